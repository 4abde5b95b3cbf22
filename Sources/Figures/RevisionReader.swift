import Diagnostics
import YAML

/// Reads `revisions`: earlier values, newest first.
/// - Parameters:
///   - quantity: the figure's value of today; gives unit, scale and hedge where a revision is
///     silent. Without it the revisions are looked at and dropped.
///   - period: the figure's period of today, likewise.
func readRevisions(
  _ fields: inout Fields, quantity: Quantity?, period: Period?
) -> [Revision] {
  let now = quantity.map { PublishedValue($0, period: period) }
  var revisions: [Revision] = []
  for node in fields.sequence("revisions") {
    guard var inner = Fields(node, of: "a revision", findings: &fields.findings) else { continue }
    let revision = readRevision(&inner, at: node.range, now: now, kind: quantity?.kind)
    if let revision, let newer = revisions.last, newer.asOf < revision.asOf {
      inner.report(
        Finding(
          .valueInvalid,
          "revisions stand newest first, and \(revision.asOf) is after \(newer.asOf)",
          at: node.range, notes: [.init("the entry above", at: newer.range)],
          fix: "put the entry above the other"))
    }
    fields.findings += inner.finish()
    if let revision { revisions.append(revision) }
  }
  return revisions
}

private func readRevision(
  _ fields: inout Fields, at range: SourceRange, now: PublishedValue?, kind: FigureKind?
) -> Revision? {
  let asOf = fields.requiredNode("as-of") == nil ? nil : fields.date("as-of")
  let why = fields.requiredOneOf("kind", Revision.Kind.self)?.value
  let because = why == .ourError ? fields.requiredString("because") : fields.string("because")
  guard let now else {
    fields.allow(["value", "unit", "scale", "cmp", "period"])
    return nil
  }
  let read = readPublishedValue(&fields, now: now, kind: kind)
  guard let (published, _) = read, let asOf, let why, because != nil || why != .ourError else {
    return nil
  }
  return Revision(
    published: published, asOf: asOf.value, kind: why, because: because?.value, range: range)
}

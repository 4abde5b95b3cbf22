import Diagnostics
import YAML

/// Reads value, unit, scale, hedge and period as readers saw them.
/// - Parameters:
///   - now: what holds where the mapping is silent; without it, unit and period must be there.
///   - kind: the kind of the figure; `nil` where it is not known.
/// - Returns: the value, and how it was printed if it was published.
func readPublishedValue(
  _ fields: inout Fields, now: PublishedValue? = nil, kind: FigureKind? = nil
) -> (PublishedValue, printed: String?)? {
  let unit = fields.isOwn("unit") || now == nil ? readUnit(&fields, kind: nil) : now?.unit
  let scale = fields.isOwn("scale") ? readScale(&fields) : now?.scale ?? 0
  let comparator =
    fields.isOwn("cmp") ? fields.oneOf("cmp", Comparator.self)?.value : now?.comparator ?? .eq
  let period = readPeriod(&fields, now: now)
  fields.allow(["unit", "scale", "cmp", "period"])
  guard let node = fields.node("value") else {
    _ = fields.requiredNode("value")
    return nil
  }
  guard let printed = readPrinted(node, &fields), let unit, let comparator,
    case .some(let period) = period
  else { return nil }
  guard let value = readValue(printed, unit: unit, kind: kind, &fields) else { return nil }
  let published = PublishedValue(
    value: value, unit: unit, scale: scale, comparator: comparator, period: period)
  return (published, printed.value)
}

/// The value in its unit; `null` was not published.
private func readValue(
  _ printed: Located<String?>, unit: Unit, kind: FigureKind?, _ fields: inout Fields
) -> PrintedValue? {
  guard let text = printed.value else { return .notPublished }
  if let value = PrintedValue(printed: text, unit: unit, kind: kind ?? .target) { return value }
  let what = kind.map { "a \($0.displayName) in" } ?? "a value in"
  fields.report(
    Finding(
      .valueInvalid, "value '\(text)' cannot be read as \(what) '\(unit.rawValue)'",
      at: printed.range, fix: "write it as it was published"))
  return nil
}

/// `nil` if there is none or it is wrong; a `nil` inside for what is undated.
private func readPeriod(_ fields: inout Fields, now: PublishedValue?) -> Period?? {
  guard let node = fields.node("period") else {
    if let now { return .some(now.period) }
    _ = fields.requiredNode("period")
    return nil
  }
  if node.isRefused { return nil }
  if node.isNull { return .some(nil) }
  if let text = node.scalar?.text, let period = Period(printed: text) { return period }
  let said = node.scalar.map { "'\($0.text)'" } ?? node.description
  fields.report(
    Finding(
      .periodInvalid, "\(said) is no period", at: node.range,
      fix: "write a year, a month or a day, or two of them with a slash: 2025-01/2025-11"))
  return nil
}

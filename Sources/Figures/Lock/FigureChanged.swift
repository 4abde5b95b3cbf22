package import Diagnostics
import YAML

/// Figures that are not what was last published and do not say why.
///
/// An explanation is the newest entry of `revisions`: it must be what was published.
package func changedFigures(since lock: FigureLock, in set: FigureSet) -> [Finding] {
  lock.entries.compactMap { entry in
    guard let figure = set.figure(named: entry.name) else { return nil }
    let parts = figure.published.differences(from: entry.published)
    guard !parts.isEmpty else { return nil }
    let explanation = figure.revisions.first?.published
    guard explanation?.differences(from: entry.published) != [] else { return nil }
    return finding(figure, parts, entry)
  }
}

private func finding(
  _ figure: Figure, _ parts: [PublishedValue.Part], _ entry: FigureLock.Entry
) -> Finding {
  Finding(
    .figureChanged, "figure '\(figure.id)' \(change(figure, parts, entry.published))",
    at: figure.printed.range,
    notes: [.init("'\(entry.name)' was last published so", at: entry.range)],
    fix: "put the old value back, or add it to 'revisions': \(revision(entry, figure))")
}

/// "was published as +24.6% and is now +26.4%"; the parts by name where the value is the same.
private func change(
  _ figure: Figure, _ parts: [PublishedValue.Part], _ before: PublishedValue
) -> String {
  let now = figure.published
  let forms = [before, now].map { $0.quantity(of: figure.kind).plainForm }
  if parts.contains(.value), forms[0] != forms[1] {
    return "was published as \(forms[0]) and is now \(forms[1])"
  }
  let old = parts.map { "\($0.rawValue) '\(before.spelling(of: $0))'" }
  let new = parts.map { "\($0.rawValue) '\(now.spelling(of: $0))'" }
  return "was published with \(Words.list(old)) and now has \(Words.list(new))"
}

/// The entry of `revisions` that would explain the change, its reason still to be written.
private func revision(_ entry: FigureLock.Entry, _ figure: Figure) -> String {
  let before = entry.published
  var fields = ["value: \(entry.printed.map { "\"\($0)\"" } ?? "null")"]
  for part in figure.published.differences(from: before) where part != .value {
    fields.append("\(part.rawValue): \(before.spelling(of: part))")
  }
  return "{\(fields.joined(separator: ", ")), as-of: …, kind: …, because: …}"
}

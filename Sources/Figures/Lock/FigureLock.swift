package import Diagnostics
import YAML

/// What was last published, figure by figure: `figures.lock`.
package struct FigureLock: Sendable, Hashable {
  /// In the order of the file.
  package var entries: [Entry] = []

  /// The name of the file, beside `publication.yml`.
  package static let fileName = "figures.lock"

  package init(entries: [Entry] = []) {
    self.entries = entries
  }

  /// One figure as it was last published.
  package struct Entry: Sendable, Hashable {
    /// The figure's global name, `article#id`.
    package let name: String
    /// The value as printed; `nil` if it was not published.
    package let printed: String?
    package let published: PublishedValue
    /// The line's place in `figures.lock`.
    package let range: SourceRange
  }

  /// The names that are recorded.
  package var names: Set<String> { Set(entries.map(\.name)) }

  /// The record without some figures.
  package func forgetting(_ names: Set<String>) -> FigureLock {
    FigureLock(entries: entries.filter { !names.contains($0.name) })
  }

  /// The record after figures were published: theirs as they are now, all others as they were.
  package func recording(_ figures: [Figure]) -> FigureLock {
    let new = figures.map(Entry.init)
    return FigureLock(entries: forgetting(Set(new.map(\.name))).entries + new)
  }

  /// The file: a head, then a line for each figure, by the bytes of their names.
  package var text: String {
    let sorted = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return head + sorted.map { $0.line + "\n" }.joined()
  }
}

extension FigureLock.Entry {
  /// The entry of a figure as it is now.
  package init(_ figure: Figure) {
    self.init(
      name: figure.globalName, printed: figure.isPublished ? figure.printed.value : nil,
      published: figure.published, range: figure.range)
  }

  /// `article#id: {value: "24.6", unit: pct, period: 2025-11}`, hedge and scale where there are any.
  package var line: String {
    var fields = ["value: \(printed.map(quoted) ?? "null")", "unit: \(published.unit.rawValue)"]
    if published.comparator != .eq { fields.append("cmp: \(published.comparator.rawValue)") }
    if published.scale != 0 { fields.append("scale: \(published.scale)") }
    fields.append("period: \(published.spelling(of: .period))")
    return "\(name): {\(fields.joined(separator: ", "))}"
  }
}

/// Text in quotation marks, as YAML reads it back; a printed value holds no control character.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { result += "\\" }
    result.unicodeScalars.append(scalar)
  }
  return result + "\""
}

private let head = """
  # Every figure as it was last published, a line each. 'assay lock' writes this file, never a hand:
  # it adds what is new and takes over a changed value once 'revisions' explains it. A change without
  # an explanation is an error. Keep the file under version control and read what changes in it.


  """

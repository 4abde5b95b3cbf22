import Diagnostics
import Markdown

/// What the scanner of prose looks for, and what it passes over: the share is one of the numbers
/// found, and says nothing of the others.
package enum CoverageRecall {
  package static let lookedFor =
    "digits with signs, units, ranges and scales; number words before a unit or a counted noun; "
    + "parts (half of, a third, two-thirds); multiples (doubled, tenfold, twice as, double-digit, "
    + "dozens of, orders of magnitude); runs; ranks and superlatives with a named scope; Chinese "
    + "numerals with 万 or 亿"
  package static let notLookedFor =
    "vague amounts (several, few, many, most, a majority, both, a couple); comparisons without a "
    + "number; superlatives without a scope; words of other languages; titles and labels of "
    + "charts, the words of claims and notes, and numbers inside pictures"
}

/// Coverage as text for people: a table of the texts, one of the places, and every number that is
/// uncovered or waived with its place.
/// - Parameter bytes: the content of a file by the path findings name.
package func textFormat(
  _ coverage: PublicationCoverage, bytes: (_ path: String) -> [UInt8]?
) -> String {
  let total = coverage.total
  let parts = coverage.texts.filter { $0.numbers.total.found > 0 }
  var rows = [
    [
      "numbers in", "found", "bound", "waived", "uncovered", "coverage", "highlights", "excluded",
      "as",
    ]
  ]
  rows += parts.map { row($0.name, $0.numbers) }
  rows.append(row("publication", total))
  var places = [
    ["by place", "found", "bound", "waived", "uncovered", "coverage", "excluded", "as"]
  ]
  places += NumericCoverage.Place.allCases.filter { total[$0].found > 0 }.map {
    placeRow($0, total[$0])
  }
  var lines = aligned(rows) + [""] + aligned(places) + [""]
  lines += numbers(total, bytes)
  lines.append("looked for: \(CoverageRecall.lookedFor)")
  lines.append("not looked for, and not counted: \(CoverageRecall.notLookedFor)")
  return "\n" + lines.joined(separator: "\n") + "\n\n"
}

private func row(_ name: String, _ numbers: NumericCoverage) -> [String] {
  let count = numbers.total
  return [
    name, "\(count.found)", "\(count.bound)", "\(count.waived)", "\(count.uncovered)", share(count),
    share(numbers[.highlights]), "\(count.excludedCount)", reasons(of: count),
  ]
}

private func placeRow(_ place: NumericCoverage.Place, _ count: NumericCoverage.Count) -> [String] {
  [
    place.rawValue, "\(count.found)", "\(count.bound)", "\(count.waived)", "\(count.uncovered)",
    share(count), "\(count.excludedCount)", reasons(of: count),
  ]
}

/// "3 date, 1 quotation", in the order of the reasons.
private func reasons(of count: NumericCoverage.Count) -> String {
  NumberMention.Reason.allCases.compactMap { reason in
    count.excluded[reason].map { "\($0) \(reason.rawValue)" }
  }.joined(separator: ", ")
}

private func share(_ count: NumericCoverage.Count) -> String {
  count.percent.map { "\($0) %" } ?? "–"
}

/// Every number that is uncovered or waived, a line each, by place.
private func numbers(
  _ total: NumericCoverage, _ bytes: (_ path: String) -> [UInt8]?
) -> [String] {
  var tables: [String: LineTable] = [:]
  func place(_ range: SourceRange) -> String {
    let table = tables[range.path] ?? LineTable(bytes(range.path) ?? [])
    tables[range.path] = table
    let (line, column) = table.position(of: range.start)
    return "\(printable(range.path)):\(line):\(column)"
  }
  let uncovered = total.uncovered.map { ($0.range, "uncovered: '\(printable($0.text))'") }
  let waived = total.waived.map {
    ($0.number.range, "waived: '\(printable($0.number.text))': \(printable($0.because))")
  }
  let lines = (uncovered + waived).sorted { $0.0 < $1.0 }.map { "\(place($0.0)): \($0.1)" }
  return lines.isEmpty ? [] : lines + [""]
}

/// The rows with their columns in line: the first and the last to the left, the others to the
/// right.
private func aligned(_ rows: [[String]]) -> [String] {
  let widths = rows[0].indices.map { i in rows.map { $0[i].unicodeScalars.count }.max() ?? 0 }
  return rows.map { row in
    row.indices.map { i in
      let blank = String(repeating: " ", count: widths[i] - row[i].unicodeScalars.count)
      if i == row.count - 1 { return row[i] }
      return i == 0 ? row[i] + blank : blank + row[i]
    }.joined(separator: "  ")
  }
}

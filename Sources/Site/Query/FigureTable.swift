import Diagnostics

/// Figures as one JSON object a line.
package func jsonFormat(_ records: [FigureRecord]) -> String {
  records.map(jsonLine).joined()
}

/// Figures as a table for people, a line each below the name of their article, and how many they
/// are.
///
/// The name of a figure is its article's with the `#id` of its line behind it: whole names on each
/// line would leave no room for the rest. Subjects are cut at the front until the table is as wide
/// as it may be; nothing else is.
/// - Parameters:
///   - total: how many figures there are without the filter.
///   - check: the outcome that was asked for, to be shown of those a figure has.
package func textFormat(
  _ records: [FigureRecord], total: Int, check: String? = nil, width: Int = 100
) -> String {
  guard !records.isEmpty else {
    return total == 0
      ? "the publication has no figures\n" : "no figure matches · 0 of \(figures(total))\n"
  }
  let header = ["figure", "value", "subject", "period", "verdict", "check", "witnesses"]
  let rows = records.map { row(of: $0, check) }
  let widths = fitted(widths(of: [header] + rows), to: width)
  var lines = [line(header, widths)]
  var article: String?
  for (record, row) in zip(records, rows) {
    if record.article != article { lines.append("\n" + printable(record.article)) }
    article = record.article
    lines.append(line(row, widths))
  }
  let count =
    records.count == total ? figures(total) : "\(records.count) of \(figures(total))"
  return lines.joined(separator: "\n") + "\n\n" + count + "\n"
}

private func figures(_ count: Int) -> String { "\(count) figure\(count == 1 ? "" : "s")" }

private func row(of record: FigureRecord, _ check: String?) -> [String] {
  let outcome = check == FigureFilter.noCheck ? nil : check ?? record.check
  return [
    "#\(record.id)", record.form, record.subject, record.period ?? "–", record.verdict.word,
    outcome ?? "–", record.independence.summary,
  ].map { printable($0) }
}

extension FigureRecord.Independence {
  /// "1 of 3": so many independent chains, so many outlets; "–" for our own calculation.
  fileprivate var summary: String {
    outlets == 0 ? "–" : "\(lowerBound ? "≥" : "")\(independent) of \(outlets)"
  }
}

private let subjectColumn = 2
private let gap = "  "

private func widths(of rows: [[String]]) -> [Int] {
  rows[0].indices.map { i in rows.map { $0[i].unicodeScalars.count }.max() ?? 0 }
}

/// The widths with that of the subject made smaller until all fit.
private func fitted(_ widths: [Int], to width: Int) -> [Int] {
  let excess = widths.reduce(0, +) + gap.count * (widths.count - 1) - width
  guard excess > 0 else { return widths }
  var widths = widths
  widths[subjectColumn] = max(10, widths[subjectColumn] - excess)
  return widths
}

private func line(_ cells: [String], _ widths: [Int]) -> String {
  let padded = zip(cells, widths).map { cell, width in
    let count = cell.unicodeScalars.count
    guard count <= width else { return "…" + String(cell.unicodeScalars.suffix(width - 1)) }
    return cell + String(repeating: " ", count: width - count)
  }
  let line = padded.joined(separator: gap)
  return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
}

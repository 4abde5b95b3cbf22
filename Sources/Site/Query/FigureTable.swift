import Diagnostics
import Figures

/// Figures as one JSON object a line.
package func jsonFormat(_ records: [FigureRecord]) -> String {
  records.map(jsonLine).joined()
}

/// Figures as a table for people, a line each below the name of their article, and how many they
/// are.
///
/// The name of a figure is its article's with the `#id` of its line behind it: whole names on each
/// line would leave no room for the rest.
/// - Parameters:
///   - total: how many figures there are without the filter.
///   - check: the outcome that was asked for, to be shown of those a figure has.
///   - width: in columns; a subject whose key is too long for it loses words at its front.
package func textFormat(
  _ records: [FigureRecord], total: Int, check: String? = nil, width: Int = 100
) -> String {
  guard !records.isEmpty else {
    return total == 0
      ? "the publication has no figures\n" : "no figure matches · 0 of \(figures(total))\n"
  }
  let table = Table(records.map { FigureRow($0, check) }, width: width)
  var lines = [table.line(.header)]
  var article: String?
  for (record, row) in zip(records, table.rows) {
    if record.article != article { lines.append("\n" + printable(record.article)) }
    article = record.article
    lines.append(table.line(row))
  }
  let count =
    records.count == total ? figures(total) : "\(records.count) of \(figures(total))"
  return lines.joined(separator: "\n") + "\n\n" + count + "\n"
}

private func figures(_ count: Int) -> String { "\(count) figure\(count == 1 ? "" : "s")" }

/// The cells of one line.
private struct FigureRow {
  let name: String
  let value: String
  let subject: String
  /// Period, verdict, outcome and witnesses.
  let rest: [String]

  static let header = FigureRow(
    name: "figure", value: "value", subject: "subject",
    rest: ["period", "verdict", "check", "chains"])
}

extension FigureRow {
  init(_ record: FigureRecord, _ check: String?) {
    let outcome = check == FigureFilter.noCheck ? nil : check ?? record.check
    let period = record.period.flatMap { Period(printed: $0)?.shortText } ?? "–"
    name = printable("#\(record.id)")
    value = printable(record.form)
    subject = printable(record.subject)
    rest = [period, record.verdict.word, outcome ?? "–", record.independence.summary]
  }
}

extension FigureRecord.Independence {
  /// "1 of 3": so many independent chains, so many outlets; "–" for our own calculation.
  fileprivate var summary: String {
    outlets == 0 ? "–" : "\(lowerBound ? "≥" : "")\(independent) of \(outlets)"
  }
}

/// Columns in line, as wide as their longest cell; value and subject share what the others leave.
private struct Table {
  let rows: [FigureRow]
  private let nameWidth: Int
  private let restWidths: [Int]
  private let valueWidth: Int
  private let sharedWidth: Int

  init(_ rows: [FigureRow], width: Int) {
    self.rows = rows
    let all = [.header] + rows
    nameWidth = all.map(\.name.width).max() ?? 0
    restWidths = FigureRow.header.rest.indices.map { i in all.map { $0.rest[i].width }.max() ?? 0 }
    let others = nameWidth + restWidths.reduce(0, +) + gap.count * (restWidths.count + 1)
    let room = max(width - others, 30)
    let longest = all.map(\.value.width).max() ?? 0
    let subjects = all.map(\.subject.width).max() ?? 0
    if longest + gap.count + subjects <= room {
      (valueWidth, sharedWidth) = (longest, longest + gap.count + subjects)
    } else {
      // Long values push their subject to the right, so that one of them does not cost all lines.
      valueWidth = all.map(\.value.width).filter { $0 <= 12 }.max() ?? 0
      sharedWidth = room
    }
  }

  func line(_ row: FigureRow) -> String {
    let value = row.value.filled(to: valueWidth)
    let subject = row.subject.withoutFront(toFit: sharedWidth - value.width - gap.count)
    let cells = [
      row.name.filled(to: nameWidth), (value + gap + subject).filled(to: sharedWidth),
    ]
    let rest = zip(row.rest, restWidths).map { $0.filled(to: $1) }
    return (cells + rest).joined(separator: gap).withoutTrailingBlanks
  }
}

private let gap = "  "

extension String {
  /// In columns of a terminal, roughly: every scalar is taken for one.
  fileprivate var width: Int { unicodeScalars.count }

  fileprivate func filled(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - self.width))
  }

  /// A dotted key with words at its front left out: "…mining.nonferrous".
  fileprivate func withoutFront(toFit width: Int) -> String {
    guard self.width > width else { return self }
    var rest = self[...]
    while let dot = rest.firstIndex(of: ".") {
      rest = rest[rest.index(after: dot)...]
      if rest.unicodeScalars.count < width { return "…" + rest }
    }
    return "…" + String(rest.unicodeScalars.suffix(max(0, width - 1)))
  }

  fileprivate var withoutTrailingBlanks: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}

import Diagnostics
import Markdown

/// Coverage as one JSON object on a line of its own, with stable keys under `coverage`.
///
/// Lines and columns count from 1, columns in Unicode scalars; `percent` is rounded down, and is
/// missing where there is nothing to count.
package func jsonFormat(
  _ coverage: PublicationCoverage, bytes: (_ path: String) -> [UInt8]?
) -> String {
  var tables: [String: LineTable] = [:]
  func entry(_ number: NumericCoverage.Number, because: String?) -> Entry {
    let table = tables[number.range.path] ?? LineTable(bytes(number.range.path) ?? [])
    tables[number.range.path] = table
    let (line, column) = table.position(of: number.range.start)
    return Entry(
      text: number.text, path: number.range.path, line: line, column: column, because: because)
  }
  let total = coverage.total
  let report = Report(
    texts: coverage.texts.map { Numbers(name: $0.name, $0.numbers) },
    publication: Numbers(name: nil, total),
    uncovered: total.uncovered.map { entry($0, because: nil) },
    waived: total.waived.map { entry($0.number, because: $0.because) },
    lookedFor: CoverageRecall.lookedFor, notLookedFor: CoverageRecall.notLookedFor)
  return jsonLine(["coverage": report])
}

private struct Report: Encodable {
  var texts: [Numbers]
  var publication: Numbers
  var uncovered: [Entry]
  var waived: [Entry]
  var lookedFor: String
  var notLookedFor: String
}

private struct Entry: Encodable {
  var text: String
  var path: String
  var line: Int
  var column: Int
  var because: String?
}

/// The counts of one text, or of all.
private struct Numbers: Encodable {
  var name: String?
  var all: Count
  /// By place, only those where numbers stand.
  var places: [String: Count]

  init(name: String?, _ numbers: NumericCoverage) {
    self.name = name
    all = Count(numbers.total)
    places = Dictionary(
      uniqueKeysWithValues: numbers.places.map { ($0.key.rawValue, Count($0.value)) })
  }
}

private struct Count: Encodable {
  var found: Int
  var bound: Int
  /// By reason.
  var excluded: [String: Int]
  var waived: Int
  var uncovered: Int
  var percent: Int?

  init(_ count: NumericCoverage.Count) {
    found = count.found
    bound = count.bound
    excluded = Dictionary(
      uniqueKeysWithValues: count.excluded.map { ($0.key.rawValue, $0.value) })
    waived = count.waived
    uncovered = count.uncovered
    percent = count.percent
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Findings as JSON lines, one object each, all of them, with stable keys:
/// `code`, `severity`, `message`, `path`, `line`, `column`, `endLine`, `endColumn`, `notes`, `fix`.
///
/// Lines and columns count from 1, columns in Unicode scalars; the end is exclusive.
package func jsonFormat(_ findings: [Finding], bytes: (_ path: String) -> [UInt8]?) throws -> String
{
  var tables: [String: LineTable] = [:]
  func position(_ path: String, _ offset: Int) -> (line: Int, column: Int) {
    if tables[path] == nil { tables[path] = LineTable(bytes(path) ?? []) }
    return tables[path]?.position(of: offset) ?? (1, 1)
  }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  var result = ""
  for finding in findings.inOrder() {
    let start = position(finding.range.path, finding.range.start)
    let end = position(finding.range.path, finding.range.end)
    let line = Line(
      code: finding.code.rawValue, severity: finding.severity.rawValue, message: finding.message,
      path: finding.range.path, line: start.line, column: start.column, endLine: end.line,
      endColumn: end.column,
      notes: finding.notes.map {
        let place = position($0.range.path, $0.range.start)
        return Line.Note(
          message: $0.message, path: $0.range.path, line: place.line, column: place.column)
      },
      fix: finding.fix)
    result += String(decoding: try encoder.encode(line), as: UTF8.self) + "\n"
  }
  return result
}

/// The shape of one line; the core types stay free of `Codable`.
private struct Line: Encodable {
  var code: String
  var severity: String
  var message: String
  var path: String
  var line: Int
  var column: Int
  var endLine: Int
  var endColumn: Int
  var notes: [Note]
  var fix: String?

  struct Note: Encodable {
    var message: String
    var path: String
    var line: Int
    var column: Int
  }
}

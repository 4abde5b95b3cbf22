/// Findings as text for people: `path:line:column: error: message [code]`, the line with a caret
/// under the range, notes and the fix.
///
/// At most 20 findings a file and 200 in all are shown; then the true count is said.
/// - Parameter bytes: the content of a file by the path findings name, `nil` if it cannot be shown.
package func textFormat(
  _ findings: [Finding], bytes: (_ path: String) -> [UInt8]?, inColor: Bool = false
) -> String {
  var result = ""
  var tables: [String: LineTable] = [:]
  var shown = 0
  var shownInFile: [String: Int] = [:]
  var hiddenInFile: [String: Int] = [:]
  func table(_ path: String) -> LineTable? {
    if let known = tables[path] { return known }
    guard let content = bytes(path) else { return nil }
    let made = LineTable(content)
    tables[path] = made
    return made
  }
  for finding in findings.inOrder() {
    let path = finding.range.path
    guard shown < 200, shownInFile[path, default: 0] < 20 else {
      hiddenInFile[path, default: 0] += 1
      continue
    }
    shown += 1
    shownInFile[path, default: 0] += 1
    let label = inColor ? finding.severity.colored : finding.severity.rawValue
    result += place(finding.range, table(path))
    result += ": \(label): \(printable(finding.message)) [\(finding.code.rawValue)]\n"
    // A note is worth a line; what has to be mended is shown in its place.
    if finding.severity > .note { result += excerpt(finding.range, table(path)) }
    for note in finding.notes {
      result += "\(place(note.range, table(note.range.path))): note: \(printable(note.message))\n"
    }
    if let fix = finding.fix { result += "  fix: \(printable(fix))\n" }
  }
  let hidden = hiddenInFile.values.reduce(0, +)
  if hidden > 0 {
    result += "… and \(hidden) more, not shown: "
    result += hiddenInFile.sorted { $0.key < $1.key }.prefix(10)
      .map { "\(printable($0.key)) (\($0.value))" }.joined(separator: ", ")
    result += "; --format json shows all\n"
  }
  return result
}

private func place(_ range: SourceRange, _ table: LineTable?) -> String {
  let (line, column) = table?.position(of: range.start) ?? (1, 1)
  return "\(printable(range.path)):\(line):\(column)"
}

/// The line of a range and a caret under it; a long line is cut to what surrounds the range.
private func excerpt(_ range: SourceRange, _ table: LineTable?) -> String {
  guard let table else { return "" }
  let number = table.position(of: range.start).line
  let line = Array(table.line(number))
  let lineStart = table.offset(ofLine: number)
  guard !line.isEmpty else { return "" }
  let start = Swift.min(range.start - lineStart, line.count)
  let end = Swift.min(Swift.max(range.end - lineStart, start), line.count)
  let from = Swift.max(0, start - 80).alignedDown(in: line)
  let to = Swift.min(line.count, Swift.max(end, start) + 80).alignedUp(in: line)
  let gutter = "\(number) | "
  let lead = (from > 0 ? "…" : "") + printable(line[from..<start])
  let text = lead + printable(line[start..<to]) + (to < line.count ? "…" : "")
  let blank = String(repeating: " ", count: gutter.unicodeScalars.count)
  // Tabs stay tabs, and a wide character takes two cells, so that the caret stands below its place.
  let padding = lead.unicodeScalars.map { $0 == "\t" ? "\t" : $0.isWide ? "  " : " " }.joined()
  let marked = printable(line[start..<Swift.min(end, to)]).unicodeScalars.reduce(0) {
    $0 + ($1.isWide ? 2 : 1)
  }
  let caret = "^" + String(repeating: "~", count: Swift.max(0, marked - 1))
  return "\(gutter)\(text)\n\(blank)\(padding)\(caret)\n"
}

extension Int {
  /// The offset moved back to the start of the scalar it stands in.
  fileprivate func alignedDown(in bytes: [UInt8]) -> Int {
    var offset = self
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The offset moved on to the next start of a scalar.
  fileprivate func alignedUp(in bytes: [UInt8]) -> Int {
    var offset = self
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

extension Unicode.Scalar {
  /// Whether a terminal gives the scalar two cells: East Asian wide and full-width ranges.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension Severity {
  fileprivate var colored: String {
    switch self {
    case .error: "\u{1B}[1;31merror\u{1B}[0m"
    case .warning: "\u{1B}[1;33mwarning\u{1B}[0m"
    case .note: "\u{1B}[1;36mnote\u{1B}[0m"
    }
  }
}

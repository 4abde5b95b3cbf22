/// A table as RFC 4180 writes it: fields parted by commas, rows ended by CR and LF, a field in
/// quotation marks where it holds a comma, a mark or a line break; UTF-8 without a byte order mark.
package struct CSV: Sendable, Hashable {
  package private(set) var text = ""

  package init(header: [String]) { append(header.map(Field.plain)) }

  /// A value of one row.
  package enum Field: Sendable, Hashable {
    /// A number, a date, a key or a word of a closed list, as it is.
    ///
    /// These are never touched, so that a program reads `-3.4` as the number it is. They cannot
    /// carry a formula: their readers admit none.
    case plain(String)
    /// Words that somebody wrote.
    ///
    /// Spreadsheets run a cell that begins with `=`, `+`, `-` or `@`, also behind a tab or a line
    /// break, as a formula, whoever wrote it. An apostrophe in front makes it text; they do not show
    /// it.
    case free(String)

    static func plain(_ text: String?) -> Field { .plain(text ?? "") }
    static func free(_ text: String?) -> Field { .free(text ?? "") }
    static func number(_ number: Int) -> Field { .plain("\(number)") }
    static func bool(_ value: Bool) -> Field { .plain(value ? "true" : "false") }

    fileprivate var text: String {
      switch self {
      case .plain(let text): text
      case .free(let text): text.startsFormula ? "'" + text : text
      }
    }
  }

  package mutating func append(_ row: [Field]) {
    text += row.map { $0.text.quotedIfNeeded }.joined(separator: ",") + "\r\n"
  }
}

extension String {
  fileprivate var startsFormula: Bool {
    guard let first = utf8.first else { return false }
    return "=+-@\t\r\n".utf8.contains(first)
  }

  /// By bytes: a CR and an LF together are one `Character`.
  fileprivate var quotedIfNeeded: String {
    guard utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return self }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}

import Diagnostics

/// Text for a terminal, put together line by line; nothing is wider than the page unless a single
/// word is.
struct Page {
  private(set) var lines: [String] = []
  /// In columns; every scalar is taken for one.
  let width: Int

  var text: String { lines.joined(separator: "\n") + "\n" }

  init(width: Int) { self.width = width }

  /// A heading, with an empty line before it.
  mutating func heading(_ text: String) { lines += ["", printable(text)] }

  /// A field: its name at the margin, its text beside it.
  mutating func field(_ name: String, _ text: String) {
    let margin = 12
    let wrapped = wrap(text, indent: margin)
    let label = name + String(repeating: " ", count: max(1, margin - name.count))
    lines.append(label + wrapped[0].dropFirst(margin))
    lines += wrapped.dropFirst()
  }

  /// Words under a heading or a field.
  mutating func paragraph(_ text: String, indent: Int = 2) { lines += wrap(text, indent: indent) }

  /// One item of a list: its further lines stand two columns further in.
  mutating func item(_ text: String, indent: Int = 2) {
    let wrapped = wrap(text, indent: indent + 2)
    lines.append(String(repeating: " ", count: indent) + wrapped[0].dropFirst(indent + 2))
    lines += wrapped.dropFirst()
  }

  /// An item whose first line begins with a drawing, which its further lines continue.
  mutating func branch(_ text: String, drawing: String, continued: String) {
    let indent = drawing.unicodeScalars.count
    let wrapped = wrap(text, indent: indent)
    lines.append(drawing + wrapped[0].dropFirst(indent))
    lines += wrapped.dropFirst().map { continued + $0.dropFirst(continued.count) }
  }

  /// At least one line.
  private func wrap(_ text: String, indent: Int) -> [String] {
    let blank = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in printable(text).split(separator: " ") {
      let isFull =
        indent + line.unicodeScalars.count + 1 + word.unicodeScalars.count > width
      if line.isEmpty {
        line = String(word)
      } else if isFull {
        lines.append(blank + line)
        line = String(word)
      } else {
        line += " " + word
      }
    }
    return lines + [blank + line]
  }
}

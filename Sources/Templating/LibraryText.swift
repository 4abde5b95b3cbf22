import Diagnostics

/// The template as the library gets it: each tag that looks a value up carries its number in place
/// of its name, in the form that the library does not escape.
///
/// A lookup then says which tag asks, so that findings have a place; and text is escaped in one
/// spot, by `Markup`. The library's own escape goes by `Character` and writes a quotation mark
/// followed by U+0301, U+FE0F or U+200D as it is. Were a tag ever left in the escaping form, its
/// text would be escaped twice, never not at all.
///
/// Line ends become `\n`, and what stands before a partial or block alone in its line goes: the
/// library would indent every line of it, inside `<pre>` too.
/// - Parameter firstNumber: the number of the template's first tag.
func textForLibrary(
  of file: TemplateFile, _ tags: [Tag], opener: [Int?], firstNumber: Int
) -> String {
  var text: [UInt8] = []
  text.reserveCapacity(file.bytes.count)
  var end = 0
  for (index, tag) in tags.enumerated() {
    text.appendNormalised(file.bytes[end..<tag.range.start])
    end = tag.range.end
    let owner = opener[index] ?? index
    switch tag.kind {
    case .variable, .raw: text += Array("{{{\(firstNumber + index)}}}".utf8)
    case .section, .inverted,
      .close where tags[owner].kind.looksUp:
      text += Array("{{\(tag.kind.sigil)\(firstNumber + owner)}}".utf8)
    case .partial, .parent, .block, .close:
      if tag.kind != .close { text.removeTrailingBlanksOfLine() }
      text += Array("{{\(tag.kind.sigil)\(nameInLibrary(tag.name))}}".utf8)
    case .comment: text.appendNormalised(file.bytes[tag.range.start..<tag.range.end])
    }
  }
  text.appendNormalised(file.bytes[end...])
  return String(decoding: text, as: UTF8.self)
}

/// The name under which the library has a template: it takes no `/` in the tag that ends a parent,
/// and no name of ours has a `?`.
func nameInLibrary(_ name: String) -> String {
  String(
    decoding: name.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
}

extension [UInt8] {
  /// Appends bytes with `\r\n` and `\r` as `\n`.
  fileprivate mutating func appendNormalised(_ bytes: ArraySlice<UInt8>) {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\r") {
        append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        append(byte)
      }
      previous = byte
    }
  }

  /// Removes spaces and tabs at the end, if nothing else stands in the last line.
  fileprivate mutating func removeTrailingBlanksOfLine() {
    let kept = lastIndex { $0 != 0x20 && $0 != 0x09 }
    guard kept.map({ self[$0] == UInt8(ascii: "\n") }) ?? true else { return }
    removeSubrange((kept.map { $0 + 1 } ?? 0)...)
  }
}

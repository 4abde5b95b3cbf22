/// Words and spaces in the text of a block.
extension NumberReader {
  /// A word of letters alone.
  struct Token {
    let range: Range<Int>
    /// The word in lower case.
    let lower: String

    var end: Int { range.upperBound }
  }

  /// The longest word that any list holds, in bytes; longer ones are not looked up.
  private static let longest = 24

  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// The range as a word; `nil` if it is empty or longer than any word that matters.
  func token(_ range: Range<Int>) -> Token? {
    guard !range.isEmpty, range.count <= Self.longest else { return nil }
    return Token(
      range: range, lower: String(decoding: text[range].lazy.map(\.lowercased), as: UTF8.self))
  }

  /// The word that begins at `index`; `nil` if there is none, or digits belong to it.
  func word(at index: Int?) -> Token? {
    guard let index, index < text.count, isWordByte(at: index), !text[index].isDigit else {
      return nil
    }
    let end = wordEnd(from: index)
    return end == text.count || !text[end].isDigit ? token(index..<end) : nil
  }

  /// The word behind one stretch of space.
  func nextWord(after index: Int) -> Token? { word(at: skippingSpace(from: index)) }

  /// Whether the byte belongs to a word: ASCII letters and digits, `_`, and what the alphabets of
  /// Europe are written with.
  ///
  /// Dashes, quotation marks, `×`, `÷` and spaces of more bytes do not.
  func isWordByte(at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte.isAlphanumeric || byte == UInt8(ascii: "_") }
    if byte >= 0xC0 {
      guard byte == 0xC3, index + 1 < text.count else { return byte >= 0xC3 && byte <= 0xDF }
      return text[index + 1] != 0x97 && text[index + 1] != 0xB7
    }
    return index > 0 && text[index - 1] <= 0xDF && text[index - 1] >= 0xC3
      && isWordByte(at: index - 1)
  }

  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, isWordByte(at: end), !text[end].isDigit { end += 1 }
    return end
  }

  func digitsEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, text[end].isDigit { end += 1 }
    return end
  }

  /// Whether no part of a word stands at `index`.
  func isBoundary(_ index: Int) -> Bool { index >= text.count || !isWordByte(at: index) }

  /// The end of a token of letters and digits, joined by `-`, `.` or `_`.
  func nameEnd(from start: Int) -> Int {
    var end = start
    while end < text.count {
      if isWordByte(at: end) {
        end += 1
      } else if text[end] == Byte.dash || text[end] == UInt8(ascii: "."), end > start,
        end + 1 < text.count, text[end + 1].isDigit
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// The end of one space at `index`: a blank, a no-break space or a thin one.
  func spaceEnd(at index: Int) -> Int? {
    guard index < text.count else { return nil }
    if text[index].isSpace { return index + 1 }
    if text.has("\u{A0}", at: index) { return index + 2 }
    if text.has("\u{202F}", at: index) || text.has("\u{2009}", at: index) { return index + 3 }
    return nil
  }

  /// The place behind the space at `index`, which is short; `nil` if there is none.
  func skippingSpace(from index: Int) -> Int? {
    var end = spaceEnd(at: index)
    while let place = end, place - index < 8, let next = spaceEnd(at: place) { end = next }
    return end
  }

  /// The word that ends before `index`, with a blank between or none; `nil` where a phrase begins.
  func previousWord(before index: Int) -> Token? {
    var end = index
    while end > 0, index - end < 4, text[end - 1].isSpace { end -= 1 }
    var start = end
    while start > 0, end - start <= Self.longest, isWordByte(at: start - 1) { start -= 1 }
    return token(start..<end)
  }

  /// The word that ends before `index`, in lower case.
  func lastWord(before index: Int) -> String { previousWord(before: index)?.lower ?? "" }
}

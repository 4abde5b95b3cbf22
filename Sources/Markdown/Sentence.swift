/// The sentence of a text that holds a place, without blanks around it.
///
/// A sentence ends with a full stop, a question or exclamation mark that is followed by a blank or the
/// end, quotation marks and brackets between them left aside. A stop behind a single letter, as in
/// initials, ends none.
func sentence(around place: Int, in text: [UInt8]) -> String {
  var start = 0
  var i = min(place, text.count)
  while i > 0 {
    if endsSentence(at: i - 1, in: text) {
      start = i
      break
    }
    i -= 1
  }
  var end = min(place, text.count)
  while end < text.count {
    end += 1
    if endsSentence(at: end - 1, in: text) { break }
  }
  let bytes = text[start..<end].filter { $0 != Byte.mark }
  let trimmed = bytes.drop { $0.isSpace }
  return String(decoding: trimmed, as: UTF8.self)
}

/// Whether the byte closes a sentence: a mark of the end with a blank or nothing behind it.
private func endsSentence(at index: Int, in text: [UInt8]) -> Bool {
  let byte = text[index]
  guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else {
    return false
  }
  var next = index + 1
  // Closing quotation marks (U+201D, U+2019) and brackets belong to the sentence.
  while next < text.count {
    if text[next] == UInt8(ascii: ")") || text[next] == UInt8(ascii: "\"") {
      next += 1
    } else if text.has("\u{201D}", at: next) || text.has("\u{2019}", at: next) {
      next += 3
    } else {
      break
    }
  }
  guard next == text.count || text[next].isSpace else { return false }
  let isInitial =
    byte == UInt8(ascii: ".") && index >= 1 && text[index - 1].isLetter
    && (index == 1 || text[index - 2].isSpace)
  return !isInitial
}

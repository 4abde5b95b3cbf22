/// The words of a plain text, for rules that look for words: bytes of one alphabet, lower case in
/// ASCII, without marks at their ends.
struct TextWords {
  /// Each word in lower case.
  let words: [String]
  /// Each word as it is written.
  let written: [String]

  /// - Parameter leavingOutQuotations: leaves out what stands between “ and ”.
  init(_ text: String, leavingOutQuotations: Bool = false) {
    var lower: [String] = []
    var written: [String] = []
    var word: [UInt8] = []
    var quotations = 0
    func close() {
      while word.last == apostrophe { word.removeLast() }
      guard !word.isEmpty else { return }
      if quotations == 0 {
        let text = String(decoding: word, as: UTF8.self)
        written.append(text)
        lower.append(text.lowercased())
      }
      word = []
    }
    let bytes = Array(text.utf8)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80 {
        // U+2019 is an apostrophe; other marks of this block end a word.
        if bytes[i + 2] == 0x99 {
          word.append(apostrophe)
        } else {
          close()
          if leavingOutQuotations, bytes[i + 2] == 0x9C { quotations += 1 }
          if bytes[i + 2] == 0x9D { quotations = max(0, quotations - 1) }
        }
        i += 3
        continue
      }
      if isWordByte(byte) { word.append(byte) } else { close() }
      i += 1
    }
    close()
    words = lower
    self.written = written
  }

  /// Whether the words of a phrase stand here one after the other.
  func contains(_ phrase: [String]) -> Bool {
    guard let first = phrase.first, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      words[start] == first && words[start..<(start + phrase.count)].elementsEqual(phrase)
    }
  }

  /// Whether any word begins so.
  func hasWord(beginning start: String) -> Bool { words.contains { $0.hasPrefix(start) } }
}

private let apostrophe = UInt8(ascii: "'")

/// Letters, digits, apostrophes, and all bytes of other alphabets.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), 0x80...:
    true
  default: false
  }
}

/// The plain text of one block, made for reading: no markup, no destinations, code marked as such.
struct Prose {
  private(set) var bytes: [UInt8] = []
  /// The offset of each byte in the source; -1 where it is not known.
  private(set) var offsets: [Int] = []
  private(set) var traits: [Traits] = []
  /// The text of each figure link, in order.
  private(set) var bindings: [Range<Int>] = []

  struct Traits: OptionSet {
    let rawValue: UInt8
    static let bound = Traits(rawValue: 1)
    static let code = Traits(rawValue: 2)
    static let alternative = Traits(rawValue: 4)
  }

  mutating func append(_ text: some Collection<UInt8>, at places: [Int]?, _ traits: Traits) {
    bytes += text
    offsets += places ?? Array(repeating: -1, count: text.count)
    self.traits += Array(repeating: traits, count: text.count)
  }

  /// Notes that everything from `start` on is the text of a figure link.
  mutating func closeBinding(from start: Int) {
    if start < bytes.count { bindings.append(start..<bytes.count) }
  }

  /// Something that is no text and belongs to no word.
  mutating func appendBoundary() {
    append([Byte.mark], at: nil, [])
  }

  /// Takes out what is no prose: a footnote's mark.
  mutating func erase(_ range: Range<Int>) {
    for i in range { bytes[i] = Byte.mark }
  }

  /// The words: runs without space that hold a letter or a digit.
  var wordCount: Int {
    var count = 0
    var isInWord = false
    for (byte, trait) in zip(bytes, traits) {
      if byte.isSpace || byte == Byte.mark || trait.contains(.alternative) {
        isInWord = false
      } else if !isInWord, byte.isAlphanumeric || (byte >= 0xC3 && byte != 0xE2) {
        count += 1
        isInWord = true
      }
    }
    return count
  }

  /// The source range of a part; `nil` if an end of it is not known.
  func sourceRange(_ range: Range<Int>) -> Range<Int>? {
    let start = offsets[range.lowerBound]
    let end = offsets[range.upperBound - 1] + 1
    return start >= 0 && end > start ? start..<end : nil
  }
}

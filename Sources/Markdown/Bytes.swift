/// The bytes that have a meaning in Markdown, and those that can have none.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let opening = UInt8(ascii: "[")
  static let closing = UInt8(ascii: "]")
  static let pipe = UInt8(ascii: "|")
  static let dash = UInt8(ascii: "-")
  static let quote = UInt8(ascii: ">")
  static let less = UInt8(ascii: "<")
  static let backtick = UInt8(ascii: "`")
  static let colon = UInt8(ascii: ":")
  static let bang = UInt8(ascii: "!")
  /// Does not occur in UTF-8, and the input is checked to be UTF-8: content cannot forge a mark.
  static let mark: UInt8 = 0xFF
}

extension UInt8 {
  var isBlank: Bool { self == Byte.space || self == Byte.tab }
  var isLineEnd: Bool { self == Byte.newline || self == Byte.carriageReturn }
  var isSpace: Bool { isBlank || isLineEnd }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isUppercase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  var isLowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isLetter: Bool { isUppercase || isLowercase }
  var isAlphanumeric: Bool { isLetter || isDigit }
  /// The ASCII punctuation that a backslash can escape.
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }
  var isControl: Bool { self < 0x20 || self == 0x7F }
  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

extension Collection<UInt8> where Index == Int {
  /// The part without blanks at either end.
  func trimmed() -> Range<Int> {
    var start = startIndex
    var end = endIndex
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Whether `literal` stands at `index`.
  func has(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index >= startIndex, index + count <= endIndex else { return false }
    return (0..<count).allSatisfy { self[index + $0] == literal.utf8Start[$0] }
  }

  /// Whether `literal`, which is lower-case, stands at `index` in any case.
  func hasAnyCase(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index >= startIndex, index + count <= endIndex else { return false }
    return (0..<count).allSatisfy { self[index + $0].lowercased == literal.utf8Start[$0] }
  }
}

/// The offset of the first byte that does not belong to valid UTF-8, or `nil`.
func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  var i = 0
  while i < bytes.count {
    let lead = bytes[i]
    if lead < 0x80 {
      i += 1
      continue
    }
    guard let length = sequenceLength(lead), i + length <= bytes.count,
      isSecond(bytes[i + 1], after: lead),
      bytes[(i + 2)..<Swift.max(i + 2, i + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return i }
    i += length
  }
  return nil
}

/// How many bytes a sequence has that begins with `lead`, a byte from 0x80.
private func sequenceLength(_ lead: UInt8) -> Int? {
  switch lead {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: nil
  }
}

/// Whether `byte` may follow `lead`: no overlong forms, no surrogates, nothing above U+10FFFF.
private func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
  switch lead {
  case 0xE0: byte >= 0xA0 && byte <= 0xBF
  case 0xED: byte >= 0x80 && byte <= 0x9F
  case 0xF0: byte >= 0x90 && byte <= 0xBF
  case 0xF4: byte >= 0x80 && byte <= 0x8F
  default: byte & 0xC0 == 0x80
  }
}

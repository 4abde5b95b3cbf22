/// One line of a text, without its line ending.
struct Line {
  let range: Range<Int>
  /// The offset of the first byte that is no blank.
  let first: Int
  /// The columns in front of it; a tab goes to the next multiple of four.
  let indent: Int

  var isEmpty: Bool { first == range.upperBound }
}

/// The lines of a text, ended by `\n`, `\r\n` or `\r` as in CommonMark.
func lines(of bytes: [UInt8]) -> [Line] {
  var result: [Line] = []
  var start = 0
  var i = 0
  while i < bytes.count {
    if bytes[i].isLineEnd {
      result.append(line(start..<i, in: bytes))
      if bytes[i] == Byte.carriageReturn, i + 1 < bytes.count, bytes[i + 1] == Byte.newline {
        i += 1
      }
      start = i + 1
    }
    i += 1
  }
  if start < bytes.count { result.append(line(start..<bytes.count, in: bytes)) }
  return result
}

private func line(_ range: Range<Int>, in bytes: [UInt8]) -> Line {
  var first = range.lowerBound
  var indent = 0
  while first < range.upperBound, bytes[first].isBlank {
    indent += bytes[first] == Byte.tab ? 4 - indent % 4 : 1
    first += 1
  }
  return Line(range: range, first: first, indent: indent)
}

extension Line {
  /// The length of a list marker at `index`, without the blank that must follow; `nil` if none.
  func listMarker(at index: Int, in bytes: [UInt8]) -> Int? {
    var i = index
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): i += 1
    default:
      while i < range.upperBound, i < index + 9, bytes[i].isDigit { i += 1 }
      guard i > index, i < range.upperBound,
        bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")")
      else { return nil }
      i += 1
    }
    return i == range.upperBound || bytes[i].isBlank ? i - index : nil
  }

  /// Whether the line from `index` on is a thematic break.
  func isThematicBreak(from index: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[index]
    guard byte == Byte.dash || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else {
      return false
    }
    let rest = bytes[index..<range.upperBound]
    return rest.allSatisfy { $0 == byte || $0.isBlank } && rest.count { $0 == byte } >= 3
  }

  /// A fence of code that begins here: its byte and its length.
  func fence(in bytes: [UInt8]) -> (byte: UInt8, count: Int)? {
    guard !isEmpty, indent < 4 else { return nil }
    let byte = bytes[first]
    guard byte == Byte.backtick || byte == UInt8(ascii: "~") else { return nil }
    var end = first
    while end < range.upperBound, bytes[end] == byte { end += 1 }
    guard end - first >= 3 else { return nil }
    if byte == Byte.backtick, bytes[end..<range.upperBound].contains(byte) { return nil }
    return (byte, end - first)
  }

  /// Whether the line closes a fence opened with `count` times `byte`.
  func closes(_ fence: (byte: UInt8, count: Int), in bytes: [UInt8]) -> Bool {
    guard !isEmpty, indent < 4, bytes[first] == fence.byte else { return false }
    var end = first
    while end < range.upperBound, bytes[end] == fence.byte { end += 1 }
    return end - first >= fence.count && bytes[end..<range.upperBound].allSatisfy(\.isBlank)
  }

  /// Whether the line begins another block even where a paragraph could go on.
  func interruptsParagraph(in bytes: [UInt8]) -> Bool {
    guard !isEmpty, indent < 4 else { return false }
    switch bytes[first] {
    case Byte.quote, Byte.less: return true
    case UInt8(ascii: "#"):
      var end = first
      while end < range.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
      return end - first <= 6 && (end == range.upperBound || bytes[end].isBlank)
    default:
      return fence(in: bytes) != nil || isThematicBreak(from: first, in: bytes)
        || listMarker(at: first, in: bytes) != nil
    }
  }
}

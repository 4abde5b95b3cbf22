/// What a text may cost: checked before libcmark sees it, because its time cannot be bounded from
/// outside once it works.
///
/// libcmark 0.30.2 needs 53 s for 51 kB of list markers and 18 s for
/// 100 kB of `![[]()`; within these limits the worst files of 1 MB took 1.5 s.
enum Limit {
  /// Block quotations and list items around each other.
  static let depth = 32
  /// Bytes of one run of lines without a blank line between them.
  static let paragraph = 16 << 10
  /// Bytes of one text.
  static let file = 2 << 20
  /// Bytes that the destinations of link definitions could come to, each used at each bracket.
  static let expansion = 64 << 20
  static let tableColumns = 128
  static let tableCells = 50_000
}

/// The index of the first line whose containers could be nested deeper than ``Limit/depth``.
///
/// Counts the markers on the line, and for its indentation as many list items as it could reach
/// of those the line before has left open.
func firstTooDeep(_ lines: [Line], in bytes: [UInt8]) -> Int? {
  var open = 0
  for (index, line) in lines.enumerated() where !line.isEmpty {
    let (markers, gap) = containers(of: line, in: bytes)
    guard markers > 0 else { continue }
    open = min(gap / 2, open) + markers
    if open > Limit.depth { return index }
  }
  return nil
}

/// The container markers at the start of a line, and the blanks around them in columns.
private func containers(of line: Line, in bytes: [UInt8]) -> (markers: Int, gap: Int) {
  let tail = uniformTail(of: line, in: bytes)
  var markers = 0
  var gap = line.indent
  var i = line.first
  while i < line.range.upperBound {
    if bytes[i] == Byte.quote {
      i += 1
    } else if let length = line.listMarker(at: i, in: bytes), i < tail {
      i += length
    } else {
      break
    }
    markers += 1
    let start = i
    while i < line.range.upperBound, bytes[i].isBlank { i += 1 }
    gap += max(0, bytes[start..<i].reduce(0) { $0 + ($1 == Byte.tab ? 4 : 1) } - 1)
  }
  return (markers, gap)
}

/// Where the part of a line begins that is a thematic break, or would be; its end if there is none.
private func uniformTail(of line: Line, in bytes: [UInt8]) -> Int {
  let end = line.range.upperBound
  var start = end
  var byte: UInt8?
  var count = 0
  while start > line.first {
    let next = bytes[start - 1]
    if !next.isBlank {
      guard next == Byte.dash || next == UInt8(ascii: "*"), byte == nil || byte == next else {
        break
      }
      byte = next
      count += 1
    }
    start -= 1
  }
  return count >= 3 ? start : end
}

/// Whether link definitions could blow the output up: the longest of them, used at each bracket.
///
/// libcmark 0.30.2 sets no bound of its own.
func expandsTooFar(_ bytes: [UInt8]) -> Bool {
  var brackets = 0
  var longest = 0
  var definition: Int?
  var isLineEmpty = true
  for (i, byte) in bytes.enumerated() {
    if byte == Byte.opening { brackets += 1 }
    let begins = byte == Byte.colon && i > 0 && bytes[i - 1] == Byte.closing
    if begins || (byte.isLineEnd && isLineEmpty) || i == bytes.count - 1 {
      if let definition { longest = max(longest, i - definition) }
      definition = begins ? i : nil
    }
    isLineEmpty = byte.isLineEnd || (isLineEmpty && byte.isBlank)
  }
  return longest * brackets > Limit.expansion
}

/// Finds the inline nodes of a block again in the block's text, one after the other.
///
/// libcmark's own positions are unreliable on continuation lines, in cells and over several lines.
/// What it has parsed, though, stands in the text in order; so a cursor follows the tree, every
/// byte is compared, and at the first difference the alignment is lost for the rest of the block:
/// its findings then show the whole block.
struct Alignment {
  let text: BlockText
  private(set) var cursor = 0
  private(set) var isLost = false
  private var entities: [ArraySlice<UInt8>: [UInt8]] = [:]

  init(_ text: BlockText) {
    self.text = text
    while let definition = linkDefinition(text.bytes[...], at: cursor),
      definition.end < text.bytes.count
    {
      // libcmark leaves the place of a paragraph where definitions in front of it were.
      cursor = text.bytes[...].skippingSpace(from: definition.end)
    }
  }

  /// The source range of a part of the text; the whole block once the alignment is lost.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !isLost, !range.isEmpty, range.upperBound <= text.offsets.count else {
      return text.range
    }
    return text.offsets[range.lowerBound]..<(text.offsets[range.upperBound - 1] + 1)
  }

  /// The offsets in the text of each byte of a text node; `nil` if it does not stand there.
  mutating func match(text literal: [UInt8]) -> [Int]? {
    guard !isLost else { return nil }
    var places: [Int] = []
    places.reserveCapacity(literal.count)
    var i = 0
    let bytes = text.bytes
    while i < literal.count, cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == Byte.backslash, cursor + 1 < bytes.count, bytes[cursor + 1].isPunctuation {
        guard bytes[cursor + 1] == literal[i] else { break }
        places.append(cursor + 1)
        cursor += 2
        i += 1
      } else if byte == UInt8(ascii: "&"), let (decoded, end) = entity(at: cursor),
        literal[i...].starts(with: decoded)
      {
        places += Array(repeating: cursor, count: decoded.count)
        places[places.count - 1] = end - 1
        cursor = end
        i += decoded.count
      } else if byte == 0, literal[i...].starts(with: [0xEF, 0xBF, 0xBD]) {
        places += [cursor, cursor, cursor]
        cursor += 1
        i += 3
      } else if byte == literal[i] {
        places.append(cursor)
        cursor += 1
        i += 1
      } else {
        break
      }
    }
    if i < literal.count { isLost = true }
    return isLost ? nil : places
  }

  /// The offsets in the text of each byte of a code span.
  mutating func match(code literal: [UInt8]) -> [Int]? {
    guard !isLost else { return nil }
    let open = run(at: cursor)
    guard open > 0 else { return lose() }
    let start = cursor + open
    var end = start
    while end < text.bytes.count {
      let count = run(at: end)
      if count == open { break }
      end += max(1, count)
    }
    guard end < text.bytes.count else { return lose() }
    cursor = end + open
    switch end - start - literal.count {
    case 0: return Array(start..<end)
    case 2: return Array((start + 1)..<(end - 1))
    default: return Array(repeating: -1, count: literal.count)
    }
  }

  /// Passes over bytes that stand as they are, and gives their range.
  mutating func match(verbatim literal: [UInt8]) -> Range<Int>? {
    guard !isLost, text.bytes[cursor...].starts(with: literal) else { return lose() }
    cursor += literal.count
    return (cursor - literal.count)..<cursor
  }

  /// Passes over `count` delimiters of emphasis.
  mutating func matchDelimiters(_ count: Int) {
    for _ in 0..<count {
      guard !isLost, cursor < text.bytes.count,
        text.bytes[cursor] == UInt8(ascii: "*") || text.bytes[cursor] == UInt8(ascii: "_")
      else {
        isLost = true
        return
      }
      cursor += 1
    }
  }

  /// Passes over a line break and the blanks around it.
  mutating func matchBreak() {
    let bytes = text.bytes
    while cursor < bytes.count, bytes[cursor].isBlank { cursor += 1 }
    if cursor + 1 < bytes.count, bytes[cursor] == Byte.backslash { cursor += 1 }
    guard !isLost, cursor < bytes.count, bytes[cursor] == Byte.newline else {
      isLost = true
      return
    }
    while cursor < bytes.count, bytes[cursor].isSpace { cursor += 1 }
  }

  /// Passes over an autolink, if one stands here, and gives its range with the brackets.
  mutating func matchAutolink() -> Range<Int>? {
    guard !isLost, cursor < text.bytes.count, text.bytes[cursor] == Byte.less,
      let end = text.bytes[cursor...].firstIndex(of: Byte.quote)
    else { return nil }
    defer { cursor = end + 1 }
    return cursor..<(end + 1)
  }

  mutating func skip(to place: Int) {
    cursor = place
  }

  /// Passes over `]` and the tail of a link.
  mutating func matchTail() -> LinkTail? {
    guard match(verbatim: [Byte.closing]) != nil else { return nil }
    let tail = linkTail(text.bytes[...], at: cursor)
    cursor = tail.end
    return tail
  }

  private mutating func lose<Value>() -> Value? {
    isLost = true
    return nil
  }

  private func run(at index: Int) -> Int {
    var end = index
    while end < text.bytes.count, text.bytes[end] == Byte.backtick { end += 1 }
    return end - index
  }

  /// The entity at `index`, decoded by libcmark, and where it ends.
  private mutating func entity(at index: Int) -> (decoded: [UInt8], end: Int)? {
    let bytes = text.bytes
    var end = index + 1
    while end < bytes.count, end - index < 34,
      bytes[end].isAlphanumeric || bytes[end] == UInt8(ascii: "#")
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > index + 1 else { return nil }
    let written = bytes[index...end]
    if let decoded = entities[written] { return (decoded, end + 1) }
    let tree = Tree(parsing: Composition.headingPrefix + written + [Byte.mark])
    guard let decoded = tree.root.firstChild?.firstChild?.literal.dropLast() else { return nil }
    entities[written] = Array(decoded)
    return (Array(decoded), end + 1)
  }
}

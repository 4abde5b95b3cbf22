package import Diagnostics

/// Where the bytes of a scalar's text stand in the file.
enum Origin: Sendable, Hashable {
  /// The text stands in the file as it is, from this offset.
  case verbatim(Int)
  /// The offset of each byte of the text: lines were folded, or quotation marks doubled.
  case folded([Int])
  /// The text cannot be traced byte by byte.
  case unknown
}

extension Node {
  /// The file range of some bytes of the scalar's text.
  ///
  /// - Parameter bytes: UTF-8 offsets in the text, half-open.
  /// - Returns: the whole node where the text does not stand in the file as it is.
  package func range(ofTextBytes bytes: Range<Int>) -> SourceRange {
    guard let scalar, bytes.lowerBound >= 0, bytes.upperBound <= scalar.text.utf8.count else {
      return range
    }
    switch scalar.origin {
    case .verbatim(let start):
      return SourceRange(
        path: range.path, start: start + bytes.lowerBound, end: start + bytes.upperBound)
    case .folded(let offsets):
      guard bytes.lowerBound < offsets.count else { return range }
      let start = offsets[bytes.lowerBound]
      let end = bytes.isEmpty ? start : offsets[bytes.upperBound - 1] + 1
      return SourceRange(path: range.path, start: start, end: end)
    case .unknown:
      return range
    }
  }
}

/// How a scalar is written.
enum ScalarStyle {
  case plain, singleQuoted, doubleQuoted, block
}

/// Traces the text of a scalar back to the bytes it was read from.
/// - Parameters:
///   - source: the bytes of the node, quotation marks or block header included.
///   - offset: the file offset of the first of them.
func traceOrigin(
  of text: String, in source: ArraySlice<UInt8>, style: ScalarStyle, offset: Int
) -> Origin {
  var interior = source
  switch style {
  case .plain: break
  case .singleQuoted, .doubleQuoted:
    guard source.count >= 2 else { return .unknown }
    interior = source.dropFirst().dropLast()
  case .block:
    guard let header = source.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return .unknown
    }
    interior = source[header...]
  }
  let shift = offset - source.startIndex
  if interior.elementsEqual(text.utf8) { return .verbatim(interior.startIndex + shift) }
  var offsets: [Int] = []
  var i = interior.startIndex
  for byte in text.utf8 {
    guard let found = place(of: byte, from: i, in: interior, style: style) else { return .unknown }
    offsets.append(found.at + shift)
    i = found.next
  }
  return .folded(offsets)
}

/// Finds the source byte that one byte of the text came from, skipping folded white space.
private func place(
  of byte: UInt8, from start: Int, in source: ArraySlice<UInt8>, style: ScalarStyle
) -> (at: Int, next: Int)? {
  var i = start
  while i < source.endIndex {
    let here = source[i]
    if style == .doubleQuoted, here == UInt8(ascii: "\\") {
      guard i + 1 < source.endIndex, source[i + 1] == byte, byte == 0x22 || byte == 0x5C else {
        return nil
      }
      return (i, i + 2)
    }
    if here == byte {
      let isDoubled = style == .singleQuoted && byte == UInt8(ascii: "'")
      return (i, isDoubled ? i + 2 : i + 1)
    }
    guard here.isWhiteSpace else { return nil }
    if byte.isWhiteSpace { return (i, i + 1) }
    i += 1
  }
  return nil
}

extension UInt8 {
  /// A space, a tab or a byte that ends a line.
  var isWhiteSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

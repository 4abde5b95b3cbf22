import Diagnostics

/// Says why bytes are not UTF-8, at the first byte that is not; `nil` if they are.
///
/// libyaml would decode UTF-16 in silence and stop reading at some faults, so that the check
/// stands before it.
func encodingFault(
  in bytes: ArraySlice<UInt8>, path: String, offset: Int
) -> Finding? {
  let head = Array(bytes.prefix(2))
  if head.count == 2, head == [0xFE, 0xFF] || head == [0xFF, 0xFE] || head.contains(0) {
    let range = SourceRange(path: path, start: offset, end: offset + 2)
    return Finding(
      .notUTF8, "the file is UTF-16 and not UTF-8", at: range, fix: "save the file as UTF-8")
  }
  guard let fault = firstInvalidByte(of: bytes) else { return nil }
  let start = offset + fault - bytes.startIndex
  let hex = String(bytes[fault], radix: 16, uppercase: true)
  return Finding(
    .notUTF8, "byte 0x\(hex.count == 1 ? "0" + hex : hex) is not UTF-8 here",
    at: SourceRange(path: path, start: start, end: start + 1), fix: "save the file as UTF-8")
}

/// Refuses U+0085, U+2028 and U+2029: line breaks to YAML, and unseen in most editors.
/// - Precondition: the bytes are UTF-8.
func lineSeparatorFault(
  in bytes: ArraySlice<UInt8>, path: String, offset: Int
) -> Finding? {
  var i = bytes.startIndex
  while let at = bytes[i...].firstIndex(where: { $0 == 0xC2 || $0 == 0xE2 }) {
    i = at + 1
    let tail = Array(bytes[at...].prefix(3))
    let name: String
    switch tail {
    case _ where tail.starts(with: [0xC2, 0x85]): name = "U+0085"
    case [0xE2, 0x80, 0xA8]: name = "U+2028"
    case [0xE2, 0x80, 0xA9]: name = "U+2029"
    default: continue
    }
    let start = offset + at - bytes.startIndex
    return Finding(
      .yamlSyntax, "the line separator \(name) cannot be used",
      at: SourceRange(path: path, start: start, end: start + (tail[0] == 0xC2 ? 2 : 3)),
      fix: "write a space or an ordinary line break in its place")
  }
  return nil
}

/// The index of the first byte that does not belong to well-formed UTF-8 (Unicode, table 3-7).
func firstInvalidByte(of bytes: ArraySlice<UInt8>) -> Int? {
  var i = bytes.startIndex
  while i < bytes.endIndex {
    let lead = bytes[i]
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0x00...0x7F:
      i += 1
      continue
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return i
    }
    guard i + length <= bytes.endIndex, second.contains(bytes[i + 1]) else { return i }
    for k in (i + 2)..<(i + Swift.max(length, 2)) where bytes[k] & 0xC0 != 0x80 { return i }
    i += length
  }
  return nil
}

/// Turns libyaml's positions, which count characters, into byte offsets of the file.
struct CharacterOffsets {
  /// The offset of each character, or nothing if each is one byte long.
  private var starts: [Int] = []
  private let offset: Int
  private let count: Int

  /// - Parameter offset: the file offset of the first byte.
  init(_ bytes: ArraySlice<UInt8>, offset: Int) {
    self.offset = offset
    count = bytes.count
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    starts.reserveCapacity(bytes.count)
    for (i, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 { starts.append(i) }
  }

  /// The file offset of a character counted from 0; past the last one, the end.
  subscript(index: Int) -> Int {
    if starts.isEmpty { return offset + Swift.min(index, count) }
    return offset + (index < starts.count ? starts[index] : count)
  }
}

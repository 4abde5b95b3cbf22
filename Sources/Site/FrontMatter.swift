/// Where the front matter of a Markdown file lies and where its text begins.
///
/// Offsets count from the first byte of the file.
struct FrontMatter {
  let yaml: Range<Int>
  let body: Range<Int>

  /// - Returns: `nil` if the first line is not `---` or no second such line follows.
  init?(of bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = Self.fence(in: bytes, at: start) else { return nil }
    var line = first
    while line < bytes.count {
      if let after = Self.fence(in: bytes, at: line) {
        yaml = first..<line
        body = after..<bytes.count
        return
      }
      line = Self.nextLine(in: bytes, from: line)
    }
    return nil
  }

  /// The offset after a line that holds `---` and nothing else but blanks; `nil` at any other line.
  private static func fence(in bytes: [UInt8], at start: Int) -> Int? {
    guard bytes[start...].starts(with: [0x2D, 0x2D, 0x2D]) else { return nil }
    var i = start + 3
    while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 }
    guard i == bytes.count || bytes[i] == 0x0A || bytes[i] == 0x0D else { return nil }
    return nextLine(in: bytes, from: i)
  }

  private static func nextLine(in bytes: [UInt8], from start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
    if i + 1 < bytes.count, bytes[i] == 0x0D, bytes[i + 1] == 0x0A { return i + 2 }
    return min(i + 1, bytes.count)
  }
}

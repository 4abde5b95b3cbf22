/// Where the lines of a file begin; turns offsets into what people and editors count.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  /// The offset of each line's first byte.
  private let starts: [Int]

  /// Lines end at `\n`, `\r\n` or a lone `\r`, as CommonMark counts them.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (i, byte) in bytes.enumerated() {
      let isEnd =
        byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r")
          && !(i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: "\n")))
      if isEnd { starts.append(i + 1) }
    }
    self.starts = starts
  }

  /// Line and column of an offset, both from 1; the column counts Unicode scalars.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = Swift.min(offset, bytes.count)
    let line = lineIndex(of: offset)
    let scalars = bytes[starts[line]..<offset].count { $0 & 0xC0 != 0x80 }
    return (line + 1, scalars + 1)
  }

  /// The bytes of a line counted from 1, without its line ending.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return bytes[start..<end]
  }

  /// The offset at which a line counted from 1 begins; past the last line, the end of the file.
  package func offset(ofLine number: Int) -> Int {
    number - 1 < starts.count ? starts[number - 1] : bytes.count
  }

  /// The index of the last start that is not after `offset`, by bisection.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// The inline text of one block as libcmark reads it: its lines without their prefixes, joined by
/// `\n`, with the place of each byte in the source.
struct BlockText {
  private(set) var bytes: [UInt8] = []
  /// The offset of each byte in the source.
  private(set) var offsets: [Int] = []
  /// The whole block in the source.
  private(set) var range: Range<Int> = 0..<0

  /// - Parameter quoteDepth: the block quotations around the block: so many `>` can stand in front
  ///   of a line.
  init(
    of node: Node, isHeading: Bool, quoteDepth: Int, in composition: Composition, _ source: [UInt8]
  ) {
    guard let first = composition[node.startLine] else { return }
    if first.isCell {
      (bytes, offsets) = unescapingPipes(
        source[first.range].map { $0.isLineEnd ? Byte.space : $0 }[...], range: first.range)
      range = first.range
      return
    }
    let start = min(
      max(first.range.lowerBound, first.range.lowerBound + node.startColumn - 1 - first.prefix),
      first.range.upperBound)
    var end = first.range.upperBound
    append(start..<end, source)
    if isHeading, node.startLine == node.endLine { dropNumberSigns() }
    if node.endLine > node.startLine {
      for line in (node.startLine + 1)...node.endLine {
        guard let origin = composition[line] else { break }
        let text = skippingPrefix(of: origin.range, quoteDepth: quoteDepth, source)
        bytes.append(Byte.newline)
        offsets.append(max(start, origin.range.lowerBound - 1))
        append(text, source)
        end = max(end, origin.range.upperBound)
      }
    }
    range = start..<max(start, end)
  }

  private mutating func append(_ range: Range<Int>, _ source: [UInt8]) {
    bytes += source[range]
    offsets += range
  }

  /// Takes the `##` off a heading.
  private mutating func dropNumberSigns() {
    var count = 0
    while count < bytes.count, bytes[count] == UInt8(ascii: "#") { count += 1 }
    while count < bytes.count, bytes[count].isBlank { count += 1 }
    bytes.removeFirst(count)
    offsets.removeFirst(count)
  }

  /// libcmark's columns are wrong on lines that are indented otherwise than the first (cmark
  /// issues 296 and 442), so the prefix is read from the line itself.
  private func skippingPrefix(
    of range: Range<Int>, quoteDepth: Int, _ source: [UInt8]
  ) -> Range<Int> {
    var i = range.lowerBound
    var quotes = 0
    while i < range.upperBound {
      if source[i] == Byte.quote, quotes < quoteDepth {
        quotes += 1
      } else if !source[i].isBlank {
        break
      }
      i += 1
    }
    return i..<range.upperBound
  }
}

/// The text as libcmark gets it, and where each of its lines comes from.
///
/// Order: the footnotes as items of one list, so that whatever is left open in one ends with it; a
/// mark; the text, each table replaced by a mark and one heading for each cell. A heading is the
/// one block that takes a single line, ends every container and reads as inline text only; and
/// everything is parsed at once, so that definitions hold everywhere and cost is spent once.
struct Composition {
  private(set) var bytes: [UInt8] = []
  private(set) var origins: [Origin] = []
  let survey: Survey

  /// Where a line of the composition comes from.
  struct Origin {
    /// Its bytes in the source.
    let range: Range<Int>
    /// How many bytes of ours stand in front of them.
    let prefix: Int
    let isCell: Bool
  }

  static let footnotePrefix = Array("1.  ".utf8)
  static let headingPrefix = Array("# ".utf8)
  static let textMark: [UInt8] = [Byte.mark, UInt8(ascii: "m"), Byte.mark]
  static let tableMark: [UInt8] = [Byte.mark, UInt8(ascii: "t"), Byte.mark]

  init(_ source: [UInt8], _ lines: [Line], _ survey: Survey) {
    self.survey = survey
    bytes.reserveCapacity(source.count + source.count / 8)
    for note in survey.footnotes { add(note, source, lines) }
    if !survey.footnotes.isEmpty {
      add(Self.headingPrefix + Self.textMark, from: 0..<0)
    }
    var tables = survey.tables[...]
    var footnotes = survey.footnotes[...]
    var fences = survey.fences[...]
    var i = 0
    while i < lines.count {
      if let table = tables.first, table.lines.lowerBound == i {
        add(table, source)
        tables.removeFirst()
        i = table.lines.upperBound
      } else if let note = footnotes.first, note.lines.lowerBound == i {
        add([], from: lines[i].range)
        footnotes.removeFirst()
        i = note.lines.upperBound
      } else if let fence = fences.first, fence.lowerBound == i {
        for line in lines[fence] { add([], from: line.range) }
        fences.removeFirst()
        i = fence.upperBound
      } else {
        add(source[lines[i].range], from: lines[i].range)
        i += 1
      }
    }
  }

  /// A single line that is read as inline text, whatever it begins with.
  init(line source: [UInt8]) {
    survey = Survey()
    addCell(0..<source.count, source.map { $0.isLineEnd ? Byte.space : $0 }[...])
  }

  private mutating func add(
    _ text: some Sequence<UInt8>, from range: Range<Int>, prefix: Int = 0, isCell: Bool = false
  ) {
    bytes += text
    bytes.append(Byte.newline)
    origins.append(Origin(range: range, prefix: prefix, isCell: isCell))
  }

  private mutating func add(_ note: FootnoteLines, _ source: [UInt8], _ lines: [Line]) {
    add(
      Self.footnotePrefix + source[note.text], from: note.text,
      prefix: Self.footnotePrefix.count)
    for line in lines[note.lines.dropFirst()] { add(source[line.range], from: line.range) }
  }

  private mutating func add(_ table: Table, _ source: [UInt8]) {
    add(Self.headingPrefix + Self.tableMark, from: 0..<0)
    for row in table.rows {
      for cell in row { addCell(cell, source[cell]) }
    }
  }

  /// The mark at the end keeps a closing `#` from being taken off.
  private mutating func addCell(_ cell: Range<Int>, _ text: ArraySlice<UInt8>) {
    add(
      Self.headingPrefix + unescapingPipes(text, range: cell).bytes + [Byte.mark], from: cell,
      prefix: Self.headingPrefix.count, isCell: true)
  }
}

/// The text of a cell with `\|` as `|`, which holds in code spans as well; and the offset of each
/// of its bytes in the source.
func unescapingPipes(
  _ text: ArraySlice<UInt8>, range: Range<Int>
) -> (bytes: [UInt8], offsets: [Int]) {
  var bytes: [UInt8] = []
  var offsets: [Int] = []
  for i in text.indices {
    if text[i] == Byte.backslash, i + 1 < text.endIndex, text[i + 1] == Byte.pipe { continue }
    bytes.append(text[i])
    offsets.append(range.lowerBound + i - text.startIndex)
  }
  return (bytes, offsets)
}

extension Composition {
  /// The origin of a line counted from 1.
  subscript(line: Int) -> Origin? {
    line >= 1 && line <= origins.count ? origins[line - 1] : nil
  }

  /// The first run of lines without a blank one, cells left out, that is longer than
  /// ``Limit/paragraph``; as a range of the source.
  func firstLongRun() -> Range<Int>? {
    var start = 0
    var count = 0
    var position = 0
    for origin in origins {
      var end = position
      var isEmpty = true
      while bytes[end] != Byte.newline, bytes[end] != Byte.carriageReturn {
        if !bytes[end].isBlank { isEmpty = false }
        end += 1
      }
      if isEmpty || origin.isCell {
        count = 0
        if origin.isCell, end - position > Limit.paragraph { return origin.range }
      } else {
        if count == 0 { start = origin.range.lowerBound }
        count += end - position + 1
        if count > Limit.paragraph { return start..<max(start, origin.range.upperBound) }
      }
      position = end + 1
    }
    return nil
  }
}

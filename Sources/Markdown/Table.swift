/// A pipe table as its lines give it.
struct Table {
  /// Indices of its lines: header, delimiter row, body.
  let lines: Range<Int>
  let alignments: [Alignment]
  /// The header and the body; each row as long as the header, short ones padded with empty cells.
  let rows: [[Range<Int>]]
  /// The cells beyond the last column, one range for each row that has some.
  let surplus: [Range<Int>]

  enum Alignment { case none, left, center, right }
}

/// The table whose header is line `index`, or `nil`.
func table(at index: Int, _ lines: [Line], in bytes: [UInt8]) -> Table? {
  guard index + 1 < lines.count, lines[index].indent < 4, lines[index + 1].indent < 4,
    let alignments = delimiterRow(lines[index + 1], in: bytes),
    alignments.count <= Limit.tableColumns,
    !lines[index].interruptsParagraph(in: bytes)
  else { return nil }
  let header = cells(of: lines[index], in: bytes)
  guard header.count == alignments.count else { return nil }
  var end = index + 2
  while end < lines.count, (end - index) * header.count <= Limit.tableCells,
    !lines[end].isEmpty, !lines[end].interruptsParagraph(in: bytes),
    footnoteLabel(of: lines[end], in: bytes) == nil
  {
    end += 1
  }
  var rows = [header]
  var surplus: [Range<Int>] = []
  for line in lines[(index + 2)..<end] {
    var row = cells(of: line, in: bytes)
    if row.count > header.count, let last = row.last {
      surplus.append(row[header.count].lowerBound..<last.upperBound)
    }
    let blank = line.range.upperBound..<line.range.upperBound
    row = Array(row.prefix(header.count))
    row += Array(repeating: blank, count: header.count - row.count)
    rows.append(row)
  }
  return Table(lines: index..<end, alignments: alignments, rows: rows, surplus: surplus)
}

/// The alignments that a delimiter row gives: `| :--- | ---: |`.
private func delimiterRow(_ line: Line, in bytes: [UInt8]) -> [Table.Alignment]? {
  let text = bytes[line.first..<line.range.upperBound]
  guard text.contains(Byte.pipe),
    text.allSatisfy({
      $0 == Byte.pipe || $0 == Byte.dash || $0 == Byte.colon || $0.isBlank
    })
  else { return nil }
  var alignments: [Table.Alignment] = []
  for cell in cells(of: line, in: bytes) {
    var dashes = bytes[cell]
    let left = dashes.first == Byte.colon
    if left { dashes.removeFirst() }
    let right = dashes.last == Byte.colon
    if right { dashes.removeLast() }
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == Byte.dash }) else { return nil }
    alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
  }
  return alignments
}

/// The cells of a row without the blanks around them.
///
/// A pipe after a backslash does not divide.
private func cells(of line: Line, in bytes: [UInt8]) -> [Range<Int>] {
  let text = bytes[bytes[line.range].trimmed()]
  var result: [Range<Int>] = []
  var start = text.first == Byte.pipe ? text.startIndex + 1 : text.startIndex
  var i = start
  while i < text.endIndex {
    if text[i] == Byte.pipe {
      result.append(text[start..<i].trimmed())
      start = i + 1
    } else if text[i] == Byte.backslash, i + 1 < text.endIndex, text[i + 1] == Byte.pipe {
      i += 1
    }
    i += 1
  }
  if start < text.endIndex { result.append(text[start...].trimmed()) }
  return result
}

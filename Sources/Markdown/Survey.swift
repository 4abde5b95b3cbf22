/// What stands in a text that libcmark does not know, found by its lines.
struct Survey {
  var tables: [Table] = []
  var footnotes: [FootnoteLines] = []
  /// The content lines of long code fences at the left margin.
  ///
  /// libcmark gets them empty: a fence
  /// may be as long as it likes, and what only looks like one is not exempt from the guards.
  var fences: [Range<Int>] = []
  /// The destinations of link definitions by normalized label; the first of a label holds.
  var definitions: [String: Range<Int>] = [:]
}

/// A footnote's definition as its lines give it.
struct FootnoteLines {
  /// The label without `[^` and `]`.
  let label: Range<Int>
  /// Indices of its lines.
  let lines: Range<Int>
  /// The text on the first line.
  let text: Range<Int>
}

/// Goes once over the lines, with as much of CommonMark's block structure as keeps tables and
/// footnotes inside code, comments and lists from being taken for what they show.
func survey(_ lines: [Line], in bytes: [UInt8]) -> Survey {
  var found = Survey()
  var isInList = false
  var isAfterBlank = true
  var i = 0
  while i < lines.count {
    let line = lines[i]
    let isAtMargin = line.indent == 0 || (line.indent < 4 && !isInList)
    defer { isAfterBlank = line.isEmpty }
    guard !line.isEmpty, isAtMargin else {
      i += 1
      continue
    }
    if let fence = line.fence(in: bytes) {
      let end = fenceEnd(fence, from: i + 1, lines, in: bytes)
      let count = (i + 1..<end).reduce(0) { $0 + lines[$1].range.count }
      if count > Limit.paragraph / 2, line.indent == 0 {
        found.fences.append((i + 1)..<end)
      }
      i = end + 1
    } else if let end = htmlEnd(from: i, lines, in: bytes) {
      i = end + 1
    } else if let note = footnote(at: i, lines, in: bytes) {
      found.footnotes.append(note)
      i = note.lines.upperBound
    } else if let table = table(at: i, lines, in: bytes) {
      found.tables.append(table)
      isInList = false
      i = table.lines.upperBound
    } else {
      if line.listMarker(at: line.first, in: bytes) != nil {
        isInList = true
      } else if line.indent == 0, isAfterBlank || line.interruptsParagraph(in: bytes) {
        isInList = false
      }
      note(line, in: bytes, &found)
      i += 1
    }
  }
  return found
}

/// The line that closes a fence, or the number of lines.
private func fenceEnd(
  _ fence: (byte: UInt8, count: Int), from start: Int, _ lines: [Line], in bytes: [UInt8]
) -> Int {
  var end = start
  while end < lines.count, !lines[end].closes(fence, in: bytes) { end += 1 }
  return end
}

/// The last line of a comment, a processing instruction or a script that begins on line `start`.
private func htmlEnd(from start: Int, _ lines: [Line], in bytes: [UInt8]) -> Int? {
  let kinds: [(start: StaticString, end: StaticString)] = [
    ("<!--", "-->"), ("<?", "?>"), ("<![cdata[", "]]>"), ("<script", "</script>"),
    ("<style", "</style>"), ("<pre", "</pre>"), ("<textarea", "</textarea>"),
  ]
  let first = lines[start].first
  guard bytes[first] == Byte.less,
    let kind = kinds.first(where: { bytes.hasAnyCase($0.start, at: first) })
  else { return nil }
  var index = start
  while index < lines.count {
    let line = bytes[..<lines[index].range.upperBound]
    if lines[index].range.contains(where: { line.hasAnyCase(kind.end, at: $0) }) { return index }
    index += 1
  }
  return lines.count
}

/// Notes a link definition that begins on `line`.
private func note(_ line: Line, in bytes: [UInt8], _ found: inout Survey) {
  guard bytes[line.first] == Byte.opening else { return }
  let end = min(bytes.count, line.range.upperBound + 1024)
  guard let definition = linkDefinition(bytes[line.first..<end], at: line.first) else { return }
  let label = normalizedLabel(bytes[definition.label])
  if found.definitions[label] == nil { found.definitions[label] = definition.destination }
}

/// The label of a footnote that is defined on `line`: `[^label]:`.
func footnoteLabel(of line: Line, in bytes: [UInt8]) -> Range<Int>? {
  guard line.indent < 4, bytes[..<line.range.upperBound].has("[^", at: line.first) else {
    return nil
  }
  var end = line.first + 2
  while end < line.range.upperBound, bytes[end] != Byte.closing, !bytes[end].isSpace,
    bytes[end] != Byte.opening
  {
    end += 1
  }
  guard end > line.first + 2, bytes[..<line.range.upperBound].has("]:", at: end) else {
    return nil
  }
  return (line.first + 2)..<end
}

/// The footnote that is defined from line `index` on: its line, the lines that carry its paragraph
/// on, and after blank lines whatever is indented by four.
private func footnote(at index: Int, _ lines: [Line], in bytes: [UInt8]) -> FootnoteLines? {
  let line = lines[index]
  guard let label = footnoteLabel(of: line, in: bytes) else { return nil }
  let text = bytes[(label.upperBound + 2)..<line.range.upperBound].trimmed()
  var end = index + 1
  var next = end
  while next < lines.count {
    let line = lines[next]
    let follows = next == end && next > index && !lines[next - 1].isEmpty
    let isLazy =
      follows && !line.interruptsParagraph(in: bytes) && footnoteLabel(of: line, in: bytes) == nil
      && table(at: next, lines, in: bytes) == nil
    guard line.isEmpty || line.indent >= 4 || isLazy else { break }
    next += 1
    if !line.isEmpty { end = next }
  }
  return FootnoteLines(label: label, lines: index..<end, text: text)
}

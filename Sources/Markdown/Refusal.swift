internal import CCMark
internal import Diagnostics

/// Why a text is not even looked at; `nil` if it may be.
func refusal(of bytes: [UInt8], _ locate: (Range<Int>) -> SourceRange) -> Finding? {
  if bytes.count > Limit.file {
    return Finding(
      .fileTooLarge, "the text is larger than \(Limit.file >> 20) MiB", at: locate(0..<0))
  }
  if let place = firstInvalidByte(bytes) {
    return Finding(
      .notUTF8, "the byte 0x\(String(bytes[place], radix: 16, uppercase: true)) is not UTF-8 here",
      at: locate(place..<(place + 1)), fix: "save the file as UTF-8")
  }
  if expandsTooFar(bytes) {
    return Finding(
      .fileTooLarge, "a link definition could be repeated to more than 64 MiB", at: locate(0..<0),
      fix: "shorten the definition")
  }
  return nil
}

/// Why libcmark does not get a text; `nil` if it does.
func refusal(
  of composition: Composition, _ locate: (Range<Int>) -> SourceRange
) -> Finding? {
  let lines = lines(of: composition.bytes)
  if let index = firstTooDeep(lines, in: composition.bytes), let line = composition[index + 1] {
    return Finding(
      .nestingTooDeep, "block quotations or lists are nested more than \(Limit.depth) deep",
      at: locate(line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 64)))
  }
  if let run = composition.firstLongRun() {
    return Finding(
      .paragraphTooLong, "the paragraph is longer than \(Limit.paragraph >> 10) KiB",
      at: locate(run.lowerBound..<min(run.upperBound, run.lowerBound + 64)),
      fix: "set a blank line where a new paragraph begins")
  }
  return nil
}

extension Tree {
  /// Whether libcmark has found what was cut out where the survey says it is; puts the content of
  /// long fences back.
  ///
  /// If not, the survey was mistaken about the text's blocks.
  func stands(for composition: Composition, _ lines: [Line], _ source: [UInt8]) -> Bool {
    let survey = composition.survey
    var blocks = root.children[...]
    if !survey.footnotes.isEmpty {
      guard let list = blocks.popFirst(), list.type == CMARK_NODE_LIST,
        list.children.count == survey.footnotes.count, let mark = blocks.popFirst(),
        isMark(mark, Composition.textMark)
      else { return false }
    }
    var tables = 0
    for block in blocks where isMark(block, Composition.tableMark) { tables += 1 }
    let fences = blocks.filter { $0.type == CMARK_NODE_CODE_BLOCK }
    return tables == survey.tables.count
      && restore(survey.fences, composition, lines, source, in: fences)
  }

  /// Puts the withheld content of fences into their blocks.
  private func restore(
    _ withheld: [Range<Int>], _ composition: Composition, _ lines: [Line], _ source: [UInt8],
    in blocks: [Node]
  ) -> Bool {
    var blocks = blocks[...]
    for fence in withheld {
      let start = lines[fence.lowerBound].range.lowerBound
      blocks = blocks.drop { block in
        composition[block.startLine + 1]?.range.lowerBound != start
      }
      guard let block = blocks.popFirst() else { return false }
      var content: [UInt8] = []
      for line in lines[fence] {
        for byte in source[line.range] {
          if byte == 0 { content += [0xEF, 0xBF, 0xBD] } else { content.append(byte) }
        }
        content.append(Byte.newline)
      }
      block.setLiteral(content)
    }
    return true
  }
}

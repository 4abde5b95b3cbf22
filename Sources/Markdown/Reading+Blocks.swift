internal import CCMark
internal import Diagnostics
internal import Markup

extension Reading {
  /// The label of the callout that a block quotation is; `nil` if it is a quotation.
  mutating func callout(at node: Node) -> (name: StaticString, title: String)? {
    guard let paragraph = node.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH,
      let mark = paragraph.firstChild, mark.type == CMARK_NODE_TEXT,
      let word = calloutWord(mark.literal),
      source.has("[!", at: range(ofLines: paragraph).lowerBound)
    else { return nil }
    let rest = cmark_node_next(mark)
    if let rest, rest.type != CMARK_NODE_SOFTBREAK, rest.type != CMARK_NODE_LINEBREAK { return nil }
    guard let label = calloutLabel(word.uppercased()) else {
      let start = range(ofLines: paragraph).lowerBound
      let names = ["NOTE", "CAUTION", "INSIGHT"]
      report(
        .valueInvalid, "'\(word)' is no kind of callout", start..<(start + word.utf8.count + 3),
        severity: .warning,
        fix: nearMiss(to: word.uppercased(), among: names).map { "write '[!\($0)]'" }
          ?? "write one of \(names.map { "'[!\($0)]'" }.joined(separator: ", "))")
      return nil
    }
    mark.remove()
    rest?.remove()
    calloutParagraph = paragraph
    return label
  }

  private func calloutWord(_ literal: [UInt8]) -> String? {
    guard literal.count > 3, literal.has("[!", at: 0), literal.last == Byte.closing,
      literal.dropFirst(2).dropLast().allSatisfy(\.isLetter)
    else { return nil }
    return String(decoding: literal.dropFirst(2).dropLast(), as: UTF8.self)
  }

  private func calloutLabel(_ word: String) -> (name: StaticString, title: String)? {
    switch word {
    case "NOTE": ("callout note", labels.note)
    case "CAUTION": ("callout caution", labels.caution)
    case "INSIGHT": ("callout insight", labels.insight)
    default: nil
    }
  }

  /// Reads the cells of a table and makes one block of them.
  mutating func read(_ table: Table, at mark: Node, cells: [Node]) {
    for range in table.surplus {
      report(
        .tableRow, "the row has more cells than the table has columns", range,
        fix: "add a column, or write '\\|' for a '|' that is text")
    }
    let block = customNode(
      inline: false, enter: tableStart,
      exit: Array((table.rows.count > 1 ? "</tbody>\n" : "").utf8) + Array("</table></div>".utf8))
    for (i, cell) in cells.enumerated() {
      cell.removeEndMark()
      _ = readLeaf(cell, place: .table)
      let (enter, exit) = cellTags(i, of: table)
      let custom = customNode(inline: true, enter: enter, exit: exit)
      for child in cell.children { custom.append(child) }
      cell.remove()
      block.append(custom)
    }
    cmark_node_replace(mark, block)
    cmark_node_free(mark)
  }

  /// A wide table scrolls inside its frame, which therefore takes the keyboard's focus.
  private var tableStart: [UInt8] {
    var writer = Writer()
    writer.raw("<div class=\"table\" role=\"group\" tabindex=\"0\"")
    writer.attribute("aria-label", labels.table)
    writer.raw("><table>\n<thead>")
    return writer.bytes
  }

  /// What stands before and after a cell, the tags of its row included.
  private func cellTags(_ index: Int, of table: Table) -> (enter: [UInt8], exit: [UInt8]) {
    let columns = table.alignments.count
    let isHeader = index < columns
    var enter = Writer()
    if index % columns == 0 { enter.raw("<tr>\n") }
    enter.raw(isHeader ? "<th scope=\"col\"" : "<td")
    switch table.alignments[index % columns] {
    case .right: enter.raw(" class=\"r\"")
    case .center: enter.raw(" class=\"c\"")
    case .left, .none: break
    }
    enter.raw(">")
    var exit = Writer()
    exit.raw(isHeader ? "</th>\n" : "</td>\n")
    if index % columns == columns - 1 {
      exit.raw("</tr>\n")
      if isHeader { exit.raw(table.rows.count > 1 ? "</thead>\n<tbody>\n" : "</thead>\n") }
    }
    return (enter.bytes, exit.bytes)
  }
}

extension Node {
  /// Takes the mark off the end of a cell.
  func removeEndMark() {
    guard let last = lastChild, last.type == CMARK_NODE_TEXT else { return }
    let text = last.literal
    guard text.last == Byte.mark else { return }
    if text.count == 1 { last.remove() } else { last.setLiteral(text.dropLast()) }
  }
}

/// Makes a block quotation a callout.
func becomeCallout(_ node: Node, _ label: (name: StaticString, title: String)) {
  var writer = Writer()
  writer.open("aside") { $0.attribute("class", label.name) }
  writer.raw("\n<p class=\"callout-title\">")
  writer.text(label.title)
  writer.raw("</p>")
  node.wrapped(inline: false, enter: writer.bytes, exit: Array("</aside>".utf8))
}

/// Gives a heading its id, with marks around its content.
func becomeHeading(_ node: Node, level: Int, id: String, index: Int) {
  let tags: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
  let tag = tags[level - 1]
  var enter = Writer()
  enter.open(tag) { $0.attribute("id", id) }
  var exit = Writer()
  exit.close(tag)
  let inline = customNode(
    inline: true, enter: enter.bytes + Mark.beginHeading(index).bytes,
    exit: Mark.endHeading(index).bytes + exit.bytes)
  for child in node.children { inline.append(child) }
  node.wrapped(inline: false, enter: [], exit: []).append(inline)
}

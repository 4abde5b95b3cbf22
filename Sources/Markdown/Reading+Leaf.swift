internal import CCMark
internal import Diagnostics

extension Reading {
  /// Reads the inline nodes of a paragraph, a heading or a cell, and rewrites them.
  mutating func readLeaf(_ node: Node, place: NumberMention.Place) -> Leaf {
    let text = BlockText(
      of: node, isHeading: node.type == CMARK_NODE_HEADING, quoteDepth: quotes.count,
      in: composition, source)
    var alignment = Alignment(text)
    if node == calloutParagraph { alignment.skipLine() }
    var leaf = Leaf(place: place, isQuotation: quotes.contains(true), alignment: alignment)
    let isAlone = node.type == CMARK_NODE_PARAGRAPH && node.firstChild == node.lastChild
    walk(node) { inline, isEntering in
      if inline != node { read(inline, isEntering, isAlone: isAlone, &leaf) }
      return true
    }
    for edit in leaf.edits { edit() }
    for (number, place) in leaf.referencePlaces
    where references[number].kind == .figure || references[number].kind == .claim {
      references[number].sentence = sentence(around: place, in: leaf.prose.bytes)
    }
    note(
      numbersIn: leaf.prose, isQuotation: leaf.isQuotation, block: text.range, place: leaf.place)
    wordCount += leaf.prose.wordCount
    return leaf
  }

  private mutating func read(_ node: Node, _ isEntering: Bool, isAlone: Bool, _ leaf: inout Leaf) {
    switch node.type {
    case CMARK_NODE_TEXT: readText(node, &leaf)
    case CMARK_NODE_CODE:
      let literal = node.literal
      leaf.append(literal, places: leaf.alignment.match(code: literal), .code)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      leaf.alignment.matchBreak()
      leaf.append([Byte.space], places: nil)
    case CMARK_NODE_HTML_INLINE:
      let range = leaf.alignment.match(verbatim: node.literal)
      report(
        .htmlDropped, "raw HTML is left out",
        range.map { leaf.alignment.sourceRange($0) } ?? leaf.text.range)
      leaf.edits.append { node.remove() }
    case CMARK_NODE_EMPH: leaf.alignment.matchDelimiters(1)
    case CMARK_NODE_STRONG: leaf.alignment.matchDelimiters(2)
    case CMARK_NODE_LINK:
      if isEntering { open(link: node, &leaf) } else { closeLink(&leaf) }
    case CMARK_NODE_IMAGE:
      if isEntering { open(image: node, isAlone, &leaf) } else { closeImage(&leaf) }
    default: break
    }
  }

  private mutating func readText(_ node: Node, _ leaf: inout Leaf) {
    let literal = node.literal
    guard !leaf.isInsideAutolink else {
      if leaf.links.last?.reference == nil {
        leaf.plain += literal
        leaf.image?.text += literal
        leaf.image?.parts.append(textNode(literal))
      }
      return
    }
    let places = leaf.alignment.match(text: literal)
    let start = leaf.prose.bytes.count
    leaf.append(literal, places: places)
    guard leaf.links.isEmpty, leaf.image == nil else { return }
    if let places { followBrackets(literal, places, &leaf) }
    readFootnoteMarks(node, literal, places, proseStart: start, &leaf)
  }

  /// Finds links inside what reads as the text of another link.
  ///
  /// libcmark gives the inner one only, and the outer one stays text.
  private mutating func followBrackets(_ literal: [UInt8], _ places: [Int], _ leaf: inout Leaf) {
    for (i, byte) in literal.enumerated() where byte == Byte.opening || byte == Byte.closing {
      guard !leaf.isEscaped(i, places) else { continue }
      if byte == Byte.opening {
        leaf.brackets.append((places[i], []))
        continue
      }
      guard let (_, links) = leaf.brackets.popLast(), !links.isEmpty else { continue }
      let next = places[i] + 1
      let tail = linkTail(leaf.text.bytes[..<min(leaf.text.bytes.count, next + 1000)], at: next)
      let isLink =
        tail.destination != nil
        || tail.label.map {
          composition.survey.definitions[normalizedLabel(leaf.text.bytes[$0])] != nil
        } ?? false
      if isLink {
        for link in links { reportNested(link) }
      } else if !leaf.brackets.isEmpty {
        leaf.brackets[leaf.brackets.count - 1].links += links
      }
    }
  }

  mutating func reportNested(_ range: Range<Int>) {
    report(
      .linkNested, "a link stands inside another link", range,
      fix: "end the outer link before it, or take the inner one out")
  }
}

extension Alignment {
  /// Passes over the first line: the mark of a callout.
  mutating func skipLine() {
    skip(to: text.bytes.firstIndex(of: Byte.newline).map { $0 + 1 } ?? text.bytes.count)
  }
}

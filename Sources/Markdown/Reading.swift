internal import CCMark
internal import Diagnostics

/// Reads a parsed composition and rewrites its tree, so that libcmark renders it with marks where
/// the holes are.
struct Reading {
  let source: [UInt8]
  let composition: Composition
  let labels: Labels
  let locate: (Range<Int>) -> SourceRange

  var findings: [Finding] = []
  /// The references so far, without their content.
  var references: [Reference] = []
  var numbers: [NumberMention] = []
  var fragments: [Fragment] = []
  var headings: [(level: Int, id: String, text: String, range: SourceRange)] = []
  var wordCount = 0
  var slugs: Slugs
  var footnotes: Footnotes
  /// The block quotations around the present block; whether each is one, or a callout.
  var quotes: [Bool] = []
  /// The paragraph whose first line is the mark of a callout.
  var calloutParagraph: Node?

  init(
    _ source: [UInt8], _ composition: Composition, labels: Labels,
    locate: @escaping (Range<Int>) -> SourceRange
  ) {
    self.source = source
    self.composition = composition
    self.labels = labels
    self.locate = locate
    footnotes = Footnotes(composition.survey.footnotes, in: source)
    slugs = Slugs(taken: composition.survey.footnotes.isEmpty ? [] : ["footnotes"])
  }

  mutating func report(
    _ code: Code, _ message: String, _ range: Range<Int>, severity: Severity? = nil,
    notes: [Finding.Note] = [], fix: String? = nil
  ) {
    findings.append(
      Finding(code, message, at: locate(range), severity: severity, notes: notes, fix: fix))
  }

  /// Reads the whole tree: the text in order, then the footnotes in the order of their use.
  mutating func read(_ tree: borrowing Tree) {
    var blocks = tree.root.children[...]
    var items: [Node] = []
    if !composition.survey.footnotes.isEmpty, let list = blocks.popFirst() {
      items = list.children
      blocks.popFirst()?.remove()
      cmark_node_unlink(list)
    }
    defer { items.first?.parent.map { cmark_node_free($0) } }
    var tables = composition.survey.tables[...]
    while let block = blocks.popFirst() {
      if block.type != CMARK_NODE_HTML_BLOCK {
        cmark_node_insert_after(block, customNode(inline: false, enter: Mark.endOfBlock.bytes))
      }
      if isMark(block, Composition.tableMark), let table = tables.popFirst() {
        let count = table.rows.count * table.alignments.count
        read(table, at: block, cells: Array(blocks.prefix(count)))
        blocks = blocks.dropFirst(count)
      } else {
        read(block)
      }
    }
    readFootnotes(items, into: tree.root)
  }

  /// Reads one top-level block with all that is inside.
  mutating func read(_ block: Node) {
    var edits: [() -> Void] = []
    walk(block) { node, isEntering in
      switch node.type {
      case CMARK_NODE_BLOCK_QUOTE:
        if isEntering {
          let label = callout(at: node)
          quotes.append(label == nil)
          if let label { edits.append { becomeCallout(node, label) } }
        } else {
          quotes.removeLast()
        }
      case CMARK_NODE_PARAGRAPH:
        edits += readParagraph(node)
        return false
      case CMARK_NODE_HEADING:
        edits.append(readHeading(node))
        return false
      case CMARK_NODE_CODE_BLOCK: readCode(node)
      case CMARK_NODE_HTML_BLOCK:
        report(.htmlDropped, "raw HTML is left out", range(ofLines: node))
        edits.append { node.remove() }
      default: break
      }
      return true
    }
    for edit in edits { edit() }
  }

  /// The source range of a block's lines.
  func range(ofLines node: Node) -> Range<Int> {
    guard let first = composition[node.startLine] else { return 0..<0 }
    let last = composition[max(node.startLine, node.endLine)] ?? first
    let start = min(
      first.range.lowerBound + max(0, node.startColumn - 1 - first.prefix), first.range.upperBound)
    return start..<max(start, last.range.upperBound)
  }

  private mutating func readParagraph(_ node: Node) -> [() -> Void] {
    let count = references.count
    _ = readLeaf(node, place: .text)
    let isCallout = node == calloutParagraph
    if node.firstChild == nil, isCallout { return [{ node.remove() }] }
    guard count < references.count, references[count].place == .ownParagraph else { return [] }
    return [{ node.wrapped(inline: false, enter: [], exit: []) }]
  }

  private mutating func readHeading(_ node: Node) -> () -> Void {
    let leaf = readLeaf(node, place: .heading)
    let text = String(decoding: leaf.plain, as: UTF8.self)
    let id = slugs.id(for: text)
    let level = Int(cmark_node_get_heading_level(node))
    let index = headings.count
    headings.append((level, id, text, locate(leaf.text.range)))
    return { becomeHeading(node, level: level, id: id, index: index) }
  }

  /// Notes the numbers of a code block, and keeps its language only if it can be a class.
  private mutating func readCode(_ node: Node) {
    let info = bytes(ofCString: cmark_node_get_fence_info(node))
    let language = info.prefix { !$0.isSpace }
    let isClass =
      language.count <= 32
      && language.allSatisfy { $0.isAlphanumeric || $0 == 0x5F || $0 == 0x2B || $0 == Byte.dash }
    if !isClass { _ = cmark_node_set_fence_info(node, "") }
    guard node.startLine <= node.endLine else { return }
    var prose = Prose()
    for line in node.startLine...node.endLine where info.isEmpty || line > node.startLine {
      guard let origin = composition[line] else { break }
      prose.append(source[origin.range], at: Array(origin.range), .code)
      prose.append([Byte.newline], at: nil, .code)
    }
    note(numbersIn: prose, isQuotation: false, block: range(ofLines: node), place: .text)
  }

  /// Notes the numbers of a block.
  mutating func note(
    numbersIn prose: Prose, isQuotation: Bool, block: Range<Int>, place: NumberMention.Place
  ) {
    for span in numberSpans(in: prose, isQuotation: isQuotation) {
      let range = prose.sourceRange(span.range) ?? block
      let isAlternative = prose.traits[span.range.lowerBound].contains(.alternative)
      numbers.append(
        NumberMention(
          text: String(decoding: prose.bytes[span.range], as: UTF8.self), range: locate(range),
          state: span.state, place: isAlternative ? .alternative : place))
    }
  }
}

func isMark(_ node: Node, _ mark: [UInt8]) -> Bool {
  guard node.type == CMARK_NODE_HEADING, let text = node.firstChild,
    text.type == CMARK_NODE_TEXT
  else { return false }
  return text.literal == mark
}

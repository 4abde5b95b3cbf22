internal import CCMark
internal import Diagnostics
internal import Markup

/// The footnotes of a text: what is defined, and in which order the marks use it.
struct Footnotes {
  let defined: [FootnoteLines]
  /// The first definition of each label.
  let indices: [String: Int]
  /// The definitions in the order of their first marks.
  var order: [Int] = []
  /// How many marks each definition has.
  var marks: [Int: Int] = [:]
  /// The number from 1 of each definition that has a mark.
  private var numbers: [Int: Int] = [:]

  init(_ lines: [FootnoteLines], in source: [UInt8]) {
    defined = lines
    var indices: [String: Int] = [:]
    for (i, note) in lines.enumerated() {
      let label = Self.key(source[note.label])
      if indices[label] == nil { indices[label] = i }
    }
    self.indices = indices
  }

  static func key(_ label: some Sequence<UInt8>) -> String {
    String(decoding: Array(label), as: UTF8.self).lowercased()
  }

  /// Takes a mark into the count: its footnote's number from 1, and which of its marks it is.
  mutating func use(_ index: Int) -> (number: Int, mark: Int) {
    let mark = (marks[index] ?? 0) + 1
    marks[index] = mark
    guard mark == 1 else { return (numbers[index] ?? order.count, mark) }
    order.append(index)
    numbers[index] = order.count
    return (order.count, mark)
  }
}

extension Reading {
  /// Replaces each `[^label]` of a text node by its mark.
  mutating func readFootnoteMarks(
    _ node: Node, _ literal: [UInt8], _ places: [Int]?, proseStart: Int, _ leaf: inout Leaf
  ) {
    var parts: [Node] = []
    var done = 0
    var i = 0
    while i + 2 < literal.count {
      guard literal.has("[^", at: i), places.map({ !leaf.isEscaped(i, $0) }) ?? true,
        let end = markEnd(literal, from: i)
      else {
        i += 1
        continue
      }
      let label = literal[(i + 2)..<(end - 1)]
      let range = places.map { leaf.alignment.sourceRange($0[i]..<($0[end - 1] + 1)) }
      leaf.prose.erase((proseStart + i)..<(proseStart + end))
      if let index = footnotes.indices[Footnotes.key(label)] {
        if i > done { parts.append(textNode(literal[done..<i])) }
        let use = footnotes.use(index)
        parts.append(footnoteMark(number: use.number, mark: use.mark))
        leaf.plain.removeLast(literal.count - done)
        leaf.plain += literal[done..<i]
        leaf.plain += literal[end...]
        done = end
      } else {
        reportUndefined(label, range ?? leaf.text.range)
      }
      i = end
    }
    guard done > 0 else { return }
    if done < literal.count { parts.append(textNode(literal[done...])) }
    leaf.edits.append {
      for part in parts { cmark_node_insert_before(node, part) }
      node.remove()
    }
  }

  private func markEnd(_ literal: [UInt8], from start: Int) -> Int? {
    var end = start + 2
    while end < literal.count, end - start < 200, literal[end] != Byte.closing {
      if literal[end].isSpace || literal[end] == Byte.opening { return nil }
      end += 1
    }
    return end < literal.count && literal[end] == Byte.closing && end > start + 2 ? end + 1 : nil
  }

  private mutating func reportUndefined(_ label: ArraySlice<UInt8>, _ range: Range<Int>) {
    let name = String(decoding: label, as: UTF8.self)
    // The search costs as much as there are labels; nobody mistypes one of thousands.
    let near =
      footnotes.indices.count > 200 ? nil : nearMiss(to: name, among: footnotes.indices.keys)
    report(
      .footnoteBroken, "footnote '\(name)' has no text", range,
      fix: near.map { "write '[^\($0)]'" } ?? "add a line '[^\(name)]: …'")
  }

  /// The mark of a footnote: `<sup class="footnote-mark"><a href="#fn-1" id="fnref-1">1</a></sup>`.
  private func footnoteMark(number: Int, mark: Int) -> Node {
    var writer = Writer()
    writer.raw("<sup class=\"footnote-mark\">")
    writer.open("a") {
      $0.attribute("href", "#fn-\(number)")
      $0.attribute("id", markID(number, mark))
    }
    writer.integer(number)
    writer.raw("</a></sup>")
    return customNode(inline: true, enter: writer.bytes)
  }

  private func markID(_ number: Int, _ mark: Int) -> String {
    mark == 1 ? "fnref-\(number)" : "fnref-\(number)-\(mark)"
  }

  /// Reads the footnotes that are used, in order, and puts them at the end of the text.
  mutating func readFootnotes(_ items: [Node], into root: Node) {
    var section: Node?
    var notes: [Node] = []
    var next = 0
    let headingCount = headings.count
    while next < footnotes.order.count, footnotes.order[next] < items.count {
      let item = items[footnotes.order[next]]
      next += 1
      for block in item.children { read(block) }
      let list = section ?? footnoteSection(in: root)
      section = list
      var writer = Writer()
      writer.open("li") { $0.attribute("id", "fn-\(next)") }
      let note = customNode(
        inline: false, enter: writer.bytes, exit: Array("</li>".utf8))
      for block in item.children { note.append(block) }
      list.append(note)
      notes.append(note)
    }
    headings.removeLast(headings.count - headingCount)
    for (i, note) in notes.enumerated() {
      addBackLinks(to: note, number: i + 1, marks: footnotes.marks[footnotes.order[i]] ?? 0)
    }
    reportUnused()
  }

  private func footnoteSection(in root: Node) -> Node {
    var writer = Writer()
    writer.raw("<section class=\"footnotes\" aria-labelledby=\"footnotes\">\n<h2 id=\"footnotes\">")
    writer.text(labels.footnotes)
    writer.raw("</h2>\n<ol>")
    let section = customNode(
      inline: false, enter: writer.bytes, exit: Array("</ol>\n</section>".utf8))
    root.append(section)
    root.append(customNode(inline: false, enter: Mark.endOfBlock.bytes))
    return section
  }

  private func addBackLinks(to note: Node, number: Int, marks: Int) {
    var writer = Writer()
    for mark in 1...max(1, marks) {
      writer.raw(" ")
      writer.open("a") {
        $0.attribute("class", "footnote-back" as StaticString)
        $0.attribute("href", "#\(markID(number, mark))")
        $0.attribute("aria-label", labels.backToText + (mark > 1 ? " (\(mark))" : ""))
      }
      writer.raw("↩\u{FE0E}</a>")
    }
    let links = customNode(inline: true, enter: writer.bytes)
    if let last = note.lastChild, last.type == CMARK_NODE_PARAGRAPH {
      last.append(links)
    } else {
      let paragraph = newNode(CMARK_NODE_PARAGRAPH)
      paragraph.append(links)
      note.append(paragraph)
    }
  }

  private mutating func reportUnused() {
    for (i, note) in footnotes.defined.enumerated() {
      let name = String(decoding: source[note.label], as: UTF8.self)
      let range = (note.label.lowerBound - 2)..<(note.label.upperBound + 1)
      guard let first = footnotes.indices[Footnotes.key(source[note.label])] else { continue }
      if first != i {
        let place = footnotes.defined[first].label
        report(
          .footnoteBroken, "footnote '\(name)' is defined twice", range,
          notes: [
            .init("first defined here", at: locate((place.lowerBound - 2)..<(place.upperBound + 1)))
          ])
      } else if footnotes.marks[i] == nil {
        report(
          .footnoteBroken, "footnote '\(name)' is not used", range,
          fix: "put '[^\(name)]' into the text, or remove the footnote")
      }
    }
  }
}

internal import CCMark
internal import Diagnostics
internal import Markup

extension Reading {
  mutating func open(link node: Node, _ leaf: inout Leaf) {
    let start = leaf.alignment.cursor
    var isAutolink = leaf.alignment.matchAutolink() != nil
    if !isAutolink, leaf.alignment.isLost {
      isAutolink = node.firstChild?.literal == node.url
    } else if !isAutolink {
      _ = leaf.alignment.match(verbatim: [Byte.opening])
    }
    var link = Leaf.OpenLink(
      node: node, destination: destination(node.url), isAutolink: isAutolink, start: start,
      textStart: leaf.plain.count, proseStart: leaf.prose.bytes.count,
      isNested: !leaf.links.isEmpty && leaf.image == nil)
    if case .reference(let kind, let target) = link.destination, !link.isNested {
      link.reference = references.count
      leaf.referencePlaces.append((references.count, leaf.prose.bytes.count))
      references.append(draft(kind, target, isAutolink ? .autolink : .link, leaf))
      leaf.image?.parts.append(
        customNode(inline: true, enter: Mark.beginReference(references.count - 1).bytes))
    }
    if isAutolink { leaf.prose.appendBoundary() }
    leaf.links.append(link)
  }

  /// A reference whose text and places are not known yet.
  private func draft(
    _ kind: Reference.Kind, _ target: String, _ form: Reference.Form, _ leaf: Leaf
  ) -> Reference {
    let place: Reference.Place =
      leaf.image != nil ? .alternative : leaf.place == .heading ? .heading : .text
    let block = locate(leaf.text.range)
    return Reference(
      kind: kind, target: target, text: "", content: [], form: form, place: place, range: block,
      targetRange: block)
  }

  mutating func closeLink(_ leaf: inout Leaf) {
    guard let link = leaf.links.popLast() else { return }
    let (range, target) = link.isAutolink ? autolinkRanges(link, leaf) : linkRanges(link, &leaf)
    if let number = link.reference {
      let text = String(decoding: leaf.plain[link.textStart...], as: UTF8.self)
      references[number].settle(text: text, range: locate(range), target: locate(target))
      if references[number].kind == .figure, !link.isAutolink {
        leaf.prose.closeBinding(from: link.proseStart)
      }
      if leaf.image != nil {
        leaf.image?.parts.append(customNode(inline: true, enter: Mark.endReference.bytes))
      }
    }
    guard leaf.image == nil else { return }
    if link.isNested {
      reportNested(range)
      leaf.edits.append { link.node.wrapped(inline: true, enter: [], exit: []) }
      return
    }
    if leaf.links.isEmpty, !leaf.brackets.isEmpty {
      leaf.brackets[leaf.brackets.count - 1].links.append(range)
    }
    rewrite(link, target, &leaf)
  }

  private mutating func rewrite(
    _ link: Leaf.OpenLink, _ target: Range<Int>, _ leaf: inout Leaf
  ) {
    let node = link.node
    switch link.destination {
    case .mail: break
    case .fragment(let id): fragments.append(Fragment(id: id, range: locate(target)))
    case .web:
      let enter = webLink(node)
      leaf.edits.append { node.wrapped(inline: true, enter: enter, exit: Array("</a>".utf8)) }
    case .refused(let refusal):
      report(refusal.code, refusal.message, target, fix: refusal.fix)
      leaf.edits.append { node.wrapped(inline: true, enter: [], exit: []) }
    case .reference:
      guard let number = link.reference else { return }
      leaf.edits.append {
        if link.isAutolink { node.children.forEach { $0.remove() } }
        node.wrapped(
          inline: true, enter: Mark.beginReference(number).bytes, exit: Mark.endReference.bytes)
      }
    }
  }

  private func autolinkRanges(
    _ link: Leaf.OpenLink, _ leaf: Leaf
  ) -> (link: Range<Int>, target: Range<Int>) {
    let range = link.start..<max(link.start, leaf.alignment.cursor)
    guard range.count > 2 else { return (leaf.text.range, leaf.text.range) }
    return (
      leaf.alignment.sourceRange(range),
      leaf.alignment.sourceRange((range.lowerBound + 1)..<(range.upperBound - 1))
    )
  }

  /// The place of a link or an image that ends here, and of its destination.
  private func linkRanges(
    _ link: Leaf.OpenLink, _ leaf: inout Leaf
  ) -> (link: Range<Int>, target: Range<Int>) {
    tailRanges(start: link.start, opening: 1, &leaf)
  }

  func tailRanges(
    start: Int, opening: Int, _ leaf: inout Leaf
  ) -> (link: Range<Int>, target: Range<Int>) {
    let textEnd = leaf.alignment.cursor
    guard let tail = leaf.alignment.matchTail() else { return (leaf.text.range, leaf.text.range) }
    let range = leaf.alignment.sourceRange(start..<tail.end)
    if let destination = tail.destination {
      return (range, destination.isEmpty ? range : leaf.alignment.sourceRange(destination))
    }
    let label = tail.label ?? min(start + opening, textEnd)..<textEnd
    let definition = composition.survey.definitions[normalizedLabel(leaf.text.bytes[label])]
    return (range, definition ?? range)
  }

  /// The opening tag `<a href="…" rel="noopener">`.
  private func webLink(_ node: Node) -> [UInt8] {
    var writer = Writer()
    writer.open("a") { writer in
      writer.attribute("href", hrefText(node.url))
      let title = node.title
      if !title.isEmpty { writer.attribute("title", String(decoding: title, as: UTF8.self)) }
      writer.attribute("rel", "noopener" as StaticString)
    }
    return writer.bytes
  }
}

extension Reading {
  mutating func open(image node: Node, _ isAlone: Bool, _ leaf: inout Leaf) {
    let start = leaf.alignment.cursor
    _ = leaf.alignment.match(verbatim: [Byte.bang, Byte.opening])
    leaf.prose.appendBoundary()
    guard leaf.image == nil else {
      leaf.innerImages += 1
      return
    }
    var image = Leaf.OpenImage(node: node, destination: destination(node.url), start: start)
    if case .reference(let kind, let target) = image.destination, kind == .chart || kind == .asset {
      image.reference = references.count
      var reference = draft(kind, target, .image, leaf)
      if kind == .chart, isAlone, leaf.links.isEmpty, node.parent?.type == CMARK_NODE_PARAGRAPH {
        reference = reference.at(.ownParagraph)
      }
      references.append(reference)
    }
    leaf.image = image
  }

  mutating func closeImage(_ leaf: inout Leaf) {
    leaf.prose.appendBoundary()
    guard leaf.innerImages == 0, let image = leaf.image else {
      leaf.innerImages -= 1
      _ = leaf.alignment.matchTail()
      return
    }
    leaf.image = nil
    let (range, target) = tailRanges(start: image.start, opening: 2, &leaf)
    if let number = image.reference {
      let text = String(decoding: image.text, as: UTF8.self)
      references[number].settle(text: text, range: locate(range), target: locate(target))
    } else {
      refuse(image, range, target)
    }
    leaf.edits.append {
      let enter = image.reference.map { Mark.beginReference($0).bytes } ?? []
      let exit = image.reference == nil ? [] : Mark.endReference.bytes
      let custom = customNode(inline: true, enter: enter, exit: exit)
      for part in image.parts { custom.append(part) }
      cmark_node_replace(image.node, custom)
      cmark_node_free(image.node)
    }
  }

  /// Reports an image that cannot be shown; its alternative text stays.
  private mutating func refuse(
    _ image: Leaf.OpenImage, _ range: Range<Int>, _ target: Range<Int>
  ) {
    switch image.destination {
    case .refused(let refusal) where refusal.code == .linkBroken:
      report(.linkBroken, "a picture names no file", range, fix: "name a file beside the article")
    case .refused(let refusal): report(refusal.code, refusal.message, target, fix: refusal.fix)
    case .reference(let kind, _):
      report(
        .referenceMisplaced, "a reference to a \(kind.rawValue) is written as an image", range,
        fix: "take away the '!'")
    case .web, .mail, .fragment:
      let url = String(decoding: image.node.url, as: UTF8.self)
      report(
        .urlScheme, "'\(url)' is no local file: pictures are local files", target,
        fix: "copy the picture beside the article")
    }
  }
}

extension Reference {
  mutating func settle(text: String, range: SourceRange, target: SourceRange) {
    self = Reference(
      kind: kind, target: self.target, text: form == .autolink ? "" : text, content: content,
      form: form, place: place, range: range, targetRange: target)
  }

  func at(_ place: Place) -> Reference {
    Reference(
      kind: kind, target: target, text: text, content: content, form: form, place: place,
      range: range, targetRange: targetRange)
  }
}

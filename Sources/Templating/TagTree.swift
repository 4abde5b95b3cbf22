import Diagnostics

/// How the tags of one template stand in each other.
struct TagTree {
  /// For a `{{/name}}` the index of the tag it closes, for everything else `nil`.
  private(set) var opener: [Int?]
  /// The partials, parents and blocks the template leads to.
  private(set) var links: [TemplateLink] = []
  private var findings: [Finding] = []

  private let file: TemplateFile
  private let tags: [Tag]
  /// Indices of the tags that are open, outermost first.
  private var open: [Int] = []

  static func make(_ tags: [Tag], of file: TemplateFile) -> Checked<TagTree> {
    var tree = TagTree(tags, of: file)
    tree.nest()
    return Checked(tree, tree.findings)
  }

  private init(_ tags: [Tag], of file: TemplateFile) {
    self.tags = tags
    self.file = file
    opener = Array(repeating: nil, count: tags.count)
  }

  private mutating func nest() {
    var end = 0
    for (index, tag) in tags.enumerated() {
      checkInsideParent(tag, textFrom: end)
      end = tag.range.end
      if tag.kind == .close {
        close(index)
        continue
      }
      link(tag)
      if tag.kind.opens { open.append(index) }
    }
    for index in open { reportUnclosed(tags[index], before: nil) }
  }

  /// Between `{{<name}}` and its end only blocks can stand; all else would vanish in silence.
  private mutating func checkInsideParent(_ tag: Tag, textFrom end: Int) {
    guard let parent = open.last.map({ tags[$0] }), parent.kind == .parent else { return }
    if let start = (end..<tag.range.start).first(where: { !file.bytes[$0].isBlank }) {
      let range = SourceRange(path: file.path, start: start, end: tag.range.start)
      findings.append(
        Finding(
          .templateSyntax, "text between '\(parent.spelling)' and its blocks is never printed",
          at: range, fix: "move it into a block"))
    }
    switch tag.kind {
    case .block, .comment, .close: break
    default:
      findings.append(
        Finding(
          .templateSyntax, "'\(tag.spelling)' cannot stand directly in '\(parent.spelling)'",
          at: tag.range, fix: "move it into a block"))
    }
  }

  private mutating func close(_ index: Int) {
    let tag = tags[index]
    guard let place = open.lastIndex(where: { tags[$0].name == tag.name }) else {
      let near = open.last.map { [Finding.Note("the open tag is this", at: tags[$0].range)] } ?? []
      findings.append(
        Finding(
          .templateSyntax, "'\(tag.spelling)' closes nothing that is open", at: tag.range,
          notes: near, fix: open.last.map { "write '{{/\(tags[$0].name)}}'" }))
      return
    }
    for unclosed in open[(place + 1)...] { reportUnclosed(tags[unclosed], before: tag) }
    opener[index] = open[place]
    open.removeSubrange(place...)
  }

  private mutating func reportUnclosed(_ tag: Tag, before other: Tag?) {
    let notes = other.map {
      [Finding.Note("'\($0.spelling)' comes before it is closed", at: $0.range)]
    }
    findings.append(
      Finding(
        .templateSyntax, "'\(tag.spelling)' is never closed", at: tag.range, notes: notes ?? [],
        fix: "write '{{/\(tag.name)}}' at its end"))
  }

  /// Notes where a tag leads, from the innermost block around it or the template itself.
  private mutating func link(_ tag: Tag) {
    let block = open.lastIndex { tags[$0].kind == .block }
    let from: TemplateLink.Place = block.map { .block(tags[open[$0]].name) } ?? .template(file.name)
    let depth = open.count - (block.map { $0 + 1 } ?? 0) + 1
    let isFilled = open.last.map { tags[$0].kind == .parent } ?? false
    let to: TemplateLink.Place? =
      switch tag.kind {
      case .partial, .parent: .template(tag.name)
      case .block: isFilled ? nil : .block(tag.name)
      case .section, .inverted: .leaf
      default: nil
      }
    if let to { links.append(TemplateLink(from: from, to: to, depth: depth, range: tag.nameRange)) }
  }
}

import Figures
import Markup
import YAML

/// Chains of sources as trees: what they share at the root is drawn once, and each path ends in an
/// article of ours.
struct ChainTree {
  private(set) var roots: [Node] = []

  struct Node {
    let source: String
    let how: ChainLink.How?
    var children: [Node] = []
    /// How many figures of the article reach us here.
    var own = 0
    /// Other articles that print a figure which agrees, by slug.
    var elsewhere: [String] = []

    /// How many ways lead on from here.
    var branches: Int { children.count + (own > 0 ? 1 : 0) + elsewhere.count }
  }

  /// - Parameter article: the one whose page it is for.
  mutating func add(_ figure: Figure, for article: String) {
    var path = Array(figure.chain.reversed())
    guard !path.isEmpty else { return }
    let first = path.removeFirst()
    Self.add(first, path[...], figure, article, to: &roots)
  }

  private static func add(
    _ link: ChainLink, _ rest: ArraySlice<ChainLink>, _ figure: Figure, _ article: String,
    to nodes: inout [Node]
  ) {
    let key = link.source.value
    if !nodes.contains(where: { $0.source == key }) {
      nodes.append(Node(source: key, how: link.how))
    }
    guard let i = nodes.firstIndex(where: { $0.source == key }) else { return }
    if let next = rest.first {
      add(next, rest.dropFirst(), figure, article, to: &nodes[i].children)
    } else if figure.article == article {
      nodes[i].own += 1
    } else if !nodes[i].elsewhere.contains(figure.article) {
      nodes[i].elsewhere.append(figure.article)
    }
  }
}

extension Views {
  /// The trees of an article's published figures, those most rest on first.
  ///
  /// Roots whose figures agree with each other stand together; below them is what the chains behind
  /// each figure count for.
  func chainTrees(of figures: [Figure], in article: String) -> [HTML] {
    var groups: [ChainGroup] = []
    for figure in figures where !figure.isComputed {
      let agreeing = publication.figures.agreeing(with: figure)
      var group = ChainGroup(figure, agreeing, publication)
      groups.removeAll { other in
        guard !other.roots.isDisjoint(with: group.roots) else { return false }
        group = other.joined(with: group)
        return true
      }
      groups.append(group)
    }
    return groups.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    .map { html(of: $0.element, in: article) }
  }

  private func html(of group: ChainGroup, in article: String) -> HTML {
    var tree = ChainTree()
    for figure in group.figures { tree.add(figure, for: article) }
    var writer = Writer()
    writer.element("ol", class: "tree") {
      for node in tree.roots { write(node, isRoot: true, article, to: &$0) }
    }
    for (text, count) in group.counts {
      writer.element("p", class: "small") {
        $0.text("\(text) (\(self.count(of: count, .countFigures)))")
      }
    }
    return writer.html
  }

  private func write(
    _ node: ChainTree.Node, isRoot: Bool, _ article: String, to writer: inout Writer
  ) {
    let source = publication.registry.sources[node.source]
    let isUnnamed = source?.kind == .unnamed
    writer.open("li") {
      if isRoot || isUnnamed {
        $0.attribute(
          "class",
          [isRoot ? "root" : "", isUnnamed ? "unnamed" : ""].filter { !$0.isEmpty }.joined(
            separator: " "))
      }
    }

    writer.element("div") { writer in
      writer.open("a") { $0.attribute("href", href(Path.source(node.source))) }
      writer.text(source?.name ?? node.source)
      writer.close("a")
      let words = [source?.kind.displayName, node.how?.displayName].compactMap { $0 }
      sub(words.joined(separator: ", "), to: &writer)
      if isRoot || isUnnamed, let note = source?.note { sub(note, to: &writer) }
    }
    writer.element("ol", class: node.branches > 1 ? "fork" : nil) {
      for child in node.children { write(child, isRoot: false, article, to: &$0) }
      writeEnds(of: node, to: &$0)
    }
    writer.close("li")
  }

  /// Where a chain reaches us: this article, and others with a figure that agrees.
  private func writeEnds(of node: ChainTree.Node, to writer: inout Writer) {
    if node.own > 0 {
      writer.element("li", class: "us ends") {
        $0.element("div") {
          $0.text(publication.settings.name)
          sub(count(of: node.own, .countFigures), to: &$0)
        }
      }
    }
    for article in node.elsewhere.compactMap(publication.article) {
      writer.element("li", class: "us other") {
        $0.element("div") { writer in
          writer.open("a") { $0.attribute("href", href(Path.article(article.slug))) }
          writer.text(article.title)
          writer.close("a")
          sub(publication.words[.agreesWith], to: &writer)
        }
      }
    }
  }

  private func sub(_ text: String, to writer: inout Writer) {
    guard !text.isEmpty else { return }
    writer.element("span", class: "sub") { $0.text(text) }
  }
}

/// Figures whose chains begin at the same roots, with those of other articles that agree.
private struct ChainGroup {
  var roots: Set<String>
  var figures: [Figure]
  /// What the chains behind a figure count for, and of how many figures it holds.
  var counts: [(text: String, count: Int)]

  init(_ figure: Figure, _ agreeing: [Figure], _ publication: Publication) {
    roots = Set(agreeing.compactMap { $0.root?.source.value })
    figures = agreeing.filter { $0 === figure || $0.article != figure.article }
    counts = [(publication.independence(of: figure), 1)]
  }

  var count: Int { counts.reduce(0) { $0 + $1.count } }

  func joined(with other: ChainGroup) -> ChainGroup {
    var joined = self
    joined.roots.formUnion(other.roots)
    joined.figures += other.figures
    for (text, count) in other.counts {
      if let i = joined.counts.firstIndex(where: { $0.text == text }) {
        joined.counts[i].count += count
      } else {
        joined.counts.append((text, count))
      }
    }
    return joined
  }
}

extension Publication {
  /// What stands behind a figure: "3 outlets, 1 root: counts as one".
  func independence(of figure: Figure) -> String {
    let witnesses = figures.witnesses(of: figure)
    return witnesses.isOurs
      ? Words.sentence(witnesses.text) : Words.sentence("\(witnesses.text): \(witnesses.countText)")
  }
}

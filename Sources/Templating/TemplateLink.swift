import Diagnostics

/// One step that rendering can take from a template or a block deeper in.
struct TemplateLink: Sendable, Hashable {
  enum Place: Sendable, Hashable {
    case template(String)
    /// Whatever fills the block of that name, anywhere: which one it is depends on the page.
    case block(String)
    /// A section, which leads nowhere else.
    case leaf
  }

  var from: Place
  var to: Place
  /// How many levels deeper `to` is than the beginning of `from`; at least 1.
  var depth: Int
  var range: SourceRange
}

/// How deep templates may stand in each other, sections and blocks counted.
let greatestTemplateDepth = 64

/// Reports partials that do not exist, and templates and blocks that lead back to themselves or
/// too deep.
///
/// The library includes without a limit and would end with a stack overflow.
func checkLinks(_ links: [TemplateLink], templates: Set<String>) -> [Finding] {
  var walk = LinkWalk(links)
  var findings: [Finding] = []
  for link in links {
    if case .template(let name) = link.to, !templates.contains(name) {
      let near = nearMiss(to: name, among: templates)
      findings.append(
        Finding(
          .templatePartialUnknown,
          "no template is named '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
          at: link.range, fix: near.map { "write '\($0)'" }))
    }
  }
  for link in links { walk.depth(of: link.from) }
  return findings + walk.findings
}

/// A walk along the links, depth first; each place is walked once.
private struct LinkWalk {
  private let linksOf: [TemplateLink.Place: [TemplateLink]]
  private var depths: [TemplateLink.Place: Int] = [:]
  /// The links followed to where the walk is.
  private var trail: [TemplateLink] = []
  private(set) var findings: [Finding] = []

  init(_ links: [TemplateLink]) {
    linksOf = Dictionary(grouping: links, by: \.from)
  }

  /// The number of levels below the beginning of the place.
  @discardableResult
  mutating func depth(of place: TemplateLink.Place) -> Int {
    if let known = depths[place] { return known }
    guard trail.count <= greatestTemplateDepth else { return 0 }
    var deepest = 0
    for link in linksOf[place] ?? [] {
      trail.append(link)
      if trail.contains(where: { $0.from == link.to }) {
        reportCycle(link)
      } else {
        let depth = link.depth + depth(of: link.to)
        if depth > greatestTemplateDepth, deepest <= greatestTemplateDepth { reportDepth(link) }
        deepest = Swift.max(deepest, depth)
      }
      trail.removeLast()
    }
    // A place too deep is reported once, not again by everything that leads to it.
    depths[place] = deepest > greatestTemplateDepth ? 0 : deepest
    return depths[place] ?? 0
  }

  private mutating func reportCycle(_ link: TemplateLink) {
    let start = trail.firstIndex { $0.from == link.to } ?? 0
    let others = trail[start...].dropLast().map {
      Finding.Note("on the way from \($0.from.description)", at: $0.range)
    }
    findings.append(
      Finding(
        .templateCycle, "\(link.to.description) leads back to itself here", at: link.range,
        notes: others, fix: "remove one of the steps"))
  }

  private mutating func reportDepth(_ link: TemplateLink) {
    findings.append(
      Finding(
        .templateCycle,
        "templates stand more than \(greatestTemplateDepth) deep in each other here",
        at: link.range))
  }
}

extension TemplateLink.Place {
  fileprivate var description: String {
    switch self {
    case .template(let name): "template '\(name)'"
    case .block(let name): "block '\(name)'"
    case .leaf: "section"
    }
  }
}

import Charts
import Diagnostics
import Figures
import Markdown

/// What a reference leads to.
enum Target: Sendable {
  case figure(Figure)
  case claim(Claim)
  case chart(Chart, declaredIn: String)
  /// A page of the site, by its path and what it is called.
  case page(path: String, title: String)
  case asset(SourceFile, of: String)
}

/// A text that holds references: an article, or something without figures of its own.
struct Place: Sendable, Hashable {
  /// The article whose figures a bare id means; `nil` in issues and pages.
  let article: String?
  /// The path of the page on which the text stands.
  let path: String
}

/// Why a reference leads nowhere.
enum Unresolved: Error {
  /// What it names is there but broken, and has its own finding.
  case reported
  /// What to tell the author.
  case missing(Code, message: String, fix: String?)

  /// The finding at the reference's place; `nil` if there is one already.
  func finding(at range: SourceRange) -> Finding? {
    switch self {
    case .reported: nil
    case .missing(let code, let message, let fix): Finding(code, message, at: range, fix: fix)
    }
  }
}

extension Publication {
  /// Finds what a reference means at a place; checks and rendering both ask here.
  func target(of reference: Reference, at place: Place) throws(Unresolved) -> Target {
    switch reference.kind {
    case .figure: .figure(try figure(reference.target, at: place))
    case .claim: .claim(try claim(reference.target, at: place))
    case .chart: try chart(reference.target, at: place)
    case .asset: try asset(reference.target, at: place)
    case .article:
      .page(
        path: Path.article(reference.target),
        title: try found(
          article(reference.target)?.title, reference, among: articles.map(\.slug),
          hint: hidden[reference.target]))
    case .issue:
      .page(
        path: Path.issue(reference.target),
        title: try found(
          issue(reference.target)?.title, reference, among: issues.map(\.slug)))
    case .page:
      .page(
        path: Path.page(reference.target),
        title: try found(page(reference.target)?.title?.plain, reference, among: pages.map(\.slug)))
    case .subject:
      .page(
        path: Path.subject(reference.target),
        title: try found(
          registry.subjects[reference.target]?.name, reference, among: registry.subjects.keys))
    case .source:
      .page(
        path: Path.source(reference.target),
        title: try found(
          registry.sources[reference.target]?.name, reference, among: registry.sources.keys))
    }
  }

  /// A figure by `id` in its own article, or by `article#id` anywhere.
  func figure(_ name: String, at place: Place) throws(Unresolved) -> Figure {
    try found(
      figures.figure(name, from: place.article ?? ""), "figure", name, .figureUnknown, place)
  }

  private func claim(_ name: String, at place: Place) throws(Unresolved) -> Claim {
    try found(figures.claim(name, from: place.article ?? ""), "claim", name, .claimUnknown, place)
  }

  private func chart(_ name: String, at place: Place) throws(Unresolved) -> Target {
    let declaration = try found(
      figures.chart(name, from: place.article ?? ""), "chart", name, .referenceBroken, place)
    // A chart that was refused has its own finding.
    guard let chart = charts[declaration.globalName] else { throw .reported }
    return .chart(chart, declaredIn: declaration.article)
  }

  private func found<Found>(
    _ lookup: FigureSet.Lookup<Found>, _ kind: String, _ name: String, _ code: Code, _ place: Place
  ) throws(Unresolved) -> Found {
    switch lookup {
    case .found(let found): return found
    case .broken: throw .reported
    case .unknown(let nearest):
      let isShort = !name.utf8.contains(UInt8(ascii: "#")) && place.article == nil
      throw .missing(
        code,
        message: isShort
          ? "a \(kind) is named with its article here, and '\(name)' is not"
          : "there is no \(kind) '\(name)'",
        fix: (nearest ?? (isShort ? "article#\(name)" : nil)).map { "write '\(kind):\($0)'" })
    }
  }

  private func asset(_ name: String, at place: Place) throws(Unresolved) -> Target {
    let assets = place.article.flatMap { article($0)?.assets } ?? [:]
    if let article = place.article, let file = assets[name] { return .asset(file, of: article) }
    let near = nearMiss(to: name, among: assets.keys)
    throw .missing(
      .linkBroken,
      message: place.article == nil
        ? "'\(name)' is a file, and files stand beside articles only"
        : "there is no file '\(name)' beside the article",
      fix: near.map { "write '\($0)'" })
  }

  private func found(
    _ title: String?, _ reference: Reference, among names: some Sequence<String>,
    hint: String? = nil
  ) throws(Unresolved) -> String {
    if let title { return title }
    let near = nearMiss(to: reference.target, among: names)
    throw .missing(
      .referenceBroken,
      message: "there is no \(reference.kind.rawValue) '\(reference.target)'"
        + (hint.map { " on the site: \($0)" } ?? ""),
      fix: near.map { "write '\(reference.kind.rawValue):\($0)'" })
  }
}

import Diagnostics
import YAML

/// All figures, claims and charts of the publication, with every reference resolved.
package struct FigureSet: Sendable {
  package let registry: Registry
  /// By article in the order given, then as declared.
  package let figures: [Figure]
  package let claims: [Claim]
  package let charts: [ChartDeclaration]
  /// The identities that were checked, in the order of the figures.
  package private(set) var checks: [CheckResult] = []
  /// Which results a figure takes part in, by its global name.
  private var checksByName: [String: [Int]] = [:]

  private let figuresByName: [String: Figure]
  private let claimsByName: [String: Claim]
  private let chartsByName: [String: ChartDeclaration]
  /// Global names that are declared but could not be read.
  private let broken: Set<String>
  /// Articles of which nothing could be read.
  private let unreadable: Set<String>

  init(files: [HighlightFile], registry: Registry) {
    self.registry = registry
    figures = files.flatMap(\.figures)
    claims = files.flatMap(\.claims)
    charts = files.flatMap(\.charts)
    figuresByName = Dictionary(figures.map { ($0.globalName, $0) }) { first, _ in first }
    claimsByName = Dictionary(claims.map { ($0.globalName, $0) }) { first, _ in first }
    chartsByName = Dictionary(charts.map { ($0.globalName, $0) }) { first, _ in first }
    broken = Set(files.flatMap { file in file.broken.map { "\(file.article)#\($0)" } })
    unreadable = Set(files.filter(\.isUnreadable).map(\.article))
  }

  /// What a reference leads to.
  package enum Lookup<Found: Sendable>: Sendable {
    case found(Found)
    /// It is declared but could not be read; a finding says so already.
    case broken
    /// It is not declared; the nearest reference that is, as it would be written.
    case unknown(nearest: String?)
  }

  /// A figure by its global name, `slug#id`.
  package func figure(named name: String) -> Figure? { figuresByName[name] }

  package func claim(named name: String) -> Claim? { claimsByName[name] }

  package func chart(named name: String) -> ChartDeclaration? { chartsByName[name] }

  /// A figure by a reference as it is written in an article: `id` or `slug#id`.
  package func figure(_ reference: String, from article: String) -> Lookup<Figure> {
    lookUp(reference, from: article, in: figuresByName)
  }

  package func claim(_ reference: String, from article: String) -> Lookup<Claim> {
    lookUp(reference, from: article, in: claimsByName)
  }

  package func chart(_ reference: String, from article: String) -> Lookup<ChartDeclaration> {
    lookUp(reference, from: article, in: chartsByName)
  }

  /// The results a figure takes part in.
  package func checks(of figure: Figure) -> [CheckResult] {
    (checksByName[figure.globalName] ?? []).map { checks[$0] }
  }

  /// Takes the results in, in the order of the figures they are about.
  mutating func record(_ results: [CheckResult]) {
    let byFigure = Dictionary(grouping: results, by: \.figure)
    checks = figures.flatMap { byFigure[$0.globalName] ?? [] }
    checksByName = [:]
    for (i, result) in checks.enumerated() {
      for name in Set(result.inputs + [result.figure]) { checksByName[name, default: []].append(i) }
    }
  }

  /// The figures of one article, as declared.
  package func figures(of article: String) -> [Figure] {
    figures.filter { $0.article == article }
  }

  /// What stands under a figure on charts and in lists: its own name, or its subject's.
  package func label(of figure: Figure) -> String {
    figure.name ?? registry.subjects[figure.subject.value]?.name ?? figure.subject.value
  }

  private func lookUp<Found: Sendable>(
    _ reference: String, from article: String, in table: [String: Found]
  ) -> Lookup<Found> {
    let name = reference.utf8.contains(UInt8(ascii: "#")) ? reference : "\(article)#\(reference)"
    if let found = table[name] { return .found(found) }
    let home = name.prefix { $0 != "#" }
    if broken.contains(name) || unreadable.contains(String(home)) { return .broken }
    return .unknown(nearest: nearestReference(to: name, from: article, among: table.keys))
  }

  /// The nearest declared reference, shortened to its id where it stands in the same article.
  private func nearestReference(
    to name: String, from article: String, among names: some Sequence<String>
  ) -> String? {
    let own = "\(article)#"
    if name.hasPrefix(own) {
      let id = String(name.dropFirst(own.count))
      let ids = names.filter { $0.hasPrefix(own) }.map { String($0.dropFirst(own.count)) }
      if let near = nearMiss(to: id, among: ids) { return near }
      // The same id in another article is likelier than a slip of the pen.
      return names.filter { $0.hasSuffix("#\(id)") }.min()
    }
    return nearMiss(to: name, among: names)
  }
}

import Diagnostics
import YAML

/// All figures, claims and charts of the publication, with every reference resolved.
package struct FigureSet: Sendable {
  package let registry: Registry
  /// By article in the order given, then as declared.
  package let figures: [Figure]
  package let claims: [Claim]
  package let charts: [ChartDeclaration]
  /// Results and derived figures as the rules gave them, and in what order they are handed out.
  private var results = Ordered<CheckResult>()
  private var implied = Ordered<Derivation>()
  /// Figures that speak of the same thing and differ.
  package private(set) var contradictions: [Contradiction] = []
  /// What the rules found, whether it is answered or not.
  package private(set) var flags: [Flag] = []
  /// The figures by what they are about; none before the rules have run.
  private var index: FigureIndex?

  /// Positions in ``figures`` by global name.
  private let positions: [String: Int32]
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
    var positions: [String: Int32] = [:]
    positions.reserveCapacity(figures.count)
    for (i, figure) in figures.enumerated() {
      _ = number(of: figure.globalName, in: &positions, fresh: Int32(i))
    }
    self.positions = positions
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
  package func figure(named name: String) -> Figure? { positions[name].map { figures[Int($0)] } }

  package func claim(named name: String) -> Claim? { claimsByName[name] }

  package func chart(named name: String) -> ChartDeclaration? { chartsByName[name] }

  /// A figure by a reference as it is written in an article: `id` or `slug#id`.
  package func figure(_ reference: String, from article: String) -> Lookup<Figure> {
    switch lookUp(reference, from: article, in: positions) {
    case .found(let position): .found(figures[Int(position)])
    case .broken: .broken
    case .unknown(let nearest): .unknown(nearest: nearest)
    }
  }

  /// As `figure(_:from:)` where it leads, without a search for what may have been meant: for
  /// references that may be something else.
  package func declaredFigure(_ reference: String, from article: String) -> Figure? {
    positions[globalName(reference, from: article)].map { figures[Int($0)] }
  }

  package func claim(_ reference: String, from article: String) -> Lookup<Claim> {
    lookUp(reference, from: article, in: claimsByName)
  }

  package func chart(_ reference: String, from article: String) -> Lookup<ChartDeclaration> {
    lookUp(reference, from: article, in: chartsByName)
  }

  /// The identities that were checked, in the order of the figures.
  package var checks: [CheckResult] { results.all }

  /// What the published figures imply, in the order of the figures they speak of.
  package var derivations: [Derivation] { implied.all }

  /// The results a figure takes part in.
  package func checks(of figure: Figure) -> [CheckResult] {
    positions[figure.globalName].map { results.about($0) } ?? []
  }

  /// What a figure implies, alone or with others.
  package func derivations(from figure: Figure) -> [Derivation] {
    positions[figure.globalName].map { implied.about($0) } ?? []
  }

  /// The figures of the same series, itself included where it is published.
  func sameSeries(as figure: Figure) -> [Figure] {
    guard let position = positions[figure.globalName] else { return [figure] }
    return (index?.series[position] ?? []).prefix(seriesLimit).map { figures[Int($0)] }
  }

  /// What sources print of a subject at one time, without what only restates another figure.
  func published(_ kind: FigureKind, about subject: String, in period: Period) -> [Figure] {
    (index?.positions(of: kind, about: subject, in: period) ?? [])
      .map { figures[Int($0)] }.filter { !$0.isComputed }
  }

  /// Takes in what the rules found.
  mutating func record(_ checking: Checking, contradictions: [Contradiction]) {
    var names = RecentNames(positions)
    results = Ordered(checking.results, about: figures.count) { result in
      ([result.figure] + result.inputs).unique.compactMap { names.position(of: $0) }
    }
    implied = Ordered(checking.derivations, about: figures.count) { derivation in
      derivation.inputs.unique.compactMap { names.position(of: $0) }
    }
    flags = checking.flags
    self.contradictions = contradictions
  }

  /// Takes in what the figures are about; needed before anything asks for witnesses or charts.
  mutating func group(by index: FigureIndex) { self.index = index }

  /// What a figure is a part of: another figure, or a subject; `nil` for none or an unknown one.
  func whole(of figure: Figure) -> Whole? {
    guard let reference = figure.of else { return nil }
    if let position = positions[globalName(reference.value, from: figure.article)] {
      return .figure(position)
    }
    return registry.subjects[reference.value].map { .subject($0.key) }
  }

  enum Whole {
    case figure(Int32)
    case subject(String)
  }

  /// The figures of one article, as declared.
  package func figures(of article: String) -> [Figure] {
    figures.filter { $0.article == article }
  }

  /// What stands under a figure on charts and in lists: its own name, or its subject's.
  package func label(of figure: Figure) -> String {
    figure.name ?? registry.subjects[figure.subject.value]?.name ?? figure.subject.value
  }

  /// A reference, `id` or `slug#id`, as the name that is unique in the publication.
  private func globalName(_ reference: String, from article: String) -> String {
    reference.utf8.contains(UInt8(ascii: "#")) ? reference : "\(article)#\(reference)"
  }

  private func lookUp<Found: Sendable>(
    _ reference: String, from article: String, in table: [String: Found]
  ) -> Lookup<Found> {
    let name = globalName(reference, from: article)
    if let found = table[name] { return .found(found) }
    if broken.contains(name) || unreadable.contains(articleOf(name)) { return .broken }
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

/// How many figures of one series are looked at.
private let seriesLimit = 1_000

/// Positions by name, the last few remembered: what follows each other speaks of the same figures.
private struct RecentNames {
  private let positions: [String: Int32]
  private var recent: [(name: String, position: Int32?)] = []
  private var next = 0

  init(_ positions: [String: Int32]) {
    self.positions = positions
  }

  mutating func position(of name: String) -> Int32? {
    if let known = recent.first(where: { $0.name == name }) { return known.position }
    let position = positions[name]
    if recent.count < 6 {
      recent.append((name, position))
    } else {
      recent[next] = (name, position)
      next = (next + 1) % recent.count
    }
    return position
  }
}

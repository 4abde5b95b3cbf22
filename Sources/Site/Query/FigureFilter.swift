import Figures
import YAML

/// Which figures are asked for; those that pass every part that is given.
package struct FigureFilter: Sendable, Hashable {
  /// A key of `subjects.yml`, with everything that lies in it.
  package var subject: String?
  /// Whether only the subject itself counts.
  package var isExact = false
  /// A source anywhere in the chain, the root included.
  package var source: String?
  package var root: String?
  /// An article's slug.
  package var article: String?
  package var kind: String?
  package var verdict: String?
  /// An outcome of one of its identities, or ``noCheck``.
  package var check: String?
  /// Whether only figures count at which a rule found something, answered or not.
  package var isFlagged = false

  package init() {}

  /// Stands for figures that no identity involves.
  package static let noCheck = "none"

  package static let kinds = FigureKind.allCases.map(\.rawValue)
  package static let verdicts = Verdict.Word.allCases.map(\.rawValue)
  package static let checks = CheckResult.Outcome.allCases.map(\.rawValue) + [noCheck]
}

extension Examination {
  /// The figures that pass a filter, in the order of the ledger.
  func figures(_ filter: FigureFilter) throws(UnknownName) -> [Figure] {
    try refuseUnknown(filter)
    return publication.figures.figures.filter { figure in
      isAbout(figure, filter) && comesFrom(figure, filter) && isJudged(figure, filter)
        && filter.article.map { $0 == figure.article } ?? true
        && filter.kind.map { $0 == figure.kind.rawValue } ?? true
    }
  }

  private func isAbout(_ figure: Figure, _ filter: FigureFilter) -> Bool {
    guard let subject = filter.subject else { return true }
    let own = figure.subject.value
    return own == subject
      || !filter.isExact && publication.registry.ancestors(of: own).contains(subject)
  }

  private func comesFrom(_ figure: Figure, _ filter: FigureFilter) -> Bool {
    filter.source.map { key in figure.chain.contains { $0.source.value == key } } ?? true
      && filter.root.map { $0 == figure.root?.source.value } ?? true
  }

  private func isJudged(_ figure: Figure, _ filter: FigureFilter) -> Bool {
    guard filter.verdict.map({ $0 == figure.verdict.word.rawValue }) ?? true else { return false }
    guard !filter.isFlagged || flags[.figure(figure.globalName)] != nil else { return false }
    guard let wanted = filter.check else { return true }
    let checks = publication.figures.checks(of: figure)
    return wanted == FigureFilter.noCheck
      ? checks.isEmpty : checks.contains { $0.outcome.rawValue == wanted }
  }

  /// Keys that only the content can know.
  private func refuseUnknown(_ filter: FigureFilter) throws(UnknownName) {
    let registry = publication.registry
    if let key = filter.subject, registry.subjects[key] == nil {
      throw UnknownName("subject", key, among: registry.subjects.keys)
    }
    for key in [filter.source, filter.root].compactMap(\.self) where registry.sources[key] == nil {
      throw UnknownName("source", key, among: registry.sources.keys)
    }
    if let slug = filter.article, publication.article(slug) == nil {
      throw unknownArticle(slug)
    }
  }

  func unknownArticle(_ slug: String) -> UnknownName {
    if let reason = publication.hidden[slug] {
      return UnknownName("the article '\(slug)' is not part of the site: \(reason)")
    }
    return UnknownName("article", slug, among: publication.articles.map(\.slug))
  }
}

import Diagnostics
import Figures
import Templating
import YAML

/// Rows of figures and claims, as tables on any page show them.
extension Views {
  /// - Parameter place: the page the row stands on; decides the anchor's form.
  func row(_ figure: Figure, on place: Place) -> TemplateValue {
    let isOwn = figure.article == place.article
    let words = publication.words
    return .record([
      "id": .text(figure.id),
      "anchor": .text(isOwn ? figure.anchor : figure.globalAnchor),
      "href": .text(href(of: figure)),
      "name": .text(publication.figures.label(of: figure)),
      "value": .text(figure.quantity.standardForm),
      "subject": subjectLink(figure.subject.value),
      "measure": .text(measure(of: figure)),
      "kind": .text(figure.kind.displayName),
      "period": .text(figure.period?.text ?? words[.undated]),
      "basis": .optional(figure.basis == .na ? nil : figure.basis.displayName),
      "status": .optional(status(of: figure)),
      "coverage": .optional(figure.coverage == .unknown ? nil : figure.coverage.displayName),
      "prices": .optional(
        figure.prices == .unknown || figure.prices == .na ? nil : figure.prices.displayName),
      "verdict": verdict(figure.verdict),
      "checks": .list(publication.checks(of: figure).map(row)),
      "independence": .optional(
        figure.isComputed ? nil : publication.independence(of: figure)),
      "isOurs": .bool(figure.isComputed),
      "formula": .optional(figure.formula?.text.value),
      "note": .optional(figure.note),
      "because": .optional(figure.verdict.because),
      "earlier": earlierValues(of: figure),
      "chain": chain(figure.chain),
      "root": root(of: figure),
      "article": publication.article(figure.article).map(articleLink) ?? .null,
      "source": .text(sourceLine(for: figure, registry: publication.registry)),
      "waivers": .list(
        figure.waivers.map {
          .record(["rule": .text($0.rule.rawValue), "because": .text($0.because)])
        }),
    ])
  }

  /// - Parameter place: as for figures.
  func row(_ claim: Claim, on place: Place) -> TemplateValue {
    .record([
      "id": .text(claim.id),
      "anchor": .text(
        claim.article == place.article ? claim.anchor : "claim-\(claim.article)--\(claim.id)"),
      "href": .text(href(Path.article(claim.article)) + "#" + claim.anchor),
      "says": .text(Words.sentence(claim.says)),
      "kind": .text(claim.kind.displayName),
      "verdict": verdict(claim.verdict),
      "because": .optional(claim.verdict.because),
      "note": .optional(claim.note),
      "chain": chain(claim.chain),
      "source": .text(sourceLine(for: claim.chain, registry: publication.registry)),
      "article": publication.article(claim.article).map(articleLink) ?? .null,
      "figures": .list(
        claim.figures.compactMap { name in
          guard
            case .found(let figure) = publication.figures.figure(name.value, from: claim.article)
          else { return nil }
          return link(
            figure.quantity.standardForm, Path.article(figure.article) + "#" + figure.anchor)
        }),
    ])
  }

  /// The status in a word, unless it goes without saying or the basis has said it.
  private func status(of figure: Figure) -> String? {
    let word = figure.status.displayName
    return figure.status == .normal || word == figure.basis.displayName ? nil : word
  }

  func measure(of figure: Figure) -> String { publication.measure(of: figure) }

  func verdict(_ verdict: Verdict) -> TemplateValue {
    .record([
      "word": .text(verdict.word.displayName),
      "class": .text(verdict.word.rawValue),
      "isNegative": .bool(verdict.word.isAdverse),
      "by": .optional(verdict.by),
      "date": .optional(verdict.date.map { "\($0)" }),
    ])
  }

  /// The links from the root to the nearest publisher, as the numbers travelled.
  func chain(_ links: [ChainLink]) -> TemplateValue {
    .list(
      links.enumerated().reversed().map { i, link in
        let source = publication.registry.sources[link.source.value]
        return .record([
          "name": .text(source?.name ?? link.source.value),
          "href": .text(href(Path.source(link.source.value))),
          "kind": .text(source?.kind.displayName ?? ""),
          "how": .optional(link.how?.displayName),
          "said": .optional(link.said),
          "note": .optional(source?.note),
          "isRoot": .bool(i == links.count - 1),
          "isUnnamed": .bool(source?.kind == .unnamed),
        ])
      })
  }

  func root(of figure: Figure) -> TemplateValue {
    guard let root = figure.chain.last else { return .null }
    return .record([
      "name": .text(publication.registry.sources[root.source.value]?.name ?? root.source.value),
      "href": .text(href(Path.source(root.source.value))),
    ])
  }
}

extension Publication {
  /// Measure and kind in words: "Industrial value added, growth".
  func measure(of figure: Figure) -> String {
    let kind = figure.kind.displayName
    guard let key = figure.measure?.value else { return Words.sentence(kind) }
    guard let measure = registry.measures[key],
      key != Measure.unspecified.key || figure.kind != .rank
    else { return Words.sentence(kind) }
    return Words.sentence("\(measure.name), \(kind)")
  }
}

extension Claim {
  /// The fragment of a claim's row on its own article's page.
  var anchor: String { "claim-\(id)" }
}

extension Verdict.Word {
  /// Whether the editors warn of the figure.
  fileprivate var isAdverse: Bool {
    switch self {
    case .disputed, .misleading, .wrong, .withdrawn: true
    case .confirmed, .consistent, .singleSource, .unverified: false
    }
  }
}

import Figures
import Markdown
import YAML

extension Examination {
  /// Everything that prints, draws, computes with or leans on a figure.
  func uses(of figure: Figure) -> FigureExplanation.Uses {
    let set = publication.figures
    func leads(_ reference: Located<String>, from article: String) -> Bool {
      leadsTo(figure, reference.value, from: article)
    }
    func figures(_ isUse: (Figure) -> Bool) -> [String] {
      set.figures.filter(isUse).map(\.globalName)
    }
    let articles = printed(figure, in: publication.articles.map { ($0.slug, $0.texts) })
    return FigureExplanation.Uses(
      articles: articles,
      issues: publication.issues.compactMap { printed(figure, in: $0, or: articles) },
      pages: printed(figure, in: publication.pages.map { ($0.slug, $0.texts) }),
      charts: set.charts.filter { chart in
        chart.references.contains { leads($0, from: chart.article) }
      }.map(\.globalName),
      claims: set.claims.filter { claim in
        claim.figures.contains { leads($0, from: claim.article) }
      }.map(\.globalName),
      formulas: figures { other in
        other.formula?.references.contains { leads($0, from: other.article) } ?? false
      },
      parts: figures { other in other.of.map { leads($0, from: other.article) } ?? false },
      wordings: figures { other in other.restates.map { leads($0, from: other.article) } ?? false })
  }

  private func leadsTo(_ figure: Figure, _ reference: String, from article: String) -> Bool {
    guard case .found(let found) = publication.figures.figure(reference, from: article) else {
      return false
    }
    return found === figure
  }

  private func printed(
    _ figure: Figure, in texts: [(slug: String, parts: [TextPart])]
  ) -> [FigureExplanation.Printed] {
    texts.compactMap { text in
      let places = places(of: figure, in: text.parts)
      return places.isEmpty ? nil : FigureExplanation.Printed(slug: text.slug, places: places)
    }
  }

  /// - Parameter articles: those that print the figure.
  private func printed(
    _ figure: Figure, in issue: Issue, or articles: [FigureExplanation.Printed]
  ) -> FigureExplanation.Printed? {
    let isOfTheWeek =
      issue.text.figureOfTheWeek.map { leadsTo(figure, $0.value, from: "") } ?? false
    let slugs = articles.map(\.slug)
    let carried = issue.text.articles.filter { slugs.contains($0.value) }
    let places =
      places(of: figure, in: issue.text.texts) + (isOfTheWeek ? ["figure of the week"] : [])
      + carried.map { "carries \($0.value)" }
    return places.isEmpty ? nil : FigureExplanation.Printed(slug: issue.slug, places: places)
  }

  /// The parts of a text that print a figure, each once.
  private func places(of figure: Figure, in parts: [TextPart]) -> [String] {
    var places: [String] = []
    for part in parts where !places.contains(part.role.placeName) {
      let isPrinted = part.references.contains {
        $0.kind == .figure && leadsTo(figure, $0.target, from: part.place.article ?? "")
      }
      if isPrinted { places.append(part.role.placeName) }
    }
    return places
  }
}

extension TextPart.Role {
  fileprivate var placeName: String {
    switch self {
    case .title: "title"
    case .summary: "summary"
    case .highlight: "highlights"
    case .body: "text"
    }
  }
}

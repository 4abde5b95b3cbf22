import Diagnostics
import Figures
import Markdown
import YAML

/// Every declared chart stands on some page.
@Sendable func checkUse(_ publication: Publication) -> [Finding] {
  var charts: Set<String> = []
  for text in publication.texts {
    for reference in text.references where reference.kind == .chart {
      charts.insert(
        reference.target.contains("#")
          ? reference.target : "\(text.place.article ?? "")#\(reference.target)")
    }
  }
  return publication.articles.flatMap { article in
    (article.highlights?.file.charts ?? [])
      .filter { !charts.contains("\(article.slug)#\($0.id)") }
      .map {
        Finding(
          .chartUnused, "chart '\($0.id)' stands on no page", at: $0.range,
          fix: "place it in the text: '![](chart:\($0.id))'")
      }
  }
}

/// Every declared figure is used somewhere.
@Sendable func flagUnused(_ publication: Publication) -> [Flag] {
  var figures = usedByFigures(publication.figures)
  for text in publication.texts {
    for reference in text.references where reference.kind == .figure {
      if let figure = try? publication.figure(reference.target, at: text.place) {
        figures.insert(figure.globalName)
      }
    }
  }
  return publication.figures.figures.filter { !figures.contains($0.globalName) }.map { figure in
    Flag(
      Finding(
        .figureUnused, "figure '\(figure.id)' appears in no text, chart or formula",
        at: figure.range), about: figure)
  }
}

/// Global names of the figures that charts, formulas, claims and other figures refer to.
private func usedByFigures(_ figures: FigureSet) -> Set<String> {
  var names: Set<String> = []
  func use(_ reference: String, from article: String) {
    if let figure = figures.declaredFigure(reference, from: article) {
      names.insert(figure.globalName)
    }
  }
  for figure in figures.figures {
    let references = (figure.formula?.references ?? []) + [figure.of].compactMap { $0 }
    for reference in references { use(reference.value, from: figure.article) }
  }
  for chart in figures.charts {
    for reference in chart.references { use(reference.value, from: chart.article) }
  }
  for claim in figures.claims {
    for reference in claim.figures { use(reference.value, from: claim.article) }
  }
  return names
}

import Diagnostics
import Figures
import Markdown
import YAML

/// Every declared figure and chart is used somewhere.
@Sendable func checkUse(_ publication: Publication) -> [Finding] {
  var figures: Set<String> = []
  var charts: Set<String> = []
  for text in publication.texts {
    for reference in text.references {
      switch reference.kind {
      case .figure:
        if let figure = try? publication.figure(reference.target, at: text.place) {
          figures.insert(figure.globalName)
        }
      case .chart:
        charts.insert(
          reference.target.contains("#")
            ? reference.target : "\(text.place.article ?? "")#\(reference.target)")
      default: break
      }
    }
  }
  figures.formUnion(usedByFigures(publication.figures))
  let unusedFigures = publication.figures.figures
    .filter { !figures.contains($0.globalName) }
    .map { figure in
      Finding(
        .figureUnused, "figure '\(figure.id)' appears in no text, chart or formula",
        at: figure.range)
    }
  let unusedCharts = publication.articles.flatMap { article in
    (article.highlights?.file.charts ?? [])
      .filter { !charts.contains("\(article.slug)#\($0.id)") }
      .map {
        Finding(
          .chartUnused, "chart '\($0.id)' stands on no page", at: $0.range,
          fix: "place it in the text: '![](chart:\($0.id))'")
      }
  }
  return unusedFigures + unusedCharts
}

/// Global names of the figures that charts, formulas, claims and other figures refer to.
private func usedByFigures(_ figures: FigureSet) -> Set<String> {
  var names: Set<String> = []
  func use(_ reference: String, from article: String) {
    if case .found(let figure) = figures.figure(reference, from: article) {
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

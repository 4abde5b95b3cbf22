import Charts
import Diagnostics
import Figures

/// The files of every chart: drawing, numbers, and the pictures that are wanted.
func charts(_ publication: Publication) -> [PlannedFile] {
  publication.figures.charts.flatMap { declaration in
    guard let chart = publication.charts[declaration.globalName],
      let files = publication.chartFiles[declaration.globalName]
    else { return [PlannedFile]() }
    return planned(
      publication.standalone(chart, declaration, files), declaration, files, publication)
  }
}

private func planned(
  _ chart: Chart, _ declaration: ChartDeclaration, _ files: ChartFiles, _ publication: Publication
) -> [PlannedFile] {
  let labels = publication.words.chartLabels
  func file(_ ending: String, _ making: PlannedFile.Making) -> PlannedFile {
    PlannedFile(
      file: Path.chart(declaration.id, of: declaration.article, ending), origin: declaration.range,
      making: making)
  }
  func picture(_ width: Int, _ svg: @escaping @Sendable () -> [UInt8]) -> PlannedFile.Making {
    .picture(chart: declaration.globalName, width: width, svg: svg)
  }
  var planned = [file(".csv", .chart { Array(csvFormat(chart, labels: labels).utf8) })]
  if files.hasDrawing {
    planned.append(file(".svg", .chart { standaloneSVG(chart, labels: labels) }))
  }
  if files.hasPicture {
    // Twice the size, for screens with small dots.
    planned.append(
      file(".png", picture(2 * standaloneWidth) { standaloneSVG(chart, labels: labels) }))
  }
  if let svg = files.card {
    planned.append(file("-card.png", picture(cardSize.width) { svg }))
  }
  return planned
}

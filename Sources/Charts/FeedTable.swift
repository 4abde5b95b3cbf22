package import Markup

/// A chart where drawings do not survive, as in feed readers: headline, picture, data table, footer.
/// - Parameter hasPicture: whether the chart's PNG file may stand above the table.
package func tableHTML(_ chart: Chart, labels: ChartLabels, hasPicture: Bool = false) -> HTML {
  var writer = Writer(reserving: 4_000)
  writer.element("h3", text: chart.title)
  if !chart.subtitle.isEmpty { writer.element("p", text: chart.subtitle) }
  if hasPicture, let png = chart.imprint?.downloads.first(where: { $0.format == .png }) {
    // Readers stretch a picture that does not say how large it is.
    let size = standaloneScene(chart, labels: labels).frame
    writer.raw("<p>")
    writer.empty("img") {
      $0.attribute("src", png.href)
      $0.attribute("width", Int(size.width + 0.5))
      $0.attribute("height", Int(size.height + 0.5))
      $0.attribute("alt", pictureText(of: chart, labels: labels))
    }
    writer.raw("</p>")
  }
  write(tableRows(of: chart.plan, labels: labels), of: chart, labels: labels, to: &writer)
  writeFooter(of: chart, labels: labels, to: &writer)
  return writer.html
}

/// What stands for a picture of a chart where it is not seen: its name and what it shows.
package func pictureText(of chart: Chart, labels: ChartLabels) -> String {
  "\(chart.name). \(description(of: chart.plan, labels: labels, hasTable: false))"
}

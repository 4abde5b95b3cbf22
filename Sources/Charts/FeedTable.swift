package import Markup

/// A chart where drawings do not survive, as in feed readers: headline, data table, footer.
package func tableHTML(_ chart: Chart, labels: ChartLabels) -> HTML {
  var writer = Writer(reserving: 4_000)
  writer.element("h3", text: chart.title)
  if !chart.subtitle.isEmpty { writer.element("p", text: chart.subtitle) }
  write(tableRows(of: chart.plan, labels: labels), of: chart, labels: labels, to: &writer)
  writeFooter(of: chart, labels: labels, to: &writer)
  return writer.html
}

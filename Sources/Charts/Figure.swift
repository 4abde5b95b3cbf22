package import Markup

/// A chart as it stands in a page: headline, the drawing in both widths (the style sheet shows the
/// one that fits), the data table, and source, note and claim line; tiles are text, and so neither
/// drawn nor told again in a table.
/// - Parameter headingLevel: of the headline, 2 to 6.
package func figureHTML(_ chart: Chart, labels: ChartLabels, headingLevel: Int) -> HTML {
  var writer = Writer(reserving: 12_000)
  writer.open("figure") {
    $0.raw(" class=\"fig\"")
    $0.attribute("id", chart.id)
  }
  writer.raw("<figcaption>")
  writeHeading(chart.title, level: headingLevel, to: &writer)
  if !chart.subtitle.isEmpty {
    writer.element("p", class: "sub") { $0.text(chart.subtitle) }
  }
  writer.raw("</figcaption>")
  if case .tiles(let plan) = chart.plan {
    write(plan, labels: labels, to: &writer)
  } else {
    writer.raw("<div class=\"plot\">")
    let description = description(of: chart.plan, labels: labels, hasTable: true)
    for variant in Variant.onPage {
      writer.raw(HTML(trusted: svg(chart, variant, labels: labels, description: description)))
    }
    writer.raw("</div>")
    write(tableRows(of: chart.plan, labels: labels), of: chart, labels: labels, to: &writer)
  }
  writeFooter(of: chart, labels: labels, to: &writer)
  writer.raw("</figure>")
  return writer.html
}

/// One drawing of a chart, to stand in a page.
func svg(
  _ chart: Chart, _ variant: Variant, labels: ChartLabels, description: String
) -> [UInt8] {
  var writer = SVGWriter(id: chart.id, suffix: variant.suffix)
  writer.write(
    layout(chart.plan, variant, labels: labels),
    classes: variant == .wide ? "chart wide" : "chart slim", name: chart.name,
    description: description)
  return writer.output.bytes
}

private func writeHeading(_ title: String, level: Int, to writer: inout Writer) {
  switch level {
  case ...2: writer.element("h2", text: title)
  case 3: writer.element("h3", text: title)
  case 4: writer.element("h4", text: title)
  case 5: writer.element("h5", text: title)
  default: writer.element("h6", text: title)
  }
}

func writeFooter(of chart: Chart, labels: ChartLabels, to writer: inout Writer) {
  writeProvenance(of: chart, labels: labels, to: &writer)
  if let imprint = chart.imprint {
    write(imprint, of: chart, labels: labels, to: &writer)
  }
}

private func writeProvenance(of chart: Chart, labels: ChartLabels, to writer: inout Writer) {
  let texts = [sourceText(of: chart, labels: labels), noteText(of: chart, labels: labels)]
    .compactMap(\.self)
  let claim = chart.claim.flatMap { $0.isEmpty ? nil : $0 }
  guard !texts.isEmpty || claim != nil else { return }
  writer.raw("<p class=\"src\">")
  writer.text(texts.joined(separator: " "))
  if let claim {
    if !texts.isEmpty { writer.raw(" ") }
    writer.element("strong", class: "claim") { $0.text(claim) }
  }
  writer.raw("</p>")
}

/// The files of the chart, its own address, and the licence.
private func write(
  _ imprint: Imprint, of chart: Chart, labels: ChartLabels, to writer: inout Writer
) {
  writer.raw("<p class=\"take\">")
  for download in imprint.downloads {
    writer.open("a") {
      $0.attribute("href", download.href)
      $0.attribute("aria-label", "\(download.format.rawValue): \(chart.title)")
    }
    writer.text(download.format.rawValue)
    writer.raw("</a> · ")
  }
  writer.open("a") {
    $0.attribute("href", imprint.href)
    $0.attribute("aria-label", "\(labels.permalink): \(chart.title)")
  }
  writer.text(labels.permalink)
  writer.raw("</a> · <a rel=\"license\"")
  writer.attribute("href", imprint.licenceHref)
  writer.raw(">")
  writer.text(imprint.licence)
  writer.raw("</a></p>")
}

import Markup

/// Tiles as a list: name, value, direction, comparison, period and source of each, all as text.
///
/// The name leads to the figure, and is read before the value.
func write(_ plan: TilesPlan, labels: ChartLabels, to writer: inout Writer) {
  writer.raw("<ul class=\"tiles\">")
  for tile in plan.tiles {
    writer.raw("<li>")
    write(tile, labels: labels, to: &writer)
    writer.raw("</li>")
  }
  writer.raw("</ul>")
}

private func write(_ tile: TilesPlan.Tile, labels: ChartLabels, to writer: inout Writer) {
  let datum = tile.datum
  writer.raw("<p>")
  if let href = datum.href { writer.open("a") { $0.attribute("href", href) } }
  writer.text(datum.label)
  if datum.href != nil { writer.raw("</a>") }
  writer.raw("</p>")
  if datum.value == nil {
    writer.element("p", class: "num no") { $0.text(labels.notPublished) }
    if let reason = datum.reason { writer.element("p", text: reason) }
  } else {
    writer.raw("<p class=\"num\">")
    writer.element("strong", text: datum.printed)
    if let direction = tile.direction { write(direction, labels: labels, to: &writer) }
    writer.raw("</p>")
    if let first = datum.firstPrint {
      writer.element("p", text: "(\(labels.firstPrint) \(first.printed))")
    }
    if let comparison = tile.comparison { writer.element("p", text: comparison) }
  }
  for text in [datum.period, datum.source] where !text.isEmpty {
    writer.element("p", class: "when") { $0.text(text) }
  }
}

/// The arrow for the eye and the word for everyone.
private func write(
  _ direction: Direction, labels: ChartLabels, to writer: inout Writer
) {
  writer.raw(direction == .up ? " <span class=\"way up\">" : " <span class=\"way dn\">")
  writer.raw("<span aria-hidden=\"true\">")
  writer.text(direction.arrow)
  writer.raw("</span> ")
  writer.text(direction.word(labels))
  writer.raw("</span>")
}

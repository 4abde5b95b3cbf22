import Markup

/// One row of the data table.
struct TableRow: Sendable {
  let datum: Datum
  let name: String
  /// The value as the drawing prints it, with what it prints beside it.
  let value: String
}

/// The rows of the table, in the order of the drawing.
func tableRows(of plan: Plan, labels: ChartLabels) -> [TableRow] {
  func row(_ datum: Datum, name: String, more: String = "") -> TableRow {
    TableRow(datum: datum, name: name, value: datum.printed + more)
  }
  switch plan {
  case .growth(let plan):
    return plan.rows.map { datum in
      let isBenchmark = datum.key == plan.benchmark
      return row(datum, name: isBenchmark ? "\(datum.label) \(labels.benchmark)" : datum.label)
    }
  case .contribution(let plan):
    let parts = plan.parts.map { part in
      row(part.datum, name: part.datum.label, more: part.shareText.map { " · \($0)" } ?? "")
    }
    let rest = plan.rest.map { [row($0, name: $0.label.isEmpty ? labels.rest : $0.label)] } ?? []
    let label = plan.total.label
    let name = label.isEmpty ? labels.total : "\(labels.total): \(label)"
    return parts + rest + [row(plan.total, name: name)]
  case .share(let plan):
    return plan.tracks.flatMap { track in
      track.segments.map { row($0, name: $0.label, more: " \(track.wholeLabel)") }
    }
  }
}

/// Writes the table behind a summary: the drawing's one accessible equivalent.
///
/// It may be wider than a phone, so it scrolls inside a group that takes the keyboard's focus.
func write(_ rows: [TableRow], of chart: Chart, labels: ChartLabels, to writer: inout Writer) {
  writer.raw("<details class=\"data\">")
  writer.element("summary", text: labels.dataTable)
  writer.open("div") {
    $0.raw(" class=\"scroll\" role=\"group\" tabindex=\"0\"")
    $0.attribute("aria-labelledby", "\(chart.id)-c")
  }
  writer.raw("<table>")
  writer.open("caption") { $0.attribute("id", "\(chart.id)-c") }
  writer.text(chart.subtitle.isEmpty ? chart.title : chart.subtitle)
  writer.raw("</caption><thead><tr>")
  let columns = labels.columns
  for name in [
    columns.name, columns.value, columns.period, columns.basis, columns.status, columns.source,
  ] {
    writer.raw("<th scope=\"col\">")
    writer.text(name)
    writer.raw("</th>")
  }
  writer.raw("</tr></thead><tbody>")
  for row in rows { write(row, labels: labels, to: &writer) }
  writer.raw("</tbody></table></div></details>")
}

private func write(_ row: TableRow, labels: ChartLabels, to writer: inout Writer) {
  let datum = row.datum
  writer.raw("<tr><th scope=\"row\">")
  if let href = datum.href { writer.open("a") { $0.attribute("href", href) } }
  writer.text(row.name)
  if datum.href != nil { writer.raw("</a>") }
  writer.raw("</th>")
  if datum.value == nil {
    writer.raw("<td class=\"no\">")
    writer.text("\(labels.missing) \(datum.reason ?? labels.notPublished)")
  } else {
    writer.raw("<td class=\"n\">")
    writer.text(row.value)
  }
  writer.raw("</td>")
  for cell in [datum.period, datum.basis, datum.status, datum.source] {
    writer.raw("<td>")
    writer.text(cell)
    writer.raw("</td>")
  }
  writer.raw("</tr>")
}

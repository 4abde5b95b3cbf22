import Markup

/// One row of the data table.
package struct TableRow: Sendable {
  package let datum: Datum
  package let name: String
  /// The value as the drawing prints it, with what it prints beside it.
  package let value: String
}

/// The rows of the table, in the order of the drawing.
package func tableRows(of plan: Plan, labels: ChartLabels) -> [TableRow] {
  switch plan {
  case .growth(let plan): rows(of: plan, labels: labels)
  case .contribution(let plan): rows(of: plan, labels: labels)
  case .contributionOverTime(let plan):
    plan.columns.flatMap { column in
      column.parts.map { row($0, name: "\($0.label), \(column.label)") }
        + (column.rest.map { [row($0, name: "\($0.restName(labels)), \(column.label)")] } ?? [])
        + [row(column.total, name: "\(labels.total), \(column.label)")]
    }
  case .share(let plan): rows(of: plan)
  case .compare(let plan):
    plan.rows.flatMap { pair in
      [
        row(
          pair.focus, name: "\(pair.label): \(plan.names.focus)",
          more: pair.gap.map { " (\($0))" } ?? ""),
        row(pair.benchmark, name: "\(pair.label): \(plan.names.benchmark)"),
      ]
    }
  case .series(let plan): rows(of: plan, labels: labels)
  case .claims(let plan):
    plan.panels.flatMap { panel in
      panel.rows.map {
        row($0.datum, name: $0.claimant, more: panel.heading.isEmpty ? "" : " \(panel.heading)")
      }
    }
  case .level(let plan):
    [row(plan.previous, name: plan.previous.label, more: plan.remark.map { " (\($0))" } ?? "")]
      + [plan.current, plan.growth].map { row($0, name: $0.label) }
  case .slope(let plan):
    plan.items.flatMap { item in
      [
        row(item.before, name: "\(item.label), \(plan.times.before)"),
        row(item.after, name: "\(item.label), \(plan.times.after)"),
      ]
    }
  case .multiples(let plan): rows(of: plan.panels, labels: labels)
  case .tiles(let plan):
    plan.tiles.map { tile in
      row(tile.datum, name: tile.datum.label, more: tile.comparison.map { " (\($0))" } ?? "")
    }
  case .sparkline(let plan):
    plan.points.map { row($0.datum, name: "\($0.datum.label), \($0.label)") }
  }
}

private func row(_ datum: Datum, name: String, more: String = "") -> TableRow {
  TableRow(datum: datum, name: name, value: datum.printed + more)
}

private func rows(of plan: GrowthPlan, labels: ChartLabels) -> [TableRow] {
  plan.rows.map { datum in
    let isBenchmark = datum.key == plan.benchmark
    return row(datum, name: isBenchmark ? "\(datum.label) \(labels.benchmark)" : datum.label)
  }
}

private func rows(of plan: ContributionPlan, labels: ChartLabels) -> [TableRow] {
  let parts = plan.parts.map { part in
    row(part.datum, name: part.datum.label, more: part.shareText.map { " · \($0)" } ?? "")
  }
  let rest = plan.rest.map { [row($0, name: $0.restName(labels))] } ?? []
  let label = plan.total.label
  let name = label.isEmpty ? labels.total : "\(labels.total): \(label)"
  return parts + rest + [row(plan.total, name: name)]
}

private func rows(of plan: SharePlan) -> [TableRow] {
  plan.tracks.flatMap { track in
    track.segments.map { row($0, name: $0.label, more: " \(track.wholeLabel)") }
  }
}

private func rows(of plan: SeriesPlan, labels: ChartLabels) -> [TableRow] {
  plan.lines.flatMap { line in
    line.points.map { point in
      TableRow(
        datum: point.datum,
        name: line.name.isEmpty ? point.label : "\(line.name), \(point.label)",
        value: point.datum.printed)
    }
  }
}

/// Each panel's rows, with its title before their names.
private func rows(of panels: MultiplesPlan.Panels, labels: ChartLabels) -> [TableRow] {
  func named(_ title: String, _ rows: [TableRow]) -> [TableRow] {
    rows.map { TableRow(datum: $0.datum, name: "\(title): \($0.name)", value: $0.value) }
  }
  return switch panels {
  case .growth(let panels):
    panels.flatMap { named($0.title, rows(of: $0.content, labels: labels)) }
  case .series(let panels):
    panels.flatMap { named($0.title, rows(of: $0.content, labels: labels)) }
  case .share(let panels): panels.flatMap { named($0.title, rows(of: $0.content)) }
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
    writer.text(datum.firstPrintWords(labels))
  }
  writer.raw("</td>")
  for cell in [datum.period, datum.basis, datum.status, datum.source] {
    writer.raw("<td>")
    writer.text(cell)
    writer.raw("</td>")
  }
  writer.raw("</tr>")
}

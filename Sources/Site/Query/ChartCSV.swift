import Charts
import Figures

/// The data table of a chart for spreadsheets and programs: one row each, in the order of the
/// drawing.
///
/// `id` is the figure's global name, or a word of the chart's own for what was computed for it;
/// `detail` is what the drawing prints beside the value, such as the whole that a share is of;
/// `number`, `low` and `high` are exact, in the unit beside them.
func csvFormat(_ chart: Chart, labels: ChartLabels) -> String {
  var csv = CSV(header: [
    "id", "name", "value", "detail", "number", "unit", "low", "high", "period", "basis", "status",
    "source",
    "reason",
  ])
  for row in tableRows(of: chart.plan, labels: labels) {
    let datum = row.datum
    let isMissing = datum.value == nil
    csv.append([
      .plain(datum.key), .free(row.name.withOrdinarySpaces),
      .plain(isMissing ? "" : datum.printed.withOrdinarySpaces), .free(detail(of: row)),
      .plain(datum.number),
      .plain(datum.unit.code), .plain(datum.exactInterval?.lower),
      .plain(datum.exactInterval?.upper), .free(datum.period), .free(datum.basis),
      .free(datum.status), .free(datum.source.withOrdinarySpaces),
      .free(isMissing ? datum.reason ?? labels.notPublished : nil),
    ])
  }
  return csv.text
}

/// What follows the value in the table.
private func detail(of row: TableRow) -> String {
  guard row.value.hasPrefix(row.datum.printed) else { return row.value.withOrdinarySpaces }
  let rest = row.value.utf8.dropFirst(row.datum.printed.utf8.count)
  return String(decoding: rest.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self).withOrdinarySpaces
}

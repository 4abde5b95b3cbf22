/// A contribution in steps: each bar starts where the one before ended, the total from zero.
func layoutWaterfall(
  _ plan: ContributionPlan, width: Double, names: RowNames, labels: ChartLabels
) -> Scene {
  layoutBars(
    waterfallRows(plan.parts.map(\.datum), rest: plan.rest, total: plan.total, labels: labels),
    width: width, names: names)
}

/// The rows of the parts, the rest, and the total.
func waterfallRows(
  _ parts: [Datum], rest: Datum?, total: Datum, labels: ChartLabels
) -> [BarRow] {
  var rows: [BarRow] = []
  var running = 0.0
  for part in parts {
    rows.append(step(part, from: running, labels: labels))
    running += part.value ?? 0
  }
  if let rest { rows.append(step(rest, from: running, isRest: true, labels: labels)) }
  rows.append(total.row(label: labels.total, role: .total, isStrong: true, labels: labels))
  return rows
}

private func step(
  _ datum: Datum, from start: Double, isRest: Bool = false, labels: ChartLabels
) -> BarRow {
  datum.row(
    label: isRest ? datum.restName(labels) : datum.label, from: start,
    role: isRest ? .rest : (datum.value ?? 0) < 0 ? .down : .up, isConnected: true, labels: labels)
}

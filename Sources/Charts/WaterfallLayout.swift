/// A contribution in steps: each bar starts where the one before ended, the total from zero.
func layoutWaterfall(
  _ plan: ContributionPlan, width: Double, names: RowNames, labels: ChartLabels
) -> Scene {
  var rows: [BarRow] = []
  var running = 0.0
  for part in plan.parts {
    let end = running + (part.datum.value ?? 0)
    rows.append(step(part.datum, from: running, to: end, labels: labels))
    running = end
  }
  if let rest = plan.rest {
    let end = running + (rest.value ?? 0)
    rows.append(step(rest, from: running, to: end, isRest: true, labels: labels))
  }
  rows.append(
    BarRow(
      key: plan.total.key, label: labels.total,
      printed: plan.total.value == nil ? labels.notPublished : plan.total.printed,
      start: 0, end: plan.total.value ?? 0, isMissing: plan.total.value == nil, role: .total,
      fill: plan.total.knowledge.fill, isStrong: true))
  return layoutBars(rows, width: width, names: names)
}

private func step(
  _ datum: Datum, from start: Double, to end: Double, isRest: Bool = false, labels: ChartLabels
) -> BarRow {
  let name = isRest && datum.label.isEmpty ? labels.rest : datum.label
  return BarRow(
    key: datum.key, label: name,
    printed: datum.value == nil ? labels.notPublished : datum.printed,
    start: start, end: end, isMissing: datum.value == nil,
    role: isRest ? .rest : end < start ? .down : .up, fill: datum.knowledge.fill,
    isConnected: true)
}

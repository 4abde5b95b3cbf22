/// Bars of growth: every one from the same zero, as long as its rate.
func layout(_ plan: GrowthPlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  let rows = plan.rows.map { row(for: $0, in: plan, labels: labels) }
  return layoutBars(rows, width: width, names: names)
}

private func row(for datum: Datum, in plan: GrowthPlan, labels: ChartLabels) -> BarRow {
  let isBenchmark = datum.key == plan.benchmark
  return BarRow(
    key: datum.key,
    label: isBenchmark ? "\(datum.label) \(labels.benchmark)" : datum.label,
    printed: datum.value == nil ? labels.notPublished : datum.printed,
    start: 0, end: datum.value ?? 0, isMissing: datum.value == nil,
    role: role(of: datum, in: plan),
    fill: datum.knowledge.fill, isStrong: plan.highlight.contains(datum.key))
}

/// Colour says the direction; where some rows are highlighted, the others are paler.
private func role(of datum: Datum, in plan: GrowthPlan) -> Role {
  if datum.key == plan.benchmark { return .total }
  let isFaded = !plan.highlight.isEmpty && !plan.highlight.contains(datum.key)
  if (datum.value ?? 0) < 0 { return isFaded ? .downSoft : .down }
  return isFaded ? .upSoft : .up
}

extension Datum.Knowledge {
  /// How a bar shows how its value is known.
  var fill: Bar.Fill {
    switch self {
    case .published: .solid
    case .derived: .hatched
    case .otherParty: .hollow
    }
  }
}

/// Bars of growth: every one from the same zero, as long as its rate; in two panels of different
/// scale where one would hide the small ones.
func layout(_ plan: GrowthPlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  let groups = plan.panels.map { panel in
    panel.map { row(for: $0, in: plan, labels: labels) }
  }
  return groups.count == 1
    ? layoutBars(groups[0], width: width, names: names)
    : layoutGrowthPanels(groups, width: width, names: names, labels: labels)
}

/// The row of one rate.
func row(for datum: Datum, in plan: GrowthPlan, labels: ChartLabels) -> BarRow {
  let isBenchmark = datum.key == plan.benchmark
  return datum.row(
    label: isBenchmark ? "\(datum.label) \(labels.benchmark)" : datum.label,
    role: role(of: datum, in: plan), isStrong: plan.highlight.contains(datum.key), labels: labels)
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

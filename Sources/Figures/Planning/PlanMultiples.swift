import Charts
import YAML

extension Planner {
  mutating func planMultiples(
    _ listed: [Chosen], of kind: ChartKind, panels: [ChartDeclaration.Panel],
    scales: ChartDeclaration.Scales
  ) -> PlannedChart? {
    refuse("a chart of kind 'multiples' cannot be drawn yet")
    return nil
  }
}

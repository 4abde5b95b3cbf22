import Charts
import YAML

extension Planner {
  mutating func planSeries(
    _ listed: [Chosen], layout: ChartDeclaration.Layout?
  ) -> PlannedChart? {
    refuse("a chart of kind 'series' cannot be drawn yet")
    return nil
  }
}

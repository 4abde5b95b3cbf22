import Charts
import YAML

extension Planner {
  mutating func planSparkline(
    _ listed: [Chosen]
  ) -> PlannedChart? {
    refuse("a chart of kind 'sparkline' cannot be drawn yet")
    return nil
  }
}

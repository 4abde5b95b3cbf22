import Charts
import YAML

extension Planner {
  mutating func planClaims(
    _ listed: [Chosen]
  ) -> PlannedChart? {
    refuse("a chart of kind 'claims' cannot be drawn yet")
    return nil
  }
}

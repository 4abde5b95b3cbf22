import Charts
import YAML

extension Planner {
  mutating func planLevel(
    _ listed: [Chosen]
  ) -> PlannedChart? {
    refuse("a chart of kind 'level' cannot be drawn yet")
    return nil
  }
}

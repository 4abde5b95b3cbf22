import Charts
import YAML

extension Planner {
  mutating func planTiles(
    _ listed: [Chosen]
  ) -> PlannedChart? {
    refuse("a chart of kind 'tiles' cannot be drawn yet")
    return nil
  }
}

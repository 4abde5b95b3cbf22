import Charts
import YAML

extension Planner {
  mutating func planSlope(
    _ pairs: [(Chosen, Chosen)]
  ) -> PlannedChart? {
    refuse("a chart of kind 'slope' cannot be drawn yet")
    return nil
  }
}

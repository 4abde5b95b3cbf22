import Charts
import YAML

extension Planner {
  mutating func planCompare(
    _ pairs: [(Chosen, Chosen)], names: [Located<String>], startsAtZero: Bool
  ) -> PlannedChart? {
    refuse("a chart of kind 'compare' cannot be drawn yet")
    return nil
  }
}

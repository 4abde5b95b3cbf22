import Charts
import YAML

extension Planner {
  mutating func planContributionOverTime(
    _ listed: [Chosen], totalCount: Int
  ) -> PlannedChart? {
    refuse("a chart of kind 'contribution over time' cannot be drawn yet")
    return nil
  }
}

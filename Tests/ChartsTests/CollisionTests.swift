import TestSupport
import Testing

@testable import Charts

@Test(arguments: Sample.all, Variant.allCases) func nothingMeetsInTheSamples(
  _ chart: Chart, _ variant: Variant
) {
  #expect(layout(chart.plan, variant, labels: .english).collisions == [])
}

/// Plans with names and values as they come, of ordinary length.
@Test(arguments: Variant.allCases) func nothingMeetsInRandomCharts(_ variant: Variant) {
  var generator = Generator(seed: 11)
  for round in 0..<600 {
    let plan = RandomPlan.plan(&generator, text: RandomPlan.name)
    let collisions = layout(plan, variant, labels: .english).collisions
    guard collisions.isEmpty else {
      Issue.record("round \(round): \(collisions.prefix(3)) in \(plan)")
      return
    }
  }
}

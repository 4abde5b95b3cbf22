import Diagnostics
import Testing

@testable import Figures

/// The level before, from a level and its growth.
@Suite struct LevelTests {
  private func before(_ level: String, _ growth: String) -> [String] {
    resolve(
      """
      defaults: {subject: baotou.industry, measure: output, period: 2024, chain: [scmp]}
      figures:
        level: {kind: level, basis: flow, \(level)}
        growth: {kind: growth, unit: pct, \(growth)}
      """
    ).value.implied(.priorLevel)
  }

  private let tonnes = "value: \"1,100\", precision: \"1\", unit: t, prices: na"
  private let money = "value: \"110\", scale: 9, precision: \"1\", unit: CNY"

  @Test func `a level and what it rose by`() {
    #expect(
      before(tonnes, "value: \"10.0\", basis: yoy, prices: volume") == [
        "Industry of Baotou, a year earlier: about 1,000 t, 1,100 ÷ (1 + 10.0%) = 1,000 t, [999, 1,001]",
        "Industry of Baotou, increase on a year earlier: about 100 t, 1,100 − 1,100 ÷ (1 + 10.0%) = 100 t, [99.5, 100.5]",
      ])
  }

  @Test func `a fall is no increase, and a month is no year`() {
    let fall = before(tonnes, "value: \"-50.0\", basis: mom")
    #expect(
      fall.map { $0.split(separator: ":")[0] } == [
        "Industry of Baotou, a month earlier", "Industry of Baotou, change on a month earlier",
      ])
    #expect(before(tonnes, "value: \"-100.0\", basis: yoy") == [])
  }

  @Test(arguments: ["saar", "forecast", "plan", "of-total", "na"])
  func `an annual rate or a plan tells nothing of the period before`(basis: String) {
    #expect(before(tonnes, "value: \"10.0\", basis: \(basis)") == [])
  }

  @Test func `money and its growth must treat prices alike`() {
    #expect(
      before(money + ", prices: current", "value: \"10.0\", basis: yoy, prices: constant") == [])
    #expect(
      before(money + ", prices: current", "value: \"10.0\", basis: yoy, prices: current").first
        == "Industry of Baotou, a year earlier: about CNY 100,000,000,000, 110 billion ÷ (1 + 10.0%) = CNY 100,000,000,000, [99,500,000,000, 100,500,000,000]"
    )
  }

  @Test func `a figure in millions keeps its millions in the arithmetic`() {
    #expect(
      before(
        "value: \"1.1\", scale: 6, unit: t, prices: na", "value: \"10.0\", basis: yoy"
      ).first?.contains("1.1 million ÷ (1 + 10.0%) = 1,000,000 t") == true)
  }
}

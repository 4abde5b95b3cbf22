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

  @Test func `what is undated, of other coverage or shrank by more than all gives none`() {
    #expect(before(tonnes + ", period: null", "value: \"10.0\", basis: yoy, period: null") == [])
    #expect(
      before(tonnes + ", coverage: all", "value: \"10.0\", basis: yoy, coverage: sample") == [])
    #expect(before(tonnes, "value: \"-150.0\", basis: yoy") == [])
  }

  // MARK: Partners

  private func weight(_ growths: [(article: String, fields: String)]) -> [String] {
    var texts = [
      "m": Fixtures.defaults + """
        figures:
          all: {subject: baotou.industry, kind: growth, value: "10.0"}
          c: {subject: baotou.mining, kind: contribution, unit: pp, of: all, value: "2.0"}

        """
    ]
    for (i, growth) in growths.enumerated() {
      texts[growth.article, default: Fixtures.defaults + "figures:\n"] +=
        "  g\(i): {subject: baotou.mining, kind: growth, \(growth.fields)}\n"
    }
    return resolve(texts).value.derivations.filter { $0.rule == .weight }.map { $0.inputs[1] }
  }

  @Test func `a growth of the same article comes before others, and a certain one before both`() {
    #expect(weight([("a", "value: \"20.0\""), ("m", "value: \"20.1\"")]).first == "m#g1")
    #expect(
      weight([("a", "value: \"20.0\""), ("m", "value: \"20.1\", prices: unknown")]).first == "a#g0")
    #expect(weight([("a", "value: \"20.0\", prices: current")]) == [])
  }

  // MARK: Outputs behind an industry

  private func outputs(_ industry: String, _ first: String, _ second: String) -> FigureSet {
    func output(_ id: String, _ growth: String) -> String {
      growth.isEmpty
        ? ""
        : """
          \(id): {subject: hitech-zone.\(id), measure: output, kind: level, unit: t, basis: flow, value: "15"}
          \(id)-g: {subject: hitech-zone.\(id), measure: output, kind: growth, value: "\(growth)"}

        """
    }
    return resolve(
      Fixtures.defaults + """
        figures:
          industry: {subject: hitech-zone.rare-earth, kind: growth, \(industry)}

        """ + output("magnets", first) + output("metals", second)
    ).value
  }

  @Test func `value added grows between its outputs, or other products make the difference`() {
    let inside = outputs("value: \"16.9\"", "23.8", "14.6")
    #expect(inside.told(.outputHull) == ["conditional: 14.6 ≤ 16.9 ≤ 23.8"])
    let outside = outputs("value: \"30.0\"", "23.8", "14.6")
    #expect(outside.told(.outputHull) == ["conditional: 30.0 lies outside 14.6 to 23.8"])
    #expect(
      outside.checks.map(\.remark) == ["other products or prices must make the difference"])
    #expect(outside.raised == [])
  }

  @Test func `one output is no range, and an output is not held against its own kind`() {
    #expect(outputs("value: \"16.9\"", "23.8", "").told(.outputHull) == [])
    #expect(outputs("value: \"16.9\", measure: output", "23.8", "14.6").told(.outputHull) == [])
  }
}

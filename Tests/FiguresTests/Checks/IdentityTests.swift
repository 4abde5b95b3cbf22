import Diagnostics
import Testing

@testable import Figures

/// What no identity may do: hold our own figures against themselves, or come to grief over odd ones.
@Suite struct IdentityTests {
  private let city = Fixtures.defaults + Fixtures.city

  @Test func `a share that we computed is tested by its formula alone`() {
    let text = city.replacing(
      "value: \"28.3\", basis: of-growth",
      with:
        "value: \"28.3\", chain: [ourselves], formula: re-contrib ÷ ind-growth × 100, basis: of-growth"
    )
    let set = resolve(text).value
    #expect(set.checks.map(\.rule) == [.formula])
    #expect(set.implied(.shareOfGrowth) == [])
  }

  @Test func `nor is a total that we computed back from a share`() {
    let text = city.replacing(
      "value: \"11.3\"",
      with: "value: \"11.3\", chain: [ourselves], formula: re-contrib ÷ re-share × 100")
    #expect(resolve(text).value.checks.map(\.rule) == [.formula])
  }

  @Test func `nor a whole that we computed from a part and its gap`() {
    let text =
      Fixtures.defaults + """
        figures:
          part: {subject: hitech-zone.industry, kind: growth, value: "14.8"}
          whole: {subject: baotou.industry, kind: growth, value: "12.3", chain: [ourselves], formula: part − gap}
          gap: {subject: hitech-zone.industry, kind: gap, value: "2.5", unit: pp, basis: vs-parent, of: whole}
        """
    #expect(resolve(text).value.checks.map(\.rule) == [.formula])
  }

  @Test func `a published whole is held against a part and its gap`() {
    func told(_ whole: String) -> [String] {
      resolve(
        Fixtures.defaults + """
          figures:
            part: {subject: hitech-zone.industry, kind: growth, value: "14.8"}
            whole: {subject: baotou.industry, kind: growth, value: \(whole)}
            gap: {subject: hitech-zone.industry, kind: gap, value: "2.5", unit: pp, basis: vs-parent, of: whole}
          """
      ).value.told(.gap)
    }
    #expect(told("\"12.3\"") == ["consistent: 14.8 − 2.5 = 12.3%"])
    #expect(told("\"12.6\"") == ["inconsistent: 14.8 − 2.5 = 12.3%"])
    #expect(told("\"12.6\", period: 2024") == [])
  }

  @Test func `a contribution and its total must be of one time`() {
    let text = city.replacing("\"11.3\"", with: "\"11.3\", period: 2024")
    #expect(resolve(text).value.checks == [])
    #expect(resolve(text).value.derivations.map(\.rule) == [])
  }

  @Test func `a divisor inside a computed figure that may be zero leaves the result open`() {
    let text =
      Fixtures.defaults + """
        figures:
          a: {subject: baotou.industry, kind: growth, value: "3"}
          b: {subject: baotou.mining, kind: growth, value: "3"}
          inner: {subject: baotou.industry, kind: ratio, unit: ratio, value: "1", chain: [ourselves], formula: 1 ÷ (a − b + 0.1)}
          outer: {subject: baotou.industry, kind: ratio, unit: ratio, value: "2", chain: [ourselves], formula: inner + 1}
        """
    let outcomes = resolve(text).value.checks.map(\.outcome)
    #expect(outcomes == [.notCheckable, .notCheckable])
  }

  @Test func `what cannot be counted is not counted`() {
    let text =
      Fixtures.defaults + """
        figures:
          a: {subject: baotou.industry, kind: level, unit: t, basis: flow, value: "0", precision: "999999999999999998", scale: 12}
          b: {subject: baotou.industry, kind: level, unit: t, basis: flow, value: "0", precision: "0.000000000000000004", scale: -12, chain: [ourselves], formula: a}
          c: {subject: baotou.industry, kind: level, unit: t, basis: flow, value: "0", precision: "0.000000004", chain: [ourselves], formula: a}
        """
    let set = resolve(text).value
    #expect(set.checks.count == 2)
    #expect(set.checks.map(\.power) == [nil, nil])
  }

  @Test(arguments: ["999999999999999999", "0.00000000000000001", "-999999999999999999", "0"])
  func `hostile sizes stop nothing`(value: String) {
    for scale in [-12, 0, 12] {
      let text =
        Fixtures.defaults + """
          figures:
            g: {subject: baotou.industry, kind: growth, value: "\(value)", scale: \(scale)}
            m: {subject: baotou.mining, kind: growth, value: "\(value)", scale: \(-scale)}
            n: {subject: baotou.manufacturing, kind: growth, value: "1.5"}
            u: {subject: baotou.utilities, kind: growth, value: "\(value)"}
            c: {subject: baotou.mining, kind: contribution, unit: pp, of: g, value: "\(value)", scale: \(scale)}
            s: {subject: baotou.mining, kind: share-of-growth, basis: of-growth, of: g, value: "\(value)"}
            l: {subject: baotou.industry, kind: level, unit: t, basis: flow, value: "\(value)", scale: \(scale), precision: "0.000000000000000001"}
            y: {subject: baotou.industry, kind: growth, value: "\(value)", period: 2025-01/2025-05, scale: \(scale)}
            d: {subject: baotou.industry, kind: gap, unit: pp, basis: vs-parent, of: baotou, value: "\(value)", scale: \(scale)}
            o: {subject: baotou.industry, kind: level, unit: t, basis: flow, value: "1", chain: [ourselves], formula: l × l × l ÷ l}
          """
      let set = resolve(text).value
      #expect(set.figures.count >= 9)
      #expect(!set.checks.isEmpty || !set.derivations.isEmpty || value == "0")
    }
  }

  @Test func `the same files give the same findings in the same order`() {
    func run() -> [String] {
      let set = resolve(["city": Fixtures.defaults + Fixtures.city, "zone": Fixtures.zone]).value
      return set.checks.map(\.sentence) + set.derivations.map { $0.name + $0.worked } + set.raised
    }
    let first = run()
    #expect((0..<5).allSatisfy { _ in run() == first })
  }

  @Test func `a contribution that we computed neither tests a share nor competes for it`() {
    let ours =
      city
      + "  ours: {subject: baotou.rare-earth, kind: contribution, unit: pp, of: ind-growth, value: \"3.2\", chain: [ourselves], formula: re-share × ind-growth ÷ 100}\n"
    #expect(resolve(ours).findings == [])
    #expect(resolve(ours).value.checks.filter { $0.rule == .shareOfGrowth }.count == 1)
    let alone = ours.split(separator: "\n").filter { !$0.contains("re-contrib:") }
    #expect(
      resolve(alone.joined(separator: "\n")).value.checks.map(\.rule) == [.formula])
  }

  @Test func `a gap that we computed, or a whole we have computed, derives nothing`() {
    func derived(_ gap: String, _ more: String = "") -> [String] {
      resolve(
        Fixtures.defaults + """
          figures:
            part: {subject: hitech-zone.industry, kind: growth, value: "14.8"}
            gap: {subject: hitech-zone.industry, kind: gap, unit: pp, basis: vs-parent, of: baotou.industry, \(gap)}
          \(more)
          """
      ).value.implied(.gap)
    }
    #expect(derived("value: \"2.5\"").count == 1)
    #expect(derived("value: \"2.5\", chain: [ourselves], formula: part − 12.3") == [])
    #expect(
      derived(
        "value: \"2.5\"",
        "  whole: {subject: baotou.industry, kind: growth, value: \"12.3\", chain: [ourselves], formula: part − gap}"
      ) == [])
  }
}

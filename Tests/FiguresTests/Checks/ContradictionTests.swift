import Diagnostics
import Testing

@testable import Figures

/// Figures that speak of the same thing and differ.
@Suite struct ContradictionTests {
  private let one = "subject: baotou.industry, kind: growth"

  private func figures(_ fields: String...) -> FigureSet {
    let lines = fields.enumerated().map { "  f\($0): {\(one), \($1)}\n" }
    return resolve(Fixtures.defaults + "figures:\n" + lines.joined()).value
  }

  private func pairs(_ set: FigureSet) -> [String] {
    set.contradictions.map { "\($0.first) \($0.second) \($0.state.name)" }
  }

  @Test func `what agrees within rounding is no contradiction`() {
    #expect(pairs(figures("value: \"11.3\"", "value: \"11\"", "value: \"11.30\"")) == [])
    #expect(pairs(figures("value: \"11.3\"", "value: \"12\", cmp: nearly")) == [])
    #expect(pairs(figures("value: \"11.3\"", "value: \"10\", cmp: over")) == [])
  }

  @Test func `an open one is flagged at the later figure, with both values`() {
    let set = figures("value: \"11.3\"", "value: \"11.5\"")
    #expect(pairs(set) == ["a#f0 a#f1 open"])
    #expect(set.raised == ["figure-contradicted a#f1"])
    #expect(
      set.flags.first?.finding.message
        == "figure 'f1' is +11.5%, and 'a#f0' is +11.3% for the same thing")
  }

  @Test func `a waiver at either explains it`() {
    let waiver = ", waive: [{rule: figure-contradicted, because: Two vintages.}]"
    for set in [
      figures("value: \"11.3\"\(waiver)", "value: \"11.5\""),
      figures("value: \"11.3\"", "value: \"11.5\"\(waiver)"),
    ] {
      #expect(set.contradictions.map(\.state) == [.explained("Two vintages.")])
      #expect(set.flags.map(\.answer) == ["Two vintages."])
    }
    let first = figures("value: \"11.3\"\(waiver)", "value: \"11.5\"")
    #expect(first.raised == ["figure-contradicted a#f0"])
  }

  @Test func `so does a verdict that is not favourable, and has a reason`() {
    func states(_ verdict: String) -> [Contradiction.State] {
      figures("value: \"11.3\"", "value: \"11.5\", verdict: \(verdict)").contradictions.map(\.state)
    }
    #expect(states("{is: wrong, because: A misprint.}") == [.explained("A misprint.")])
    #expect(states("wrong") == [.open])
    #expect(states("{is: consistent, because: It is fine.}") == [.open])
  }

  @Test func `a revision resolves it, whichever stands first`() {
    let revised =
      "value: \"11.5\", revisions: [{value: \"11.3\", as-of: 2025-12-22, kind: source-revision, because: Revised.}]"
    #expect(
      figures("value: \"11.3\"", revised).contradictions.map(\.state) == [.resolved("Revised.")])
    #expect(
      figures(revised, "value: \"11.3\"").contradictions.map(\.state) == [.resolved("Revised.")])
    #expect(figures("value: \"11.3\"", revised).flags == [])
    let bare = revised.replacing(", because: Revised.", with: "")
    #expect(
      figures("value: \"11.3\"", bare).contradictions.map(\.state)
        == [.resolved("revised by the source")])
    let scaled = revised.replacing("value: \"11.3\",", with: "value: \"11.3\", scale: 1,")
    #expect(figures("value: \"11.3\"", scaled).contradictions.map(\.state) == [.open])
    let other = revised.replacing("11.3", with: "11.2")
    #expect(figures("value: \"11.3\"", other).contradictions.map(\.state) == [.open])
  }

  @Test func `of several values each is told once`() {
    #expect(
      pairs(
        figures(
          "value: \"11.3\"", "value: \"11.5\"", "value: \"12.0\"", "value: \"11.5\"",
          "value: \"11.3\"")) == ["a#f0 a#f1 open", "a#f0 a#f2 open"])
  }

  @Test func `two that differ are found beside one that agrees with both`() {
    for order in [["11", "11.4", "10.6"], ["11.4", "11", "10.6"], ["11.4", "10.6", "11"]] {
      let set = figures(
        "value: \"\(order[0])\"", "value: \"\(order[1])\"", "value: \"\(order[2])\"")
      #expect(set.contradictions.count == 1, "\(order)")
    }
  }

  @Test(arguments: [
    "restates: f0", "period: null", "period: 2024", "measure: output", "basis: mom",
    "coverage: all", "prices: current", "subject: baotou.mining", "kind: share, of: world",
  ])
  func `what is said of another thing contradicts nothing`(field: String) {
    let name = field.prefix { $0 != ":" }
    let rest = one.split(separator: ", ").filter { !$0.hasPrefix(name) }.joined(separator: ", ")
    let text =
      Fixtures.defaults + """
        figures:
          f0: {\(one), value: "11.3"}
          f1: {\(rest), value: "11.5", \(field)}
        """
    #expect(pairs(resolve(text).value) == [])
  }

  @Test func `undated ones are left out, even from one root`() {
    #expect(pairs(figures("value: \"1\", period: null", "value: \"2\", period: null")) == [])
  }

  @Test func `so are our own, and values that were not published`() {
    let ours = "value: \"11.5\", chain: [ourselves], formula: f0 + 0.2"
    #expect(pairs(figures("value: \"11.3\"", ours)) == [])
    #expect(pairs(figures("value: \"11.3\"", "value: null")) == [])
  }

  @Test func `a measure without a name contradicts only what comes from its own root`() {
    let unnamed = ", measure: unspecified"
    #expect(
      pairs(figures("value: \"1\"\(unnamed)", "value: \"3\"\(unnamed), chain: [xinhua]")) == [])
    #expect(pairs(figures("value: \"1\"\(unnamed)", "value: \"3\"\(unnamed)")).count == 1)
  }

  @Test func `articles are compared in the order of their names`() {
    let text = Fixtures.defaults + "figures:\n  x: {\(one), value: \"1.0\"}\n"
    let set = resolve(["b": text.replacing("1.0", with: "2.0"), "a": text]).value
    #expect(pairs(set) == ["a#x b#x open"])
  }

  /// The first touches the second, which may both be a half.
  @Test func `many different values cost no more than fifty each`() {
    let lines = (0..<400).map { "  f\($0): {\(one), value: \"\($0)\"}\n" }.joined()
    let set = resolve(Fixtures.defaults + "figures:\n" + lines).value
    #expect(set.contradictions.count == 398)
  }
}

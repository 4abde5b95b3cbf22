import Diagnostics
import Testing

@testable import Figures

/// So many of so many.
@Suite struct CountTests {
  /// A part and the whole it is counted in.
  private func counts(_ part: String, of all: String, more: String = "") -> FigureSet {
    resolve(
      """
      defaults: {subject: baotou.branches, period: 2024, chain: [scmp]}
      figures:
        all: {kind: count, unit: count, value: \(all)}
        part: {kind: count, unit: count, of: all, value: \(part)}
      \(more)
      """
    ).value
  }

  private func outcomes(_ set: FigureSet) -> [CheckResult.Outcome] {
    set.checks.filter { $0.rule == .count }.map(\.outcome)
  }

  @Test func `a part as a percentage`() {
    #expect(
      counts("\"21\"", of: "\"34\"").implied(.count) == [
        "Branches of industry in Baotou, share of all: about 61.8%, 21 ÷ 34 = 61.76%, exact"
      ])
    #expect(counts("\"17\"", of: "\"34\"").derivations.map(\.value) == ["50.0%"])
    #expect(counts("\"0\"", of: "\"34\"").derivations.map(\.value) == ["0.0%"])
  }

  @Test func `a part that is more than all`() {
    let set = counts("\"35\"", of: "\"34\"")
    #expect(set.told(.count) == ["inconsistent: 35 is more than 34"])
    #expect(set.flags.map(\.finding.message) == ["figure 'part' says 35, but 35 is more than 34"])
    #expect(outcomes(counts("\"34\"", of: "\"34\"")) == [])
  }

  @Test func `a hedge or a scale leaves room`() {
    #expect(outcomes(counts("\"35\", cmp: about", of: "\"34\"")) == [.inconsistent])
    #expect(outcomes(counts("\"35\", cmp: nearly", of: "\"34\"")) == [])
    #expect(outcomes(counts("\"1.25\", scale: 6", of: "\"1.2\", scale: 6")) == [])
    #expect(outcomes(counts("\"1.4\", scale: 6", of: "\"1.2\", scale: 6")) == [.inconsistent])
    #expect(
      counts("\"1.4\", scale: 6", of: "\"1.2\", scale: 6").told(.count) == [
        "inconsistent: 1.4 million is more than 1.2 million"
      ])
    #expect(outcomes(counts("\"35\", cmp: over", of: "\"34\"")) == [.inconsistent])
    #expect(outcomes(counts("\"35\", cmp: under", of: "\"34\"")) == [])
  }

  @Test func `nothing of nothing`() {
    #expect(counts("\"0\"", of: "\"0\"").derivations == [])
    #expect(counts("\"3\"", of: "null").derivations == [])
  }

  private func share(_ value: String) -> String {
    "  share: {measure: output, kind: share, unit: pct, basis: of-total, of: all, value: \(value)}"
  }

  @Test(arguments: [
    ("\"59.4\"", CheckResult.Outcome.consistent), ("\"59\"", .consistent),
    ("\"59.38\"", .consistent),
    ("\"59.5\"", .inconsistent), ("\"60\"", .inconsistent), ("\"60\", cmp: about", .consistent),
    ("\"60\", cmp: nearly", .consistent), ("\"50\", cmp: over", .consistent),
    ("\"60\", cmp: over", .inconsistent),
  ])
  func `a percentage that 19 of 32 can give`(value: String, outcome: CheckResult.Outcome) {
    let set = counts("\"19\"", of: "\"32\"", more: share(value))
    #expect(outcomes(set) == [outcome])
    #expect(set.derivations == [])
  }

  @Test func `a percentage of another year or thing is another one`() {
    #expect(
      outcomes(counts("\"19\"", of: "\"32\"", more: share("\"70\", period: 2023"))) == [])
    #expect(
      outcomes(counts("\"19\"", of: "\"32\"", more: share("\"70\", subject: baotou"))) == [])
    #expect(
      outcomes(
        counts(
          "\"19\"", of: "\"32\"",
          more: share("\"59.4\", chain: [ourselves], formula: part ÷ all × 100"))) == [])
  }

  @Test func `a count cannot be a part of itself`() {
    let set = resolve(
      "figures:\n  all: {subject: baotou, kind: count, unit: count, value: \"3\", period: 2024, of: all, chain: [scmp]}\n"
    )
    #expect(set.findings.map(\.message) == ["figure 'all' cannot be a part of itself"])
  }
}

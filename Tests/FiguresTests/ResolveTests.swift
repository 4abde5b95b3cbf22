import Diagnostics
import Testing
import YAML

@testable import Figures

@Suite struct ResolveTests {
  private let base = Fixtures.defaults + Fixtures.city

  @Test func `the first article's figures resolve without a finding`() {
    #expect(marks(resolving: base) == [])
  }

  @Test(arguments: [
    ("y: {subject: baotuo, kind: growth, value: \"1\"}", ["subject-unknown: 'baotuo'"]),
    (
      "y: {subject: baotou, kind: growth, value: \"1\", measure: value}",
      ["measure-unknown: 'value'"]
    ),
    ("y: {subject: baotou, kind: growth, value: \"1\", measure: unspecified}", []),
    ("y: {subject: baotou, kind: growth, value: \"1\", chain: [scpm]}", ["source-unknown: 'scpm'"]),
    (
      "y: {subject: baotou, kind: growth, value: \"1\", restates: re-grwth}",
      ["figure-unknown: 're-grwth'"]
    ),
    ("y: {subject: baotou, kind: growth, value: \"1\", restates: y}", ["value-invalid: 'y'"]),
    ("y: {subject: baotou, kind: share, value: \"1\", of: wrld}", ["figure-unknown: 'wrld'"]),
    ("y: {subject: baotou, kind: share, value: \"1\", of: world}", []),
    (
      "y: {subject: baotou, kind: contribution, unit: pp, value: \"1\", of: world}",
      ["value-invalid: 'world'"]
    ),
    (
      "y: {subject: baotou, kind: contribution, unit: pp, value: \"1\", of: re-share}",
      ["value-invalid: 're-share'"]
    ),
    ("world: {subject: baotou, kind: growth, value: \"1\", of: world}", ["value-invalid: 'world'"]),
    (
      "y: {subject: baotou, kind: growth, value: \"1\", of: \"b#x\"}", ["figure-unknown: '\"b#x\"'"]
    ),
  ])
  func `a reference that leads nowhere has its own place`(figure: String, expected: [String]) {
    #expect(marks(resolving: base + "  \(figure)\n") == expected)
  }

  @Test func `claims and charts are resolved too`() {
    let text =
      base + """
        claims:
          x: {kind: fact, says: s, chain: [nobody], figures: [re-growh]}
        charts:
          c: {kind: growth, figures: [re-growth, ind-growht], benchmark: nope, highlight: [re-share]}
        """
    #expect(
      marks(resolving: text) == [
        "source-unknown: 'nobody'", "figure-unknown: 're-growh'", "figure-unknown: 'ind-growht'",
        "figure-unknown: 'nope'",
      ])
  }

  @Test func `a figure of another article is found by its global name`() {
    let other =
      Fixtures.defaults
      + "figures:\n  y: {subject: baotou, kind: growth, value: \"25\", restates: a#re-growth}\n"
    let set = resolve(["a": base, "b": other])
    #expect(set.findings.isEmpty)
    #expect(set.value.figure(named: "b#y")?.article == "b")
    guard case .unknown(let nearest) = set.value.figure("re-growth", from: "b") else {
      Issue.record("found in the wrong article")
      return
    }
    #expect(nearest == "a#re-growth")
  }

  @Test func `a figure that could not be read raises no further finding`() {
    let text = base.replacing("value: \"11.3\"", with: "value: \"11,3\"")
    #expect(marks(resolving: text) == ["value-invalid: '\"11,3\"'"])
    let unreadable = resolve([
      "a": "x: [", "b": base + "claims:\n  x: {kind: fact, says: s, chain: [scmp], figures: [a#y]}",
    ])
    #expect(unreadable.findings.map(\.code) == [.yamlSyntax])
  }

  @Test func `an unknown default is reported once`() {
    #expect(
      marks(resolving: base.replacing("outlet", with: "outlett")) == ["source-unknown: 'outlett'"])
  }
}

@Suite struct ShareOfGrowthTests {
  private func result(share: String, contribution: String = "3.2", total: String = "11.3")
    -> CheckResult?
  {
    let text = (Fixtures.defaults + Fixtures.city)
      .replacing("\"28.3\"", with: "\"\(share)\"").replacing("\"3.2\"", with: "\"\(contribution)\"")
      .replacing("\"11.3\"", with: "\"\(total)\"")
    return resolve(text).value.checks.first
  }

  @Test func `the published share follows from contribution and growth`() throws {
    let result = try #require(self.result(share: "28.3"))
    #expect(result.outcome == .consistent)
    #expect(result.worked == "3.2 ÷ 11.3 = 28.32%")
    #expect(result.interval == "[27.75, 28.89]")
    #expect(result.sentence == "3.2 ÷ 11.3 = 28.32%; with rounding [27.75, 28.89]: consistent.")
    #expect(result.figure == "a#re-share")
    #expect(result.inputs == ["a#re-contrib", "a#ind-growth"])
  }

  @Test(arguments: [
    ("27.8", true), ("28.9", true), ("27.7", false), ("27.6", false), ("29.0", false),
    ("23.8", false), ("28", true), ("29", true), ("30", false),
  ])
  func `exactly the values within rounding pass`(share: String, passes: Bool) {
    #expect(result(share: share)?.outcome == (passes ? .consistent : .inconsistent))
  }

  @Test func `twelve values of one decimal pass`() {
    let passing = (270...300).count { tenths in
      result(share: "\(tenths / 10).\(tenths % 10)")?.outcome == .consistent
    }
    #expect(passing == 12)
  }

  @Test func `a total that may be zero cannot be checked`() {
    #expect(result(share: "28.3", total: "0.0")?.outcome == .notCheckable)
  }

  @Test func `an inconsistent share is an error with the arithmetic`() throws {
    let text = (Fixtures.defaults + Fixtures.city).replacing("\"28.3\"", with: "\"38.3\"")
    let findings = resolve(text).findings
    #expect(marks(findings, ["a.yml": text]) == ["figure-inconsistent: '\"38.3\"'"])
    let finding = try #require(findings.first)
    #expect(
      finding.message
        == "figure 're-share' says 38.3%, but 3.2 ÷ 11.3 = 28.32% [27.75, 28.89]")
    #expect(finding.notes.map(\.message) == ["'re-contrib' is +3.2 pp", "'ind-growth' is +11.3%"])
  }

  @Test(arguments: [
    "verdict: {is: wrong, because: the source misprints it}",
    "waive: [{rule: figure-inconsistent, because: the source misprints it}]",
  ])
  func `a written reason lets an inconsistency stand`(field: String) {
    let text = (Fixtures.defaults + Fixtures.city)
      .replacing("value: \"28.3\"", with: "value: \"38.3\", \(field)")
    let set = resolve(text)
    #expect(set.findings.isEmpty)
    #expect(set.value.checks.first?.outcome == .inconsistent)
    #expect(set.value.checks.first?.answer == "the source misprints it")
  }

  @Test(arguments: [
    ("value: \"3.2\"", "value: \"3.2\", period: 2024"),
    ("value: \"28.3\"", "value: \"38.3\", period: null"),
    ("value: \"28.3\"", "value: \"38.3\", measure: output"),
    ("baotou.rare-earth, kind: share", "baotou.mining, kind: share"),
    ("unit: pp, of: ind-growth", "unit: pp, of: re-growth"),
  ])
  func `another period, measure, subject or total makes no pair`(old: String, new: String) {
    let text = (Fixtures.defaults + Fixtures.city).replacing(old, with: new)
    #expect(resolve(text).value.checks.isEmpty)
  }

  @Test func `periods written differently but of one extent make a pair`() {
    let text = (Fixtures.defaults + Fixtures.city)
      .replacing("\"3.2\"", with: "\"3.2\", period: 2025-01-01/2025-11-30")
    #expect(resolve(text).value.checks.count == 1)
  }

  @Test func `two contributions that could belong to a share are an error`() {
    let text =
      Fixtures.defaults + Fixtures.city
      + "  again: {subject: baotou.rare-earth, kind: contribution, value: \"3.3\", unit: pp, of: ind-growth}\n"
    #expect(marks(resolving: text) == ["value-invalid: 're-share'"])
    #expect(
      marks(resolving: text.replacing("\"3.3\"", with: "\"3.3\", restates: re-contrib")) == [])
  }
}

@Suite struct FormulaTests {
  private let zone =
    Fixtures.defaults + """
      figures:
        zone-growth: {subject: hitech-zone.industry, kind: growth, value: "14.8"}
        zone-gap: {subject: hitech-zone.industry, kind: gap, value: "2.5", unit: pp, basis: vs-parent, of: baotou.industry}

      """

  private func city(_ value: String, _ formula: String) -> String {
    zone
      + "  city: {subject: baotou.industry, kind: growth, value: \"\(value)\", chain: [ourselves], formula: \"\(formula)\"}\n"
  }

  @Test func `a computed figure is computed again`() throws {
    let set = resolve(city("12.3", "zone-growth − zone-gap"))
    #expect(set.findings.isEmpty)
    let result = try #require(set.value.checks.first)
    #expect(result.worked == "14.8 − 2.5 = 12.3%")
    #expect(result.interval == "[12.2, 12.4]")
    #expect(result.outcome == .consistent)
  }

  @Test(arguments: [
    ("12.4", "zone-growth - zone-gap", []),
    ("12.6", "zone-growth − zone-gap", ["figure-inconsistent: '\"12.6\"'"]),
    ("17.3", "zone-growth + zone-gap", []),
    ("5.9", "zone-growth ÷ zone-gap", []),
    ("5.9", "zone-growth / zone-gap", []),
    ("37.0", "zone-growth × zone-gap", []),
    ("24.6", "2 × (zone-growth − zone-gap)", []),
    ("-14.8", "−zone-growth", []),
    ("0", "zone-growth − zone-growth", []),
    ("1", "zone-growth ÷ (zone-growth − 14.8)", []),
    ("12.3", "zone-growth − zone-gp", ["figure-unknown: 'zone-gp'"]),
    ("12.3", "zone-growth −", ["value-invalid"]),
    ("12.3", "zone-growth zone-gap", ["value-invalid: 'z'"]),
    ("12.3", "(zone-growth − zone-gap", ["value-invalid"]),
    ("12.3", "zone-growth − 1,00", ["value-invalid: '1,00'"]),
    ("12.3", "zone-growth ^ 2", ["value-invalid: '^'"]),
    ("12.3", "Zone", ["value-invalid: 'Z'"]),
  ])
  func `a formula is arithmetic and nothing else`(
    value: String, formula: String, expected: [String]
  ) {
    #expect(marks(resolving: city(value, formula)) == expected)
  }

  @Test func `ours has a formula and a formula is ours`() {
    let without =
      zone + "  city: {subject: baotou.industry, kind: growth, value: \"1\", chain: [ourselves]}\n"
    #expect(marks(resolving: without) == ["key-missing: 'city'"])
    let foreign =
      zone
      + "  city: {subject: baotou.industry, kind: growth, value: \"14.8\", chain: [scmp], formula: zone-growth}\n"
    #expect(marks(resolving: foreign) == ["value-invalid: 'scmp'"])
  }

  @Test func `a figure cannot be computed from itself`() {
    let text =
      city("12.3", "other")
      + "  other: {subject: baotou.industry, kind: growth, value: \"12.3\", chain: [ourselves], formula: city}\n"
    #expect(marks(resolving: text) == ["figure-cycle: '\"other\"'", "figure-cycle: 'city'"])
  }

  @Test func `computed figures rest on each other at most two levels deep`() {
    func more(_ id: String, _ on: String) -> String {
      "  \(id): {subject: baotou.industry, kind: growth, value: \"12.3\", chain: [ourselves], formula: \(on)}\n"
    }
    let two = city("12.3", "zone-growth − zone-gap") + more("b", "city") + more("c", "b")
    #expect(marks(resolving: two) == [])
    #expect(marks(resolving: two + more("d", "c")) == ["value-invalid: 'c'"])
  }

  @Test func `an input that stands twice is taken once`() throws {
    // Natural interval arithmetic would give [0.93…, 1.07…].
    let set = resolve(city("0.0", "zone-growth ÷ zone-growth − 1")).value
    #expect(set.checks.first?.interval == nil)
  }

  @Test func `deep nesting is refused and not followed`() {
    let deep = String(repeating: "(", count: 100) + "1" + String(repeating: ")", count: 100)
    #expect(resolve(city("1", deep)).findings.map(\.code) == [.valueInvalid])
  }
}

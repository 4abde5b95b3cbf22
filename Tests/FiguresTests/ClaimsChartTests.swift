import Charts
import Diagnostics
import Testing
import YAML

@testable import Figures

private let nbsp = "\u{A0}"

@Suite struct ClaimsChartTests {
  private let base = """
    defaults: {period: null, basis: of-total, unit: pct, measure: reserves, status: estimated, chain: [scmp, ns-energy]}
    figures:
      world-40: {subject: bayan-obo, kind: share, value: "40", cmp: over, of: world}
      world-38: {subject: bayan-obo, kind: share, value: "37.8", of: world, chain: [{source: review, date: 2019-05-01}]}
      world-35: {subject: bayan-obo, kind: share, value: "35", of: world, chain: [{source: rare-earth-exchanges, how: quoted}, morgan-stanley]}
      cn-87: {subject: bayan-obo, kind: share, value: "87", cmp: about, of: china, chain: [relevant-research, agencies]}
      gone: {subject: bayan-obo, kind: share, value: null, of: china, chain: [xinhua]}
      out-1: {subject: china, measure: exports, kind: level, value: "55,431", unit: t, basis: flow, period: 2024}
      out-2: {subject: china, measure: exports, kind: level, value: "58,000", precision: "1", unit: t, basis: flow, period: 2024, chain: [scmp]}
      out-3: {subject: china, measure: mine-output, kind: level, value: "58,000", precision: "1", unit: t, basis: flow, period: 2024, chain: [scmp]}

    """

  private func text(_ figures: String) -> String {
    base + "charts:\n  c: {kind: claims, figures: [\(figures)]}\n"
  }

  private func panels(_ chart: Chart?) -> [ClaimsPlan.Panel] {
    guard case .claims(let plan) = chart?.plan else { return [] }
    return plan.panels
  }

  @Test func `claims with different wholes are never on one axis`() {
    let planned = plan(text("cn-87, world-40, gone, world-38, world-35"))
    #expect(planned.findings.isEmpty)
    let panels = panels(planned.value)
    #expect(
      panels.map(\.heading) == ["of China’s rare-earth reserves", "of world rare-earth reserves"])
    #expect(
      panels.map { $0.rows.map(\.datum.key) } == [
        ["a#cn-87", "a#gone"], ["a#world-38", "a#world-35", "a#world-40"],
      ])
    #expect(panels.map(\.isShareOfWhole) == [true, true])
    #expect(
      planned.value?.note.contains(
        "The panels show shares of different wholes: a share in one says nothing against a share in another."
      ) == true)
    #expect(planned.value?.title == "Share of rare-earth reserves, %, undated")
  }

  @Test func `the root claims and the nearest passes on`() {
    let rows = panels(plan(text("world-40, world-38, world-35")).value).flatMap(\.rows)
    #expect(rows.map(\.claimant) == ["Geological Review", "Morgan Stanley", "NS Energy"])
    #expect(
      rows.map(\.detail) == [
        "Bayan Obo, undated",
        "Bayan Obo, undated; quoted by Rare Earth Exchanges",
        "Bayan Obo, undated; reported by South China Morning Post",
      ])
    #expect(rows.last?.datum.bound == .atLeast)
    #expect(rows.last?.datum.printed == "more than 40%")
  }

  @Test func `claims that exclude each other are shaded and the note says how far`() {
    let planned = plan(text("world-38, world-35"))
    #expect(panels(planned.value).map(\.disagreement) == [35...37.8])
    #expect(
      planned.value?.note == [
        "Shaded on the axis: the claims exclude each other; they lie between 35% and 37.8%, 2.8\(nbsp)percentage points apart."
      ])
  }

  @Test func `claims that may both be true are not shaded`() {
    let near = text("world-38, world-35").replacing("value: \"35\"", with: "value: \"38\"")
    #expect(panels(plan(near).value).map(\.disagreement) == [nil])
    let other = text("world-38, world-35").replacing(
      "world-35: {subject: bayan-obo", with: "world-35: {subject: baotou")
    #expect(panels(plan(other).value).map(\.disagreement) == [nil])
  }

  @Test func `levels stand on an axis from zero, their measure only in the subtitle`() {
    let planned = plan(text("out-2, out-1"))
    let panels = panels(planned.value)
    #expect(panels.map(\.heading) == [""])
    #expect(planned.value?.title.hasPrefix("Rare-earth exports, ") == true)
    #expect(panels.map(\.isShareOfWhole) == [false])
    #expect(panels.flatMap(\.rows).map(\.datum.key) == ["a#out-1", "a#out-2"])
    #expect(panels.map(\.disagreement) == [55_431...58_000])
  }

  @Test(arguments: [
    ("world-38, out-1", "out-1", "the others are shares"),
    ("out-1, out-2, out-3", "out-3", "its measure is"),
    ("world-38, world-38", "world-38", "twice"),
    ("world-38, gone", "c", "two published values"),
  ])
  func `what is no claim about the same is refused`(figures: String, place: String, words: String) {
    let text = text(figures)
    let planned = plan(text)
    #expect(planned.value == nil)
    #expect(marks(planned.findings, ["a.yml": text]) == ["chart-refused: '\(place)'"])
    #expect(planned.findings.first?.message.contains(words) == true)
    #expect(planned.findings.first?.fix != nil)
  }
}

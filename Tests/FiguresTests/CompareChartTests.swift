import Charts
import Diagnostics
import Testing
import YAML

@testable import Figures

private let nbsp = "\u{A0}"

@Suite struct CompareChartTests {
  private let base =
    Fixtures.zone + """
        city-growth: {subject: baotou.industry, kind: growth, value: "12.3"}
        city-re: {subject: baotou.rare-earth, kind: growth, value: "24.6"}
        city-mining: {subject: baotou.mining, kind: growth, value: null}
        re-world: {subject: hitech-zone, measure: reserves, kind: share, value: "30", basis: of-total, of: world}
        re-china: {subject: baotou, measure: reserves, kind: share, value: "60", basis: of-total, of: china}
        late: {subject: baotou.industry, kind: growth, value: "11.3", period: 2025-01/2025-11}

      """

  private func text(_ fields: String) -> String {
    base + "charts:\n  c: {kind: compare, \(fields)}\n"
  }

  private func compare(_ chart: Chart?) -> ComparePlan? {
    guard case .compare(let plan) = chart?.plan else { return nil }
    return plan
  }

  @Test func `rows stand by gap, in percentage points, missing ones last`() throws {
    let planned = plan(
      text(
        "rows: [[ne-growth, city-mining], [re-growth, city-re], [zone-growth, city-growth]], names: [Zone, City]"
      ))
    #expect(planned.findings.isEmpty)
    let plan = try #require(compare(planned.value))
    #expect(plan.rows.map(\.focus.key) == ["a#zone-growth", "a#re-growth", "a#ne-growth"])
    #expect(
      plan.rows.map(\.gap) == ["+2.5\(nbsp)pp", "\u{2212}7.7\(nbsp)pp", nil])
    #expect(
      plan.rows.map(\.label) == [
        "Industry of the zone", "Rare earths in the zone", "New energy in the zone",
      ])
    #expect(plan.names == .init(focus: "Zone", benchmark: "City"))
    #expect(plan.startsAtZero)
    #expect(
      planned.value?.title
        == "Industrial value added, % on a year earlier, January–May 2025, firms above the designated size"
    )
    #expect(
      planned.value?.note == [
        "Differences in percentage points (pp): our calculation from the printed values, which are rounded."
      ])
  }

  @Test func `listed order is kept and an axis without zero is noted`() throws {
    let planned = plan(
      text(
        "order: listed, zero: false, rows: [[re-growth, city-re], [zone-growth, city-growth]], names: [Zone, City]"
      ))
    let plan = try #require(compare(planned.value))
    #expect(plan.rows.map(\.focus.key) == ["a#re-growth", "a#zone-growth"])
    #expect(!plan.startsAtZero)
    #expect(planned.value?.note.contains("The axis does not begin at zero.") == true)
  }

  @Test func `without names the subjects of the two sides name them`() throws {
    let plan = try #require(compare(plan(text("rows: [[zone-growth, city-growth]]")).value))
    #expect(plan.names == .init(focus: "Industry of the zone", benchmark: "Industry of Baotou"))
    #expect(plan.rows.map(\.label) == ["Industrial value added"])
  }

  @Test func `a gap that a source prints is not called our calculation`() throws {
    let pair = "rows: [[zone-growth, city-growth]]"
    let planned = plan(text(pair))
    #expect(planned.value?.note == ["Differences in percentage points (pp) as published."])
    let other = text(pair).replacing("of: baotou.industry}\n", with: "of: baotou}\n")
    #expect(try #require(compare(plan(other).value)).rows.map(\.gap) == ["+2.5\(nbsp)pp"])
    #expect(plan(other).value?.note.first?.contains("our calculation") == true)
  }

  @Test func `sides with nothing in common ask for names`() {
    let planned = plan(text("rows: [[zone-growth, city-re], [re-growth, city-growth]]"))
    #expect(planned.value == nil)
    #expect(
      planned.findings.map(\.message) == [
        "what the values of a row are called cannot be told from the figures"
      ])
    #expect(planned.findings.first?.fix?.contains("names") == true)
  }

  @Test(arguments: [
    ("rows: [[zone-growth, late]], names: [Zone, City]", "late"),
    ("rows: [[zone-growth, magnets]], names: [Zone, City]", "magnets"),
    ("rows: [[zone-growth, zone-growth]], names: [Zone, City]", "zone-growth"),
    ("rows: [[re-world, re-china]], names: [Zone, City]", "re-china"),
    ("rows: [[ne-growth, city-mining]], names: [Zone, City]", "c"),
    ("rows: [[zone-growth, city-growth]], names: [Zone]", "Zone"),
    (
      "rows: [[zone-growth, city-growth], [zone-growth, city-re]], names: [Zone, City]",
      "zone-growth"
    ),
  ])
  func `what would mislead is refused at its place`(fields: String, place: String) {
    let text = text(fields)
    let planned = plan(text)
    #expect(planned.value == nil)
    #expect(
      Set(marks(planned.findings, ["a.yml": text])) == ["chart-refused: '\(place)'"])
  }

  @Test func `shares of different wholes are sent to claims`() {
    let finding = plan(text("rows: [[re-world, re-china]], names: [Zone, City]")).findings.first
    #expect(
      finding?.message
        == "'re-world' is a share of world rare-earth reserves, 're-china' a share of China’s rare-earth reserves: different denominators on one axis would mislead"
    )
    #expect(finding?.fix?.contains("kind: claims") == true)
  }

  @Test func `a benchmark may serve several rows`() throws {
    let plan = try #require(
      compare(
        plan(
          text(
            "rows: [[zone-growth, city-growth], [re-growth, city-growth]], names: [Zone, City]")
        )
        .value))
    #expect(plan.rows.map(\.benchmark.key) == ["a#city-growth", "a#city-growth"])
    #expect(plan.rows.map(\.gap) == ["+4.6\(nbsp)pp", "+2.5\(nbsp)pp"])
  }

  @Test func `the difference of levels has no more digits than their rounding allows`() throws {
    let plan = try #require(
      compare(plan(text("rows: [[magnets, compounds]], names: [Magnets, Compounds]")).value))
    #expect(plan.rows.map(\.gap) == ["about \u{2212}7,800\(nbsp)t"])
    #expect(plan.rows.map(\.label) == ["Output"])
  }
}

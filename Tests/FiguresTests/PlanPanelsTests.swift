import Charts
import Diagnostics
import Testing

@testable import Figures

private let nbsp = "\u{A0}"

@Suite struct MultiplesChartTests {
  private let base =
    Fixtures.defaults + Fixtures.city + """
        mining: {subject: baotou.mining, kind: growth, value: "19.4"}
        re-24: {subject: baotou.rare-earth, kind: growth, value: "30.1", period: 2024-01/2024-11}
        ind-24: {subject: baotou.industry, kind: growth, value: "8.0", period: 2024-01/2024-11}

      """

  private func text(_ fields: String) -> String {
    base + "charts:\n  c: {kind: multiples, \(fields)}\n"
  }

  private func panels(_ fields: String) -> [MultiplesPlan.Panel<GrowthPlan>] {
    guard case .multiples(let plan) = plan(text(fields)).value?.plan,
      case .growth(let panels) = plan.panels
    else { return [] }
    return panels
  }

  @Test func `rows stand as listed and every panel in the order of the first`() {
    let panels = panels("of: growth, panels: {A: [ind-growth, re-growth], B: [re-24, ind-24]}")
    #expect(
      panels.map { $0.content.rows.map(\.key) } == [
        ["a#ind-growth", "a#re-growth"], ["a#ind-24", "a#re-24"],
      ])
  }

  @Test func `panels of different periods say theirs`() {
    let chart = plan(
      text("of: growth, panels: {A: [ind-growth, re-growth], B: [re-24, ind-24]}")
    ).value
    guard case .multiples(let plan) = chart?.plan, case .growth(let panels) = plan.panels else {
      Issue.record("no panels")
      return
    }
    #expect(panels.map(\.title) == ["A, January–November 2025", "B, January–November 2024"])
    #expect(chart?.title.contains("January") == false)
    #expect(chart?.note == ["All panels are drawn to the same scale."])
    #expect(!plan.hasFreeScales)
  }

  @Test func `free scales are stated`() {
    let chart = plan(
      text("of: growth, scales: free, panels: {A: [ind-growth, re-growth], B: [re-24, ind-24]}")
    ).value
    #expect(chart?.note == ["Scales differ."])
    guard case .multiples(let plan) = chart?.plan else {
      Issue.record("no panels")
      return
    }
    #expect(plan.hasFreeScales)
  }

  @Test func `panels of shares have tracks and no note on scales`() {
    let chart = plan(
      text("of: share, panels: {A: [re-share], B: [m-share]}").replacing(
        "charts:",
        with:
          "  m-share: {subject: baotou.mining, kind: share-of-growth, value: \"12\", basis: of-growth, of: ind-growth}\ncharts:"
      )
    ).value
    guard case .multiples(let plan) = chart?.plan, case .share(let panels) = plan.panels else {
      Issue.record("no panels")
      return
    }
    #expect(panels.map { $0.content.tracks.count } == [1, 1])
    #expect(chart?.note == [])
  }

  @Test(arguments: [
    ("of: tiles, panels: {A: [re-growth], B: [mining]}", "c"),
    ("of: growth, panels: {A: [re-growth, mining]}", "c"),
    ("of: growth, panels: {A: [re-growth, mining], B: []}", "c"),
    ("of: growth, panels: {A: [re-growth, mining], B: [re-24]}", "c"),
    ("of: growth, panels: {A: [re-growth, mining], B: [re-24, re-contrib]}", "re-contrib"),
    ("of: growth, panels: {A: [re-growth, mining], B: [re-24, mining]}", "mining"),
    ("of: growth, panels: {A: [re-growth, mining], B: [re-24, ind-growth]}", "ind-growth"),
    (
      "of: growth, panels: {A: [re-growth], B: [mining], C: [mining], D: [mining], E: [mining], F: [mining], G: [mining], H: [mining], I: [mining], J: [mining], K: [mining], L: [mining], M: [mining]}",
      "c"
    ),
  ])
  func `what would mislead is refused at its place`(fields: String, place: String) {
    let text = text(fields)
    let planned = plan(text)
    #expect(planned.value == nil)
    let found = marks(planned.findings, ["a.yml": text])
    #expect(found.contains("chart-refused: '\(place)'"), "\(planned.findings.map(\.message))")
  }

  @Test func `mixed magnitudes are noted`() {
    let text =
      base
      + "  h2: {subject: baotou.utilities, kind: growth, value: \"630\"}\ncharts:\n  c: {kind: growth, figures: [h2, re-growth, ind-growth, mining]}\n"
    #expect(
      plan(text).value?.note == [
        "Scales differ: Utilities in Baotou on a smaller one than the others."
      ])
    let usual = base + "charts:\n  c: {kind: growth, figures: [re-growth, ind-growth, mining]}\n"
    #expect(plan(usual).value?.note == [])
  }
}

@Suite struct TilesChartTests {
  private func tiles(_ text: String) -> [TilesPlan.Tile] {
    guard case .tiles(let plan) = plan(text).value?.plan else { return [] }
    return plan.tiles
  }

  private let base = Fixtures.defaults + Fixtures.city

  @Test func `a growth is held against the nearest whole`() throws {
    let text = base + "charts:\n  c: {kind: tiles, figures: [re-growth]}\n"
    let tile = try #require(tiles(text).first)
    #expect(tile.comparison == "13.3\(nbsp)pp above industry of Baotou")
    #expect(tile.direction == .up)
    let chart = plan(text).value
    #expect(
      chart?.note == [
        "Rare earths in Baotou: our calculation, 24.6 − 11.3 = 13.3 percentage points, 13.2–13.4 with rounding."
      ])
  }

  @Test func `below, and within rounding, are said`() {
    let figures = """
        mining: {subject: baotou.mining, kind: growth, value: "-3.4"}
        manuf: {subject: baotou.manufacturing, kind: growth, value: "11.3"}

      """
    let tiles = tiles(
      base + figures + "charts:\n  c: {kind: tiles, figures: [mining, manuf]}\n")
    #expect(
      tiles.map(\.comparison) == [
        "14.7\(nbsp)pp below industry of Baotou", "as much as industry of Baotou, within rounding",
      ])
    #expect(tiles.map(\.direction) == [.down, .up])
  }

  @Test(arguments: [
    "period: 2024-01/2024-11", "basis: yoy", "measure: output", "coverage: all", "prices: current",
    "prices: unknown",
  ])
  func `what does not compare is not compared`(field: String) {
    let text =
      base + "  odd: {subject: baotou.mining, kind: growth, value: \"9\", \(field)}\n"
      + "charts:\n  c: {kind: tiles, figures: [odd]}\n"
    #expect(tiles(text).map(\.comparison) == [nil])
  }

  @Test func `a hedge of a source stands before the gap`() {
    let text =
      base
      + "  util: {subject: baotou.utilities, kind: growth, value: \"9\", cmp: about}\n"
      + "charts:\n  c: {kind: tiles, figures: [util]}\n"
    #expect(
      tiles(text).map(\.comparison) == ["about 2.3\(nbsp)pp below industry of Baotou"])
  }

  @Test func `a level stands with its growth`() {
    let tiles = tiles(Fixtures.zone + "charts:\n  c: {kind: tiles, figures: [magnets, zone-gap]}\n")
    #expect(tiles.map(\.comparison) == ["+23.8% on a year earlier", nil])
    #expect(tiles.map(\.direction) == [nil, .up])
    #expect(tiles.map(\.datum.printed) == ["15,300\(nbsp)t", "+2.5\(nbsp)pp"])
  }

  @Test func `a value that is not published stays, and nothing but such is refused`() {
    let gone = "  gone: {subject: baotou.mining, kind: growth, value: null}\n"
    let tiles = tiles(base + gone + "charts:\n  c: {kind: tiles, figures: [gone, re-growth]}\n")
    #expect(tiles.map(\.datum.value) == [nil, 24.6])
    #expect(tiles.first?.comparison == nil)
    let text = base + gone + "charts:\n  c: {kind: tiles, figures: [gone]}\n"
    #expect(marks(plan(text).findings, ["a.yml": text]) == ["chart-refused: 'c'"])
  }

  @Test func `a figure twice is refused`() {
    let text = base + "charts:\n  c: {kind: tiles, figures: [re-growth, re-growth]}\n"
    #expect(marks(plan(text).findings, ["a.yml": text]) == ["chart-refused: 're-growth'"])
  }
}

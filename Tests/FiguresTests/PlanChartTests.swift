import Charts
import Diagnostics
import Testing
import YAML

@testable import Figures

private let nbsp = "\u{A0}"

@Suite struct GrowthChartTests {
  private let base =
    Fixtures.defaults + Fixtures.city + """
        mining: {subject: baotou.mining, kind: growth, value: "19.4"}
        manuf: {subject: baotou.manufacturing, kind: growth, value: "10"}
        util: {subject: baotou.utilities, kind: growth, value: "9.1", name: Utilities}

      """

  private func rows(_ chart: Chart?) -> [Datum] {
    guard case .growth(let plan) = chart?.plan else { return [] }
    return plan.rows
  }

  @Test func `rows stand by value, named and printed as published`() throws {
    let planned = plan(
      base
        + "charts:\n  c: {kind: growth, title: Rare earths outgrew the city, figures: [util, re-growth, manuf], benchmark: ind-growth, highlight: [re-growth]}\n"
    )
    #expect(planned.findings.isEmpty)
    let chart = try #require(planned.value)
    #expect(chart.id == "c-c")
    #expect(chart.title == "Rare earths outgrew the city")
    #expect(chart.name == chart.title)
    #expect(
      rows(chart).map(\.label) == [
        "Rare earths in Baotou", "Industry of Baotou", "Manufacturing in Baotou", "Utilities",
      ])
    #expect(rows(chart).map(\.printed) == ["+24.6%", "+11.3%", "+10%", "+9.1%"])
    #expect(rows(chart).first?.href == "#f-re-growth")
    #expect(rows(chart).first?.period == "January–November 2025")
    #expect(rows(chart).first?.status == "provisional")
    guard case .growth(let plan) = chart.plan else { return }
    #expect(plan.benchmark == "a#ind-growth")
    #expect(plan.highlight == ["a#re-growth"])
    #expect(
      chart.subtitle
        == "Industrial value added, % on a year earlier, January–November 2025, firms above the designated size"
    )
    #expect(
      chart.source == [
        "Baotou city government, via an unnamed state-linked outlet, reported by Rare Earth Exchanges"
      ])
    #expect(chart.claim?.contains("unnamed outlet tied to the state") == true)
    #expect(chart.claim?.contains("stake") == true)
    #expect(chart.note == [])
  }

  @Test func `listed order is kept and missing rows stand last`() {
    let text =
      base.replacing("\"19.4\"", with: "null")
      + "charts:\n  c: {kind: growth, order: listed, figures: [mining, util, re-growth]}\n"
    let all = rows(plan(text).value)
    #expect(all.map(\.key) == ["a#util", "a#re-growth", "a#mining"])
    #expect(all.last?.value == nil)
    #expect(all.last?.printed == "not published")
  }

  @Test(arguments: [
    ("title: It grew, subtitle: Since May", ["It grew", "Since May"]),
    ("subtitle: Since May", ["Since May", ""]),
    (
      "title: It grew",
      [
        "It grew",
        "Industrial value added, % on a year earlier, January–November 2025, firms above the designated size",
      ]
    ),
  ])
  func `what the author says stands, with a title or without`(fields: String, words: [String]) {
    let text = base + "charts:\n  c: {kind: growth, \(fields), figures: [re-growth, ind-growth]}\n"
    let chart = plan(text).value
    #expect([chart?.title, chart?.subtitle] == words)
  }

  @Test(arguments: [
    ("figures: [re-growth, re-contrib]", "re-contrib"),
    ("figures: [re-growth, ind-growth, re-growth]", "re-growth"),
    ("figures: [re-growth]", "c"),
    ("figures: [re-growth, ind-growth], highlight: [mining]", "mining"),
  ])
  func `what would mislead is refused at its place`(fields: String, place: String) {
    let text = base + "charts:\n  c: {kind: growth, \(fields)}\n"
    let planned = plan(text)
    #expect(planned.value == nil)
    #expect(marks(planned.findings, ["a.yml": text]) == ["chart-refused: '\(place)'"])
  }

  @Test(arguments: [
    ("period: 2025-01/2025-05", "its period is 'January–May 2025', theirs 'January–November 2025'"),
    ("basis: yoy", "its basis is 'on a year earlier', theirs 'year to date, on a year earlier'"),
    ("measure: output", "its measure is 'output', theirs 'industrial value added'"),
    ("coverage: all", "its coverage is 'all', theirs 'firms above the designated size'"),
    ("prices: current", "its price basis is 'current prices', theirs 'constant prices'"),
  ])
  func `the odd figure is named with the field`(field: String, words: String) throws {
    let text =
      base
      + "  odd: {subject: baotou, kind: growth, value: \"1\", \(field)}\ncharts:\n  c: {kind: growth, figures: [odd, re-growth, ind-growth]}\n"
    let planned = plan(text)
    #expect(marks(planned.findings, ["a.yml": text]) == ["chart-refused: 'odd'"])
    #expect(planned.findings.first?.message == "'odd' cannot stand beside the others: \(words)")
  }

  @Test(arguments: [
    ("measure: unspecified", "The measure is not named for Fluorochemicals in Baotou."),
    ("period: null", "Fluorochemicals in Baotou: undated."),
    ("coverage: unknown", "Which units are covered is not stated for Fluorochemicals in Baotou."),
    (
      "prices: unknown",
      "Whether prices are held constant is not stated for Fluorochemicals in Baotou."
    ),
  ])
  func `what is not known is drawn with a note`(field: String, note: String) {
    let text =
      base
      + "  f: {subject: baotou.fluorochemicals, kind: growth, value: \"29.5\", \(field)}\ncharts:\n  c: {kind: growth, figures: [f, re-growth]}\n"
    let planned = plan(text)
    #expect(planned.findings.isEmpty)
    #expect(planned.value?.note == [note])
  }

  @Test func `a long title and many rows are warnings`() {
    let more = (0..<9).map { "  g\($0): {subject: baotou, kind: growth, value: \"\($0 + 1)\"}\n" }
      .joined()
    let ids = (0..<9).map { "g\($0)" }.joined(separator: ", ")
    let text =
      base + more
      + "charts:\n  c: {kind: growth, title: one two three four five six seven eight nine ten eleven, figures: [re-growth, ind-growth, \(ids)]}\n"
    let planned = plan(text)
    #expect(planned.findings.map(\.code) == [.chartCrowded, .chartCrowded])
    #expect(planned.findings.allSatisfy { $0.severity == .warning })
    #expect(planned.value != nil)
  }

  @Test func `a chart of an unknown figure raises no second finding`() {
    let planned = plan(base + "charts:\n  c: {kind: growth, figures: [re-growth, nope]}\n")
    #expect(planned.findings.isEmpty)
    #expect(planned.value == nil)
  }

  @Test func `a computed row is hatched and its arithmetic noted`() {
    let text =
      base
      + "  ours: {subject: baotou, kind: growth, value: \"13.3\", chain: [ourselves], formula: re-growth − ind-growth}\ncharts:\n  c: {kind: growth, figures: [re-growth, ours]}\n"
    let chart = plan(text).value
    #expect(rows(chart).map(\.knowledge) == [.published, .derived])
    #expect(chart?.note == ["Baotou: our calculation, 24.6 − 11.3 = 13.3%."])
    #expect(chart?.source.count == 1)
  }
}

@Suite struct ContributionChartTests {
  private let base = Fixtures.defaults + Fixtures.city

  private func contribution(_ chart: Chart?) -> ContributionPlan? {
    guard case .contribution(let plan) = chart?.plan else { return nil }
    return plan
  }

  private func text(_ figures: String, _ chart: String) -> String {
    base + figures + "charts:\n  c: {kind: contribution, \(chart)}\n"
  }

  @Test func `the rest of the first article is 8.1 points, 8.0 to 8.2`() throws {
    let planned = plan(text("", "total: ind-growth, parts: [re-contrib]"))
    #expect(planned.findings.isEmpty)
    let plan = try #require(contribution(planned.value))
    #expect(plan.form == .stack)
    #expect(plan.total.printed == "+11.3%")
    #expect(plan.parts.map(\.datum.printed) == ["+3.2\(nbsp)pp"])
    #expect(plan.parts.map(\.shareText) == ["28.3% of the growth"])
    #expect(plan.rest?.printed == "+8.1\(nbsp)pp (8.0–8.2)")
    #expect(plan.rest?.knowledge == .derived)
    #expect(plan.rest?.label == "Everything else")
    #expect(
      planned.value?.note == [
        "Everything else: our calculation, 11.3 − 3.2 = 8.1 percentage points, 8.0–8.2 with rounding."
      ])
    #expect(
      planned.value?.title
        == "Contribution to growth of industrial value added, percentage points, January–November 2025, firms above the designated size"
    )
  }

  @Test func `without a published share the share is ours, as rounded as it must be`() {
    let bare = text("", "total: ind-growth, parts: [re-contrib]").replacing(
      "share-of-growth, value", with: "share-of-growth, period: 2024, value")
    #expect(contribution(plan(bare).value)?.parts.map(\.shareText) == ["about 28% of the growth"])
  }

  @Test func `two groups leave a conditional rest`() throws {
    let figures =
      "  mining: {subject: baotou.mining, kind: contribution, value: \"4.0\", unit: pp, of: ind-growth}\n"
    let planned = plan(text(figures, "total: ind-growth, parts: [re-contrib, mining]"))
    let plan = try #require(contribution(planned.value))
    #expect(plan.parts.map(\.datum.key) == ["a#mining", "a#re-contrib"])
    #expect(plan.rest?.printed == "+4.1\(nbsp)pp (3.95–4.25)")
    #expect(planned.value?.note.first?.hasSuffix("if the groups do not overlap.") == true)
  }

  @Test func `the parts of a declared partition leave an unconditional rest`() {
    let figures = """
        mining: {subject: baotou.mining, kind: contribution, value: "4.0", unit: pp, of: ind-growth}
        util: {subject: baotou.utilities, kind: contribution, value: "1.0", unit: pp, of: ind-growth}

      """
    let planned = plan(text(figures, "total: ind-growth, parts: [mining, util]"))
    #expect(planned.value?.note.first?.contains("overlap") == false)
  }

  @Test func `negative parts and many parts make a waterfall`() {
    let negative =
      "  mining: {subject: baotou.mining, kind: contribution, value: \"-1.0\", unit: pp, of: ind-growth}\n"
    let chart = plan(text(negative, "total: ind-growth, parts: [re-contrib, mining]")).value
    #expect(contribution(chart)?.form == .waterfall)
    let forced = plan(text(negative, "total: ind-growth, form: stack, parts: [re-contrib, mining]"))
    #expect(
      forced.findings.map(\.message) == [
        "a stack cannot show 'mining', which is \u{2212}1.0 pp"
      ])
    let wanted = plan(text("", "total: ind-growth, form: waterfall, parts: [re-contrib]")).value
    #expect(contribution(wanted)?.form == .waterfall)
  }

  @Test func `parts that sum to the total within rounding leave no rest`() {
    let figures =
      "  other: {subject: baotou.mining, kind: contribution, value: \"8.1\", unit: pp, of: ind-growth}\n"
    let chart = plan(text(figures, "total: ind-growth, parts: [re-contrib, other]")).value
    #expect(contribution(chart)?.rest == nil)
    #expect(chart?.note == ["The parts sum to the total within rounding."])
  }

  @Test(arguments: [
    (
      "  big: {subject: baotou.mining, kind: contribution, value: \"8.4\", unit: pp, of: ind-growth}\n",
      "parts: [re-contrib, big]", "big"
    ),
    ("", "parts: [re-growth]", "re-growth"),
    ("", "parts: [re-contrib, re-contrib]", "re-contrib"),
    (
      "  other: {subject: baotou, kind: growth, value: \"9\"}\n  part: {subject: baotou.mining, kind: contribution, value: \"1\", unit: pp, of: other}\n",
      "parts: [re-contrib, part]", "part"
    ),
    (
      "  part: {subject: baotou.mining, kind: contribution, value: \"1\", unit: pp, of: ind-growth, period: 2024}\n",
      "parts: [re-contrib, part]", "part"
    ),
    (
      "  part: {subject: baotou.mining, kind: contribution, value: null, unit: pp, of: ind-growth}\n",
      "parts: [part]", "c"
    ),
  ])
  func `parts that do not belong are refused`(figures: String, parts: String, place: String) {
    let text = text(figures, "total: ind-growth, \(parts)")
    let planned = plan(text)
    #expect(planned.value == nil)
    #expect(marks(planned.findings, ["a.yml": text]) == ["chart-refused: '\(place)'"])
  }

  @Test func `a part that is not published stays in the rest and is named`() {
    let figures =
      "  mining: {subject: baotou.mining, kind: contribution, value: null, unit: pp, of: ind-growth}\n"
    let chart = plan(text(figures, "total: ind-growth, parts: [re-contrib, mining]")).value
    #expect(contribution(chart)?.form == .waterfall)
    #expect(chart?.note.last == "Everything else includes Mining in Baotou, not published.")
  }

  @Test func `a subtitle that does not say percentage points gets a note`() {
    let chart = plan(
      text(
        "", "title: A quarter of growth, subtitle: Points, total: ind-growth, parts: [re-contrib]")
    ).value
    #expect(chart?.note.last == "pp: percentage points.")
  }
}

@Suite struct ShareChartTests {
  private let base = """
    defaults: {period: null, basis: of-total, unit: pct, status: estimated, chain: [rare-earth-exchanges, scmp, ns-energy]}
    figures:
      bo-reserves: {subject: bayan-obo, measure: reserves, kind: share, value: "40", cmp: about, of: world}
      bo-output: {subject: bayan-obo, measure: mine-output, kind: share, value: half, cmp: nearly, of: world}
      cn-mining: {subject: china, measure: mine-output, kind: share, value: "69", of: world, chain: [rare-earth-exchanges, scmp, morgan-stanley]}
      cn-only: {subject: bayan-obo, measure: reserves, kind: share, value: "87", cmp: about, of: china, chain: [relevant-research, agencies]}

    """

  private func tracks(_ text: String) -> [SharePlan.Track] {
    guard case .share(let plan) = plan(text).value?.plan else { return [] }
    return plan.tracks
  }

  @Test func `shares of different wholes have tracks of their own`() {
    let tracks = tracks(
      base + "charts:\n  c: {kind: share, figures: [bo-reserves, bo-output, cn-mining, cn-only]}\n")
    #expect(
      tracks.map { $0.segments.map(\.printed) } == [
        ["about 87%"], ["69%"], ["nearly half"], ["about 40%"],
      ])
    #expect(
      tracks.map(\.wholeLabel) == [
        "of China’s rare-earth reserves", "of world rare-earth mine output",
        "of world rare-earth mine output", "of world rare-earth reserves",
      ])
  }

  @Test func `dated shares of one whole that do not overlap share a track`() {
    let text =
      Fixtures.defaults + Fixtures.city + """
          mining: {subject: baotou.mining, kind: share-of-growth, value: "40", basis: of-growth, of: ind-growth}
          all: {subject: baotou.industry, kind: share-of-growth, value: "20", basis: of-growth, of: ind-growth}
          big: {subject: baotou.utilities, kind: share-of-growth, value: "60", basis: of-growth, of: ind-growth}
        charts:
          c: {kind: share, figures: [re-share, mining, all, big]}
        """
    let tracks = tracks(text)
    #expect(
      tracks.map { $0.segments.map(\.key) } == [["a#big"], ["a#mining", "a#re-share"], ["a#all"]])
    #expect(tracks.first?.wholeLabel == "of the growth of industry of Baotou")
  }

  @Test(arguments: [
    ("figures: [gone]", "c"), ("figures: [cn-mining, cn-mining]", "cn-mining"),
    ("figures: [many]", "many"),
  ])
  func `what is no share is refused`(fields: String, place: String) {
    let text =
      base + """
          gone: {subject: china, measure: reserves, kind: share, value: null, of: world}
          many: {subject: china, kind: count, value: "3", unit: count}
        charts:
          c: {kind: share, \(fields)}
        """
    let planned = plan(text)
    #expect(planned.value == nil)
    #expect(marks(planned.findings, ["a.yml": text]) == ["chart-refused: '\(place)'"])
  }

  @Test func `one share is enough`() {
    let chart = plan(
      base + "charts:\n  c: {kind: share, title: China mines most, figures: [cn-mining]}\n"
    ).value
    #expect(chart?.subtitle == "Share of rare-earth mine output, %, undated")
    #expect(chart?.claim == "Estimate; not independently verified.")
  }
}

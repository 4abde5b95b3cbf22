import Charts
import Diagnostics
import Testing

@testable import Figures

private let nbsp = "\u{A0}"

@Suite struct ContributionOverTimeTests {
  private func figures(_ more: String = "") -> String {
    Fixtures.defaults + """
      figures:
        city-25: {subject: baotou.industry, kind: growth, value: "11.3"}
        city-24: {subject: baotou.industry, kind: growth, value: "6.0", period: 2024-01/2024-11}
        re-25: {subject: baotou.rare-earth, kind: contribution, value: "3.2", unit: pp, of: city-25}
        re-24: {subject: baotou.rare-earth, kind: contribution, value: "1.5", unit: pp, of: city-24, period: 2024-01/2024-11}
        mine-25: {subject: baotou.mining, kind: contribution, value: "-0.5", unit: pp, of: city-25}
      \(more)
      """
  }

  private func chart(_ more: String = "", _ fields: String) -> String {
    figures(more) + "charts:\n  c: {kind: contribution, \(fields)}\n"
  }

  private func columns(_ text: String) -> [ContributionSeriesPlan.Column] {
    guard case .contributionOverTime(let plan) = plan(text).value?.plan else { return [] }
    return plan.columns
  }

  @Test func `columns stand in order of time with the same parts in each`() {
    let columns = columns(
      chart("", "total: [city-25, city-24], parts: [re-24, mine-25, re-25]"))
    #expect(columns.map(\.label) == ["Jan–Nov 2024", "Jan–Nov 2025"])
    #expect(columns.map(\.total.printed) == ["+6.0%", "+11.3%"])
    #expect(
      columns.map { $0.parts.map(\.printed) } == [
        ["+1.5\(nbsp)pp", "not published"], ["+3.2\(nbsp)pp", "\u{2212}0.5\(nbsp)pp"],
      ])
    #expect(columns[0].parts.map(\.value) == [1.5, nil])
    #expect(columns[0].parts[1].reason == "There is no figure for this period.")
    #expect(
      columns.map(\.rest?.printed) == ["+4.5\(nbsp)pp (4.4–4.6)", "+8.6\(nbsp)pp (8.45–8.75)"])
    #expect(Set(columns.flatMap { $0.parts.map(\.key) + [$0.rest?.key ?? ""] }).count == 6)
  }

  @Test func `the notes name the period and what the rest still holds`() {
    let notes =
      plan(chart("", "total: [city-25, city-24], parts: [re-24, mine-25, re-25]")).value?.note
    #expect(
      notes?.contains(
        "Everything else: our calculation, the total less its parts, with what rounding leaves open, if the groups do not overlap."
      ) == true)
    #expect(
      notes?.contains("Everything else, Jan–Nov 2024, includes Mining in Baotou, not published.")
        == true)
  }

  @Test func `listed order holds for the parts`() {
    let columns = columns(
      chart("", "order: listed, total: [city-25, city-24], parts: [mine-25, re-24, re-25]"))
    #expect(columns[1].parts.map(\.key) == ["a#mine-25", "a#re-25"])
  }

  @Test(arguments: [
    // January to May beside January to November.
    (
      "  odd: {subject: baotou.industry, kind: growth, value: \"9\", period: 2023-01/2023-05}\n",
      "total: [city-25, city-24, odd], parts: [re-25, re-24]", "odd"
    ),
    // Nine months that do not end where the others do.
    (
      "  odd: {subject: baotou.industry, kind: growth, value: \"9\", period: 2023-02/2023-12}\n",
      "total: [city-25, city-24, odd], parts: [re-25, re-24]", "odd"
    ),
    (
      "  odd: {subject: baotou.industry, kind: growth, value: \"9\", basis: yoy, period: 2023-01/2023-11}\n",
      "total: [city-25, city-24, odd], parts: [re-25, re-24]", "odd"
    ),
    (
      "  odd: {subject: baotou, kind: growth, value: \"9\", period: 2023-01/2023-11}\n",
      "total: [city-25, city-24, odd], parts: [re-25, re-24]", "odd"
    ),
    (
      "  odd: {subject: baotou.industry, kind: growth, value: \"9\", prices: current}\n",
      "total: [city-24, city-25, odd], parts: [re-25, re-24]", "odd"
    ),
    (
      "  odd: {subject: baotou.industry, kind: growth, value: \"9\", period: null}\n",
      "total: [city-25, city-24, odd], parts: [re-25, re-24]", "odd"
    ),
    // A part of a total that is not in the chart.
    (
      "  gone: {subject: baotou.industry, kind: growth, value: \"9\", period: 2023-01/2023-11}\n  odd: {subject: baotou.rare-earth, kind: contribution, value: \"1\", unit: pp, of: gone, period: 2023-01/2023-11}\n",
      "total: [city-25, city-24], parts: [re-25, re-24, odd]", "odd"
    ),
    // Twice the same part in one period.
    (
      "  odd: {subject: baotou.rare-earth, kind: contribution, value: \"1\", unit: pp, of: city-25}\n",
      "total: [city-25, city-24], parts: [re-25, re-24, odd]", "odd"
    ),
    ("", "total: [city-25, city-24], parts: [re-25, city-24]", "city-24"),
    ("", "total: [city-25, re-24], parts: [re-25]", "re-24"),
    // Parts that exceed their total.
    (
      "  odd: {subject: baotou.utilities, kind: contribution, value: \"5.0\", unit: pp, of: city-24, period: 2024-01/2024-11}\n",
      "total: [city-25, city-24], parts: [re-25, re-24, odd]", "odd"
    ),
    (
      "  odd: {subject: baotou.industry, kind: growth, value: null, period: 2023-01/2023-11}\n",
      "total: [city-25, city-24, odd], parts: [re-25, re-24]", "c"
    ),
  ])
  func `what would mislead is refused at its place`(more: String, fields: String, place: String) {
    let text = chart(more, fields)
    let planned = plan(text)
    #expect(planned.value == nil)
    #expect(
      Set(marks(planned.findings, ["a.yml": text])).contains("chart-refused: '\(place)'"),
      "\(planned.findings.map(\.message))")
  }

  @Test func `the odd period is named with its length`() {
    let odd =
      "  odd: {subject: baotou.industry, kind: growth, value: \"9\", period: 2023-01/2023-05}\n"
    let planned = plan(chart(odd, "total: [city-25, city-24, odd], parts: [re-25, re-24]"))
    #expect(
      planned.findings.first?.message
        == "'odd' cannot stand beside the others: it covers 5 months, January–May 2023; 'city-25' covers 11 months, January–November 2025"
    )
  }
}

@Suite struct ShareOfGrowthPartTests {
  private let base = Fixtures.defaults + Fixtures.city

  private func contribution(_ parts: String) -> (plan: ContributionPlan?, chart: Chart?) {
    let chart = plan(base + "charts:\n  c: {kind: contribution, total: ind-growth, \(parts)}\n")
      .value
    guard case .contribution(let plan) = chart?.plan else { return (nil, chart) }
    return (plan, chart)
  }

  @Test func `a share of the growth becomes points, hatched and noted`() throws {
    let (plan, chart) = contribution("parts: [re-share]")
    let part = try #require(plan?.parts.first)
    #expect(part.datum.printed == "about +3.20\(nbsp)pp")
    #expect(part.datum.knowledge == .derived)
    #expect(part.datum.unit == .percentagePoints)
    #expect(part.shareText == "28.3% of the growth")
    let interval = try #require(part.datum.interval)
    #expect(abs(interval.lowerBound - 3.178125) < 1e-9)
    #expect(abs(interval.upperBound - 3.217725) < 1e-9)
    #expect(
      chart?.note.contains(
        "Rare earths in Baotou: our calculation, 28.3% of 11.3% = 3.20 percentage points, 3.178–3.218 with rounding."
      ) == true, "\(chart?.note ?? [])")
  }

  @Test func `the rest takes the total's rounding once`() throws {
    let rest = try #require(contribution("parts: [re-share]").plan?.rest)
    // 11.25 × (1 − 0.2835) and 11.35 × (1 − 0.2825): less than total less part would leave open.
    let interval = try #require(rest.interval)
    #expect(abs(interval.lowerBound - 8.060625) < 1e-9)
    #expect(abs(interval.upperBound - 8.143625) < 1e-9)
  }

  @Test func `a share beside the contribution it restates is refused`() {
    let text =
      base
      + "charts:\n  c: {kind: contribution, total: ind-growth, parts: [re-contrib, re-share]}\n"
    #expect(marks(plan(text).findings, ["a.yml": text]) == ["chart-refused: 're-share'"])
  }
}

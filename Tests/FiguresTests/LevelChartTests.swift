import Charts
import Diagnostics
import Testing
import YAML

@testable import Figures

private let nbsp = "\u{A0}"

@Suite struct LevelChartTests {
  private func level(_ chart: Chart?) -> LevelPlan? {
    guard case .level(let plan) = chart?.plan else { return nil }
    return plan
  }

  private func text(
    _ more: String = "", _ fields: String = "figure: magnets, growth: magnets-growth"
  )
    -> String
  {
    Fixtures.zone + more + "charts:\n  c: {kind: level, \(fields)}\n"
  }

  @Test(arguments: [
    ("100", "about 12,400\(nbsp)t", "12,313–12,404"),
    ("1", "about 12,360\(nbsp)t", "12,353–12,364"),
  ])
  func `the level before has the digits that the precision allows`(
    precision: String, printed: String, range: String
  ) throws {
    let text = text().replacing(
      "value: \"15,300\", precision: \"100\"",
      with: "value: \"15,300\", precision: \"\(precision)\"")
    let planned = plan(text)
    #expect(planned.findings.isEmpty)
    let chart = try #require(planned.value)
    let plan = try #require(level(chart))
    #expect(plan.previous.printed == printed)
    #expect(plan.previous.label == "January–May 2024")
    #expect(plan.previous.knowledge == .derived)
    #expect(plan.remark == "implied by the published rate")
    #expect(plan.current.printed == "15,300\(nbsp)t")
    #expect(plan.current.knowledge == .published)
    #expect(plan.growth.printed == "+23.8%")
    #expect(plan.growth.exactInterval == ExactInterval(lower: "23.75", upper: "23.85"))
    #expect(
      chart.note == [
        "January–May 2024: our calculation, 15,300 ÷ (1 + 23.8%), \(range) with rounding. The source may have revised that level."
      ])
    #expect(
      chart.title
        == "Output of magnets from the zone, tonnes, firms above the designated size")
    let words = chart.note + [plan.previous.printed, plan.current.printed, chart.title]
    #expect(!words.contains { $0.contains("12,359") })
  }

  @Test func `the chart and the derived figure say the same`() throws {
    let set = resolve(text()).value
    let figure = try #require(set.figure(named: "a#magnets"))
    let derived = try #require(set.derivations(from: figure).first { $0.rule == .priorLevel })
    #expect(level(plan(text()).value)?.previous.printed == derived.value)
  }

  private let earlier =
    "  before: {subject: hitech-zone.magnets, measure: output, kind: level, value: \"VALUE\", precision: \"100\", unit: t, basis: flow, prices: na, period: 2024-01/2024-05}\n"

  @Test func `a published level before is drawn as published`() throws {
    let planned = plan(text(earlier.replacing("VALUE", with: "12,400")))
    #expect(planned.findings.isEmpty)
    let plan = try #require(level(planned.value))
    #expect(plan.previous.key == "a#before")
    #expect(plan.previous.knowledge == .published)
    #expect(plan.remark == nil)
    #expect(planned.value?.note == [])
  }

  @Test func `a rate that does not lead from the published level is a warning and a note`() throws {
    let text = text(earlier.replacing("VALUE", with: "17,600"))
    let planned = plan(text)
    #expect(
      marks(planned.findings, ["a.yml": text]) == ["figure-contradicted: 'magnets-growth'"])
    #expect(planned.findings.first?.severity == .warning)
    #expect(
      planned.findings.first?.message
        == "growth 'magnets-growth', +23.8%, implies about 12,400 t before 'magnets', but 'before' is 17,600 t"
    )
    #expect(level(planned.value)?.previous.printed == "17,600\(nbsp)t")
    #expect(
      planned.value?.note == [
        "The published rate, +23.8%, does not lead from 17,600\(nbsp)t to 15,300\(nbsp)t; it implies about 12,400 t before."
      ])
  }

  @Test(arguments: [
    ("", "figure: magnets, growth: compounds-growth", "compounds-growth", "its subject is"),
    ("", "figure: magnets, growth: zone-growth", "zone-growth", "its subject is"),
    ("", "figure: magnets-growth, growth: magnets-growth", "magnets-growth", "and not a level"),
    ("", "figure: magnets, growth: compounds", "compounds", "and not a growth"),
    (
      "  g: {subject: hitech-zone.magnets, measure: output, kind: growth, value: \"5\", period: 2024}\n",
      "figure: magnets, growth: g", "g", "its period is '2024', the level’s 'January–May 2025'"
    ),
    (
      "  g: {subject: hitech-zone.magnets, measure: exports, kind: growth, value: \"5\"}\n",
      "figure: magnets, growth: g", "g", "its measure is 'rare-earth exports'"
    ),
    (
      "  g: {subject: hitech-zone.magnets, measure: output, kind: growth, value: \"-100\"}\n",
      "figure: magnets, growth: g", "g", "no level before leads there"
    ),
    (
      "  g: {subject: hitech-zone.magnets, measure: output, kind: growth, value: \"5\", basis: saar}\n",
      "figure: magnets, growth: g", "g", "leads to no earlier level"
    ),
    (
      "  g: {subject: hitech-zone.magnets, measure: output, kind: growth, value: null}\n",
      "figure: magnets, growth: g", "c", "a value is not published"
    ),
    (
      "  g: {subject: hitech-zone.magnets, measure: output, kind: growth, value: \"20\", cmp: over}\n",
      "figure: magnets, growth: g", "c", "a side of it is open"
    ),
  ])
  func `what does not belong together is refused`(
    more: String, fields: String, place: String, words: String
  ) {
    let text = text(more, fields)
    let planned = plan(text)
    #expect(planned.value == nil)
    #expect(
      Set(marks(planned.findings, ["a.yml": text])) == ["chart-refused: '\(place)'"])
    #expect(planned.findings.contains { $0.message.contains(words) })
    #expect(planned.findings.allSatisfy { $0.fix != nil })
  }

  @Test(arguments: [
    ("2025-01/2025-05", 12, "2024-01/2024-05"), ("2025", 12, "2024"), ("2025-01", 1, "2024-12"),
    ("2025-04/2025-06", 3, "2025-01/2025-03"), ("2024-02-29", 12, "2023-02-28"),
    ("2025-03-31", 1, "2025-02-28"), ("2025-02-01/2025-02-28", 12, "2024-02-01/2024-02-29"),
    ("2025", 1, nil), ("../2035", 12, nil),
  ])
  func `the period before is named as the later one is`(
    period: String, months: Int, before: String?
  ) {
    #expect(Period(printed: period)?.earlier(byMonths: months)?.printed == before)
  }
}

@Suite struct SlopeChartTests {
  private let base =
    Fixtures.zone + """
        m24: {subject: hitech-zone.magnets, measure: output, kind: level, value: "12,300", precision: "100", unit: t, basis: flow, prices: na, period: 2024-01/2024-05}
        c24: {subject: hitech-zone.compounds, measure: output, kind: level, value: "20,200", precision: "100", unit: t, basis: flow, prices: na, period: 2024-01/2024-05}
        t24: {subject: hitech-zone.metals, measure: output, kind: level, value: null, unit: t, basis: flow, prices: na, period: 2024-01/2024-05}
        y24: {subject: hitech-zone.metals, measure: output, kind: level, value: "4,800", precision: "100", unit: t, basis: flow, prices: na, period: 2024}
        k24: {subject: hitech-zone.metals, measure: output, kind: level, value: "1.8", unit: kt, basis: flow, prices: na, period: 2024-01/2024-05}

      """

  private func text(_ rows: String) -> String {
    base + "charts:\n  c: {kind: level, form: slope, rows: \(rows)}\n"
  }

  @Test func `both columns name their time and items stand by the later value`() throws {
    let planned = plan(text("[[m24, magnets], [c24, compounds]]"))
    #expect(planned.findings.isEmpty)
    guard case .slope(let plan) = try #require(planned.value).plan else { return }
    #expect(plan.times == .init(before: "Jan–May 2024", after: "Jan–May 2025"))
    #expect(plan.items.map(\.label) == ["Compounds from the zone", "Magnets from the zone"])
    #expect(plan.items.map(\.before.printed) == ["20,200\(nbsp)t", "12,300\(nbsp)t"])
    #expect(planned.value?.note == ["The axis does not begin at zero."])
    #expect(planned.value?.title == "Output, tonnes, firms above the designated size")
  }

  @Test(arguments: [
    ("[[m24, magnets]]", "c", "two to six pairs"),
    ("[[m24, magnets], [t24, metals]]", "t24", "a slope needs both ends"),
    ("[[m24, magnets], [c24, compounds], [y24, metals]]", "y24", "its period is '2024'"),
    ("[[m24, magnets], [k24, metals]]", "k24", "its unit is"),
    ("[[m24, compounds], [c24, magnets]]", "compounds", "about different things"),
    ("[[magnets, m24], [compounds, c24]]", "magnets", "does not come before"),
    ("[[m24, magnets], [m24, magnets]]", "m24", "twice"),
  ])
  func `what cannot be joined is refused at its place`(rows: String, place: String, words: String) {
    let text = text(rows)
    let planned = plan(text)
    #expect(planned.value == nil)
    let found = zip(marks(planned.findings, ["a.yml": text]), planned.findings.inOrder())
    #expect(found.contains { $0.0 == "chart-refused: '\(place)'" && $0.1.message.contains(words) })
    #expect(planned.findings.allSatisfy { $0.fix != nil })
  }
}

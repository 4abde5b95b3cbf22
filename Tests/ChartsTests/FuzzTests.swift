import Markup
import TestSupport
import Testing

@testable import Charts

/// Any text and any plan: well-formed markup with nothing but what is allowed, and no crash.
///
/// Sixty seeds of a thousand charts each, so that they share the cores; each chart in one of its
/// outputs. Forty thousand random specifications are in `SpecificationFuzzTests`.
@Test(arguments: 0..<60) func anyChartIsSafeMarkup(_ seed: Int) {
  var generator = Generator(seed: UInt64(2026 + seed))
  var seen: Set<String> = []
  for round in 0..<1000 {
    let output = Output.allCases[round % Output.allCases.count]
    let chart = randomChart(for: output, &generator)
    do {
      let (bytes, name) = markup(of: chart, as: output)
      let found = faults(
        try wellFormed(bytes), id: "c-x", allowsStyle: output == .file,
        allowsPicture: output == .table)
      if !found.isEmpty { Issue.record("round \(round), \(name): \(found)") }
      seen.insert(name)
      seen.insert(Mirror(reflecting: chart.plan).children.first?.label ?? "")
    } catch {
      Issue.record("round \(round), \(output): \(error)")
    }
  }
  #expect(
    seen == [
      "page", "file", "table", "card", "card too tall", "no card", "sparkline", "growth",
      "contribution", "contributionOverTime", "share", "compare", "series", "claims", "level",
      "slope", "multiples", "tiles",
    ])
}

/// What becomes of a chart.
private enum Output: CaseIterable {
  case page, file, table, card, sparkline
}

private func randomChart(for output: Output, _ generator: inout Generator) -> Chart {
  let text = RandomText.any
  let plan: Plan =
    output == .sparkline
    ? .sparkline(RandomPlan.sparkline(&generator, text: text))
    : RandomPlan.plan(&generator, text: text)
  let imprint = Imprint(
    permalink: text(&generator), href: "/charts/x/" + text(&generator), licence: text(&generator),
    licenceHref: "https://example.org/" + text(&generator),
    downloads: Download.Format.allCases.map { Download($0, href: text(&generator)) })
  return Chart(
    id: "c-x", title: text(&generator), subtitle: text(&generator), name: text(&generator),
    source: [text(&generator)], note: [text(&generator)], claim: text(&generator), plan: plan,
    imprint: Bool.random(using: &generator) ? imprint : nil)
}

/// The finished bytes, and what they are.
private func markup(of chart: Chart, as output: Output) -> ([UInt8], String) {
  switch output {
  case .page: return (figureHTML(chart, labels: .english, headingLevel: 3).bytes, "page")
  case .file: return (standaloneSVG(chart, labels: .english).dropLast(), "file")
  case .table: return (tableHTML(chart, labels: .english, hasPicture: true).bytes, "table")
  case .sparkline:
    let text = sparklineText(chart, labels: .english)
    return (sparklineHTML(chart, labels: .english).bytes + text.bytes, "sparkline")
  case .card:
    switch cardSVG(chart, labels: .english) {
    case .drawn(let bytes): return (bytes.dropLast(), "card")
    case .tooTall: return ([], "card too tall")
    case .notDrawn: return ([], "no card")
    }
  }
}

@Test(arguments: [
  Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e-300, 1e18,
  -1e18, 0, -0.0,
]) func extremeValuesAreDrawnWithoutACrash(_ value: Double) throws {
  let datum = Datum(key: "a", label: "A", value: value, printed: "x")
  let other = Datum(key: "b", label: "B", value: 1, printed: "y")
  let plans: [Plan] =
    [
      .growth(GrowthPlan(rows: [datum, other, datum])),
      .contribution(
        ContributionPlan(
          form: .stack, total: datum, parts: [.init(datum), .init(datum)], rest: other)),
      .contribution(
        ContributionPlan(
          form: .waterfall, total: datum, parts: [.init(datum), .init(datum)], rest: other)),
      .share(SharePlan(tracks: [.init(segments: [datum, datum], wholeLabel: "of all")])),
    ] + extremeLevels(datum, other) + extremeParts(datum, other)
  for plan in plans {
    let chart = Chart(id: "c-x", title: "T", subtitle: "", name: "N", plan: plan)
    let html = figureHTML(chart, labels: .english, headingLevel: 2)
    #expect(faults(try wellFormed(html.bytes), id: "c-x", allowsStyle: false) == [])
  }
}

@Test func nothingAtAllIsAChartToo() throws {
  for plan in [
    Plan.growth(GrowthPlan(rows: [])), .share(SharePlan(tracks: [])),
    .share(SharePlan(tracks: [.init(segments: [], wholeLabel: "")])),
    .contribution(
      ContributionPlan(
        form: .stack, total: Datum(key: "t", label: "", value: nil, printed: ""), parts: [])),
  ] + emptyLevels {
    let chart = Chart(id: "c-x", title: "", subtitle: "", name: "", plan: plan)
    let html = figureHTML(chart, labels: .english, headingLevel: 2)
    #expect(faults(try wellFormed(html.bytes), id: "c-x", allowsStyle: false) == [])
  }
}

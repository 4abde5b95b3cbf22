import Markup
import TestSupport
import Testing

@testable import Charts

/// Any text and any plan: well-formed markup with nothing but what is allowed, and no crash.
///
/// Twenty seeds of a hundred charts each, so that they share the cores.
@Test(arguments: 0..<20) func anyChartIsSafeMarkup(_ seed: Int) throws {
  var generator = Generator(seed: UInt64(2026 + seed))
  for round in 0..<100 {
    let chart = Chart(
      id: "c-x", title: RandomText.any(&generator), subtitle: RandomText.any(&generator),
      name: RandomText.any(&generator), source: [RandomText.any(&generator)],
      note: [RandomText.any(&generator)], claim: RandomText.any(&generator),
      plan: RandomPlan.plan(&generator, text: RandomText.any))
    for (bytes, allowsStyle) in [
      (figureHTML(chart, labels: .english, headingLevel: 3).bytes, false),
      (standaloneSVG(chart, labels: .english), true),
    ] {
      let trimmed = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
      do {
        let found = faults(try wellFormed(Array(trimmed)), id: "c-x", allowsStyle: allowsStyle)
        if !found.isEmpty { Issue.record("round \(round): \(found)") }
      } catch {
        Issue.record("round \(round): \(error)")
      }
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

import Testing

@testable import Charts

private func drawn(_ chart: Chart, _ variant: Variant) -> Scene {
  layout(chart.plan, variant, labels: .english)
}

private func plan(
  _ form: ContributionPlan.Form, _ values: [Double?], rest: Double?, total: Double
) -> Plan {
  .contribution(
    ContributionPlan(
      form: form, total: Datum(key: "total", label: "All", value: total, printed: "\(total)%"),
      parts: values.enumerated().map { index, value in
        .init(
          Datum(key: "p\(index)", label: "Part \(index)", value: value, printed: "p\(index) pp"))
      },
      rest: rest.map { Datum(key: "rest", label: "", value: $0, printed: "rest pp") }))
}

@Test(arguments: Variant.allCases) func segmentsSumToTheTotal(_ variant: Variant) throws {
  for chart in [Sample.stack, Sample.crowdedStack] {
    let scene = drawn(chart, variant)
    let bars = scene.bars.filter { $0.key != nil }
    #expect(abs(bars.reduce(0) { $0 + $1.frame.width } - variant.width) <= 0.5)
    #expect(abs(try #require(bars.last).frame.right - variant.width) <= 0.5)
    for (bar, next) in zip(bars, bars.dropFirst()) {
      #expect(abs(bar.frame.right - next.frame.x) < 0.001)
      #expect(bar.gap > 0)
    }
  }
}

@Test func segmentsAreInProportion() throws {
  let scene = drawn(Sample.stack, .wide)
  #expect(abs(try #require(scene.bar("re")).frame.width - 640 * 3.2 / 11.3) <= 0.5)
  #expect(scene.bar("rest")?.role == .rest)
  #expect(scene.bar("rest")?.fill == .hatched)
}

@Test func theStackNamesTotalPartsAndRest() {
  let scene = drawn(Sample.stack, .wide)
  for text in [
    "Total growth +11.3%", "Rare earths", "3.2\u{A0}pp", "28.3% of the growth", "Everything else",
    "8.1\u{A0}pp (8.0–8.2)",
  ] {
    #expect(scene.text(text) != nil, "\(text)")
  }
}

@Test func namesThatMeetMoveToALaneOrAList() {
  let wide = drawn(Sample.crowdedStack, .wide)
  #expect(wide.bars.filter { $0.key == nil }.isEmpty)
  // A list shows a swatch for each piece.
  let slim = drawn(Sample.crowdedStack, .slim)
  #expect(slim.bars.filter { $0.key == nil }.count == 4)
}

@Test func aMissingPartOfAStackIsNamedAndNotDrawn() {
  let scene = layout(plan(.stack, [3, nil], rest: 7, total: 10), .wide, labels: .english)
  #expect(scene.bar("p1") == nil)
  #expect(scene.text("Part 1") != nil)
  #expect(scene.text("not published")?.style == .missing)
}

@Test func aNegativePartTurnsAStackIntoAWaterfall() {
  let scene = layout(plan(.stack, [3, -1], rest: 8, total: 10), .wide, labels: .english)
  #expect(scene.bar("total") != nil)
}

@Test(arguments: Variant.allCases) func eachStepStartsWhereTheOneBeforeEnded(_ variant: Variant)
  throws
{
  for (values, rest, total) in [
    ([-1.9, -0.6, 5.2, nil, -0.4], 1.8, 4.1), ([2, 3], -9, -4), ([5, -5], nil, 0),
    ([1, 1, 1, 1], 1, 5), ([-3, 3], nil, 0),
  ] as [([Double?], Double?, Double)] {
    let scene = layout(
      plan(.waterfall, values, rest: rest, total: total), variant, labels: .english)
    let zero = try #require(scene.zero)
    var end = zero
    for (index, value) in (values + [rest]).enumerated() {
      let key = index < values.count ? "p\(index)" : "rest"
      guard let value, value != 0 else {
        #expect(scene.bar(key) == nil)
        continue
      }
      let frame = try #require(scene.bar(key)).frame
      #expect(abs((value < 0 ? frame.right : frame.x) - end) <= 0.05)
      end = value < 0 ? frame.x : frame.right
    }
    if total == 0 {
      #expect(abs(end - zero) <= 0.05)
      #expect(scene.bar("total") == nil)
    } else {
      let frame = try #require(scene.bar("total")).frame
      #expect(abs((total < 0 ? frame.right : frame.x) - zero) <= 0.05)
      #expect(abs((total < 0 ? frame.x : frame.right) - end) <= 0.05)
    }
  }
}

@Test func aStepDownThatStaysAboveZeroHasItsValueAtTheRight() throws {
  let scene = drawn(Sample.waterfall, .wide)
  let bar = try #require(scene.bar("power"))
  #expect(try #require(scene.text("\u{2212}0.4\u{A0}pp")).box.x > bar.frame.right)
}

@Test func aNameEqualToTheTotalsIsNoHarm() {
  let part = Datum(key: "p", label: "Total growth", value: 3, printed: "3 pp")
  let total = Datum(key: "t", label: "Total growth", value: 3, printed: "3%")
  let scene = layout(
    .contribution(ContributionPlan(form: .waterfall, total: total, parts: [.init(part)])), .wide,
    labels: .english)
  #expect(scene.bars.compactMap(\.key) == ["p", "t"])
}

@Test func connectorsAreDashedAndUpright() {
  let dashed = drawn(Sample.waterfall, .wide).lines.filter(\.isDashed)
  #expect(dashed.count == 6)
  for line in dashed { #expect(line.points.first?.x == line.points.last?.x) }
}

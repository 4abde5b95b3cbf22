import Markup
import Testing

@testable import Charts

private func scene(_ rows: [Datum], _ variant: Variant = .wide) -> Scene {
  layout(.growth(GrowthPlan(rows: rows)), variant, labels: .english)
}

private func row(
  _ key: String, _ value: Double, _ printed: String, interval: ClosedRange<Double>? = nil,
  bound: Bound? = nil, first: FirstPrint? = nil
) -> Datum {
  Datum(
    key: key, label: key, value: value, printed: printed, interval: interval, bound: bound,
    firstPrint: first)
}

extension Scene {
  fileprivate func band(_ key: String) -> Bar? {
    bars.first { $0.key == key && $0.fill == .band }
  }
}

@Test(arguments: Variant.allCases) func aBandRunsFromEndToEndOfTheRange(_ variant: Variant) throws {
  let scene = scene([row("a", 30, "about +30%", interval: 20...40), row("b", 60, "+60%")], variant)
  let (zero, unit) = (
    try #require(scene.zero), try #require(scene.bar("b")).frame.width / 60
  )
  let band = try #require(scene.band("a")).frame
  #expect(abs(band.x - (zero + 20 * unit)) < 0.001)
  #expect(abs(band.right - (zero + 40 * unit)) < 0.001)
  #expect(band.height == 8)
  let bar = try #require(scene.bar("a")).frame
  #expect(abs(bar.right - (zero + 30 * unit)) < 0.001)
  #expect(abs(bar.y + 9 - (band.y + 4)) < 0.001)
  // The value stands beyond the band and not only beyond the bar.
  #expect(try #require(scene.text("about +30%")).box.x == band.right + 6)
}

@Test func aBandOnTheLeftHasItsValueFurtherLeft() throws {
  let scene = scene([row("a", -30, "about −30%", interval: -40 ... -20), row("b", 10, "+10%")])
  let band = try #require(scene.band("a")).frame
  #expect(abs(try #require(scene.text("about −30%")).box.right - (band.x - 6)) < 0.001)
}

@Test func theRoundingOfAPrintedValueIsNoBandAndTakesNoRoom() throws {
  let rounded = scene([row("a", 30, "+30%", interval: 29.5...30.5), row("b", 60, "+60%")])
  #expect(rounded.band("a") == nil)
  let exact = scene([row("a", 30, "+30%"), row("b", 60, "+60%")])
  #expect(rounded.bar("b")?.frame == exact.bar("b")?.frame)
}

/// 60 of values take about 500 px: a range of 1 is 8 px wide, one of 2 more than 12.
@Test func aBandIsDrawnFromTwelvePxOn() throws {
  for width in stride(from: 0.2, to: 4, by: 0.2) {
    let range = (30 - width / 2)...(30 + width / 2)
    let scene = scene([row("a", 30, "+30%", interval: range), row("b", 60, "+60%")])
    let unit = try #require(scene.bar("b")).frame.width / 60
    #expect((scene.band("a") != nil) == (unit * width > 12), "\(width)")
  }
}

@Test(arguments: [(Bound.atLeast, 40.0, true), (.atMost, 40, false), (.atLeast, -40, true)])
func anOpenSideIsAnArrowBeyondTheBar(_ bound: Bound, _ value: Double, _ pointsAway: Bool) throws {
  let scene = scene([row("a", value, "open", bound: bound), row("b", 1, "+1%")])
  let bar = try #require(scene.bar("a")).frame
  let arrow = try #require(scene.lines.first { $0.points.count == 3 })
  let (tail, tip) = (arrow.points[0].x, arrow.points[1].x)
  let away = value < 0 ? -1.0 : 1.0
  #expect(((tip - tail) * away > 0) == pointsAway)
  let end = value < 0 ? bar.x : bar.right
  for point in arrow.points { #expect((point.x - end) * away > 0) }
  let text = try #require(scene.text("open")).box
  let far = arrow.points.map { ($0.x - end) * away }.max() ?? 0
  #expect((value < 0 ? end - text.right : text.x - end) >= far + 6)
}

@Test func anOpenSideWithARangeIsABandAndNoArrow() {
  let scene = scene([
    row("a", 50, "nearly half", interval: 40...50, bound: .atMost), row("b", 60, "+60%"),
  ])
  #expect(scene.band("a") != nil)
  #expect(!scene.lines.contains { $0.points.count == 3 })
}

@Test(arguments: [20.1, 40, -5]) func aRevisedValueShowsItsFirstPrintAsADot(_ first: Double) throws
{
  let scene = scene([
    row("a", 30, "+30%", first: FirstPrint(value: first, printed: "x")), row("b", 60, "+60%"),
  ])
  let (zero, unit) = (try #require(scene.zero), try #require(scene.bar("b")).frame.width / 60)
  let dot = try #require(scene.dots.first { $0.key == "a" })
  #expect(dot.isHollow)
  #expect(dot.radius == 4)
  #expect(abs(dot.center.x - (zero + first * unit)) < 0.001)
  let bar = try #require(scene.bar("a")).frame
  #expect(dot.center.y == bar.y + 9)
  let text = try #require(scene.text("+30% (first\u{A0}x)"))
  #expect(text.box.x >= max(bar.right, dot.center.x + 4) + 5.999)
}

@Test func theTableHasTheFirstPrint() {
  let html = figureHTML(Sample.unsharp, labels: .english, headingLevel: 3).string
  #expect(html.contains(">+24.6% (first\u{A0}+20.1%)<"))
}

@Test func aShareShowsItsRangeAndItsFirstPrintOnItsTrack() throws {
  let scene = layout(
    .share(
      SharePlan(tracks: [
        .init(
          segments: [
            row(
              "a", 40, "about 40%", interval: 35...45, first: FirstPrint(value: 60, printed: "60%"))
          ], wholeLabel: "of all")
      ])), .wide, labels: .english)
  let band = try #require(scene.band("a")).frame
  #expect(abs(band.x - 224) < 0.001)
  #expect(abs(band.right - 288) < 0.001)
  #expect(scene.dots.first { $0.key == "a" }?.center.x == 384)
  #expect(scene.text("about 40% of all (first\u{A0}60%)") != nil)
}

@Test func aStepOfAWaterfallHasItsBandWhereItEnds() throws {
  let scene = layout(
    .contribution(
      ContributionPlan(
        form: .waterfall, total: row("t", 30, "+30%"),
        parts: [.init(row("a", 20, "20 pp")), .init(row("b", 10, "10 pp", interval: 5...15))])),
    .wide, labels: .english)
  let (start, end) = (
    try #require(scene.bar("a")).frame.right, try #require(scene.bar("b")).frame.right
  )
  let band = try #require(scene.band("b")).frame
  #expect(abs((band.x + band.right) / 2 - end) < 0.001)
  #expect(abs(band.x - (start + end) / 2) < 0.001)
}

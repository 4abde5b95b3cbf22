import Testing

@testable import Charts

private func scene(
  _ rows: [Datum], _ variant: Variant = .wide, highlight: Set<String> = [],
  benchmark: String? = nil
) -> Scene {
  layout(
    .growth(GrowthPlan(rows: rows, benchmark: benchmark, highlight: highlight)), variant,
    labels: .english)
}

private func row(_ key: String, _ value: Double?, _ printed: String = "+1%") -> Datum {
  Datum(key: key, label: "Row \(key)", value: value, printed: printed)
}

@Test(arguments: Variant.allCases) func barsStartAtZeroAndAreInProportion(_ variant: Variant) throws
{
  for chart in [Sample.growth, Sample.diverging, Sample.hostile] {
    guard case .growth(let plan) = chart.plan else { continue }
    let scene = layout(chart.plan, variant, labels: .english)
    let zero = try #require(scene.zero)
    let drawn = plan.rows.compactMap { row in
      scene.bar(row.key).map { (value: row.value ?? 0, bar: $0) }
    }
    let longest = try #require(drawn.max { abs($0.value) < abs($1.value) })
    let unit = longest.bar.frame.width / abs(longest.value)
    for (value, bar) in drawn {
      let start = value < 0 ? bar.frame.right : bar.frame.x
      #expect(abs(start - zero) <= 0.05)
      if abs(value) * unit > 1 { #expect(abs(bar.frame.width - unit * abs(value)) <= 0.5) }
    }
  }
}

@Test func theLongestLabelMeetsTheFrame() throws {
  let scene = layout(Sample.growth.plan, .wide, labels: .english)
  let label = try #require(scene.text("+72.7%"))
  #expect(abs(label.box.right - 640) < 0.2)
}

@Test func aTinyValueIsSeenAndZeroHasNoBar() {
  let scene = scene([
    row("a", 100), row("e", 90), row("f", 80), row("b", 0.001), row("c", 0), row("d", -0.001),
  ])
  #expect(scene.bar("b")?.frame.width == 1)
  #expect(scene.bar("d")?.frame.width == 1)
  #expect(scene.bar("c") == nil)
}

@Test(arguments: Variant.allCases) func aMissingValueHasARowInWordsAndNoBar(_ variant: Variant) {
  let scene = scene([row("a", 3), row("b", nil)], variant)
  #expect(scene.bar("b") == nil)
  #expect(scene.text("Row b") != nil)
  #expect(scene.text("not published")?.style == .missing)
}

@Test func theOrderOfThePlanIsKept() {
  let scene = scene([row("b", 1), row("c", 9), row("a", 5)])
  #expect(scene.bars.compactMap(\.key) == ["b", "c", "a"])
  #expect(scene.bars.map(\.frame.y) == scene.bars.map(\.frame.y).sorted())
}

@Test func valueLabelsAreThePrintedStrings() {
  let scene = scene([row("a", 24, "+24%"), row("b", -3.4, "\u{2212}3.4%")])
  #expect(scene.texts.filter { $0.style == .value }.map(\.text) == ["+24%", "\u{2212}3.4%"])
}

@Test func aValueStandsOnTheSideOfItsBar() throws {
  let scene = scene([row("a", 24, "+24%"), row("b", -30, "\u{2212}30%")])
  let bar = try #require(scene.bar("b"))
  let label = try #require(scene.text("\u{2212}30%"))
  #expect(label.box.right <= bar.frame.x)
  #expect(try #require(scene.text("+24%")).box.x >= #require(scene.bar("a")).frame.right)
}

@Test func colourIsTheDirectionAndTheStandingOfTheRow() {
  let rows = [row("a", 5), row("b", -5), row("c", 4)]
  #expect(scene(rows).bars.map(\.role) == [.up, .down, .up])
  #expect(scene(rows, benchmark: "c").bars.map(\.role) == [.up, .down, .total])
  #expect(
    scene(rows, highlight: ["a"], benchmark: "c").bars.map(\.role) == [.up, .downSoft, .total])
}

@Test func theBenchmarkIsNamed() {
  #expect(scene([row("a", 1), row("b", 2)], benchmark: "a").text("Row a (benchmark)") != nil)
}

@Test func theFillSaysHowAValueIsKnown() {
  let rows = Datum.Knowledge.allCases.map {
    Datum(key: $0.rawValue, label: "x", value: 50, printed: "+50%", knowledge: $0)
  }
  #expect(scene(rows).bars.map(\.fill) == [.solid, .hatched, .hollow])
}

@Test func longNamesMoveAboveTheirBars() throws {
  let long = String(repeating: "industrial enterprises above designated size ", count: 6)
  let rows = [Datum(key: "a", label: long, value: 5, printed: "+5%"), row("b", 3)]
  let scene = scene(rows)
  let name = try #require(scene.text("Row b"))
  #expect(name.anchor == .start)
  #expect(name.box.x == 0.5)
}

@Test func rowsAreTwentyEightHighAndOneLineMoreIsFifteen() {
  #expect(scene([row("a", 1), row("b", 2)]).height == 56)
  let two = Datum(
    key: "c", label: "Neodymium iron boron magnets and other magnetic materials", value: 1,
    printed: "+1%")
  #expect(scene([row("a", 1), two]).height == 71)
}

@Test func noRowsGiveAnEmptyScene() {
  #expect(scene([]).texts.isEmpty)
}

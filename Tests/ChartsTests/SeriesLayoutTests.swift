import Markup
import Testing

@testable import Charts

private func scene(_ chart: Chart, _ variant: Variant = .wide) -> Scene {
  layout(chart.plan, variant, labels: .english)
}

private func points(_ chart: Chart) -> [SeriesPlan.Point] {
  guard case .series(let plan) = chart.plan else { return [] }
  return plan.points
}

extension Scene {
  /// The lines of the data.
  fileprivate var drawn: [Line] { lines.filter { $0.width == 2.5 && $0.key != nil } }
}

@Suite struct LineChartTests {
  @Test(arguments: Variant.allCases) func aMissingValueBreaksTheLineAndIsNamed(_ variant: Variant) {
    let scene = scene(Sample.monthly, variant)
    #expect(scene.drawn.map(\.points.count) == [8, 15])
    #expect(scene.text("Sep 2024 not published")?.style == .missing)
  }

  @Test func theHeightsAreInProportionToTheValues() throws {
    let scene = scene(Sample.monthly)
    let zero = try #require(scene.lines.first { $0.role == .zero }).points[0].y
    let places = scene.drawn.flatMap(\.points)
    let values = points(Sample.monthly).compactMap(\.datum.value)
    try #require(places.count == values.count)
    let unit = (zero - places[0].y) / values[0]
    for (place, value) in zip(places, values) { #expect(abs(zero - place.y - unit * value) < 0.05) }
    let steps = zip(places, places.dropFirst()).map { $1.x - $0.x }
    // The month that is missing keeps its room.
    #expect(abs((steps.max() ?? 0) - 2 * (steps.min() ?? 0)) < 0.05)
  }

  @Test func aFirstPrintAndAValueOfOursAreHollow() throws {
    let scene = scene(Sample.monthly)
    #expect(scene.dots.filter(\.isHollow).map(\.key) == [nil, "re20"])
    #expect(scene.text("first +28.4%") != nil)
    let row = try #require(
      tableRows(of: Sample.monthly.plan, labels: .english).first { $0.datum.key == "re18" })
    #expect(row.value + row.datum.firstPrintWords(.english) == "+24.9% (first\u{A0}+28.4%)")
  }

  @Test func theYearStandsAtTheFirstTickAndWhereItChanges() {
    let small = scene(Sample.monthly).texts.filter { $0.style == .small }.map(\.text)
    #expect(small.suffix(7).prefix(6) == ["Jan", "2024", "Jul", "Jan", "2025", "Jul"])
  }

  @Test func aTickStandsUnderItsPoint() throws {
    let scene = scene(Sample.monthly)
    let first = try #require(scene.drawn.first?.points.first)
    #expect(scene.text("2024")?.origin.x == first.x)
  }

  @Test(arguments: [Sample.farFromZero, Sample.irregular])
  func whereEveryPointHasItsValueThereIsNoAxis(_ chart: Chart) {
    let scene = scene(chart)
    for point in points(chart) { #expect(scene.text(point.datum.printed)?.style == .value) }
    #expect(Set(scene.lines.map(\.role)) == [.up, .rule])
    #expect(scene.dots.count == points(chart).count)
  }

  @Test(arguments: Variant.onPage) func everyLineIsNamedAtItsEnd(_ variant: Variant) throws {
    let scene = scene(Sample.fourLines, variant)
    let values = ["+24.6%", "+23.8%", "+11.3%", "+11.1%"]
    let texts = values.compactMap { scene.text($0) }
    #expect(texts.count == 4)
    #expect(Set(texts.map(\.origin.x)).count == 1)
    for (a, b) in zip(texts, texts.dropFirst()) { #expect(b.origin.y - a.origin.y >= 34) }
    #expect(scene.text("Rare earths") != nil)
  }

  @Test(arguments: [Variant.slim, .card]) func longNamesStandBelowInFull(_ variant: Variant) {
    let scene = scene(Sample.longNames, variant)
    let strong = scene.texts.filter { $0.style == .strong }.map(\.text).joined(separator: " ")
      .replacing("- ", with: "-")
    #expect(
      strong.hasPrefix(
        "Neodymium–iron–boron magnets and other magnetic materials of the high-tech zone +3.0%"))
    let missing = scene.texts.filter { $0.style == .missing }.map(\.text).joined(separator: " ")
    #expect(missing == "no figure for Nov 2020; no figure for Jan 2021")
  }

  @Test func whetherZeroIsOnTheAxisIsKnown() {
    func leavesOut(_ values: [Double?]) -> Bool {
      SeriesPlan(
        form: .line, lines: [.init(name: "", points: Sample.months("a", 2024, values))]
      ).leavesOutZero
    }
    #expect(leavesOut([88, 91, 104]))
    #expect(!leavesOut([8, 91, 104]))
    #expect(!leavesOut([-88, 91]))
    #expect(leavesOut([-88, -91]))
    #expect(!leavesOut([5, 5, 5]))
    #expect(!leavesOut([0, 0]))
  }
}

@Suite struct ColumnChartTests {
  @Test func columnsStartAtZeroInProportionInOrderOfTime() throws {
    let scene = scene(Sample.columns)
    let zero = try #require(scene.lines.first { $0.role == .zero }).points[0].y
    let drawn = points(Sample.columns).filter { $0.datum.value != nil }
    #expect(scene.bars.compactMap(\.key) == drawn.map(\.datum.key))
    #expect(scene.bars.map(\.frame.x) == scene.bars.map(\.frame.x).sorted())
    let unit = scene.bars[0].frame.height / (drawn[0].datum.value ?? 1)
    for (point, bar) in zip(drawn, scene.bars) {
      let value = point.datum.value ?? 0
      #expect(abs((value < 0 ? bar.frame.y : bar.frame.bottom) - zero) <= 0.05)
      #expect(abs(bar.frame.height - unit * abs(value)) <= 0.5)
      let label = try #require(scene.text(point.datum.printed))
      #expect(value < 0 ? label.box.y > bar.frame.bottom : label.box.bottom < bar.frame.y)
    }
  }

  @Test func aMissingColumnSaysSoAndHasNone() {
    let scene = scene(Sample.columns)
    #expect(scene.bar("c3") == nil)
    #expect(scene.text("not published")?.style == .missing)
    #expect(scene.text("2022") != nil)
  }

  @Test func columnsThatAreTooNarrowForTheirWordsBecomeRows() {
    let scene = scene(Sample.columns, .slim)
    #expect(Set(scene.bars.map(\.frame.height)) == [18])
    #expect(scene.text("not published") != nil)
    for point in points(Sample.columns) { #expect(scene.text(point.label) != nil) }
  }

  @Test(arguments: Variant.allCases) func aRevisedColumnSaysWhatWasPrintedFirst(_ variant: Variant)
  {
    let words = scene(Sample.quarters, variant).texts.map(\.text).joined(separator: "; ")
    #expect(words.withOrdinarySpaces.contains("first +5.1%"))
  }
}

@Suite struct SpanChartTests {
  @Test(arguments: Variant.allCases) func aBarRunsFromStartToEndAtTheHeightOfItsRate(
    _ variant: Variant
  ) throws {
    let scene = scene(Sample.spans, variant)
    let zero = try #require(scene.lines.first { $0.role == .zero }).points[0].y
    let all = points(Sample.spans)
    let year = try #require(scene.bar("s0-110")).frame
    let month = year.width / 11
    let unit = (zero - year.y) / 24.6
    for point in all {
      let bar = try #require(scene.bar(point.datum.key)).frame
      #expect(abs(bar.width - month * (point.span.end - point.span.start)) < 0.05)
      #expect(abs(bar.x - year.x - month * (point.span.start - 24_300)) < 0.05)
      #expect(abs(zero - bar.y - unit * (point.datum.value ?? 0)) < 0.05)
      #expect(scene.text(point.datum.printed) != nil)
      #expect(scene.text(point.label) != nil)
    }
    #expect(scene.bar("s5-60")?.fill == .hatched)
    #expect(scene.drawn.isEmpty)
  }

  @Test(arguments: Variant.allCases) func barsTooNearForTheirWordsGetRows(_ variant: Variant) {
    let scene = scene(Sample.closeSpans, variant)
    #expect(scene.bars.map(\.frame.y) == scene.bars.map(\.frame.y).sorted())
    #expect(scene.bars.count == 6)
    for point in points(Sample.closeSpans) { #expect(scene.text(point.label) != nil) }
  }
}

@Suite struct SparklineTests {
  private func html(_ values: [Double?], _ change: SparklinePlan.Change?) -> String {
    let chart = Chart(
      id: "c-s", title: "T", subtitle: "", name: "N",
      plan: .sparkline(
        SparklinePlan(points: Sample.months("s", 2024, values), change: change)))
    return String(decoding: sparklineHTML(chart, labels: .english).bytes, as: UTF8.self)
  }

  @Test func fourJoinedValuesAreALineThatScreenReadersPassOver() {
    let html = html([1, 2, 1.5, 3], .init(printed: "+2.0\u{A0}pp", direction: .up))
    #expect(html.contains("width=\"96\" height=\"20\""))
    #expect(html.contains("aria-hidden=\"true\""))
    #expect(html.contains("stroke-width=\"1.5\" d=\"M2 17L32 10L62 13.5L92 3\""))
    #expect(html.contains("<circle class=\"up\""))
    #expect(
      html.hasSuffix(
        "<strong>+3.0%</strong> <span class=\"rise\">▲\u{A0}up +2.0\u{A0}pp</span></span>"))
    #expect(html.split(separator: " id=").count == 2)
  }

  @Test(arguments: [[1.0, 2, 3], [1, 2, nil, 3, 4]]) func fewerAreWordsOnly(_ values: [Double?]) {
    let html = html(values, .init(printed: "\u{2212}1%", direction: .down))
    #expect(!html.contains("<svg"))
    #expect(html.contains("▼\u{A0}down \u{2212}1%"))
  }

  @Test func equalValuesAreALevelLine() {
    #expect(html([2, 2, 2, 2], nil).contains("M2 10H32H62H92"))
  }
}

@Suite struct ExtremeSeriesTests {
  @Test(
    arguments: [
      [Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0, 1], [0, 0, 0, 0], [],
      [1e-300, 2e-300, 0, 3e-300], [nil, nil], [1e18, 1e18 + 1e3, 1e18, 1e17], [1],
    ] as [[Double?]], SeriesPlan.Form.allCases)
  func nothingLeavesTheFrame(_ values: [Double?], _ form: SeriesPlan.Form) {
    let points = values.enumerated().map { index, value in
      SeriesPlan.Point(
        datum: Datum(key: "k\(index)", label: "", value: value, printed: "x"),
        span: TimeSpan(start: Double(24_000 + index), end: Double(24_001 + index)), label: "L",
        isJoined: index > 0)
    }
    let plan = SeriesPlan(form: form, lines: [.init(name: "N", points: points)])
    for variant in Variant.allCases {
      let scene = layout(.series(plan), variant, labels: .english)
      #expect(scene.collisions == [])
      for bar in scene.bars {
        #expect(bar.frame.x >= 0 && bar.frame.right <= scene.width + 0.5)
        #expect(bar.frame.y >= 0 && bar.frame.bottom <= scene.height)
      }
      for point in scene.lines.flatMap(\.points) {
        #expect((0...scene.width).contains(point.x) && (0...scene.height).contains(point.y))
      }
    }
  }

  @Test(
    arguments: [
      TimeSpan(start: -1e300, end: 1e300), TimeSpan(start: 0, end: 0),
      TimeSpan(start: 119_999, end: 120_000), TimeSpan(start: 1e15, end: 1e15 + 1),
    ], SeriesPlan.Form.allCases)
  func anyTimeIsDrawn(_ span: TimeSpan, _ form: SeriesPlan.Form) {
    let points = (0..<4).map { index in
      SeriesPlan.Point(
        datum: Datum(key: "k\(index)", label: "", value: Double(index), printed: "x"), span: span,
        label: String(repeating: "稀土", count: 200), isJoined: index > 0)
    }
    let plan = SeriesPlan(form: form, lines: [.init(name: "N", points: points)])
    for variant in Variant.allCases {
      let scene = layout(.series(plan), variant, labels: .english)
      for text in scene.texts {
        #expect(text.box.x >= -0.5 && text.box.right <= scene.width + 0.5)
      }
    }
  }
}

extension String {
  fileprivate var withOrdinarySpaces: String {
    split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: " ")
  }
}

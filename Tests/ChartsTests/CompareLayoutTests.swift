import Testing

@testable import Charts

private func row(
  _ key: String, _ focus: Double?, _ benchmark: Double?, gap: String? = nil
) -> ComparePlan.Row {
  func datum(_ side: String, _ value: Double?) -> Datum {
    Datum(key: "\(key)-\(side)", label: side, value: value, printed: value.map { "\($0)%" } ?? "")
  }
  return .init(
    label: "Row \(key)", focus: datum("f", focus), benchmark: datum("b", benchmark), gap: gap)
}

private func scene(
  _ rows: [ComparePlan.Row], _ variant: Variant = .wide, zero: Bool = true,
  names: ComparePlan.Names = .init(focus: "Zone", benchmark: "City")
) -> Scene {
  layout(
    .compare(ComparePlan(rows: rows, names: names, startsAtZero: zero)), variant, labels: .english)
}

@Test(arguments: Variant.allCases) func dotsStandOnOneScale(_ variant: Variant) throws {
  let rows = [row("a", 40, 10), row("b", -5, 22), row("c", 18, 16)]
  let scene = scene(rows, variant)
  let zero = try #require(scene.zero)
  let unit = (try #require(scene.dot("a-f")).center.x - zero) / 40
  #expect(unit > 2)
  for row in rows {
    for datum in [row.focus, row.benchmark] {
      let x = try #require(scene.dot(datum.key)).center.x
      #expect(abs(x - zero - unit * (datum.value ?? 0)) <= 0.1)
    }
  }
}

@Test func theBenchmarkIsHollowAndALineOfThreePixelsLeadsToTheValue() throws {
  let scene = scene([row("a", 40, 10)])
  #expect(scene.dot("a-f")?.isHollow == false)
  #expect(scene.dot("a-b")?.isHollow == true)
  let link = try #require(scene.lines.first { $0.width == 3 })
  #expect(link.points.first?.x == scene.dot("a-b")?.center.x)
  #expect(link.points.last?.x == scene.dot("a-f")?.center.x)
}

@Test func distantValuesStandOutsideTheirPair() throws {
  let scene = scene([row("a", 40, 10)])
  let low = try #require(scene.text("10.0%"))
  let high = try #require(scene.text("40.0%"))
  #expect(low.box.right <= (try #require(scene.dot("a-b"))).center.x - 5)
  #expect(high.box.x >= (try #require(scene.dot("a-f"))).center.x + 5)
}

@Test func valuesNearerThanTheirLabelsStandInOneText() throws {
  let scene = scene([row("a", 40, 10), row("b", 14.8, 12.3), row("c", 12.5, 14)])
  let text = try #require(scene.text("12.3% → 14.8%"))
  #expect(text.box.x >= (try #require(scene.dot("b-f"))).center.x + 5)
  #expect(scene.text("14.0% → 12.5%") != nil)
  #expect(scene.text("14.8%") == nil)
}

@Test func theNamesStandOnceAboveTheFirstPair() throws {
  let scene = scene([row("a", 40, 10), row("b", 30, 12)])
  #expect(scene.texts.count { $0.text == "Zone" } == 1)
  let zone = try #require(scene.text("Zone"))
  #expect(zone.origin.x == scene.dot("a-f")?.center.x)
  #expect(try zone.box.bottom <= #require(scene.dot("a-f")).center.y - 5)
  #expect(scene.text("City")?.origin.x == scene.dot("a-b")?.center.x)
}

@Test func namesOfNearDotsMoveApart() throws {
  let scene = scene([row("a", 41, 40)])
  let zone = try #require(scene.text("Zone"))
  let city = try #require(scene.text("City"))
  #expect(city.box.right <= zone.box.x)
}

@Test(arguments: Variant.allCases) func longNamesStandBesideDotsOfTheirKind(
  _ variant: Variant
) throws {
  let long = String(repeating: "Development zone ", count: 9)
  let scene = scene(
    [row("a", 40, 10)], variant, names: .init(focus: long, benchmark: "City"))
  #expect(scene.dots.filter { $0.key == nil }.map(\.isHollow) == [false, true])
  #expect(scene.collisions == [])
  #expect(scene.text("City")?.anchor == .start)
}

@Test(arguments: Variant.allCases) func aMissingEndIsSaidAndHasNoDot(_ variant: Variant) {
  let scene = scene([row("a", 40, 10), row("b", nil, 12), row("c", nil, nil)], variant)
  #expect(scene.dot("b-f") == nil)
  #expect(scene.dot("b-b") != nil)
  #expect(scene.text("Zone: not published")?.style == .missing)
  #expect(scene.text("not published")?.style == .missing)
  #expect(scene.text("Row c") != nil)
}

@Test func theGapStandsAtTheRightEdge() throws {
  let scene = scene([row("a", 40, 10, gap: "+30.0\u{A0}pp")])
  let gap = try #require(scene.text("+30.0\u{A0}pp"))
  #expect(gap.anchor == .end)
  #expect(gap.origin.x == 639.5)
}

@Test func zeroIsLeftOutOnlyWhenAskedFor() throws {
  let rows = [row("a", 78, 74), row("b", 76, 75)]
  #expect(scene(rows).zero != nil)
  let near = scene(rows, zero: false)
  #expect(near.zero == nil)
  let spread = try #require(near.dot("a-f")).center.x - #require(near.dot("a-b")).center.x
  #expect(spread > 250)
}

@Test func namesStandBesideTheDotsIfWideAndAboveThemIfNot() throws {
  let rows = [row("a", 40, 10)]
  #expect(scene(rows).text("Row a")?.anchor == .end)
  let slim = scene(rows, .slim)
  let name = try #require(slim.text("Row a"))
  #expect(name.anchor == .start)
  #expect(try name.box.bottom < #require(slim.dot("a-f")).center.y)
}

import Testing

@testable import Charts

private func plan(_ values: [Double?], benchmark: String? = nil) -> GrowthPlan {
  GrowthPlan(
    rows: values.enumerated().map { index, value in
      Datum(key: "\(index)", label: "Row \(index)", value: value, printed: "p\(index)")
    }, benchmark: benchmark)
}

private func keys(_ values: [Double?]) -> [[String]] {
  plan(values).panels.map { $0.map(\.key) }
}

@Test func magnitudesThatAreTooMixedPartWhereTheRatioIsGreatest() {
  #expect(keys([630, 29, 24, 11]) == [["0"], ["1", "2", "3"]])
  #expect(keys([630, 500, 29, 24, 11]) == [["0", "1"], ["2", "3", "4"]])
  // The greatest ratio lies at the lower end.
  #expect(keys([210, 100, 10, 1, 0.01]) == [["0", "1", "2", "3"], ["4"]])
}

@Test func upToTwentyTimesTheMedianIsOnePanel() {
  #expect(keys([200, 10, 10]).count == 1)
  #expect(keys([201, 10, 10]).count == 2)
  #expect(keys([72.7, 63.6, 9.1]).count == 1)
  #expect(keys([0, 0, nil]).count == 1)
  #expect(keys([]).count == 1)
}

@Test func fallsCountByTheirSizeAndMissingRowsStandLastOfAll() {
  #expect(keys([10, 8, nil, -900, 0]) == [["3"], ["0", "1", "2", "4"]])
}

private func drawn(_ variant: Variant) -> Scene {
  layout(Sample.twoScales.plan, variant, labels: .english)
}

@Test(arguments: Variant.allCases) func theTwoScalesAreInTheRatioThatIsStated(_ variant: Variant)
  throws
{
  let scene = drawn(variant)
  let great = try #require(scene.bar("hydrogen")).frame.width / 636.4
  let small = try #require(scene.bar("fluoro")).frame.width / 29.5
  let ratio = Int(small / great + 0.5)
  #expect(abs(small / great - Double(ratio)) < 0.0001)
  #expect(scene.text("Bars drawn at 1/\(ratio) of the scale below")?.style == .small)
  #expect(scene.text("Bars drawn at \(ratio) times the scale above") != nil)
}

@Test(arguments: Variant.allCases) func eachPanelHasOneScaleAndOneZero(_ variant: Variant) throws {
  let scene = drawn(variant)
  let unit = try #require(scene.bar("fluoro")).frame.width / 29.5
  for (key, value) in [("re", 24.6), ("city", 11.3), ("coal", 3.4)] {
    #expect(abs(try #require(scene.bar(key)).frame.width - value * unit) < 0.001)
  }
  let zero = try #require(scene.bar("re")).frame.x
  #expect(scene.bar("coal")?.frame.right == zero)
  #expect(
    scene.bar("hydrogen").map { bar in
      scene.lines.contains { $0.role == .zero && $0.points[0].x == bar.frame.x }
    } == true)
}

@Test func theMissingRowIsTheLastOfTheSecondPanel() throws {
  let scene = drawn(.wide)
  let missing = try #require(scene.text("not published")).origin.y
  #expect(missing == scene.texts.map(\.origin.y).max())
}

@Test func aRatioThatCannotBeSaidIsStillStated() {
  let scene = layout(
    .growth(plan([1e300, 1, 1])), .wide, labels: .english)
  #expect(scene.texts.filter { $0.text == "On a scale of its own" }.count == 2)
}

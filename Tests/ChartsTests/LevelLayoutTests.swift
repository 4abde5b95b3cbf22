import Testing

@testable import Charts

private func scene(_ previous: Datum, _ current: Datum, _ variant: Variant = .wide) -> Scene {
  layout(
    .level(
      LevelPlan(
        previous: previous, current: current,
        growth: Datum(key: "g", label: "Growth", value: 23.8, printed: "+23.8%"),
        remark: previous.knowledge == .derived ? "implied by the published rate" : nil)), variant,
    labels: .english)
}

private let current = Datum(key: "c", label: "2025", value: 15_300, printed: "15,300\u{A0}t")

private let implied = Datum(
  key: "p", label: "2024", value: 12_359, printed: "about 12,400\u{A0}t", knowledge: .derived)

@Test(arguments: Variant.allCases) func bothLevelsStartAtZeroInProportion(_ variant: Variant) throws
{
  let scene = scene(implied, current, variant)
  let zero = try #require(scene.zero)
  let (first, second) = (try #require(scene.bar("p")), try #require(scene.bar("c")))
  #expect(abs(first.frame.x - zero) <= 0.05)
  #expect(abs(second.frame.x - zero) <= 0.05)
  #expect(abs(first.frame.width / second.frame.width - 12_359.0 / 15_300) < 0.002)
  #expect(first.frame.y < second.frame.y)
}

@Test(arguments: Variant.allCases) func theImpliedLevelIsHatchedAndSaidToBeSo(
  _ variant: Variant
) {
  let scene = scene(implied, current, variant)
  #expect(scene.bar("p")?.fill == .hatched)
  #expect(scene.bar("c")?.fill == .solid)
  #expect(scene.text("about 12,400\u{A0}t") != nil)
  let words = scene.texts.map(\.text).joined(separator: " ")
  #expect(words.contains("implied by"))
  #expect(words.contains("published rate"))
  #expect(!words.contains("12,359"))
}

@Test func aPublishedLevelBeforeIsSolid() {
  let published = Datum(key: "p", label: "2024", value: 12_000, printed: "12,000\u{A0}t")
  let scene = scene(published, current)
  #expect(scene.bar("p")?.fill == .solid)
  #expect(!scene.texts.contains { $0.text.contains("implied") })
}

@Test(arguments: Variant.allCases) func theBracketLeadsFromTheEarlierToTheLaterBar(
  _ variant: Variant
) throws {
  let scene = scene(implied, current, variant)
  let bracket = try #require(scene.lines.first { $0.points.count == 4 })
  let centers = try ["p", "c"].map { key in
    let frame = try #require(scene.bar(key)).frame
    return frame.y + frame.height / 2
  }
  #expect([bracket.points[0].y, bracket.points[3].y] == centers)
  let growth = try #require(scene.text("+23.8%"))
  #expect(growth.origin.x > bracket.points[1].x)
  #expect(growth.box.right <= variant.width)
  #expect(scene.collisions == [])
}

@Test func aMissingLevelHasNoBar() {
  let missing = Datum(key: "p", label: "2024", value: nil, printed: "")
  let scene = scene(missing, current)
  #expect(scene.bar("p") == nil)
  #expect(scene.text("not published")?.style == .missing)
}

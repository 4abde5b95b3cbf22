import Testing

@testable import Charts

private func item(_ key: String, _ before: Double?, _ after: Double?) -> SlopePlan.Item {
  func datum(_ side: String, _ value: Double?) -> Datum {
    Datum(
      key: "\(key)-\(side)", label: key, value: value,
      printed: value.map { "\(Int($0))\u{A0}t" } ?? "")
  }
  return .init(label: "Item \(key)", before: datum("0", before), after: datum("1", after))
}

private func scene(_ items: [SlopePlan.Item], _ variant: Variant = .wide) -> Scene {
  layout(
    .slope(SlopePlan(items: items, times: .init(before: "2023", after: "2024"))), variant,
    labels: .english)
}

private let items = [item("a", 10, 90), item("b", 60, 20), item("c", 50, 50)]

@Test(arguments: Variant.allCases) func endsStandOnOneScaleInTwoColumns(_ variant: Variant) throws {
  let scene = scene(items, variant)
  let (low, high) = (try #require(scene.dot("a-0")).center, try #require(scene.dot("a-1")).center)
  let unit = (low.y - high.y) / 80
  #expect(unit > 1)
  for item in items {
    for (datum, x) in [(item.before, low.x), (item.after, high.x)] {
      let dot = try #require(scene.dot(datum.key))
      #expect(dot.center.x == x)
      #expect(abs(dot.center.y - (low.y - unit * ((datum.value ?? 0) - 10))) < 0.01)
    }
  }
  #expect(high.x - low.x >= min(120, variant.width / 4))
}

@Test func theLineJoinsBothEndsInTheColourOfItsDirection() throws {
  let scene = scene(items)
  for (key, role) in [("a", Role.up), ("b", .down), ("c", .rest)] {
    let line = try #require(scene.lines.first { $0.key == "\(key)-1" })
    #expect(line.role == role)
    #expect(line.points.first == scene.dot("\(key)-0")?.center)
    #expect(line.points.last == scene.dot("\(key)-1")?.center)
  }
  #expect(scene.dots.map(\.isHollow) == [true, false, true, false, true, false])
}

@Test(arguments: Variant.allCases) func everyEndHasItsValueAndEveryLineItsName(
  _ variant: Variant
) {
  let texts = scene(items, variant).texts.map(\.text)
  for text in [
    "2023", "2024", "10\u{A0}t", "90\u{A0}t", "60\u{A0}t", "20\u{A0}t", "Item a", "Item b",
  ] { #expect(texts.contains(text)) }
  #expect(texts.count { $0 == "50\u{A0}t" } == 2)
}

@Test(arguments: Variant.allCases) func labelsThatWouldMeetMoveApartAndAreTied(
  _ variant: Variant
) throws {
  let scene = scene(
    [item("a", 50, 50), item("b", 51, 51), item("c", 52, 52), item("d", 90, 10)], variant)
  #expect(scene.collisions == [])
  let connectors = scene.lines.filter { $0.role == .rule }
  #expect(!connectors.isEmpty)
  for line in connectors { #expect(abs(line.points[0].y - line.points[1].y) > 6) }
}

@Test(arguments: Variant.allCases) func namesThatDoNotFitBecomeRowsOfDots(_ variant: Variant) {
  let long = SlopePlan.Item(
    label: String(repeating: "above designated size ", count: 20), before: items[0].before,
    after: items[0].after)
  let scene = scene([long, items[1]], variant)
  #expect(scene.lines.contains { $0.width == 3 })
  #expect(scene.dot("a-0")?.isHollow == true)
  #expect(scene.collisions == [])
}

@Test func aMissingEndIsSaid() {
  let scene = scene([items[0], item("x", nil, 5)])
  #expect(scene.dot("x-0") == nil)
  #expect(scene.text("2023: not published")?.style == .missing)
}

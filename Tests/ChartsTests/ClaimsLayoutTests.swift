import Testing

@testable import Charts

private func row(
  _ key: String, _ value: Double?, _ printed: String, interval: ClosedRange<Double>? = nil,
  bound: Bound? = nil, unit: ValueUnit = .percent
) -> ClaimsPlan.Row {
  .init(
    claimant: "Source \(key)", detail: "of \(key)",
    datum: Datum(
      key: key, label: key, value: value, printed: printed, unit: unit, interval: interval,
      bound: bound))
}

private func scene(_ panels: [ClaimsPlan.Panel], _ variant: Variant = .wide) -> Scene {
  layout(.claims(ClaimsPlan(panels: panels)), variant, labels: .english)
}

private func shares(
  _ rows: [ClaimsPlan.Row], _ heading: String = "of all", disagreement: ClosedRange<Double>? = nil
) -> ClaimsPlan.Panel {
  .init(heading: heading, isShareOfWhole: true, disagreement: disagreement, rows: rows)
}

@Test(arguments: Variant.allCases) func aShareStandsOnItsWholeFromZeroToAHundred(
  _ variant: Variant
) throws {
  let scene = scene(
    [shares([row("a", 0, "0%"), row("b", 100, "100%"), row("c", 25, "25%")])], variant)
  let low = try #require(scene.dot("a")).center.x
  let high = try #require(scene.dot("b")).center.x
  #expect(abs(try #require(scene.dot("c")).center.x - low - (high - low) / 4) <= 0.1)
  #expect(
    scene.texts.filter { $0.style == .small && $0.anchor == .middle }.map(\.text).sorted()
      == ["0%", "100%", "25%", "50%", "75%"])
  // The axis has the same ends.
  let axis = try #require(scene.lines.last { $0.points[0].y == $0.points[1].y })
  #expect(axis.points.map(\.x) == [low, high])
}

@Test(arguments: Variant.allCases) func differentWholesHaveDifferentAxesAndHeadings(
  _ variant: Variant
) throws {
  let scene = scene(
    [shares([row("a", 40, "40%")], "of one"), shares([row("b", 87, "87%")], "of another")], variant)
  #expect(scene.texts.count { $0.text == "50%" } == 2)
  let second = try #require(scene.text("of another"))
  #expect(try #require(scene.dot("a")).center.y < second.box.y)
  #expect(try #require(scene.dot("b")).center.y > second.box.bottom)
  // Nothing leads from one to the other.
  for line in scene.lines {
    let ys = line.points.map(\.y)
    #expect(!(ys.contains { $0 < second.box.y } && ys.contains { $0 > second.box.bottom }))
  }
}

@Test func anIntervalIsABandOnlyIfItIsWiderThanADot() throws {
  let scene = scene([
    shares([
      row("a", 55, "50–60%", interval: 49.5...60.5),
      row("b", 37.8, "37.8%", interval: 37.75...37.85),
    ])
  ])
  let band = try #require(scene.bar("a"))
  #expect(band.fill == .band)
  #expect(scene.dot("a") == nil)
  #expect(scene.bar("b") == nil)
  #expect(scene.dot("b") != nil)
  let unit = band.frame.width / 11
  #expect(unit * 100 > 300)
  #expect(try abs(#require(scene.dot("b")).center.x - (band.frame.x - 11.7 * unit)) < 0.2)
}

@Test(arguments: [(Bound.atLeast, 1.0), (.atMost, -1)]) func anOpenSideHasAnArrow(
  _ bound: Bound, _ sign: Double
) throws {
  let scene = scene([shares([row("a", 40, "more than 40%", bound: bound)])])
  let dot = try #require(scene.dot("a"))
  let arrow = try #require(scene.lines.first { $0.role == .zero && $0.points.count == 2 })
  #expect((arrow.points[1].x - arrow.points[0].x) * sign == ClaimMeasure.arrow)
  #expect((arrow.points[0].x - dot.center.x) * sign == ClaimMeasure.radius)
  #expect(scene.collisions == [])
}

@Test func aValueAtTheRightEdgeStandsLeftOfItsDot() throws {
  let scene = scene([shares([row("a", 97, "97%")])])
  let text = try #require(scene.text("97%"))
  #expect(text.anchor == .end)
  #expect(try text.box.right <= #require(scene.dot("a")).center.x - ClaimMeasure.radius)
}

@Test func noClaimHasAColourOfItsOwn() {
  let scene = scene([
    shares([row("a", 40, "40%"), row("b", 87, "87%", bound: .atLeast), row("c", 3, "3%")])
  ])
  #expect(Set(scene.dots.map(\.role)) == [.total])
}

@Test(arguments: Variant.allCases) func disagreementIsShadedOnTheAxisBelowTheRows(
  _ variant: Variant
) throws {
  let rows = [row("a", 40, "40%"), row("b", 87, "87%")]
  #expect(scene([shares(rows)], variant).bars.isEmpty)
  let scene = scene([shares(rows, disagreement: 40...87)], variant)
  let shade = try #require(scene.bars.first)
  #expect(shade.role == .track)
  #expect(shade.key == nil)
  #expect(shade.frame.x == scene.dot("a")?.center.x)
  #expect(abs(shade.frame.right - (scene.dot("b")?.center.x ?? 0)) < 0.001)
  #expect(scene.dots.allSatisfy { $0.center.y + $0.radius <= shade.frame.y })
  let axis = try #require(scene.lines.last { $0.points[0].y == $0.points[1].y })
  #expect(abs(axis.points[0].y - shade.frame.bottom) <= 0.5)
}

@Test(arguments: Variant.allCases) func aMissingClaimHasARowInWords(_ variant: Variant) {
  let scene = scene([shares([row("a", 40, "40%"), row("b", nil, "")])], variant)
  #expect(scene.dot("b") == nil)
  #expect(scene.text("Source b")?.style == .strong)
  #expect(scene.text("not published")?.style == .missing)
}

@Test func levelsStandFromZeroToARoundValueWithTheirUnit() throws {
  let tonnes = ValueUnit(suffix: "\u{A0}t", code: "t")
  let scene = scene([
    .init(
      heading: "", isShareOfWhole: false,
      rows: [
        row("a", 55_431, "55,431\u{A0}t", unit: tonnes), row("b", 0, "0\u{A0}t", unit: tonnes),
      ])
  ])
  #expect(scene.text("20,000\u{A0}t") != nil)
  let zero = try #require(scene.dot("b")).center.x
  let tick = try #require(scene.texts.first { $0.text == "0\u{A0}t" && $0.style == .small })
  #expect(abs(tick.origin.x - zero) < 1)
}

@Test(arguments: Variant.allCases) func aValueThatIsTooLongStandsAboveItsDot(
  _ variant: Variant
) throws {
  let long = "between a third and two fifths of everything that is known " + "so far"
  let scene = scene([shares([row("a", 40, long + ", " + long)])], variant)
  let words = scene.texts.filter { $0.style == .value }
  #expect(words.map(\.text).joined(separator: " ") == long + ", " + long)
  #expect(try words.allSatisfy { try $0.box.bottom <= #require(scene.dot("a")).center.y })
  #expect(scene.collisions == [])
}

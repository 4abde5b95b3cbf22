import Testing

@testable import Charts

private func scene(_ tracks: [[(String, Double?)]], _ variant: Variant = .wide) -> Scene {
  layout(
    .share(
      SharePlan(
        tracks: tracks.map { segments in
          .init(
            segments: segments.map { key, value in
              Datum(key: key, label: "Name \(key)", value: value, printed: "\(value ?? 0)%")
            }, wholeLabel: "of the whole")
        })), variant, labels: .english)
}

@Test(arguments: Variant.allCases) func aShareFillsItsPartOfTheTrack(_ variant: Variant) throws {
  let scene = scene([[("a", 25)]], variant)
  let bar = try #require(scene.bar("a"))
  #expect(bar.frame.x == 0)
  #expect(abs(bar.frame.width - variant.width / 4) <= 0.05)
  let track = try #require(scene.bars.first)
  #expect(track.role == .track)
  #expect(track.frame.width == variant.width)
}

@Test func theDenominatorIsPartOfTheLabel() {
  #expect(scene([[("a", 28.3)]]).text("28.3% of the whole") != nil)
  #expect(
    scene([[("a", 28.3), ("b", 10)]]).texts.filter { $0.text.hasSuffix("of the whole") }.count == 2)
}

@Test func theScaleHasZeroHalfAndWhole() {
  let ticks = scene([[("a", 25)], [("b", 30)]]).texts.filter { $0.style == .small }
  #expect(ticks.map(\.text) == ["0%", "50%", "100%"])
}

@Test func sharesOfOneWholeStandInOneTrack() throws {
  let scene = scene([[("a", 48), ("b", 23), ("c", 8)]])
  let bars = scene.bars.filter { $0.key != nil }
  #expect(bars.map(\.role) == [.up, .second, .third])
  for (bar, next) in zip(bars, bars.dropFirst()) {
    #expect(abs(bar.frame.right - next.frame.x) < 0.001)
  }
}

@Test func sharesOfDifferentWholesHaveTracksOfTheirOwn() throws {
  let scene = scene([[("a", 48)], [("b", 23)]])
  #expect(scene.bars.filter { $0.role == .track }.count == 2)
  let (a, b) = try (#require(scene.bar("a")), #require(scene.bar("b")))
  #expect(a.frame.y != b.frame.y)
  #expect(b.frame.x == 0)
}

@Test func moreThanAHundredByRoundingStaysInTheTrack() {
  let bars = scene([[("a", 60), ("b", 40.1)]]).bars.filter { $0.key != nil }
  #expect((bars.last?.frame.right ?? 0) <= 640.001)
}

@Test func aMissingShareIsAnEmptyTrackAndWords() {
  let scene = scene([[("a", nil)]])
  #expect(scene.bar("a") == nil)
  #expect(scene.text("not published")?.style == .missing)
}

import Testing

@testable import Charts

private func panels(_ values: [[Double?]], free: Bool = false) -> Plan {
  .multiples(
    MultiplesPlan(
      panels: .growth(
        values.enumerated().map { index, values in
          .init(
            title: "Panel \(index)",
            content: GrowthPlan(
              rows: values.enumerated().map { row, value in
                Datum(
                  key: "\(index)-\(row)", label: "Row \(row)", value: value, printed: "+1%")
              }))
        }), hasFreeScales: free))
}

private func scene(_ plan: Plan, _ variant: Variant = .wide) -> Scene {
  layout(plan, variant, labels: .english)
}

@Test func panelsStandTwoByTwoAndOnAPhoneBelowEachOther() throws {
  let plan = panels([[5, 1], [10, 1], [4, 2]])
  let wide = scene(plan)
  let titles = try (0..<3).map { try #require(wide.text("Panel \($0)")) }
  #expect(titles.map(\.origin.x) == [0.5, 328, 0.5])
  #expect(titles[0].origin.y == titles[1].origin.y)
  #expect(titles[2].origin.y > titles[0].origin.y)
  #expect(titles.allSatisfy { $0.style == .strong })
  let slim = scene(plan, .slim)
  #expect(try (0..<3).map { try #require(slim.text("Panel \($0)")).origin.x } == [0.5, 0.5, 0.5])
  #expect(try Set((0..<3).map { try #require(slim.text("Panel \($0)")).origin.y }).count == 3)
}

@Test(arguments: Variant.allCases) func allPanelsHaveOneScaleAndOneColumnOfNames(_ variant: Variant)
  throws
{
  let scene = scene(panels([[5, -1], [10, 1], [nil, 2]]), variant)
  let unit = try #require(scene.bar("1-0")).frame.width / 10
  for (key, value) in [("0-0", 5.0), ("0-1", 1), ("1-1", 1), ("2-1", 2)] {
    #expect(abs(try #require(scene.bar(key)).frame.width - value * unit) < 0.001)
  }
  let shift = variant == .wide ? 328.0 : 0
  #expect(
    abs(try #require(scene.bar("1-0")).frame.x - #require(scene.bar("0-0")).frame.x - shift) < 0.001
  )
}

@Test func freeScalesFillEachPanel() throws {
  let scene = scene(panels([[5, 1], [50, 10]], free: true))
  #expect(
    abs(
      try #require(scene.bar("0-0")).frame.width - #require(scene.bar("1-0")).frame.width) < 0.2)
}

@Test func rowsOfOnePanelStandBesideThoseOfTheOther() throws {
  let scene = scene(panels([[5, 1], [10, 2]]))
  for row in 0..<2 {
    #expect(
      try #require(scene.bar("0-\(row)")).frame.y == #require(scene.bar("1-\(row)")).frame.y)
  }
}

@Test func panelsOfSharesHaveTracksOfTheirOwnWidth() {
  let scene = scene(Sample.sharePanels.plan)
  let tracks = scene.bars.filter { $0.key == nil }
  #expect(tracks.map(\.frame.width) == [312, 312])
  #expect(tracks.map(\.frame.x) == [0, 328])
}

@Test func aMissingRowOfAPanelIsSaidInWords() {
  let scene = scene(panels([[5, nil], [10, 2]]))
  #expect(scene.bar("0-1") == nil)
  #expect(scene.text("not published") != nil)
}

@Test func rowsOfTheTableNameTheirPanel() {
  #expect(
    tableRows(of: panels([[5], [10]]), labels: .english).map(\.name) == [
      "Panel 0: Row 0", "Panel 1: Row 0",
    ])
}

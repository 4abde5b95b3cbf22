import Testing

@testable import Charts

private func drawn(_ variant: Variant) -> Scene {
  layout(Sample.overTime.plan, variant, labels: .english)
}

private var plan: ContributionSeriesPlan {
  guard case .contributionOverTime(let plan) = Sample.overTime.plan else {
    return ContributionSeriesPlan(columns: [])
  }
  return plan
}

/// Px for one point, and the y of zero.
private func scale(_ scene: Scene) throws -> (unit: Double, zero: Double) {
  let zero = try #require(scene.lines.first { $0.role == .zero }).points[0].y
  return (try #require(scene.bar("rest-2025")).frame.height / 7.8, zero)
}

@Test func segmentsStackAwayFromZeroOnBothSides() throws {
  let scene = drawn(.wide)
  let (unit, zero) = try scale(scene)
  for column in plan.columns {
    var (above, below) = (zero, zero)
    for datum in column.parts + (column.rest.map { [$0] } ?? []) {
      guard let value = datum.value else {
        #expect(scene.bar(datum.key) == nil)
        continue
      }
      let frame = try #require(scene.bar(datum.key)).frame
      #expect(abs(frame.height - unit * abs(value)) < 0.001)
      if value < 0 {
        #expect(abs(frame.y - below) < 0.001)
        below = frame.bottom
      } else {
        #expect(abs(frame.bottom - above) < 0.001)
        above = frame.y
      }
    }
  }
}

@Test func theNetTotalIsADotAtItsValueOverARingOfTheGround() throws {
  let scene = drawn(.wide)
  let (unit, zero) = try scale(scene)
  for (year, total) in [(2023, 4.1), (2024, 2.4), (2025, 11.3)] {
    let dot = try #require(scene.dot("city-\(year)"))
    #expect(abs(dot.center.y - (zero - unit * total)) < 0.001)
    let bar = try #require(scene.bar("re-\(year)")).frame
    #expect(dot.center.x == bar.x + bar.width / 2)
    #expect(dot.role == .total)
    let rings = scene.marks.compactMap { mark -> Dot? in
      guard case .dot(let ring) = mark, ring.role == .background else { return nil }
      return ring.center == dot.center ? ring : nil
    }
    #expect(rings.map(\.radius) == [6.5])
  }
}

@Test func everySegmentHasItsNameAndItsValueBesideItsColumn() throws {
  let scene = drawn(.wide)
  #expect(scene.texts.filter { $0.text == "Rare earths" }.count == 3)
  #expect(scene.texts.filter { $0.text == "Everything else" }.count == 3)
  for text in [
    "+1.2\u{A0}pp", "\u{2212}1.9\u{A0}pp", "+7.8\u{A0}pp", "Total growth +2.4%", "Jan–Nov 2024",
  ] {
    #expect(scene.text(text) != nil, "\(text)")
  }
  let bar = try #require(scene.bar("coal-2024")).frame
  #expect(try #require(scene.text("\u{2212}1.9\u{A0}pp")).box.x > bar.right)
}

@Test func aMissingSegmentIsSaidInWords() {
  let scene = drawn(.wide)
  #expect(scene.bar("gas-2024") == nil)
  #expect(scene.text("not published")?.style == .missing)
}

@Test func wordsThatMoveFarAreLedTo() throws {
  let scene = drawn(.wide)
  let leads = scene.lines.filter { $0.role == .rule }
  #expect(!leads.isEmpty)
  for lead in leads { #expect(abs(lead.points[1].y - lead.points[0].y) > 6) }
  // The thick segment of the last column has its words at its middle, and so no line.
  let bar = try #require(scene.bar("rest-2025")).frame
  #expect(!leads.contains { $0.points[0].x > bar.right - 1 && $0.points[0].y < bar.bottom })
}

@Test func theTotalStandsAboveEverythingInItsColumn() throws {
  let scene = drawn(.wide)
  for (year, text) in [(2023, "Total growth +4.1%"), (2025, "Total growth +11.3%")] {
    let dot = try #require(scene.dot("city-\(year)"))
    #expect(try #require(scene.text(text)).box.bottom <= dot.center.y - 5)
  }
}

@Test func onAPhoneThePeriodsStandBelowEachOtherOnOneScale() throws {
  let scene = drawn(.slim)
  for label in ["Jan–Nov 2023", "Jan–Nov 2024", "Jan–Nov 2025"] {
    #expect(scene.text(label)?.style == .strong)
  }
  let unit = try #require(scene.bar("city-2025")).frame.width / 11.3
  for (key, value) in [("re-2023", 1.2), ("coal-2024", 1.9), ("city-2023", 4.1)] {
    #expect(abs(try #require(scene.bar(key)).frame.width - value * unit) < 0.001)
  }
  // Each column is a waterfall: coal of 2024 starts where rare earths ended.
  #expect(
    abs(
      try #require(scene.bar("coal-2024")).frame.right
        - #require(scene.bar("re-2024")).frame.right) < 0.05)
}

@Test func namesThatFindNoRoomPutThePeriodsBelowEachOther() {
  let columns = plan.columns.map { column in
    ContributionSeriesPlan.Column(
      label: column.label, total: column.total,
      parts: column.parts.map { $0.named("Verarbeitungsgewerbeverordnungen") }, rest: column.rest)
  }
  let scene = layout(
    .contributionOverTime(ContributionSeriesPlan(columns: columns)), .wide, labels: .english)
  #expect(scene.text("Jan–Nov 2024")?.style == .strong)
}

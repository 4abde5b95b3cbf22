import TestSupport
import Testing

@testable import Charts

/// Px of the picture for one unit of the drawing.
private let scale = 1200 / CardMeasure.frame.width

private func scene(_ chart: Chart) -> Scene? {
  if case .success(let scene) = cardScene(chart, labels: .english) { scene } else { nil }
}

/// A chart of growth with short words around it.
private func growth(
  rows: Int, benchmark: Int? = nil, highlight: Set<String> = [], title: String = "It grew"
) -> Chart {
  let rows = (1...rows).map { Sample.datum("r\($0)", "Row \($0)", Double(20 - $0), "+\(20 - $0)%") }
  return Chart(
    id: "c-x", title: title, subtitle: "Output, %", name: "It grew", source: ["The office"],
    claim: "Official.",
    plan: .growth(
      GrowthPlan(rows: rows, benchmark: benchmark.map { "r\($0)" }, highlight: highlight)))
}

@Test(arguments: [Sample.growth, Sample.diverging, Sample.sharedTrack])
func theCardHasTheseBytes(_ chart: Chart) {
  switch cardSVG(chart, labels: .english) {
  case .drawn(let svg): #expect(goldenDifference(svg, "\(chart.id)-card.svg") == nil)
  case let other: Issue.record("\(other)")
  }
}

@Test func aCardHasTheShapeNetworksShow() throws {
  #expect(abs(CardMeasure.frame.width / CardMeasure.frame.height - 1200.0 / 630) < 0.0001)
  #expect(CardMeasure.width * scale <= 1080.1)
  #expect(CardMeasure.height * scale <= 510.1)
  guard case .drawn(let svg) = cardSVG(growth(rows: 3), labels: .english) else {
    Issue.record("not drawn")
    return
  }
  let root = try #require(try wellFormed(Array(svg.dropLast())).first)
  #expect(root.value("width") == "1200")
  #expect(root.value("height") == "630")
  #expect(root.value("viewBox") == "-27.8 -27.8 556 291.9")
  // White, whatever the reader's device asks for.
  #expect(!String(decoding: svg, as: UTF8.self).contains("<style"))
}

@Test func theTextsOfACardAreLargeEnoughToRead() throws {
  for chart in [growth(rows: 3), growth(rows: 8, benchmark: 2)] {
    for text in try #require(scene(chart)).texts {
      let px = text.style.size * scale
      switch text.style {
      case .cardTitle: #expect(px >= 48)
      case .cardSmall, .cardClaim: #expect(px >= 22)
      default: #expect(px >= 28, "\(text.text)")
      }
    }
  }
}

@Test func aCardKeepsFiveRowsWithTheHighlightedAndTheBenchmark() throws {
  let card = try #require(scene(growth(rows: 8, benchmark: 8, highlight: ["r6"])))
  #expect(card.bars.map(\.key) == ["r1", "r2", "r3", "r6", "r8"])
  #expect(card.texts.contains { $0.text.contains("5\u{A0}of\u{A0}8\u{A0}rows.") })
  let whole = try #require(scene(growth(rows: 5)))
  #expect(whole.bars.count == 5)
  #expect(!whole.texts.contains { $0.text.contains("rows") })
}

@Test func aCardWithLessRoomHasFewerRowsAndStillItsSourceAndClaim() throws {
  let title = String(repeating: "A headline of several lines ", count: 4)
  let card = try #require(scene(growth(rows: 8, title: title)))
  #expect((2...4).contains(card.bars.count))
  #expect(card.texts.contains { $0.text.hasPrefix("Source: The office.") })
  #expect(card.texts.contains { $0.text == "Official." && $0.style == .cardClaim })
}

@Test func thePlotOfACardStandsInTheMiddleOfWhatTitlesAndSourceLeave() throws {
  let card = try #require(scene(growth(rows: 3)))
  let zero = try #require(card.lines.first { $0.role == .zero })
  // A line of 25 for the title, 2, one of 15 for the subtitle; two of 11.6 below.
  let above = zero.points[0].y - 42
  let below = CardMeasure.height - 23.2 - zero.points[1].y
  #expect(abs(above - below) < 0.1)
  #expect(above >= CardMeasure.gap)
}

@Test func whatDoesNotFitOnACardIsNotSqueezed() {
  let long = growth(rows: 3, title: String(repeating: "A headline of many lines ", count: 20))
  guard case .tooTall(let px) = cardSVG(long, labels: .english) else {
    Issue.record("a card was drawn")
    return
  }
  #expect(px > 100)
  let held = growth(rows: 8, highlight: Set((1...7).map { "r\($0)" }))
  guard case .tooTall = cardSVG(held, labels: .english) else {
    Issue.record("highlighted rows were left out")
    return
  }
}

@Test func nothingMeetsOnACard() throws {
  var generator = Generator(seed: 5)
  var drawn = 0
  for round in 0..<300 {
    let chart = Chart(
      id: "c-x", title: "It grew", subtitle: "Output, %", name: "It grew",
      source: [RandomPlan.name(&generator)], claim: RandomPlan.name(&generator),
      plan: RandomPlan.plan(&generator, text: RandomPlan.name))
    guard let scene = scene(chart) else { continue }
    drawn += 1
    #expect(scene.collisions == [], "round \(round)")
    let marks = scene.bars.map(\.frame.bottom) + scene.texts.map(\.box.bottom)
    #expect((marks.max() ?? 0) <= CardMeasure.height + 2)
  }
  #expect(drawn > 30)
}

@Test func piecesOnACardAreAsFarApartAsOnAPage() throws {
  let rows = [("re", 2.0), ("coal", 1.0)].map { Sample.datum($0.0, $0.0, $0.1, "+\($0.1) pp") }
  let column = ContributionSeriesPlan.Column(
    label: "2025", total: Sample.datum("t", "Total", 3, "+3.0%"), parts: rows, rest: nil)
  let chart = Chart(
    id: "c-x", title: "It grew", subtitle: "Output", name: "It grew",
    plan: .contributionOverTime(ContributionSeriesPlan(columns: [column])))
  let card = try #require(scene(chart))
  #expect(card.bars.map(\.topGap).filter { $0 > 0 }.count == 2)
}

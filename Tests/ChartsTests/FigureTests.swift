import Markup
import TestSupport
import Testing

@testable import Charts

private func html(_ chart: Chart) -> String {
  figureHTML(chart, labels: .english, headingLevel: 3).string
}

@Test(arguments: Sample.all) func everySampleIsSafeMarkup(_ chart: Chart) throws {
  let figure = figureHTML(chart, labels: .english, headingLevel: 3).bytes
  #expect(faults(try wellFormed(figure), id: chart.id, allowsStyle: false) == [])
  let file = standaloneSVG(chart, labels: .english).dropLast()
  #expect(faults(try wellFormed(Array(file)), id: chart.id, allowsStyle: true) == [])
}

@Test(arguments: Sample.all) func eachDrawingIsOneNamedImage(_ chart: Chart) throws {
  let elements = try wellFormed(figureHTML(chart, labels: .english, headingLevel: 3).bytes)
  let drawings = elements.filter { $0.name == "svg" }
  #expect(drawings.compactMap { $0.value("class") } == ["chart wide", "chart slim"])
  for drawing in drawings {
    #expect(drawing.value("role") == "img")
    #expect(drawing.value("aria-labelledby")?.hasPrefix("\(chart.id)-t") == true)
  }
  #expect(elements.filter { $0.name == "title" }.count == 2)
}

@Test func eightBarsFitInThreeKilobytes() {
  let description = description(of: Sample.growth.plan, labels: .english, hasTable: true)
  for variant in Variant.allCases {
    #expect(svg(Sample.growth, variant, labels: .english, description: description).count <= 3000)
  }
}

@Test func theTableHasTheRowsOfTheDrawingInOrder() {
  let scene = layout(Sample.growth.plan, .wide, labels: .english)
  let rows = tableRows(of: Sample.growth.plan, labels: .english)
  #expect(rows.map(\.value) == scene.texts.filter { $0.style == .value }.map(\.text))
  #expect(
    rows.map(\.name)
      == scene.texts.filter { $0.style == .label || $0.style == .strong }.map(\.text))
}

@Test func theTableOfAContributionEndsWithTheTotal() {
  let rows = tableRows(of: Sample.stack.plan, labels: .english)
  #expect(rows.map(\.name) == ["Rare earths", "Everything else", "Total growth: All industry"])
  #expect(
    rows.map(\.value) == ["3.2\u{A0}pp · 28.3% of the growth", "8.1\u{A0}pp (8.0–8.2)", "+11.3%"])
}

@Test func aMissingCellSaysWhy() {
  #expect(html(Sample.diverging).contains("<td class=\"no\">[x] the office gives no rate</td>"))
}

@Test func theNameInTheTableLeadsToTheFigure() {
  #expect(
    html(Sample.oneBar).contains("<th scope=\"row\"><a href=\"/figures/#re\">Rare earths</a></th>"))
}

@Test func theFooterIsSourceThenNoteThenClaim() {
  #expect(
    html(Sample.stack).contains(
      """
      <p class="src">Source: Baotou city government, reported by Rare Earth Exchanges, December \
      2025. Note: The rest is our calculation from rounded figures. <strong class="claim">Official \
      figures, not independently verified; the city has a stake in the industry.</strong></p>
      """))
}

@Test func theHeadingHasTheLevelThatIsAskedFor() {
  for level in 2...6 {
    let text = figureHTML(Sample.oneBar, labels: .english, headingLevel: level).string
    #expect(text.contains("<h\(level)>One branch is reported</h\(level)>"))
  }
}

@Test func aFileOfItsOwnSaysWhatWhoAndHowSure() {
  let text = String(decoding: standaloneSVG(Sample.growth, labels: .english), as: UTF8.self)
  for part in [
    "Rare earths outgrew the city", "January–November 2025", "Source: Baotou", "Note: For",
    "Official figures, not independently verified", "xmlns=\"http://www.w3.org/2000/svg\"",
    "<style>\(darkStyle)</style>",
  ] {
    #expect(text.contains(part), "\(part)")
  }
  #expect(!text.contains("table below"))
}

@Test func negativeNumbersHaveAMinusAndNoHyphen() {
  for chart in Sample.all {
    for text in layout(chart.plan, .wide, labels: .english).texts where text.style == .value {
      #expect(!text.text.contains("-"))
    }
  }
}

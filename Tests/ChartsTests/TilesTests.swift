import Markup
import TestSupport
import Testing

@testable import Charts

private let html = figureHTML(Sample.tiles, labels: .english, headingLevel: 3)

@Test func tilesAreAListOfTextWithoutDrawingAndTable() throws {
  let elements = try wellFormed(html.bytes)
  #expect(faults(elements, id: "c-tiles", allowsStyle: false) == [])
  #expect(elements.filter { $0.name == "li" }.count == 4)
  #expect(!elements.contains { ["svg", "table", "details"].contains($0.name) })
  #expect(elements.contains { $0.name == "figcaption" })
}

@Test func aTileSaysNameValueWayComparisonPeriodAndSource() {
  #expect(
    html.string.contains(
      """
      <li><p><a href="/figures/#re">Rare earths</a></p><p class="num">\
      <strong>+24.6%</strong> <span class="way up"><span aria-hidden="true">▲</span> up</span></p>\
      <p>13.3\u{A0}pp above industry of Baotou</p><p class="when">January–November 2025</p>\
      <p class="when">Baotou city government, via Rare Earth Exchanges</p></li>
      """))
  #expect(html.string.contains("<span class=\"way dn\"><span aria-hidden=\"true\">▼</span> down"))
}

@Test func aLevelHasNoDirectionAndAMissingTileSaysWhy() {
  #expect(html.string.contains("<strong>15,300\u{A0}t</strong></p><p>+23.8% on a year earlier</p>"))
  #expect(
    html.string.contains(
      "<p class=\"num no\">not published</p><p>not in the report</p>"))
}

@Test func aRevisedTileSaysWhatWasPrintedFirst() {
  let datum = Datum(
    key: "a", label: "A", value: 3, printed: "+3%",
    firstPrint: FirstPrint(value: 2, printed: "+2%"))
  let chart = Chart(
    id: "c-x", title: "T", subtitle: "", name: "N",
    plan: .tiles(
      TilesPlan(tiles: [.init(datum: datum, direction: nil, comparison: nil)])))
  #expect(figureHTML(chart, labels: .english, headingLevel: 2).string.contains("(first +2%)"))
}

@Test func theFooterOfTilesKeepsTheClaim() {
  #expect(html.string.contains("<strong class=\"claim\">Official figures"))
}

@Test func theFeedHasTheTilesAsATable() {
  let feed = tableHTML(Sample.tiles, labels: .english).string
  #expect(feed.contains("<td class=\"n\">+24.6% (13.3\u{A0}pp above industry of Baotou)</td>"))
}

@Test(arguments: Variant.allCases) func tilesAreTextInAFileOfTheirOwn(_ variant: Variant) {
  let scene = layout(Sample.tiles.plan, variant, labels: .english)
  #expect(scene.collisions == [])
  #expect(scene.text("\u{2212}3.4% ▼\u{A0}down")?.style == .value)
  #expect(scene.text("not published")?.style == .missing)
}

@Test func theTilesHaveTheseBytes() {
  #expect(goldenDifference(html.bytes, "c-tiles.html") == nil)
  #expect(
    goldenDifference(standaloneSVG(Sample.tiles, labels: .english), "c-tiles.svg") == nil)
}

import Diagnostics
import Site
import Testing

/// - Parameter body: of an article with four years of growth and a sparkline `trend` of them.
private func fixture(_ body: String) -> Fixture {
  Fixture(
    """
    === articles/second/highlights.yml
    defaults: {subject: city, basis: yoy, unit: pct, measure: output, chain: [herald, office]}
    figures:
      a: {kind: growth, period: 2020, value: "10"}
      b: {kind: growth, period: 2021, value: "12"}
      c: {kind: growth, period: 2022, value: "11"}
      d: {kind: growth, period: 2023, value: "15"}
    charts:
      trend: {kind: sparkline, figures: [a, b, c, d]}
    === articles/second/article.md
    ---
    title: The second
    date: 2025-02-03
    summary: Short.
    ---
    \(body)
    """)
}

@Test("a sparkline stands in a sentence: drawn in the page, in words in the feed")
func sparklineInASentence() async throws {
  let result = await fixture("It grew ![](chart:trend) in four years.").build()
  #expect(!result.codes.contains(.referenceMisplaced))
  let page = try #require(result.text("articles/second/index.html"))
  #expect(page.contains("It grew <span class=\"spark\" id=\"c-trend\"><svg class=\"chart spark\""))
  #expect(
    page.contains(
      "<strong>+15%</strong></a> <span class=\"rise\">▲\u{A0}up about +5.0\u{A0}pp</span>"))
  let feed = try #require(result.text("feed.xml"))
  #expect(feed.contains("It grew +15% (▲\u{A0}up about +5.0\u{A0}pp) in four years."))
}

@Test(
  "a sparkline alone in its paragraph, or as a link, is a finding",
  arguments: [
    "Text.\n\n![](chart:trend)", "The [trend](chart:trend) is up.",
  ])
func misplacedSparkline(_ body: String) async {
  let result = await fixture(body).build()
  let found = result.findings.filter { $0.code == .referenceMisplaced }.map(\.message)
  #expect(found == ["the sparkline 'chart:trend' does not stand in a sentence"])
}

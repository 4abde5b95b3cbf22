import Diagnostics
import Site
import Testing

/// The example publication with the templates that come with Assay, built once.
private let real = Task { await RealContent.build() }

/// A publication whose two reports may say different things about one city.
private func reports(_ second: String) -> Fixture {
  RealContent.dressed(
    Fixture(
      """
      === articles/second/article.md
      @front
      The city grew by [](figure:growth).
      === articles/second/highlights.yml
      @defaults
      figures:
        growth: \(second)
      """))
}

@Suite struct CheckPageTests {
  @Test func `an article prints what its numbers imply, with value, rounding and assumption`()
    async throws
  {
    let result = await real.value
    let panel = try #require(section("s.implied", of: result, "articles/baotou-output-2025/"))
    #expect(panel.contains("Growth of everything else within industry of Baotou"))
    #expect(panel.contains("about 9.3%"))
    #expect(panel.contains("with rounding 9.21 to 9.41"))
    #expect(panel.contains("Holds if the rest did not shrink"))
    #expect(panel.contains("v-ours\">Our calculations<"))
    let zone = try #require(section("s.implied", of: result, "articles/hitech-zone-may-2025/"))
    #expect(count(of: "Holds if the groups do not overlap", in: zone) == 4)
    #expect(zone.contains("href=\"/articles/baotou-output-2025/#f-re-growth\""))
  }

  @Test func `what is declared as a figure of our own is not derived once more`() async throws {
    let result = await real.value
    let panel = try #require(section("s.implied", of: result, "articles/baotou-output-2025/"))
    #expect(count(of: ">11.3 − 3.2 = 8.1\u{a0}pp<", in: panel) == 1)
  }

  @Test func `the page of checks lists each result once, and the constants it rests on`()
    async throws
  {
    let result = await real.value
    let page = try #require(result.text("checks/index.html"))
    for worked in ["3.2 ÷ 11.3 = 28.32%", "14.8 − 2.5 = 12.3%", "9.1 ≤ 11.3 ≤ 19.4"] {
      #expect(count(of: ">\(worked)<", in: page) == 1, "\(worked)")
    }
    #expect(page.contains("12 values with one decimal would have passed."))
    #expect(page.contains("id=\"c.china-primary-energy\""))
    #expect(page.contains("No two figures here contradict each other."))
    #expect(count(of: "<td data-label=\"Result\">", in: page) == 17)
  }

  @Test func `an open contradiction is in the register, with both values and their roots`()
    async throws
  {
    var fixture = reports(#"{subject: city, kind: growth, value: "12.9"}"#)
    fixture.files["publication.yml"]?.append(
      contentsOf: Array("rules: {figure-contradicted: note}\n".utf8))
    let result = await fixture.build()
    let register = try #require(section("s.contradictions", of: result, "checks/"))
    #expect(register.contains("v-open\">open<"))
    #expect(register.contains("+11.3%"))
    #expect(register.contains("+12.9%"))
    #expect(count(of: "Statistics office", in: register) == 2)
  }

  @Test func `an explained contradiction says why both values stand`() async throws {
    let result = await reports(
      #"{subject: city, kind: growth, value: "12.9", waive: [{rule: figure-contradicted, because: The office counts otherwise since}]}"#
    ).build()
    let register = try #require(section("s.contradictions", of: result, "checks/"))
    #expect(register.contains("v-explained\">explained<"))
    #expect(register.contains("The office counts otherwise since."))
    let article = try #require(section("s.checks", of: result, "articles/second/"))
    #expect(article.contains("1 warning answered"))
  }

  @Test func `chains with a common tail are one tree, and an outlet that agrees is a branch of it`()
    async throws
  {
    let result = await reports(
      #"{subject: city, kind: growth, value: "11.3", chain: [gazette, office]}"#
    ).withGazette().build()
    let chains = try #require(section("s.sources", of: result, "articles/report/"))
    #expect(count(of: "Statistics office", in: chains) == 1)
    #expect(count(of: "The Gazette", in: chains) == 1)
    #expect(chains.contains("2 outlets, 1 root: counts as one (1 figure)"))
    #expect(chains.contains("1 outlet, 1 root: counts as one (1 figure)"))
  }

  @Test func `a subject says what its figures differ in, and what leads from one to the other`()
    async throws
  {
    let result = await real.value
    let page = try #require(result.text("subjects/baotou.industry/index.html"))
    #expect(page.contains("Not to be set side by side: these figures differ in period."))
    #expect(page.contains("Growth of industry of Baotou, June–November 2025"))
    #expect(page.contains("class=\"chart wide\""))
  }

  @Test func `a source says how many figures lose a link without it, and how many their root`()
    async throws
  {
    let result = await real.value
    let page = try #require(result.text("sources/scmp/index.html"))
    #expect(page.contains("would lose a link of their chain, and 2 the root they go back to"))
  }

  /// The section a heading's id names, to the next one.
  private func section(_ id: String, of result: BuildResult, _ path: String) -> String? {
    result.text("\(path)index.html")?.utf8
      .split(separator: "<section".utf8).first { part in
        String(decoding: part, as: UTF8.self).contains("aria-labelledby=\"\(id)\"")
      }.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Fixture {
  /// The fixture with one more newspaper.
  fileprivate func withGazette() -> Fixture {
    var fixture = self
    fixture.files["sources.yml"]?.append(
      contentsOf: Array("gazette: {name: The Gazette, kind: press}\n".utf8))
    return fixture
  }
}

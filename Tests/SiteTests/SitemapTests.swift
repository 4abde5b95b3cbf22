import Site
import Testing

@Test("the sitemap lists every page but redirects and the page for what is not found")
func sitemap() async throws {
  let fixture = Fixture(
    """
    === articles/second/article.md
    ---
    title: A second
    date: 2025-02-03
    updated: 2025-03-04
    summary: Short.
    aliases: /old/
    ---
    """)
  let result = await fixture.build()
  let map = try parseXML(try #require(result.files.first { $0.path == "sitemap.xml" }).bytes)
  #expect(map.name == "urlset")
  #expect(map.attributes["xmlns"] == "http://www.sitemaps.org/schemas/sitemap/0.9")
  let changed = Dictionary(
    uniqueKeysWithValues: map.all("url").map { url in
      (url["loc"]?.text.dropFirst(22) ?? "", url["lastmod"]?.text)
    })
  #expect(
    changed.keys.sorted() == [
      "", "articles/", "articles/report/", "articles/second/", "checks/", "corrections/",
      "figures/", "issues/", "issues/january/", "pages/method/", "sources/", "sources/herald/",
      "sources/office/",
      "sources/ourselves/", "subjects/", "subjects/city.mining/", "subjects/city/",
    ])
  #expect(changed["articles/second/"] == "2025-03-04")
  #expect(changed["articles/report/"] == "2025-01-10")
  #expect(changed["issues/january/"] == "2025-01-11")
  #expect(changed[""] == "2025-03-04")
  #expect(changed["pages/method/"] == .some(nil))
  #expect(changed["corrections/"] == .some(nil))
}

@Test("robots may read everything and are told where the sitemap is")
func robots() async {
  let robots = await Fixture().build().text("robots.txt")
  #expect(robots == "User-agent: *\nAllow: /\nSitemap: https://trial.example/sitemap.xml\n")
}

@Test("feed, sitemap and robots are put into place last, style sheets and pictures first")
func stages() async {
  let result = await Fixture().build()
  let last = result.files.filter { $0.stage == .announcement }.map(\.path)
  #expect(last == ["feed.xml", "robots.txt", "sitemap.xml"])
  let first = result.files.filter { $0.stage == .asset }.map(\.path)
  #expect(
    first == [
      "_headers", "assets/style.css", "charts/report/rates.csv", "charts/report/rates.svg",
    ])
  #expect(result.pageCount == result.files.count - 7)
}

@Test("the style sheets are joined into one, the main one first")
func styles() async {
  let style = await Fixture().build().text("assets/style.css")
  #expect(style == "a{color:red}\nsvg{fill:red}\n")
}

import Diagnostics
import Site
import Testing

/// An article with these aliases.
private func aliased(_ aliases: String, _ more: String = "") -> Fixture {
  Fixture(
    """
    === articles/second/article.md
    ---
    title: A second
    date: 2025-01-09
    summary: Short.
    aliases: [\(aliases)]
    ---
    \(more)
    """)
}

@Test("an alias is a page that leads to the article, and no list or sitemap names it")
func redirects() async throws {
  let result = await aliased("/old/path/, /older/").build()
  #expect(result.findings == [])
  for path in ["old/path/index.html", "older/index.html"] {
    let page = try #require(result.text(path))
    #expect(
      page.contains("<a href=\"/articles/second/\">https://trial.example/articles/second/</a>"))
  }
  #expect(result.text("sitemap.xml")?.contains("old") == false)
}

@Test(
  "an alias is a path from the root with a slash at its end",
  arguments: [
    "old", "old/", "/old", "/", "//", "/old//path/", "/Old/", "/old path/", "/../up/", "/a.html/",
    "https://a.example/", "/ol%64/",
  ])
func refusedAliases(_ alias: String) async {
  let found = await aliased("\"\(alias)\"").found()
  #expect(found == ["articles/second/article.md:5 value-invalid"])
}

@Test(
  "an alias onto a page that exists is a collision, shown at the alias",
  arguments: ["/articles/report/", "/articles/", "/figures/", "/articles/second/"])
func aliasOntoPage(_ alias: String) async {
  let found = await aliased(alias).found()
  #expect(found == ["articles/second/article.md:5 output-collision"])
}

@Test("two articles with one alias collide, and the note shows the other")
func sameAlias() async {
  let fixture = aliased(
    "/old/",
    """
    === articles/third/article.md
    ---
    title: A third
    date: 2025-01-08
    summary: Short.
    aliases: /old/
    ---
    """)
  let result = await fixture.build()
  #expect(result.codes == [.outputCollision])
  #expect(result.findings.first?.range.path == "Content/articles/third/article.md")
  #expect(
    result.findings.first?.notes.map(\.range.path) == ["Content/articles/second/article.md"])
}

@Test("a file of an article cannot take the place of its page, not even in other letters")
func assetOntoPage() async {
  for name in ["index.html", "INDEX.html"] {
    let found = await aliased("", "=== articles/second/\(name)\nx").found()
    #expect(found == ["articles/second/\(name):1 output-collision"])
  }
}

@Test("files that differ in case alone collide, since some disks cannot tell them apart")
func caseOnly() async {
  let fixture = aliased("", "=== articles/second/photo.jpg\nx\n=== articles/second/Photo.jpg\ny")
  let found = await fixture.found()
  #expect(found == ["articles/second/photo.jpg:1 output-collision"])
}

@Test("files beside an article stand beside its page, bytes untouched")
func assets() async throws {
  let fixture = aliased("", "=== articles/second/more/photo.jpg\n\\xFF\\xD8")
  let result = await fixture.build()
  #expect(result.findings == [])
  let file = try #require(result.files.first { $0.path == "articles/second/more/photo.jpg" })
  #expect(file.bytes.starts(with: [0xFF, 0xD8]))
  #expect(file.stage == .asset)
}

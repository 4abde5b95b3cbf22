import Diagnostics
import Site
import Testing

/// Text that would break out of an attribute, an element, a script or a template if it went into a
/// page as it is: quotes and brackets also with a combining mark, as a reader by characters would
/// miss them.
private let hostile =
  "a\"\u{301}b'\u{301}c<\u{301}d</script><img src=x onerror=alert(y)>{{site.name}}{{{x}}}&quot;"

/// The same length of harmless text.
private let harmless = "one two three four five six seven eight nine and ten of them"

/// A publication with a text in every field that takes one.
private func publication(with text: String) -> Fixture {
  // By scalars: a quote with a combining mark is another character than a quote.
  var quoted = ""
  for scalar in text.unicodeScalars {
    if scalar == "\"" { quoted += "\\" }
    quoted.unicodeScalars.append(scalar)
  }
  // In a disclaimer, a brace that is no slot is refused.
  let bare = quoted.filter { $0 != "{" && $0 != "}" }
  let fields = everyField.replacing("TEXT", with: quoted).replacing("BARE", with: bare)
  return RealContent.dressed(Fixture(fields))
}

private let everyField = """
  === publication.yml
  name: "TEXT"
  tagline: "TEXT"
  url: https://trial.example/
  editor: {name: "TEXT", email: "TEXT"}
  licence: "TEXT"
  === sources.yml
  office: {name: "TEXT", kind: government, country: CN, owner: "TEXT", note: "TEXT", stake: city, control: {is: editorial, evidence: "TEXT"}}
  herald: {name: "TEXT", kind: unnamed, note: "TEXT", archived: {url: "https://a.example/"}}
  === subjects.yml
  measures:
    output: {name: "TEXT", definition: "TEXT"}
  subjects:
    city: {name: "TEXT", kind: place, place: CN, aliases: ["TEXT"], note: "TEXT"}
    city.mining: {name: "TEXT", kind: industry, in: city}
  === disclaimers.yml
  government.control: {page: "BARE", chart: "BARE", feed: "BARE"}
  === articles/report/article.md
  ---
  title: "TEXT"
  date: 2025-01-10
  summary: "TEXT"
  subjects: [city]
  authors: ["TEXT"]
  origin: {source: herald, title: "TEXT", url: "https://a.example/"}
  ---
  TEXT [TEXT](figure:growth) *TEXT* `TEXT` [TEXT](claim:broad) [TEXT](https://a.example/)[^one]

  ## TEXT

  ![TEXT](chart:rates)

  ![TEXT](photo.jpg)

  > [!NOTE]
  > TEXT

  | TEXT | b |
  |---|---|
  | c | TEXT |

  [^one]: TEXT
  === articles/report/photo.jpg
  x
  === articles/report/highlights.yml
  @defaults
  highlights:
    - "TEXT [](figure:mining)"
  claims:
    broad: {kind: inference, says: "TEXT", note: "TEXT", verdict: {is: disputed, by: "TEXT", because: "TEXT"}}
  charts:
    rates: {kind: growth, title: "TEXT", subtitle: "TEXT", note: "TEXT", figures: [growth, mining]}
  figures:
    growth: {subject: city, kind: growth, value: "11.3", name: "TEXT", note: "TEXT", chain: [{source: herald, said: "TEXT"}, office], revisions: [{value: "11.1", as-of: 2025-01-11, kind: our-error, because: "TEXT"}]}
    mining: {subject: city.mining, kind: growth, value: "24.6", verdict: {is: wrong, by: "TEXT", because: "TEXT"}, waive: [{rule: figure-unused, because: "TEXT"}], revisions: [{value: "24.4", as-of: 2025-01-12, kind: withdrawal, because: "TEXT"}, {value: "24.5", as-of: 2025-01-11, kind: source-revision, because: "TEXT"}]}
  === pages/method.md
  ---
  title: "TEXT"
  summary: "TEXT"
  menu: 1
  ---
  TEXT
  === issues/january.md
  ---
  number: "TEXT"
  title: "TEXT"
  date: 2025-01-11
  articles: [report]
  figure-of-the-week: report#mining
  ---
  TEXT
  """

/// A build that is not stopped by the figure's text, which is no number.
private func build(with text: String) async -> BuildResult {
  var fixture = publication(with: text)
  let article = String(decoding: fixture.files["articles/report/article.md"] ?? [], as: UTF8.self)
  fixture.files["articles/report/article.md"] = Array(
    article.replacing("](figure:growth)", with: "](subject:city)").utf8)
  return await fixture.build()
}

private let hostileBuild = Task { await build(with: hostile) }

@Test("hostile text in every field is no error, and stands in no file as it is")
func hostileText() async {
  let result = await hostileBuild.value
  #expect(
    Set(result.codes).subtracting([.htmlDropped, .figureUnbacked, .wordingDrift, .waiverUnused])
      == [])
  #expect(result.files.count > 15)
  // An apostrophe may stand as it is: every attribute is in double quotation marks.
  let raw = ["\"\u{301}", "<\u{301}", "</script>", "<img src=x", "onerror=alert(y)>"]
  for file in result.files where file.stage != .asset {
    let text = String(decoding: file.bytes, as: UTF8.self)
    for needle in raw { #expect(count(of: needle, in: text) == 0, "\(file.path) holds \(needle)") }
    #expect(!file.bytes.contains(0xFF), "\(file.path)")
  }
}

@Test("a template's tag in a text stays text")
func noTemplateInText() async throws {
  let page = try #require(await hostileBuild.value.text("articles/report/index.html"))
  #expect(count(of: "{{site.name}}", in: page) > 10)
}

@Test("hostile text adds no element and no attribute to any page")
func sameSkeleton() async throws {
  let (bad, good) = await (hostileBuild.value, build(with: harmless))
  #expect(bad.paths == good.paths)
  #expect(good.pages.count == 17)
  for (path, page) in good.pages {
    let expected = skeleton(of: page)
    #expect(expected.count > 20, "\(path)")
    #expect(skeleton(of: try #require(bad.text(path))) == expected, "\(path)")
  }
}

@Test("feed and sitemap stay well-formed under hostile text, and the feed says it as it is")
func wellFormed() async throws {
  let result = await hostileBuild.value
  for path in ["feed.xml", "sitemap.xml"] {
    _ = try parseXML(try #require(result.files.first { $0.path == path }).bytes)
  }
  let feed = try parseXML(try #require(result.files.first { $0.path == "feed.xml" }).bytes)
  #expect(feed["title"].map { Array($0.text.utf8) } == Array(hostile.utf8))
  let html = feed["entry"]?["content"]?.text ?? ""
  #expect(count(of: "<img src=x", in: html) + count(of: "</script>", in: html) == 0)
}

@Test("the byte by which holes are marked is refused in every file", arguments: textFiles)
func forgedHoles(_ path: String) async {
  var fixture = Fixture()
  fixture.files[path]?.append(contentsOf: [0x23, 0x20, 0xFF, 0x0A])
  let result = await fixture.build()
  #expect(result.findings.contains { $0.code == .notUTF8 && $0.range.path.hasSuffix(path) })
  #expect(result.files == [])
}

private let textFiles = Fixture().files.keys.filter { !$0.contains("/assets/") }.sorted()

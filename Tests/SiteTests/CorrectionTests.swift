import Site
import Testing

/// A publication with an error of ours, a revision of a source, and a withdrawn figure; the words
/// are those of the templates that come with Assay.
private let patch = """
  === publication.yml +
  corrections: page:method
  === articles/report/highlights.yml
  @defaults
  highlights:
    - Mining grew [24.6%](figure:mining) in a year.
  claims:
    broad: {kind: inference, says: growth was broad}
  charts:
    rates: {kind: growth, title: Mining outgrew the city, figures: [growth, mining]}
  figures:
    growth:
      subject: city
      kind: growth
      value: "11.3"
      revisions:
        - {value: "13.1", as-of: 2025-02-01, kind: our-error, because: "digits of <b>two</b> & more were swapped"}
    mining:
      subject: city.mining
      kind: growth
      value: "24.6"
      revisions:
        - {value: "24.5", as-of: 2025-01-15, kind: source-revision, because: The office printed another value.}
    gone: {subject: city, kind: growth, value: "7", verdict: {is: withdrawn, date: 2025-01-20, because: It was made up.}}
  === articles/report/article.md +
  It was never [7%](figure:gone).
  === articles/second/article.md
  ---
  title: A second
  date: 2025-01-20
  summary: Short.
  ---
  The city grew by [11.3%](figure:report#growth).
  === articles/later/article.md
  ---
  title: A later one
  date: 2025-02-02
  summary: Short.
  ---
  The city grew by [11.3%](figure:report#growth).
  === articles/other/article.md
  ---
  title: Another
  date: 2025-01-20
  summary: Short.
  ---
  Words.
  === issues/february.md
  ---
  title: February
  date: 2025-02-01
  articles: [second]
  ---
  Words.
  === issues/march.md
  ---
  title: March
  date: 2025-03-01
  articles: [later]
  ---
  Words.
  """

func builtWithCorrections(_ more: String = "") async -> BuildResult {
  await RealContent.dressed(Fixture(patch + more)).build()
}

private let note =
  "<p><strong>Corrected on 1 February 2025:</strong> <a href=\"/articles/report/#f-growth\">The city</a>"
  + " (Output, growth, 2024). We wrote +13.1%; right is +11.3%."
  + " Digits of &lt;b&gt;two&lt;/b&gt; &amp; more were swapped.</p>"

@Suite struct CorrectionTests {
  private let result: BuildResult
  private static let shared = Task { await builtWithCorrections() }

  init() async {
    result = await Self.shared.value
    #expect(result.findings == [])
  }

  private func page(_ path: String) throws -> String {
    try #require(result.text("\(path)index.html"))
  }

  @Test(
    arguments: [
      ("articles/report/", 1), ("articles/second/", 1), ("articles/later/", 0),
      ("articles/other/", 0), ("issues/january/", 0), ("issues/february/", 1),
      ("issues/march/", 0), ("", 1),
    ])
  func `a note stands on every page that had it wrong, in the next issue and on the front page`(
    path: String, times: Int
  ) throws {
    let page = try page(path)
    #expect(count(of: note, in: page) == times)
    #expect(count(of: "class=\"corrected\"", in: page) == times)
    #expect(count(of: "We wrote", in: page) == times)
  }

  @Test func `the note stands below the disclaimer and above the text`() throws {
    let page = try page("articles/report/")
    let disclaimer = try #require(page.utf8Offset(of: "class=\"disclaimer\""))
    let note = try #require(page.utf8Offset(of: "class=\"corrected\""))
    let highlights = try #require(page.utf8Offset(of: "class=\"highlights\""))
    #expect(disclaimer < note)
    #expect(note < highlights)
  }

  @Test func `the page of corrections has what we corrected, what was revised and what is gone`()
    throws
  {
    let page = try page("corrections/")
    #expect(!page.contains("No corrections so far"))
    #expect(page.contains("<a href=\"/pages/method/\">Our method</a>"))
    let rows = page.components(between: "<tr id=\"", and: "</tr>")
    #expect(
      rows.map { $0.prefix { $0 != "\"" } } == [
        "correction-report--growth-1", "correction-report--mining-1", "withdrawal-report--gone",
      ])
    for text in [
      "<del>+13.1%</del>", "<b>+11.3%</b>", "1 February 2025", "10 January 2025", "Our error.",
      "A second", "Mining outgrew the city", "Digits of &lt;b&gt;two&lt;/b&gt; &amp; more",
    ] { #expect(rows[0].contains(text), "\(text)") }
    #expect(!rows[0].contains("A later one"))
    for text in ["<del>+24.5%</del>", "<b>+24.6%</b>", "15 January 2025", "Revised by the source."]
    {
      #expect(rows[1].contains(text), "\(text)")
    }
    #expect(rows[2].contains("<del>+7%</del>"))
    #expect(rows[2].contains("It was made up."))
    #expect(rows[2].contains("20 January 2025"))
  }

  @Test func `the row of the figure keeps what it said`() throws {
    for path in ["articles/report/", "figures/"] {
      let page = try page(path)
      #expect(page.contains("<del>+13.1%</del> until <time datetime=\"2025-02-01\">"), "\(path)")
      #expect(page.contains(": our error. Digits of"), "\(path)")
      #expect(page.contains("<del>+24.5%</del> until <time datetime=\"2025-01-15\">"), "\(path)")
    }
  }

  @Test func `charts say in their table that a figure was revised`() throws {
    #expect(count(of: "<td>revised</td>", in: try page("articles/report/")) == 2)
  }

  @Test func `the day of the last change moves in the page, the sitemap and the feed`() throws {
    let page = try page("articles/report/")
    #expect(page.contains("article:modified_time\" content=\"2025-02-01\""))
    #expect(page.contains("updated <time datetime=\"2025-02-01\">"))
    let other = try self.page("articles/other/")
    #expect(!other.contains("modified_time"))
    let urls = try parseXML(bytes("sitemap.xml")).all("url").map {
      "\($0["loc"]?.text.dropFirst(22) ?? "") \($0["lastmod"]?.text ?? "")"
    }
    #expect(urls.contains("articles/report/ 2025-02-01"))
    #expect(urls.contains("articles/second/ 2025-02-01"))
    #expect(urls.contains("articles/later/ 2025-02-02"))
    #expect(urls.contains("corrections/ 2025-02-01"))
  }

  @Test func `the feed has an entry for the error, and the note comes first in those that had it`()
    throws
  {
    let feed = try parseXML(bytes("feed.xml"))
    #expect(feed["updated"]?.text == "2025-02-02T00:00:00Z")
    let entries = feed.all("entry")
    #expect(
      entries.map { "\($0["title"]?.text ?? "") \($0["updated"]?.text.prefix(10) ?? "")" } == [
        "Correction: The city 2025-02-01", "A later one 2025-02-02", "Another 2025-01-20",
        "A second 2025-02-01", "Mining outgrew the city 2025-02-01",
      ])
    let whole = note.replacing("\"/articles", with: "\"https://trial.example/articles")
    let contents = entries.map { $0["content"]?.text ?? "" }
    #expect(contents.map { $0.hasPrefix(whole) } == [true, false, false, true, true])
    #expect(contents.map { count(of: "We wrote", in: $0) } == [1, 0, 0, 1, 1])
    #expect(
      entries[0]["id"]?.text
        == "https://trial.example/corrections/#correction-report--growth-1")
    for slug in ["report", "second"] {
      #expect(contents[0].contains("<a href=\"https://trial.example/articles/\(slug)/\">"))
    }
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    try #require(result.files.first { $0.path == path }).bytes
  }
}

extension String {
  /// Where a text begins, in bytes.
  func utf8Offset(of needle: String) -> Int? {
    let parts = utf8.split(
      separator: needle.utf8, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? parts[0].count : nil
  }

  /// What stands between each two marks.
  func components(between start: String, and end: String) -> [String] {
    utf8.split(separator: start.utf8, omittingEmptySubsequences: false).dropFirst().map { part in
      let parts = part.split(
        separator: end.utf8, maxSplits: 1, omittingEmptySubsequences: false)
      return String(decoding: parts[0], as: UTF8.self)
    }
  }
}

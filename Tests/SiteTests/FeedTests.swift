import Site
import Testing

private let fixture = Fixture(
  """
  === publication.yml +
  language: en
  licence: CC0-1.0
  === articles/second/article.md
  ---
  title: Tom & "Jerry" <2025>
  date: 2025-02-03
  updated: 2025-03-04
  summary: Short.
  authors: [A. One, B. Two]
  ---
  Text.
  """)

private let built = Task { await fixture.build() }

private func parsedFeed() async throws -> Element {
  let result = await built.value
  #expect(result.findings == [])
  return try parseXML(try #require(result.files.first { $0.path == "feed.xml" }).bytes)
}

@Test("the feed is well-formed, says whose it is and where it lives")
func feedHead() async throws {
  let feed = try await parsedFeed()
  #expect(feed.name == "feed")
  #expect(feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
  #expect(feed.attributes["xml:lang"] == "en")
  #expect(feed["id"]?.text == "https://trial.example/")
  #expect(feed["title"]?.text == "The Trial")
  #expect(feed["subtitle"]?.text == "Numbers on trial")
  #expect(feed["rights"]?.text == "CC0-1.0")
  #expect(feed["author"]?["name"]?.text == "The editors")
  let links = feed.all("link").map { [$0.attributes["rel"], $0.attributes["href"]] }
  #expect(
    links == [
      ["alternate", "https://trial.example/"], ["self", "https://trial.example/feed.xml"],
    ])
}

@Test(
  "an entry has a lasting id, both its dates and all its authors; the feed is as new as they are")
func feedEntries() async throws {
  let feed = try await parsedFeed()
  let entries = feed.all("entry")
  #expect(
    entries.map { $0["title"]?.text } == ["Tom & \"Jerry\" <2025>", "Mining outgrew the city"])
  let second = try #require(entries.first)
  #expect(second["id"]?.text == "https://trial.example/articles/second/")
  #expect(second["published"]?.text == "2025-02-03T00:00:00Z")
  #expect(second["updated"]?.text == "2025-03-04T00:00:00Z")
  #expect(second.all("author").map { $0["name"]?.text } == ["A. One", "B. Two"])
  #expect(feed["updated"]?.text == "2025-03-04T00:00:00Z")
  #expect(entries.last?["updated"]?.text == "2025-01-10T00:00:00Z")
}

@Test(
  "an entry's content is the whole text, the disclaimer first, with tables in place of drawings")
func feedContent() async throws {
  let entry = try #require(try await parsedFeed().all("entry").last)
  let content = try #require(entry["content"])
  #expect(content.attributes["type"] == "html")
  let html = content.text
  #expect(html.hasPrefix("<p><em>The figures are official statistics (Statistics office, 2024)."))
  #expect(html.contains("<li>Mining grew <a class=\"figure\""))
  #expect(html.contains("<table"))
  #expect(!html.contains("<svg"))
  #expect(!html.contains("<aside"))
}

@Test("links in the feed are whole addresses")
func feedLinks() async throws {
  let entries = try await parsedFeed().all("entry")
  let links = entries.flatMap { attributes("href", in: $0["content"]?.text ?? "") }
  #expect(links.count > 3)
  for href in links {
    let isOwn =
      href.hasPrefix("https://trial.example/articles/report/#")
      || href.hasPrefix("https://trial.example/charts/report/rates.")
      || href == "https://creativecommons.org/publicdomain/zero/1.0/"
    #expect(isOwn, "\(href)")
  }
}

@Test("a feed without articles is still a feed")
func emptyFeed() async throws {
  var empty = Fixture("=== issues/january.md\n---\ntitle: January\ndate: 2025-01-11\n---\n")
  empty.files = empty.files.filter { !$0.key.hasPrefix("articles/") }
  let result = await empty.build()
  #expect(result.findings == [])
  let feed = try parseXML(try #require(result.files.first { $0.path == "feed.xml" }).bytes)
  #expect(feed.all("entry").isEmpty)
  #expect(feed["updated"]?.text == "1970-01-01T00:00:00Z")
}

import Testing

@testable import Site

@Test(
  "an address is given a slash at its end, and knows the path from the root of its host",
  arguments: [
    ("https://example.org", "https://example.org/", "/"),
    ("https://example.org/", "https://example.org/", "/"),
    ("http://localhost:8080", "http://localhost:8080/", "/"),
    ("https://example.org/brief", "https://example.org/brief/", "/brief/"),
    ("https://example.org/a/b/", "https://example.org/a/b/", "/a/b/"),
    ("http://[::1]:8080/x", "http://[::1]:8080/x/", "/x/"),
    ("https://example.org/~me/a%20b", "https://example.org/~me/a%20b/", "/~me/a%20b/"),
  ])
func addresses(_ site: String, _ text: String, _ basePath: String) throws {
  let address = try #require(Address(site: site))
  #expect(address.text == text)
  #expect(address.basePath == basePath)
}

@Test(
  "what is no plain address of a site is refused",
  arguments: [
    "", "/", "example.org", "//example.org", "ftp://example.org", "javascript:alert(1)", "https:",
    "https://", "https:///path", "https://example.org/?q", "https://example.org/#x",
    "https://me@example.org/", "https://me:pw@example.org/", "https://exa mple.org",
    "https://example.org/..", "https://example.org/../x", "https://example.org/a/../b",
    "https://example.org/\"", "https://example.org/<", "https://exämple.org/", "https://a\\b/",
    "https://example.org/\n",
  ])
func refusedAddresses(_ site: String) {
  #expect(Address(site: site) == nil)
}

@Test("links are made from the root of the host, and whole addresses with scheme and host")
func links() throws {
  let address = try #require(Address(site: "https://example.org/brief"))
  #expect(address.href("articles/a/") == "/brief/articles/a/")
  #expect(address.href("") == "/brief/")
  #expect(address.absolute("feed.xml") == "https://example.org/brief/feed.xml")
}

@Test("the file behind a path is the path itself, or the index of its folder")
func files() {
  #expect(Path.file("") == "index.html")
  #expect(Path.file(Path.article("report")) == "articles/report/index.html")
  #expect(Path.file(Path.subject("city.mining")) == "subjects/city.mining/index.html")
  #expect(Path.file(Path.notFound) == "404.html")
  #expect(Path.asset("a/photo.jpg", of: "report") == "articles/report/a/photo.jpg")
}

@Test("a slug is small letters, digits and hyphens, none of them at an end")
func slugs() {
  for name in ["a", "7", "a-b", "a--b", "2025-12", String(repeating: "a", count: 100)] {
    #expect(isSlug(name), "\(name)")
  }
  let refused = [
    "", "-", "-a", "a-", "A", "a_b", "a.b", "a b", "a/b", "..", "ä", "a\u{301}", "a\n", "%41", "ａ",
    String(repeating: "a", count: 101),
  ]
  for name in refused { #expect(!isSlug(name), "\(name)") }
}

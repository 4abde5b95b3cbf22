import Diagnostics
import Site
import Testing

/// The example publication with the templates that come with Assay, built once.
private let built = Task { await RealContent.build() }

@Suite struct RealContentTests {
  private let result: BuildResult

  init() async {
    result = await built.value
  }

  @Test func `the example publication builds with its templates, with nothing above a note`() {
    #expect(result.findings.filter { $0.severity > .note } == [])
    #expect(result.pageCount > 40)
    #expect(result.paths.count { $0.hasPrefix("articles/") && $0.hasSuffix("/index.html") } == 6)
  }

  @Test func `every page is rendered whole`() {
    #expect(result.pages.count > 40)
    for (path, page) in result.pages {
      #expect(page.contains("<!doctype html>"), "\(path)")
      #expect(page.contains("</html>"), "\(path)")
      #expect(!page.contains("{{"), "\(path)")
      #expect(!page.utf8.contains(0xFF), "\(path)")
    }
  }

  @Test func `the first article says whose figures they are before it prints one`() throws {
    let page = try #require(result.text("articles/baotou-output-2025/index.html"))
    let parts = page.utf8.split(
      separator: "class=\"figure\"".utf8, maxSplits: 1, omittingEmptySubsequences: false)
    let before = try #require(parts.first.flatMap { String($0) })
    #expect(parts.count == 2)
    #expect(before.contains("come from an unnamed outlet tied to the state"))
    #expect(
      before.contains("a government that reports on its own performance (Baotou city government)"))
  }

  @Test func `every chart of the first article says the same in its footer`() throws {
    let page = try #require(result.text("articles/baotou-output-2025/index.html"))
    let footers = page.utf8.split(separator: "<p class=\"src\">".utf8).dropFirst().map { footer in
      String(decoding: footer.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
    #expect(footers.count == 3)
    for footer in footers {
      #expect(footer.contains("From an unnamed outlet tied to the state."))
      #expect(
        footer.contains(
          "The reporting government (Baotou city government) has a stake in the result."))
    }
  }

  @Test func `the ledger holds the 55 published figures and the 41 claims`() throws {
    let rows = try rows(of: "figures/index.html")
    let claims = rows.filter { $0.hasPrefix("claim-") }
    let figures = rows.filter { $0.hasPrefix("f-") }
    #expect(claims.count == 41)
    #expect(figures.count { !$0.contains("class=\"ours\"") } == 55)
    #expect(figures.count { $0.contains("class=\"ours\"") } >= 3)
    let page = try #require(result.text("figures/index.html"))
    #expect(page.contains("55 published figures"))
    #expect(page.contains("41 claims"))
  }

  @Test func `every figure of the ledger has a period or none that is known, and a source`() throws
  {
    for row in try rows(of: "figures/index.html") where row.hasPrefix("f-") {
      let period = try #require(cell("Period", of: row))
      #expect(
        period == "undated" || period.contains { $0.isNumber }, "\(row.prefix(60)): \(period)")
      let source = try #require(cell("Source", of: row))
      #expect(!source.isEmpty, "\(row.prefix(60))")
    }
  }

  @Test func `every number of an article is bound`() {
    let articles = result.pages.filter {
      $0.path.hasPrefix("articles/") && $0.path != "articles/index.html"
    }
    #expect(articles.count == 5)
    for (path, page) in articles {
      #expect(page.contains("class=\"verdict v-confirmed\" href=\"#s.numbers\""), "\(path)")
    }
  }

  /// The rows of all tables, each from its id on.
  private func rows(of path: String) throws -> [String] {
    try #require(result.text(path)).utf8.split(separator: "<tr id=\"".utf8).dropFirst()
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text a cell begins with.
  private func cell(_ label: String, of row: String) -> String? {
    let parts = row.utf8.split(
      separator: "data-label=\"\(label)\">".utf8, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let rest = parts.last else { return nil }
    return String(
      decoding: rest.prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}

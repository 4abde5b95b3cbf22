import Diagnostics
import Site
import Testing

private let drafts = Fixture(
  """
  === articles/sketch/article.md
  ---
  title: A sketch
  date: 2025-01-09
  summary: Not yet.
  draft: true
  ---
  Text.
  === articles/later/article.md
  ---
  title: For later
  date: 2025-06-02
  summary: Not yet.
  ---
  Text.
  === articles/today/article.md
  ---
  title: From today
  date: 2025-06-01
  summary: Now.
  ---
  Text.
  === issues/july.md
  ---
  title: July
  date: 2025-07-01
  ---
  Text.
  """)

/// The pages of articles and issues that a build makes.
private func pages(drafts includesDrafts: Bool = false, future: Bool = false) async -> [String] {
  var options = testDay
  options.includesDrafts = includesDrafts
  options.includesFuture = future
  return await drafts.build(options).paths.filter { path in
    ["sketch", "later", "today", "july"].contains { path.contains("/\($0)/") }
  }
}

@Test("drafts and what is dated after today are left out unless they are asked for")
func visibility() async {
  let (sketch, later) = ("articles/sketch/index.html", "articles/later/index.html")
  let (today, july) = ("articles/today/index.html", "issues/july/index.html")
  let plain = await pages()
  #expect(plain == [today])
  let withDrafts = await pages(drafts: true)
  #expect(withDrafts == [sketch, today])
  let withFuture = await pages(future: true)
  #expect(withFuture == [later, today, july])
  let withBoth = await pages(drafts: true, future: true)
  #expect(withBoth == [later, sketch, today, july])
}

@Test("what is left out leaves no trace on any other page")
func noTrace() async {
  let result = await drafts.build()
  #expect(result.findings == [])
  for file in result.files {
    let text = String(decoding: file.bytes, as: UTF8.self)
    for word in ["A sketch", "For later", "July", "/sketch/", "/later/", "/july/"] {
      #expect(!text.contains(word), "\(file.path) holds '\(word)'")
    }
  }
}

@Test("faults of an article that is left out are found nevertheless")
func faultsOfDrafts() async {
  let found = await Fixture(
    """
    === articles/sketch/article.md
    ---
    title: A sketch
    date: 2025-01-09
    summary: Not yet.
    draft: true
    titel: A sketch
    ---
    """
  ).found()
  #expect(found == ["articles/sketch/article.md:6 key-unknown"])
}

@Test("a reference to an article that is left out says why it is not there")
func hiddenReference() async {
  var fixture = drafts
  fixture.files["pages/more.md"] = Array(
    "---\ntitle: More\n---\n[One](article:sketch) and [two](article:later).\n".utf8)
  fixture.files["issues/may.md"] = Array(
    "---\ntitle: May\ndate: 2025-05-01\narticles: [later]\n---\n".utf8)
  let result = await fixture.build()
  #expect(
    result.findings.map(\.message) == [
      "the issue carries 'later', which is not on the site: it is scheduled for 2025-06-02, shown with --future",
      "there is no article 'sketch' on the site: it is a draft, shown with --drafts",
      "there is no article 'later' on the site: it is scheduled for 2025-06-02, shown with --future",
    ])
  #expect(Set(result.codes) == [.referenceBroken])
}

@Test("the clock decides nothing but which articles are scheduled")
func clock() async {
  let early = await Fixture().build(BuildOptions(date: day("2025-01-11")))
  let late = await Fixture().build(BuildOptions(date: day("2099-12-31")))
  #expect(early.files == late.files)
  #expect(!early.files.isEmpty)
  #expect(early.findings == late.findings)
}

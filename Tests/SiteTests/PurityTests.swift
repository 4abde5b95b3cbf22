import Diagnostics
import Site
import TestSupport
import Testing

private let options = BuildOptions(date: day("2026-01-01"))

private func build(_ tree: SourceTree) async -> BuildResult {
  await Site.build(Checked(tree), contentRoot: "Content", options: options)
}

@Test("two builds of the same bytes, read in another order, give the same files and findings")
func twice() async {
  let tree = RealContent.tree()
  let (first, second) = await (build(tree), build(shuffled(tree, seed: 1)))
  #expect(first.files == second.files)
  #expect(first.findings == second.findings)
  #expect(!first.files.isEmpty)
}

@Test("the order in which files are read changes nothing", arguments: 2...9)
func anyOrder(_ seed: Int) async {
  let fixture = Fixture(
    """
    === articles/second/article.md
    @front
    As [the report](article:report) says: [](figure:report#growth).
    === articles/third/article.md
    @front
    As [the report](article:report) says: [](figure:report#mining).
    === articles/third/photo.jpg
    x
    === issues/february.md
    ---
    title: February
    date: 2025-01-11
    articles: [third, second, report]
    ---
    """)
  let (first, second) = await (build(fixture.tree), build(shuffled(fixture.tree, seed: seed)))
  #expect(first.files == second.files)
  #expect(first.findings == [])
  #expect(second.findings == [])
}

/// The same files in another order.
private func shuffled(_ tree: SourceTree, seed: Int) -> SourceTree {
  var generator = Generator(seed: UInt64(seed))
  return SourceTree(
    content: tree.content.shuffled(using: &generator),
    templates: tree.templates.shuffled(using: &generator))
}

@Test("findings come in the same order whatever the order of the files")
func findingsInOrder() async {
  let fixture = Fixture(
    """
    === pages/a.md
    ---
    titel: A
    ---
    [x](page:b) is 7.
    === pages/c.md
    No front matter.
    === notes.txt
    """)
  var tree = fixture.tree
  let forward = await build(tree).findings
  tree.content.reverse()
  let backward = await build(tree).findings
  #expect(forward == backward)
  #expect(forward.map(\.range) == forward.map(\.range).sorted())
  #expect(forward.count == 6)
}

@Test("a build with an error hands out no file, and all that was found")
func failedBuild() async {
  let fixture = Fixture(
    """
    === pages/more.md
    ---
    title: More
    ---
    We are 4 people with a [page](page:metod) and <b>.
    """)
  let result = await fixture.build()
  #expect(result.hasErrors)
  #expect(result.files == [])
  #expect(result.pageCount == 0)
  #expect(result.codes == [.figureUnbacked, .referenceBroken, .htmlDropped])
}

@Test("an error met while rendering stops the site as well")
func failedRendering() async {
  let result = await Fixture("=== Templates/page.mustache\n{{nothing}}").build()
  #expect(result.codes == [.templateNameUnknown])
  #expect(result.files == [])
}

@Test("what was found while the files were read is part of the result")
func loadedFindings() async {
  let link = Finding(
    .symlink, "a link", at: SourceRange(startOf: "Content/articles/report/photo.jpg"))
  let loaded = Checked(Fixture().tree, [link])
  let result = await Site.build(loaded, contentRoot: "Content", options: testDay)
  #expect(result.findings == [link])
  #expect(result.files == [])
}

@Test("a check alone finds what a build finds, and hands out nothing")
func checkOnly() async {
  let tree = RealContent.tree()
  let checked = await Site.build(
    Checked(tree), contentRoot: "Content", options: options, goal: .findings)
  let built = await build(tree)
  #expect(checked.findings == built.findings)
  #expect(checked.files == [])
}

@Test("nothing at all is a publication in which everything is missing")
func nothing() async {
  let result = await build(SourceTree(content: [], templates: []))
  #expect(result.files == [])
  #expect(result.findings.count { $0.code == .fileMissing } == 3)
  #expect(Set(result.codes) == [.fileMissing, .templateMissing])
}

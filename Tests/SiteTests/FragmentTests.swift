import Diagnostics
import Markup
import Site
import Testing

private func fragment(_ text: String) -> Checked<String> {
  renderFragment(SourceFile(path: "a.md", name: "a.md", bytes: Array(text.utf8))).map(\.string)
}

@Test("a file by itself becomes a fragment of HTML, without its front matter")
func plainFragment() {
  let result = fragment("---\ntitle: A\n---\nSome *text*.\n")
  #expect(result.value == "<p>Some <em>text</em>.</p>\n")
  #expect(result.findings == [])
  #expect(fragment("Some *text*.\n").value == "<p>Some <em>text</em>.</p>\n")
}

@Test("what a reference leads to is not known, so that it stays its text")
func references() {
  #expect(fragment("It was [24.6%](figure:g).\n").value == "<p>It was 24.6%.</p>\n")
  #expect(fragment("It was [*so*](claim:c).\n").value == "<p>It was <em>so</em>.</p>\n")
  #expect(fragment("It was [](figure:g).\n").value == "<p>It was g.</p>\n")
  #expect(fragment("![A chart](chart:c)\n").value.contains("A chart"))
}

@Test("the text of an open reference is escaped like any other")
func escaping() {
  let result = fragment("[a\\<b](figure:g) [](figure:a&quot;&lt;)\n")
  #expect(result.value.contains("a&lt;b"))
  #expect(!result.value.contains("\"<"))
}

@Test("findings of the text are told, with offsets of the file")
func findings() {
  let result = fragment("---\ntitle: A\n---\nA <b>word</b>.\n")
  #expect(result.findings.map(\.code) == [.htmlDropped, .htmlDropped])
  #expect(result.findings.map(\.range.start) == [19, 26])
}

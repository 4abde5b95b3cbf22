import Testing

@testable import Site

/// The YAML and the body of a text; `nil` without front matter.
private func split(_ text: String) -> [String]? {
  let bytes = Array(text.utf8)
  return FrontMatter(of: bytes).map { front in
    [front.yaml, front.body].map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

@Test("front matter stands between two lines of three hyphens")
func frontMatter() {
  #expect(split("---\na: 1\n---\nText\n") == ["a: 1\n", "Text\n"])
  #expect(split("---\n---\n") == ["", ""])
  #expect(split("---\na: 1\n---") == ["a: 1\n", ""])
  #expect(split("---  \na: 1\n---\t\nText") == ["a: 1\n", "Text"])
}

@Test("front matter may end its lines as any system does, and begin with a byte order mark")
func lineEndings() {
  #expect(split("---\r\na: 1\r\n---\r\nText\r\n") == ["a: 1\r\n", "Text\r\n"])
  #expect(split("---\ra: 1\r---\rText") == ["a: 1\r", "Text"])
  #expect(split("\u{FEFF}---\na: 1\n---\nText") == ["a: 1\n", "Text"])
}

@Test(
  "what does not begin with three hyphens alone, or never ends, has no front matter",
  arguments: [
    "", "Text", "--", "---", "---\na: 1\n", "----\na: 1\n----\n", "\n---\na: 1\n---\n",
    " ---\na: 1\n---\n", "--- a\n---\n", "---\na: 1\n ---\n", "---\na: 1\n--- x\n",
    "---\na: 1\n----\n", "\u{FEFF}\u{FEFF}---\n---\n",
  ])
func noFrontMatter(_ text: String) {
  #expect(split(text) == nil)
}

@Test("hyphens inside a value do not end front matter")
func hyphensInside() {
  #expect(split("---\na: x --- y\nb: '---'\n---\nText") == ["a: x --- y\nb: '---'\n", "Text"])
  #expect(split("---\na: |\n  ---\n---\nText") == ["a: |\n  ---\n", "Text"])
}

@Test("findings in front matter and text are counted from the file's first byte")
func offsets() async {
  var fixture = Fixture()
  let text = "\u{FEFF}---\r\ntitle: About\r\nmen: 2\r\n---\r\n\r\nSee [this](page:metod).\r\n"
  fixture.files["pages/about.md"] = Array(text.utf8)
  let found = await fixture.found()
  #expect(found == ["pages/about.md:3 key-unknown", "pages/about.md:6 reference-broken"])
}

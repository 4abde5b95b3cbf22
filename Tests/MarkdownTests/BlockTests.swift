import Diagnostics
import Testing

@testable import Markdown

@Test("a table is rendered with its alignments")
func tables() {
  let text = "before\n| a | b | c |\n|---|--:|:-:|\n| `x \\| y` | *1* | |\n| 2\n\nafter"
  #expect(
    rendered(text) == """
      <p>before</p>
      <div class="table" role="group" tabindex="0" aria-label="Table"><table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col" class="r">b</th>
      <th scope="col" class="c">c</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td><code>x | y</code></td>
      <td class="r"><em>1</em></td>
      <td class="c"></td>
      </tr>
      <tr>
      <td>2</td>
      <td class="r"></td>
      <td class="c"></td>
      </tr>
      </tbody>
      </table></div>
      <p>after</p>

      """)
  #expect(findings(text) == [])
}

@Test("a row with more cells than columns is a warning at the surplus")
func surplus() {
  #expect(findings("|a|b|\n|-|-|\n|1|2|3|4|\n") == ["table-row: 3|4"])
}

@Test("cells use the definitions of the text and keep what looks like a block")
func cells() {
  let text = "| a |\n|---|\n| [x][d] |\n| # b # |\n| - c |\n\n[d]: figure:z"
  let html = rendered(text)
  #expect(html.contains("<td>{figure:z x}</td>"))
  #expect(html.contains("<td># b #</td>"))
  #expect(html.contains("<td>- c</td>"))
}

@Test(
  "what is no table stays text",
  arguments: [
    "a | b\n--|--|--\n", "> | a | b |\n> |---|---|\n", "- | a | b |\n  |---|---|\n",
    "```\n| a | b |\n|---|---|\n```\n", "    | a | b |\n    |---|---|\n",
    "<!--\n| a | b |\n|---|---|\n-->\n", "a\n---\n", "- x\n\n  | a | b |\n  |---|---|\n",
  ])
func noTable(_ text: String) {
  #expect(!rendered(text).contains("<table>"))
}

@Test("a table in an open HTML block is left alone")
func tableInHTML() {
  let text = "<div>\n| a | b |\n|---|---|\n</div>\n\nx"
  #expect(!rendered(text).contains("<table>"))
  #expect(rendered(text).contains("<p>x</p>"))
}

@Test("footnotes are numbered by first use and stand at the end")
func footnotes() {
  let text = """
    One[^b] two[^a] again[^b].

    [^a]: First *text*.
    [^b]: Second.

        More of it.
    """
  let html = rendered(text)
  #expect(
    html.hasPrefix(
      "<p>One<sup class=\"footnote-mark\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup> two"))
  #expect(html.contains("id=\"fnref-1-2\">1</a>"))
  #expect(html.contains("<h2 id=\"footnotes\">Footnotes</h2>"))
  #expect(
    html.contains("<li id=\"fn-1\">\n<p>Second.</p>\n<p>More of it. <a class=\"footnote-back\""))
  #expect(html.contains("<li id=\"fn-2\">\n<p>First <em>text</em>. <a"))
  #expect(html.contains("aria-label=\"Back to the text\""))
  #expect(findings(text) == [])
}

@Test("a footnote without text, without mark or defined twice is a finding")
func brokenFootnotes() throws {
  #expect(findings("a[^x] and `[^y]` and \\[^z]") == ["footnote-broken: [^x]"])
  #expect(findings("a\n\n[^x]: text") == ["footnote-broken: [^x]"])
  let text = "a[^x]\n\n[^x]: one\n\n[^x]: two"
  let finding = try #require(parsed(text).findings.first)
  #expect(finding.range.start == 18)
  #expect(finding.notes.map { slice(text, $0.range) } == ["[^x]"])
}

@Test("a footnote used only in a footnote comes after those of the text")
func footnoteInFootnote() {
  let html = rendered("a[^x]\n\n[^y]: second\n[^x]: first[^y]")
  #expect(html.contains("<li id=\"fn-2\">\n<p>second"))
}

@Test("whatever a footnote leaves open ends with it")
func openFootnote() {
  let html = rendered("a[^x]\n\n[^x]: ```\n    code\n\n# After\n")
  #expect(html.contains("<h1 id=\"after\">After</h1>"))
}

@Test("callouts of the three kinds")
func callouts() {
  #expect(
    rendered("> [!note]\n> Text *x*\n\nafter") == """
      <aside class="callout note">
      <p class="callout-title">Note</p>
      <p>Text <em>x</em></p>
      </aside>
      <p>after</p>

      """)
  #expect(
    rendered("> [!CAUTION]\n>\n> a").contains(
      "<aside class=\"callout caution\">\n<p class=\"callout-title\">Caution</p>\n<p>a</p>"))
  #expect(rendered("> [!INSIGHT]\n> a").contains("callout insight"))
  #expect(rendered("> \\[!NOTE]\n> a").contains("<blockquote>"))
}

@Test("an unknown callout stays a quotation, with a warning")
func unknownCallout() throws {
  let text = "> [!NOTES]\n> a"
  let finding = try #require(parsed(text).findings.first)
  #expect(finding.code == .valueInvalid)
  #expect(finding.severity == .warning)
  #expect(finding.fix == "write '[!NOTE]'")
  #expect(slice(text, finding.range) == "[!NOTES]")
  #expect(rendered(text).contains("<blockquote>\n<p>[!NOTES]"))
}

@Test("raw HTML is dropped with a warning at its place")
func rawHTML() {
  let text = "a <b>c</b>\n\n<div>\nx\n</div>\n\n- d <!-- e -->\n"
  #expect(rendered(text) == "<p>a c</p>\n<ul>\n<li>d </li>\n</ul>\n")
  #expect(
    findings(text) == [
      "html-dropped: <b>", "html-dropped: </b>", "html-dropped: <div>\nx\n</div>",
      "html-dropped: <!-- e -->",
    ])
}

@Test("heading ids are unique, never empty, never reserved")
func headingIDs() {
  let text = "# A b\n# A *b*\n# A b-1\n# A b\n# !\n# f-x\n# c-Y\n# Ärger & `co_de`\n# fn-1\n"
  let outline = parsed(text).value.outline
  #expect(
    outline.map(\.id) == [
      "a-b", "a-b-1", "a-b-1-1", "a-b-2", "section", "s-f-x", "s-c-y", "ärger--co_de", "s-fn-1",
    ])
  #expect(outline.map(\.text)[7] == "Ärger & co_de")
  #expect(outline.map { slice(text, $0.range) }[1] == "# A *b*")
}

@Test("a heading keeps its references as holes, in the text and in the outline")
func headingReferences() {
  let document = parsed("## Up [5%](figure:a)\n").value
  #expect(rendered(document.pieces) == "<h2 id=\"up-5\">Up {figure:a 5%}</h2>\n")
  #expect(document.references.map(\.place) == [.heading])
  #expect(document.outline.map { rendered($0.content) } == ["Up {figure:a 5%}"])
}

@Test("each top-level block is followed by an end of block")
func endOfBlock() {
  let pieces = parsed("# a\n\n- b\n- c\n\n> d\n").value.pieces
  #expect(pieces.count { $0 == .endOfBlock } == 3)
  #expect(pieces.last == .endOfBlock)
}

@Test("a code block's language is a class only if it is a plain word")
func languages() {
  #expect(
    rendered("```swift x\na\n```") == "<pre><code class=\"language-swift\">a\n</code></pre>\n")
  #expect(rendered("```a\"b\na\n```") == "<pre><code>a\n</code></pre>\n")
}

@Test("words are counted in prose only")
func wordCounts() {
  #expect(
    parsed("# A b\n\nc *d*, e – f\n\n    code here\n\n![alt text](chart:x)").value.wordCount == 6)
}

@Test("an empty text is empty")
func empty() {
  #expect(parsed("").value.isEmpty)
  #expect(parsed("<!-- x -->").value.isEmpty)
  #expect(!parsed("![](chart:x)").value.isEmpty)
}

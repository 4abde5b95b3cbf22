import Diagnostics
import TestSupport
import Testing

@testable import Markdown

@Test("each scheme of ours becomes a reference of its kind")
func kinds() {
  for kind in Reference.Kind.schemes {
    let text = "See [the *text*](\(kind.rawValue):some-id#x)."
    let references = parsed(text).value.references
    #expect(references.map(\.kind) == [kind])
    #expect(references.map(\.target) == ["some-id#x"])
    #expect(references.map(\.text) == ["the text"])
    #expect(rendered(text) == "<p>See {\(kind.rawValue):some-id#x the <em>text</em>}.</p>\n")
    #expect(parsed(text).findings == [])
  }
}

@Test(
  "a reference's ranges are what was written",
  arguments: [
    ("[24.6%](figure:a)", "[24.6%](figure:a)", "figure:a"),
    ("x\n  y [24.6%](figure:a) z", "[24.6%](figure:a)", "figure:a"),
    ("- foo\n    bar [l](figure:a) x", "[l](figure:a)", "figure:a"),
    ("- foo\nbar [l](figure:a) x", "[l](figure:a)", "figure:a"),
    ("> foo\n> bar [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("> foo\nbar [l](figure:a)", "[l](figure:a)", "figure:a"),
    (">   - foo\n>     bar *x*\n>       [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("1. a\n\n   b `c` [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("# Head [l](figure:a) #", "[l](figure:a)", "figure:a"),
    ("Head\nmore [l](figure:a)\n===", "[l](figure:a)", "figure:a"),
    ("&amp; \\* [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("&copy;&#x41;&ngE; [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("a\r\nb [l](figure:a)\r\n", "[l](figure:a)", "figure:a"),
    ("a [l\nm](figure:a)", "[l\nm](figure:a)", "figure:a"),
    ("a [l](\n  figure:a\n  \"t\")", "[l](\n  figure:a\n  \"t\")", "figure:a"),
    ("a [l](<figure:a b>)", "[l](<figure:a b>)", "figure:a b"),
    ("``a ` b`` **x _y_** [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("`a\n  b` [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("a <figure:a> b", "<figure:a>", "figure:a"),
    ("a [](figure:a) b", "[](figure:a)", "figure:a"),
    ("[x]: /u\n[l](figure:a)", "[l](figure:a)", "figure:a"),
    ("a [l][d]\n\n[d]: figure:a \"t\"", "[l][d]", "figure:a"),
    ("a [d][] b\n\n[D]: figure:a", "[d][]", "figure:a"),
    ("a [d] b\n\n[d]:\n  <figure:a>", "[d]", "figure:a"),
    ("é “x” 中 [é](figure:a)", "[é](figure:a)", "figure:a"),
    ("a\0b [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("a  \nb\\\nc [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("| a | b |\n|---|---|\n| x \\| y | `\\|` [l](figure:a) |", "[l](figure:a)", "figure:a"),
    ("x[^1]\n\n[^1]: note\n    more [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("![the [l](figure:a) alt](p.jpg)", "[l](figure:a)", "figure:a"),
    ("> [!NOTE]\n> see [l](figure:a)", "[l](figure:a)", "figure:a"),
    ("\tcode\n\npara\n\t[l](figure:a)", "[l](figure:a)", "figure:a"),
  ])
func ranges(_ text: String, _ link: String, _ target: String) throws {
  let result = parsed(text)
  let reference = try #require(result.value.references.first { $0.kind == .figure })
  #expect(slice(text, reference.range) == link)
  #expect(slice(text, reference.targetRange) == target)
}

@Test("ranges count from the start of the file")
func offsets() throws {
  let text = "---\nx\n---\nSee [l](figure:a)."
  let bytes = Array(text.utf8)
  let document = parseDocument(bytes[10...], path: "a.md", offset: 10, labels: .english).value
  let reference = try #require(document.references.first)
  #expect(slice(text, reference.range) == "[l](figure:a)")
}

@Test("references of any text are sliced as they were written")
func property() throws {
  var generator = Generator(seed: 20)
  let before = [
    "", "a ", "*b* ", "`c` ", "&amp; ", "\\[ ", "é ", "x\n  ", "x\n", "**d\ne** ",
    "[w](https://w.x) ",
    "<b> ", "a  \n", "“q” ", "![p](p.jpg) ", "[^1] ",
  ]
  let openings = ["", "- ", "> ", "1. ", "> - ", "## ", "* > "]
  for round in 0..<400 {
    let opening = openings.randomElement(using: &generator) ?? ""
    var text = opening
    var written: [String] = []
    for index in 0..<Int.random(in: 1...4, using: &generator) {
      let isHeading = opening == "## "
      let lead = before.randomElement(using: &generator) ?? ""
      text += isHeading ? lead.replacing("\n", with: " ") : lead
      let link = "[t\(index)](figure:id-\(index))"
      text += link + " "
      written.append(link)
    }
    let found = parsed(text + "\n\n[^1]: n").value.references.filter { $0.kind == .figure }
    #expect(found.map { slice(text, $0.range) } == written, "round \(round): \(text)")
  }
}

@Test("a chart alone in its paragraph loses the paragraph")
func ownParagraph() {
  let text = "a\n\n![Growth](chart:g)\n\nb"
  #expect(rendered(text) == "<p>a</p>\n{chart:g Growth}\n<p>b</p>\n")
  #expect(parsed(text).value.references.map(\.place) == [.ownParagraph])
  #expect(parsed("a ![Growth](chart:g)").value.references.map(\.place) == [.text])
  #expect(parsed("# ![Growth](chart:g)").value.references.map(\.place) == [.heading])
}

@Test("an alternative text keeps its references as holes")
func alternative() {
  let text = "![up [24.6%](figure:g) & *more*](chart:c)"
  #expect(rendered(text) == "{chart:c up {figure:g 24.6%} &amp; more}\n")
  let references = parsed(text).value.references
  #expect(references.map(\.kind) == [.chart, .figure])
  #expect(references.map(\.text) == ["up 24.6% & more", "24.6%"])
  #expect(references.map(\.place) == [.ownParagraph, .alternative])
}

@Test("empty texts and autolinks leave the text to the site")
func standardForms() {
  #expect(rendered("a <figure:g> [](figure:h)") == "<p>a {figure:g } {figure:h }</p>\n")
  #expect(parsed("a <figure:g> [](figure:h)").value.references.map(\.form) == [.autolink, .link])
}

@Test("a local file is an asset, by its decoded name")
func assets() {
  let text = "![A photo](my%20photo.jpg) [data](./data/a.csv)"
  #expect(
    rendered(text) == "<p>{asset:my photo.jpg A photo} {asset:data/a.csv data}</p>\n")
}

@Test(
  "what leads outside the folder, or nowhere, is refused and becomes its text",
  arguments: [
    ("[t](../x.jpg)", "path-outside: ../x.jpg"), ("[t](/x.jpg)", "path-outside: /x.jpg"),
    ("[t](a/../../x)", "path-outside: a/../../x"), ("[t](%2e%2e/x)", "path-outside: %2e%2e/x"),
    ("[t](//evil.x/y)", "path-outside: //evil.x/y"),
    ("[t](\\\\\\\\evil.x)", "path-outside: \\\\\\\\evil.x"),
    ("[t]()", "link-broken: [t]()"), ("[t](figure:)", "reference-broken: figure:"),
    ("[t](javascript:x)", "url-scheme: javascript:x"),
    ("[t](JaVaScRiPt:x)", "url-scheme: JaVaScRiPt:x"),
    ("[t](java&#115;cript:x)", "url-scheme: java&#115;cript:x"),
    ("[t](java%73cript:x)", "url-scheme: java%73cript:x"),
    ("[t](javascript%3Ax)", "url-scheme: javascript%3Ax"),
    ("[t](java&#9;script:x)", "url-scheme: java&#9;script:x"),
    ("[t](&#1;javascript:x)", "url-scheme: &#1;javascript:x"),
    ("[t](javascript&colon;x)", "url-scheme: javascript&colon;x"),
    ("[t](feed:javascript:x)", "url-scheme: feed:javascript:x"),
    ("[t](view-source:https://x.y)", "url-scheme: view-source:https://x.y"),
    ("[t](data:text/html,x)", "url-scheme: data:text/html,x"),
    ("[t](vbscript:x)", "url-scheme: vbscript:x"), ("[t](https:x)", "url-scheme: https:x"),
    ("[t](fig:x)", "url-scheme: fig:x"),
  ])
func refused(_ text: String, _ finding: String) {
  #expect(findings(text) == [finding])
  #expect(rendered(text) == "<p>t</p>\n")
}

@Test("a scheme near one of ours is named")
func nearScheme() {
  #expect(parsed("[t](figur:x)").findings.map(\.fix) == ["write 'figure:'"])
}

@Test("web links get rel, mail links and fragments stay")
func links() {
  #expect(
    rendered("[t](HTTPS://x.y/?a=1&b=ü \"T<\")")
      == "<p><a href=\"HTTPS://x.y/?a=1&amp;b=%C3%BC\" title=\"T&lt;\" rel=\"noopener\">t</a></p>\n"
  )
  #expect(rendered("<me@x.y>") == "<p><a href=\"mailto:me@x.y\">me@x.y</a></p>\n")
  #expect(rendered("[t](#part)") == "<p><a href=\"#part\">t</a></p>\n")
  #expect(parsed("[t](#part)").value.fragments.map(\.id) == ["part"])
  #expect(parsed("[t](#part)").findings == [])
}

@Test("pictures are local files")
func remotePictures() {
  #expect(findings("![t](https://x.y/z.png)") == ["url-scheme: https://x.y/z.png"])
  #expect(findings("![t](figure:x)") == ["reference-misplaced: ![t](figure:x)"])
  #expect(rendered("![t *u*](figure:x)") == "<p>t u</p>\n")
  #expect(parsed("![t](figure:x)").value.references == [])
}

@Test(
  "a link inside a link is a finding at the inner one",
  arguments: [
    ("[a [b](figure:x) c](https://y.z)", "[b](figure:x)"),
    ("[a [b](https://x.y) c](figure:z)", "[b](https://x.y)"),
    ("[a <figure:x> c](https://y.z)", "<figure:x>"),
    ("[a *[b](figure:x)* c][d]\n\n[d]: https://y.z", "[b](figure:x)"),
  ])
func nested(_ text: String, _ inner: String) {
  #expect(findings(text) == ["link-nested: \(inner)"])
}

@Test("brackets around a link are no link")
func brackets() {
  #expect(findings("[a [b](figure:x) c] (d), [[b](figure:x)] and \\[[b](figure:x)](c)") == [])
}

@Test("a picture inside a link is no link inside a link")
func pictureInLink() {
  #expect(findings("[![a](p.jpg)](https://x.y)") == [])
}

import Diagnostics
import Testing

@testable import Markdown

private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

@Test("bytes that are no UTF-8 are found at the first")
func utf8() {
  let cases: [([UInt8], Int)] = [
    ([0x61, 0xFF], 1), ([0xC0, 0x80], 0), ([0x61, 0xE2, 0x82], 1), ([0xED, 0xA0, 0x80], 0),
    ([0xF4, 0x90, 0x80, 0x80], 0), ([0xC3, 0xA9, 0x80], 2), ([0xC3], 0),
    ([0xF0, 0x80, 0x80, 0x80], 0),
  ]
  for (bytes, place) in cases {
    let result = parseDocument(bytes[...], path: "a.md", offset: 7, labels: .english)
    #expect(result.findings.map(\.code) == [.notUTF8])
    #expect(result.findings.map(\.range.start) == [7 + place])
    #expect(result.value.isEmpty)
  }
  #expect(parsed("é–中😀").findings == [])
}

@Test(
  "containers may be 32 deep",
  arguments: [
    (times(32, "> ") + "a", true), (times(33, "> ") + "a", false), (times(33, ">") + "a", false),
    (times(17_000, "- ") + "x" + times(17_000, "\n"), false),
    (times(20, "+ ") + "a\n" + times(20, "  ") + times(20, "- ") + "a", false),
    (times(40, "- ") + "\n", true), (times(40, "* ") + "\n", true), (times(33, "1. ") + "a", false),
    ((0..<40).map { times($0, "  ") + "- a\n" }.joined(), false),
    ((0..<30).map { times($0, "  ") + "- a\n" }.joined(), true), (times(80, " ") + "- a", true),
    ((0..<40).map { "> " + times($0, "  ") + "- a\n" }.joined(), false),
    ("x[^1]\n\n[^1]: " + times(33, "> ") + "a", false),
  ])
func depth(_ text: String, _ isAllowed: Bool) {
  let codes = parsed(text).findings.map(\.code)
  #expect(codes.contains(.nestingTooDeep) == !isAllowed)
}

@Test("a paragraph may hold 16 KiB; fences and tables more")
func paragraphs() {
  let line = times(100, "word ") + "\n"
  #expect(parsed(times(32, line)).findings == [])
  #expect(parsed(times(33, line)).findings.map(\.code) == [.paragraphTooLong])
  #expect(parsed(times(33, line)).value.isEmpty)
  let fence = "```text\n" + times(100, line) + "```\n"
  #expect(parsed("a\n\n" + fence + "b").findings == [])
  #expect(
    rendered(fence) == "<pre><code class=\"language-text\">" + times(100, line) + "</code></pre>\n")
  #expect(parsed("| a | b |\n|---|---|\n" + times(2000, "| some | text |\n")).findings == [])
  #expect(
    parsed("x\n\n> ```\n" + times(33, "> " + line)).findings.map(\.code) == [.paragraphTooLong])
}

@Test("a fence that libcmark does not see exempts nothing")
func falseFences() {
  let line = times(100, "word ") + "\n"
  let hidden = "<div>\n```\n</div>\n\n" + times(40, line)
  #expect(parsed(hidden).findings.map(\.code) == [.paragraphTooLong])
}

@Test("a text may hold 2 MiB")
func fileSize() {
  #expect(parsed(times(1 << 20, "a\n") + "b").findings.map(\.code) == [.fileTooLarge])
}

@Test("definitions cannot blow the output up")
func expansion() {
  let bomb = "[a]: " + times(15_000, "x") + "\n\n" + times(3000, "[a]\n\n")
  #expect(parsed(times(2, bomb)).findings.map(\.code) == [.fileTooLarge])
}

@Test("wide and ragged tables are bounded")
func hostileTables() {
  let wide = times(5000, "|a") + "\n" + times(5000, "|-") + "\n" + times(500, "|\n")
  let document = parsed(wide)
  #expect(document.findings.map(\.code) == [.paragraphTooLong])
  let ragged = times(100, "|a") + "|\n" + times(100, "|-") + "|\n" + times(9000, "|\n")
  #expect(parsed(ragged).value.pieces.count < 60_000)
}

/// The generators of libcmark's own pathological tests, at sizes that a hostile article may have.
private let hostile: [(name: String, text: String)] = [
  ("nested strong emphasis", times(2000, "*a **a ") + "b" + times(2000, " a** a*")),
  ("many emphasis closers", times(5000, "a_ ")), ("many emphasis openers", times(5000, "_a ")),
  ("many link closers", times(8000, "a]")), ("many link openers", times(8000, "[a")),
  ("mismatched openers and closers", times(4000, "*a_ ")),
  ("openers and closers multiple of 3", "a**b" + times(4000, "c* ")),
  ("link openers and emphasis closers", times(4000, "[ a_")),
  ("pattern [ (](", times(4000, "[ (](")), ("pattern ![[]()", times(16_000, "![[]()")),
  ("hard link and emphasis", "**x [a*b**c*](d)"),
  ("nested brackets", times(8000, "[") + "a" + times(8000, "]")),
  ("nested block quotes", times(50_000, "> ") + "a"),
  ("deeply nested lists", (0..<1000).map { times($0, "  ") + "* a\n" }.joined()),
  ("NUL in text", "abc\0de\0"), ("backtick runs", (1..<170).map { "e" + times($0, "`") }.joined()),
  ("unclosed links <", times(4000, "[a](<b")), ("unclosed links", times(4000, "[a](b")),
  ("unclosed comments", "</" + times(4000, "<!--")),
  ("empty items", times(30_000, "- ") + "x" + times(30_000, "\n")),
  ("many references", (0..<4000).map { "[\($0)]: u\n\n" }.joined() + times(4000, "[0] \n\n")),
  ("unclosed declarations", times(4000, "<!A ")), ("unclosed instructions", times(4000, "<?")),
  ("quotes and emphasis", times(8000, ">") + times(8000, "a*")), ("tabs", times(8000, "\t-") + "a"),
  ("entities", times(3000, "&amp;&#x41;&nosuch;")),
  ("footnotes", (0..<2000).map { "x[^\($0)]\n\n[^\($0)]: y\n\n" }.joined()),
  ("footnote marks", times(3000, "[^a]")), ("figures", times(2000, "[1](figure:a)\n\n")),
  ("nested links", times(1500, "[<https://x.y>](\"")), ("callouts", times(3000, "> [!NOTE]\n\n")),
  ("fences", times(6000, "```\n\n")), ("headings", times(5000, "# a\n")),
  ("quotation marks", times(8000, "\"1")), ("delimiter rows", times(20_000, "|-|-|\n")),
]

@Test("hostile inputs end with a document or a finding", arguments: hostile.indices)
func pathological(_ index: Int) {
  let result = parsed(hostile[index].text)
  #expect(!result.value.isEmpty || !result.findings.isEmpty, "\(hostile[index].name)")
}

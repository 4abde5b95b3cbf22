import Diagnostics
import TestSupport
import Testing

@testable import Markdown

private let fragments = [
  "|", "|-|-|\n", "a|b\n", "\n", "\n\n", "[^x]", "[^x]: ", "    ", "> ", "- ", "1. ", "```\n",
  "~~~",
  "[a]", "(figure:b)", "![", "](chart:c)", "*", "**", "_", "`", "<!-- ", "-->", "<div>\n", "</b>",
  "&amp;", "\\", "\t", "\r\n", "\0", "# ", "===\n", "---\n", "[!NOTE]", "<figure:x>", "é", "“",
  "5%",
  "2–5 years", "https://x.y/5", "<https://x.y>", "[d]: figure:e\n", "two ", "June 5, 2025",
  "\u{A0}",
]

@Test("any mixture of the syntax ends with pieces that hold no mark, and ranges inside the text")
func mixtures() {
  var generator = Generator(seed: 3)
  for round in 0..<1500 {
    var text = ""
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      text += fragments.randomElement(using: &generator) ?? ""
    }
    let result = parsed(text)
    let html = rendered(result.value.pieces)
    #expect(
      !html.contains("\u{FFFD}") || text.contains("\0"), "round \(round): \(text.debugDescription)")
    let count = text.utf8.count
    let ranges =
      result.findings.map(\.range) + result.value.numbers.map(\.range)
      + result.value.references.flatMap { [$0.range, $0.targetRange] }
    #expect(ranges.allSatisfy { $0.end <= count }, "round \(round): \(text.debugDescription)")
  }
}

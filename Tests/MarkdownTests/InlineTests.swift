import Diagnostics
import Testing

@testable import Markdown

private func inline(_ text: String) -> Checked<Inline> {
  parseInline(text) {
    SourceRange(path: "h.yml", start: 100 + $0.lowerBound, end: 100 + $0.upperBound)
  }
}

@Test(
  "blocks are not interpreted in a line",
  arguments: [
    ("# a #", "# a #"), ("- a", "- a"), ("1. a", "1. a"), ("> a", "&gt; a"), ("    a", "a"),
    ("---", "---"), ("```", "```"), ("| a |\n|---|", "| a | |---|"), ("[a]: b", "[a]: b"), ("", ""),
    ("a\n\nb", "a  b"), ("*a* `b`", "<em>a</em> <code>b</code>"), ("===", "==="),
  ])
func lineBlocks(_ text: String, _ html: String) {
  #expect(rendered(inline(text).value.pieces) == html)
}

@Test("references and numbers of a line have their ranges in the file")
func lineRanges() throws {
  let result = inline("Grew [24.6%](figure:a) to 5 t")
  let reference = try #require(result.value.references.first)
  #expect(reference.range == SourceRange(path: "h.yml", start: 105, end: 122))
  #expect(reference.targetRange == SourceRange(path: "h.yml", start: 113, end: 121))
  #expect(result.value.numbers.map(\.range.start) == [106, 126])
  #expect(result.value.text == "Grew 24.6% to 5 t")
  #expect(result.findings == [])
}

@Test("a line that is too long is refused")
func lineTooLong() {
  let text = String(repeating: "a", count: Limit.paragraph + 1)
  #expect(inline(text).findings.map(\.code) == [.paragraphTooLong])
}

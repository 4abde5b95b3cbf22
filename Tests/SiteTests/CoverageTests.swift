import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Site

/// An article with a number of each kind and place; `waive` is the line of its front matter.
private func article(waive: String = "waive: []") -> Fixture {
  Fixture(
    """
    === articles/report/article.md
    ---
    title: Up by 12%
    date: 2025-01-10
    summary: Of two plants, one shut in 2024.
    \(waive)
    ---
    # A third of it

    It grew by [11.3%](figure:growth), [](figure:growth) or “5%”, and 12%.

    | a | 3 t |
    |---|---|
    | [24.6%](figure:mining) | `7` |

    ![Up by 4%](chart:rates)
    """)
}

private func coverage(_ fixture: Fixture) async throws -> NumericCoverage {
  let result = await fixture.build()
  return try #require(result.coverage.texts.first { $0.name == "articles/report" }).numbers
}

@Test("every number of a text has one answer, counted where it stands")
func answersByPlace() async throws {
  let numbers = try await coverage(article())
  #expect(numbers[.title] == count(uncovered: 1))
  #expect(numbers[.summary] == count(excluded: [.date: 1], uncovered: 1))
  #expect(numbers[.highlights] == count(bound: 1))
  #expect(numbers[.headings] == count(uncovered: 1))
  #expect(numbers[.text] == count(bound: 2, excluded: [.quotation: 1], uncovered: 1))
  #expect(numbers[.tables] == count(bound: 1, excluded: [.code: 1], uncovered: 1))
  #expect(numbers[.alternatives] == count(uncovered: 1))
  #expect(numbers.uncovered.map(\.text) == ["12%", "two", "A third", "12%", "3 t", "4%"])
  #expect(numbers.total.found == 13 && numbers.total.percent == 40)
}

@Test("a waiver takes a number out of the share wherever it reads so, and is counted itself")
func waivedNumbers() async throws {
  let numbers = try await coverage(
    article(waive: "waive: [{rule: figure-unbacked, at: 12%, because: An example}]"))
  #expect(numbers.waived.map(\.number.text) == ["12%", "12%"])
  #expect(numbers.waived.map(\.because) == ["An example", "An example"])
  #expect(numbers.total.waived == 2 && numbers.total.uncovered == 4)
  #expect(numbers.total.percent == 50)
  #expect(numbers.total.found == 13)
}

@Test("100 per cent means all: the share is rounded down")
func roundedDown() {
  #expect(count(bound: 999, uncovered: 1).percent == 99)
  #expect(count(bound: 3).percent == 100)
  #expect(count(excluded: [.date: 2]).percent == nil)
}

@Test("taking one binding out of the example lowers the coverage and names the number's place")
func unboundInRealContent() async throws {
  var tree = RealContent.tree()
  let path = "Content/articles/baotou-output-2025/article.md"
  let i = try #require(tree.content.firstIndex { $0.path == path })
  let text = String(decoding: tree.content[i].bytes, as: UTF8.self)
  let parts = text.components(separatedBy: "[72.7%](figure:nfm-growth)")
  #expect(parts.count == 2)
  tree.content[i] = SourceFile(
    path: path, name: tree.content[i].name, bytes: Array(parts.joined(separator: "72.7%").utf8))
  let options = BuildOptions(date: day("2026-01-01"))
  let result = await build(Checked(tree), contentRoot: "Content", options: options)

  let before = await RealContent.build().coverage.total
  let after = result.coverage.total
  #expect(before.total.percent == 100 && before.uncovered == [])
  #expect(after.total.percent == 98 && after.total.found == before.total.found)
  #expect(after.uncovered.map(\.text) == ["72.7%"])
  let number = try #require(after.uncovered.first)
  let table = LineTable(tree.content[i].bytes)
  let line = parts[0].utf8.count { $0 == 0x0A } + 1
  let column = parts[0].components(separatedBy: "\n").last?.unicodeScalars.count
  #expect(number.range.path == path)
  #expect(table.position(of: number.range.start).line == line)
  #expect(table.position(of: number.range.start).column == (column ?? 0) + 1)
  #expect(
    textFormat(result.coverage, bytes: tree.bytes(of:))
      .contains("\(path):\(line):\((column ?? 0) + 1): uncovered: '72.7%'\n"))
}

@Test("with every binding of the example taken away, all but two of its numbers are still found")
func foundWithoutBindings() async {
  let tree = RealContent.tree()
  let bare = SourceTree(
    content: tree.content.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing(/\[([^\]]+)\]\(figure:[^)]*\)/) { $0.1 }
      return SourceFile(path: file.path, name: file.name, bytes: Array(text.utf8))
    }, templates: tree.templates)
  let options = BuildOptions(date: day("2026-01-01"))
  let before = await RealContent.build().coverage.total.total
  let after = await build(Checked(bare), contentRoot: "Content", options: options).coverage.total
    .total
  #expect(before.bound > 90 && after.bound == 0)
  // "the only zone devoted to", "its second city by size": ranks without a named scope.
  #expect(after.found == before.found - 2)
}

@Test("the page of an article shows what became of its numbers")
func onThePage() async throws {
  let waive = "waive: [{rule: figure-unbacked, at: 12%, because: An <example>}]"
  let page = try #require(
    await RealContent.dressed(article(waive: waive)).build().text("articles/report/index.html"))
  #expect(page.contains("href=\"#s.numbers\">4 of 8 numbers bound</a>"))
  #expect(page.contains("<details class=\"numbers\" id=\"s.numbers\">"))
  #expect(page.contains("Waived by the author with a reason: 2"))
  #expect(page.contains("“12%”: An &lt;example&gt;"))
  #expect(page.contains("Bound to nothing: 4"))
  #expect(page.contains("<span>1 date or time</span><span>1 number in quotation marks</span>"))
}

private func count(
  bound: Int = 0, excluded: [NumberMention.Reason: Int] = [:], uncovered: Int = 0
) -> NumericCoverage.Count {
  var count = NumericCoverage.Count()
  count.bound = bound
  count.excluded = excluded
  count.uncovered = uncovered
  return count
}

import Site
import Testing

@Test("a publication without a correction says so, and has no box")
func noCorrections() async throws {
  let result = await RealContent.dressed(Fixture()).build()
  let page = try #require(result.text("corrections/index.html"))
  #expect(page.contains("No corrections so far."))
  #expect(count(of: "<tr", in: page) == 0)
  for (path, text) in result.pages { #expect(!text.contains("class=\"corrected\""), "\(path)") }
}

@Test("after 30 days, counted from the newest date in the content, the front page is clear again")
func oldCorrections() async throws {
  for (day, isShown) in [("2025-03-03", true), ("2025-03-04", false)] {
    let result = await builtWithCorrections(
      "\n=== articles/new/article.md\n---\ntitle: New\ndate: \(day)\nsummary: Short.\n---\nWords.\n"
    )
    let home = try #require(result.text("index.html"))
    #expect(home.contains("class=\"corrected\"") == isShown, "\(day)")
  }
}

@Test("what is right is the first value since that was no error of ours; a period is told as well")
func rightValue() async throws {
  let result = await RealContent.dressed(
    Fixture(
      """
      === articles/report/highlights.yml +
        one:
          subject: city
          prices: constant
          kind: growth
          value: "4"
          revisions:
            - {value: "3", as-of: 2025-02-04, kind: source-revision}
            - {value: "2", as-of: 2025-02-03, kind: our-error, because: slip}
            - {value: "1", as-of: 2025-02-02, kind: our-error, because: slip}
        two: {subject: city, prices: current, kind: growth, value: "5", revisions: [{value: "5", period: 2023, as-of: 2025-02-01, kind: our-error, because: Wrong year.}]}
      === articles/report/article.md +
      It was [](figure:one) or [](figure:two).
      """)
  ).build()
  #expect(result.findings == [])
  let page = try #require(result.text("articles/report/index.html"))
  #expect(count(of: "We wrote +2%; right is +3%. Slip.", in: page) == 1)
  #expect(count(of: "We wrote +1%; right is +3%. Slip.", in: page) == 1)
  #expect(count(of: "We wrote +5%, 2023; right is +5%, 2024. Wrong year.", in: page) == 1)
  let rows = try #require(result.text("corrections/index.html"))
    .components(between: "<tr id=\"", and: "</tr>")
  #expect(
    rows.map { $0.prefix { $0 != "\"" } } == [
      "correction-report--one-2", "correction-report--one-1", "correction-report--two-1",
      "correction-report--one-3",
    ])
  #expect(rows[1].contains("<del>+1%</del>"))
  #expect(rows[1].contains("<b>+2%</b>"))
}

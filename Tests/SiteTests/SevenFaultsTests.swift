import Diagnostics
import Site
import Testing

/// A publication in which everything that can be checked is in order, but for seven slips.
private let faults = Fixture(
  """
  === articles/report/article.md
  ---
  title: Mining outgrew the city
  date: 2025-01-10
  summary: What the office says, and what it rests on.
  subjects: [city]
  ---
  The city grew by [13.1%](figure:growth), it says [broadly](claim:broad).
  //~ figure-mismatch

  ![](chart:rates)

  In the [hills](page:hills) it was [9%](figure:hills).
  //~ reference-broken
  //~ figure-unknown
  === articles/report/highlights.yml
  @defaults
  highlights:
    - Mining grew [24.6%](figure:mining) in a year.
  claims:
    broad: {kind: inference, says: growth was broad}
  charts:
    rates: {kind: growth, title: Mining outgrew the city, figures: [growth, mining]}
  figures:
    growth: {subject: city, kind: growth, value: "11.3"}
    mining: {subject: city.mining, kind: growth, value: "24.6", value: "24.7"}
    #~ key-duplicate
    late: {subject: city, kind: growth, value: "1", period: 2025-00}
    #~ period-invalid
    bare: {subject: city, kind: growth, value: "2", chain: []}
    #~ figure-unsourced
    odd: {subject: city, kind: growth, value: "11.3", perod: 2024}
    #~ key-unknown
  === pages/more.md
  ---
  title: More
  ---
  As said: [](figure:report#late), [](figure:report#bare) and [](figure:report#odd).
  """)

@Test("seven faults have seven codes in one run, each at its line, and no page is handed out")
func sevenFaults() async {
  let found = await faults.found()
  #expect(found == faults.expected.sorted())
  let result = await faults.build()
  #expect(result.hasErrors)
  #expect(Set(result.codes).count == 7)
  #expect(result.files == [])
}

@Test("each of the seven faults is shown at its column, in the order of the files")
func columns() async {
  let result = await faults.build()
  let text = textFormat(result.findings) { faults.tree.bytes(of: $0) }
  let places = text.split(separator: "\n").filter { $0.hasPrefix("Content/") && $0.contains("[") }
    .filter { $0.contains(": error: ") }
    .map { $0.split(separator: " ")[0].dropLast() }
  #expect(
    places == [
      "Content/articles/report/article.md:7:18", "Content/articles/report/article.md:11:16",
      "Content/articles/report/article.md:11:40", "Content/articles/report/highlights.yml:10:63",
      "Content/articles/report/highlights.yml:11:59",
      "Content/articles/report/highlights.yml:12:58",
      "Content/articles/report/highlights.yml:13:53",
    ])
}

@Test("a key given twice shows both places, and a slip the nearest word")
func notesAndFixes() async throws {
  let findings = await faults.build().findings
  let twice = try #require(findings.first { $0.code == .keyDuplicate })
  #expect(twice.notes.map(\.range.path) == ["Content/articles/report/highlights.yml"])
  #expect(findings.first { $0.code == .keyUnknown }?.fix == "write 'period'")
  #expect(findings.first { $0.code == .figureMismatch }?.fix?.contains("11.3%") == true)
}

import Diagnostics
import Foundation
import Testing

@testable import Site

private func examined(_ fixture: Fixture) async -> Checked<Examination> {
  await examine(Checked(fixture.tree), contentRoot: "Content", options: testDay)
}

private func examinedExample() async -> Examination {
  let options = BuildOptions(date: day("2026-01-01"))
  return await examine(Checked(RealContent.tree()), contentRoot: "Content", options: options).value
}

private func filter(_ change: (inout FigureFilter) -> Void) -> FigureFilter {
  var filter = FigureFilter()
  change(&filter)
  return filter
}

/// A report with a figure of each difficulty.
private let difficult = Fixture(
  """
  === articles/report/highlights.yml
  @defaults
  highlights:
    - Mining grew [24.6%](figure:mining) in a year.
  claims:
    broad: {kind: inference, says: growth was broad}
  charts:
    rates: {kind: growth, title: Mining outgrew the city, figures: [growth, mining]}
  figures:
    growth: {subject: city, kind: growth, value: "11.3", name: "=1+1", note: "-a, “b”\\nc"}
    mining: {subject: city.mining, kind: growth, value: "−1,124.60", cmp: about}
    part: {subject: city.mining, kind: share, value: third, cmp: nearly, of: city, basis: of-total}
    lost: {subject: city, kind: level, value: null, unit: t, basis: flow}
  """)

@Test("a record has the value as printed, in plain digits and as the site prints it")
func recordValues() async throws {
  let records = try await examined(difficult).value.records(FigureFilter())
  #expect(records.map(\.figure) == ["growth", "mining", "part", "lost"].map { "report#\($0)" })
  #expect(records.map(\.printed) == ["11.3", "−1,124.60", "third", "null"])
  #expect(records.map(\.value) == ["11.3", "-1124.60", "third", ""])
  #expect(records.map(\.form) == ["+11.3%", "about −1,124.60%", "nearly a third", "not published"])
  #expect(records[0].interval?.lower == "11.25" && records[0].interval?.lowerClosed == true)
  #expect(records[2].interval?.upper == "100/3" && records[2].interval?.upperClosed == false)
  #expect(records[3].interval == nil)
  let file = try #require(difficult.files["articles/report/highlights.yml"])
  let line = LineTable(file).line(records[0].line)
  #expect(String(decoding: line, as: UTF8.self).hasPrefix("  growth: {"))
  #expect(records[0].file == "Content/articles/report/highlights.yml")
  #expect(records.map(\.of) == [nil, nil, "city", nil])
}

@Test("every json object has every key, null where there is nothing, and one line")
func recordJSON() async throws {
  let records = try await examined(difficult).value.records(FigureFilter())
  let lines = jsonFormat(records).split(separator: "\n")
  #expect(lines.count == 4)
  let objects = try lines.map {
    try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
  }
  for object in objects { #expect(object.keys.sorted() == objects[0].keys.sorted()) }
  #expect(objects[3]["interval"] is NSNull)
  #expect(jsonFormat(records) == jsonFormat(records))
}

@Test("csv has a row a figure; words are made harmless, numbers stay numbers")
func recordCSV() async throws {
  let text = csvFormat(try await examined(difficult).value.records(FigureFilter()))
  #expect(text.hasPrefix("figure,article,id,label,value,"))
  #expect(text.contains("report#growth,report,growth,'=1+1,11.3,11.3,+11.3%,"))
  #expect(text.contains(",\"'-a, “b”\nc\","))
  #expect(text.contains(",-1124.60,\"−1,124.60\",\"about −1,124.60%\","))
}

@Test("a subject stands for all that lies in it, unless it is asked for exactly")
func subjectFilter() async throws {
  let examination = await examinedExample()
  let near = try examination.records(
    filter {
      $0.subject = "bayan-obo"
      $0.isExact = true
    })
  let all = try examination.records(filter { $0.subject = "bayan-obo" })
  #expect(Set(near.map(\.subject)) == ["bayan-obo"])
  #expect(Set(all.map(\.subject)) == ["bayan-obo", "bayan-obo.waste"])
}

@Test("every part of a filter keeps just the figures that have it, and parts combine")
func otherFilters() async throws {
  let examination = await examinedExample()
  let all = try examination.records(FigureFilter())
  #expect(all.count == examination.count)
  func names(_ filter: FigureFilter) throws -> [String] {
    try examination.records(filter).map(\.figure)
  }
  func those(_ isWanted: (FigureRecord) -> Bool) -> [String] {
    all.filter(isWanted).map(\.figure)
  }
  #expect(
    try names(filter { $0.source = "scmp" }) == those { $0.chain.contains { $0.source == "scmp" } })
  #expect(try names(filter { $0.root = "scmp" }) == those { $0.root == "scmp" })
  #expect(
    try names(filter { $0.root = "morgan-stanley" }) == those { $0.root == "morgan-stanley" })
  #expect(try names(filter { $0.kind = "share" }) == those { $0.kind == "share" })
  #expect(try names(filter { $0.verdict = "wrong" }) == those { $0.verdict.word == "wrong" })
  #expect(try names(filter { $0.isFlagged = true }) == those { !$0.flags.isEmpty })
  #expect(try names(filter { $0.check = "none" }) == those { $0.checks.isEmpty })
  for outcome in FigureFilter.checks where outcome != FigureFilter.noCheck {
    #expect(
      try names(filter { $0.check = outcome })
        == those { $0.checks.contains { $0.outcome == outcome } })
  }
  let both = filter {
    $0.article = "thorium-and-the-mine"
    $0.kind = "share"
  }
  #expect(try names(both) == those { $0.article == "thorium-and-the-mine" && $0.kind == "share" })
  #expect(try !names(both).isEmpty && names(filter { $0.isFlagged = true }).count > 3)
}

@Test("a key that is not there is told with the nearest that is")
func unknownKeys() async {
  let examination = await examinedExample()
  func message(_ change: (inout FigureFilter) -> Void) -> String? {
    do throws(UnknownName) {
      _ = try examination.records(filter(change))
      return nil
    } catch {
      return error.description
    }
  }
  #expect(
    message { $0.subject = "baotu" } == "there is no subject 'baotu'; did you mean 'baotou'?")
  #expect(message { $0.source = "smcp" } == "there is no source 'smcp'; did you mean 'scmp'?")
  #expect(message { $0.root = "zzzzzzzz" } == "there is no source 'zzzzzzzz'")
  #expect(
    message { $0.article = "rare-earth-captal" }
      == "there is no article 'rare-earth-captal'; did you mean 'rare-earth-capital'?")
}

@Test("errors of the content stop no question, and a draft is named as one")
func brokenContent() async throws {
  var fixture = Fixture()
  fixture.replace("value: \"11.3\"", with: "value: eleven-ish")
  let broken = await examined(fixture)
  #expect(broken.findings.hasErrors)
  #expect(try broken.value.records(FigureFilter()).map(\.id) == ["mining"])
  #expect(throws: UnknownName.self) { try broken.value.explain("report#growth") }

  var draft = Fixture()
  draft.replace("date: 2025-01-10", with: "date: 2025-01-10\ndraft: true")
  let hidden = await examined(draft).value
  #expect(
    throws: UnknownName(
      "the article 'report' is not part of the site: it is a draft, shown with --drafts")
  ) {
    try hidden.explain("report#growth")
  }
}

@Test("the table of the example is no wider than 100 columns, and cut nowhere but at subjects")
func tableWidth() async throws {
  let examination = await examinedExample()
  let records = try examination.records(FigureFilter())
  let lines = textFormat(records, total: records.count).split(separator: "\n")
  #expect(lines.allSatisfy { $0.unicodeScalars.count <= 100 })
  for record in records {
    #expect(lines.contains { $0.hasPrefix("#\(record.id) ") && $0.contains("  \(record.form)  ") })
  }
  #expect(lines.last == "\(records.count) figures")
  #expect(textFormat([], total: 3) == "no figure matches · 0 of 3 figures\n")
}

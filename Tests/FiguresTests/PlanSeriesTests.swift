import Charts
import Diagnostics
import Testing
import YAML

@testable import Figures

/// One figure a line: id, period, value and what else it says; the chart `c` shows all of them.
private func series(
  _ rows: [(String, String, String, String)], basis: String = "yoy", kind: String = "series",
  fields: String = ""
) -> String {
  let figures = rows.map { id, period, value, more in
    let value = value == "null" ? value : "\"\(value)\""
    let subject = more.contains("subject:") ? "" : "subject: baotou.industry, "
    return
      "  \(id): {\(subject)kind: growth, value: \(value), period: \(period)\(more.isEmpty ? "" : ", " + more)}\n"
  }.joined()
  return Fixtures.defaults.replacing("yoy-ytd", with: basis) + "figures:\n" + figures
    + "charts:\n  c: {kind: \(kind)\(fields.isEmpty ? "" : ", " + fields), figures: [\(rows.map(\.0).joined(separator: ", "))]}\n"
}

private func years(_ values: [String], from year: Int = 2020, more: String = "", id: String = "y")
  -> [(String, String, String, String)]
{
  values.enumerated().map { ("\(id)\($0)", "\(year + $0)", $1, more) }
}

private func seriesPlan(_ text: String) -> SeriesPlan? {
  guard case .series(let plan) = plan(text).value?.plan else { return nil }
  return plan
}

private func messages(_ text: String) -> [String] { plan(text).findings.map(\.message) }

@Suite struct PlanSeriesTests {
  @Test func fourValuesOfOneBasisAreALine() throws {
    let text = series(years(["4.4", "8.1", "9.9", "11.3"]).reversed())
    let planned = plan(text)
    #expect(planned.findings.isEmpty)
    let series = try #require(seriesPlan(text))
    #expect(series.form == .line)
    #expect(series.lines.map(\.name) == ["Industry of Baotou"])
    let points = series.lines[0].points
    #expect(points.map(\.label) == ["2020", "2021", "2022", "2023"])
    #expect(points.map(\.isJoined) == [false, true, true, true])
    #expect(points.map(\.datum.printed) == ["+4.4%", "+8.1%", "+9.9%", "+11.3%"])
    #expect(points.first?.span == TimeSpan(start: 24_240, end: 24_252))
    #expect(!series.isIrregular)
    #expect(planned.value?.note == [])
    #expect(
      planned.value?.title
        == "Industry of Baotou: industrial value added, % on a year earlier, 2020–2023, firms above the designated size"
    )
  }

  @Test func threeAreColumns() {
    #expect(seriesPlan(series(years(["4.4", "8.1", "9.9"])))?.form == .columns)
    #expect(seriesPlan(series(years(["4.4", "null", "8.1", "9.9"])))?.form == .columns)
  }

  @Test func theSameMonthsOfEachYearJoin() throws {
    let rows = (0..<4).map { ("n\($0)", "\(2022 + $0)-01/\(2022 + $0)-11", "\($0 + 5).1", "") }
    let text = series(rows, basis: "yoy-ytd")
    let series = try #require(seriesPlan(text))
    #expect(series.form == .line)
    #expect(series.lines[0].points.map(\.isJoined) == [false, true, true, true])
    #expect(series.gaps == [])
    #expect(plan(text).value?.title.contains("January–November, 2022–2025") == true)
  }

  /// Check 18 of charts.md.
  @Test func cumulativeRatesUpToDifferentMonthsAreRefused() {
    let rows = [
      ("may-output", "2025-01/2025-05", "14.8", ""), ("ndfeb", "2025-01/2025-11", "24.6", ""),
      ("ndfeb-2024", "2024-01/2024-11", "20.1", ""),
    ]
    let text = series(rows, basis: "yoy-ytd")
    let planned = plan(text)
    #expect(planned.value == nil)
    #expect(marks(planned.findings, ["a.yml": text]) == ["chart-refused: 'may-output'"])
    #expect(
      planned.findings.first?.message
        == "'may-output': cumulative January–May cannot be compared with January–November ('ndfeb')"
    )
    #expect(planned.findings.first?.fix == "use 'layout: spans', which joins nothing, or remove it")
    let spans = series(rows, basis: "yoy-ytd", fields: "layout: spans")
    #expect(seriesPlan(spans)?.form == .spans)
    #expect(seriesPlan(spans)?.lines[0].points.map(\.isJoined) == [false, false, false])
    #expect(plan(spans).value?.note == ["Cumulative periods overlap."])
  }

  @Test func aRateOfAnotherBasisIsRefused() {
    var rows = years(["4.4", "8.1", "9.9"])
    rows.append(("ytd", "2023-01/2023-11", "7", "basis: yoy-ytd"))
    #expect(
      messages(series(rows)) == [
        "'ytd': cumulative January–November cannot be compared with 2020, on a year earlier ('y0')"
      ])
  }

  @Test func aPeriodOfAnotherLengthIsRefused() {
    let rows = years(["4.4", "8.1", "9.9"]) + [("q", "2023-01/2023-03", "7", "")]
    #expect(
      messages(series(rows)) == [
        "'q': January–March 2023 cannot be compared with 2020 ('y0'): one covers 3 months, the other 12 months"
      ])
  }

  @Test(arguments: [
    ("null", "figure 'odd' is undated and has no place in a series"),
    (
      "../2023",
      "the period of figure 'odd', until 2023, has no beginning and no place in a series"
    ),
    ("2022", "'odd' and 'y2' are for times that overlap: 2022 and 2022"),
  ])
  func aFigureWithoutAPlaceInTimeIsRefused(_ period: String, _ message: String) {
    let text = series(years(["4.4", "8.1", "9.9"]) + [("odd", period, "7", "")])
    #expect(messages(text) == [message])
    #expect(marks(plan(text).findings, ["a.yml": text]) == ["chart-refused: 'odd'"])
  }

  @Test func anotherMeasureIsRefused() {
    let text = series(years(["4.4", "8.1", "9.9"]) + [("odd", "2023", "7", "measure: output")])
    #expect(marks(plan(text).findings, ["a.yml": text]) == ["chart-refused: 'odd'"])
  }

  @Test func januaryAndFebruaryAreOneMonthAndJanuaryAloneIsRefused() throws {
    let rows = [
      ("nov", "2024-11", "4", ""), ("dec", "2024-12", "4.1", ""),
      ("jan-feb", "2025-01/2025-02", "4.2", ""), ("mar", "2025-03", "4.3", ""),
    ]
    let series = try #require(seriesPlan(series(rows)))
    #expect(series.lines[0].points.map(\.isJoined) == [false, true, true, true])
    #expect(!series.isIrregular)
    #expect(
      messages(seriesText(rows + [("jan", "2024-01", "4", "")])) == [
        "'jan' is for January 2024 alone, and the series has January and February as one ('jan-feb')"
      ])
  }

  @Test func missingMonthsBreakTheLine() throws {
    let rows =
      [1, 2, 3, 6, 7, 8].map { ("m\($0)", "2025-0\($0)", "\($0).5", "") }
      + [("m9", "2025-09", "null", ""), ("m10", "2025-10", "3", "")]
    let series = try #require(seriesPlan(series(rows)))
    #expect(
      series.lines[0].points.map(\.isJoined) == [
        false, true, true, false, true, true, false, false,
      ])
    #expect(series.gaps.map(\.text) == ["no figure for Apr–May 2025"])
    #expect(series.gaps.first?.span == TimeSpan(start: 24_303, end: 24_305))
  }

  @Test func irregularTimesAreMarkedAndNoted() throws {
    let rows = ["2025-01", "2025-02", "2025-06", "2025-09", "2026-05"].enumerated().map {
      ("i\($0)", $1, "\($0).5", "")
    }
    let text = series(rows)
    #expect(seriesPlan(text)?.isIrregular == true)
    #expect(
      plan(text).value?.note == ["The values come at no regular distance; each is marked by a dot."]
    )
  }

  @Test(arguments: [
    ("layout: line", 3, 1, "a line needs four published values, and 'Industry of Baotou' has 3"),
    ("", 3, 2, "a line needs four published values, and 'Industry of Baotou' has 3"),
    ("layout: columns", 4, 2, "columns are for one subject, and there are 2"),
    ("layout: columns", 13, 1, "13 columns are more than a reader can follow, 12 are the most"),
    ("", 4, 5, "5 lines cross each other, and a reader can follow four"),
    ("", 1, 1, "a series needs two published values at least"),
  ])
  func aFormThatDoesNotFitIsRefused(
    _ fields: String, _ count: Int, _ lines: Int, _ message: String
  ) {
    let subjects = [
      "baotou.industry", "baotou.mining", "baotou.utilities", "baotou.manufacturing", "baotou",
    ]
    let rows = (0..<lines).flatMap { line in
      years(
        Array(repeating: "5", count: count), from: 2000, more: "subject: \(subjects[line])",
        id: "l\(line)y")
    }
    let text = series(rows, fields: fields)
    #expect(messages(text) == [message])
    #expect(plan(text).findings.first?.fix != nil)
  }

  @Test func anAxisWithoutZeroABreakAndAFirstPrintAreNoted() {
    let rows =
      years(["88", "91"]) + [
        ("y2", "2022", "97", "status: break"),
        (
          "y3", "2023", "95",
          "revisions: [{value: \"94\", as-of: 2024-05-01, kind: source-revision}]"
        ), ("y4", "2024", "99", ""),
      ]
    let text = series(rows)
    let notes = plan(text).value?.note ?? []
    #expect(notes.contains("The axis does not begin at zero."))
    #expect(
      notes.contains("A hollow dot marks a value as it was first printed, before a revision."))
    #expect(notes.joined().contains("the series breaks at 2022"))
    #expect(seriesPlan(text)?.lines[0].points.map(\.isJoined) == [false, true, false, true, true])
  }
}

private func seriesText(_ rows: [(String, String, String, String)]) -> String { series(rows) }

@Suite struct PlanSparklineTests {
  private func spark(_ text: String) -> SparklinePlan? {
    guard case .sparkline(let plan) = plan(text).value?.plan else { return nil }
    return plan
  }

  @Test func theChangeOfARateIsInPercentagePoints() {
    let text = series(years(["11.3", "8.1", "9.9", "24.6"]), kind: "sparkline")
    #expect(spark(text)?.points.count == 4)
    #expect(spark(text)?.change == .init(printed: "about +13.3\u{A0}pp", direction: .up))
  }

  @Test func theChangeOfALevelIsInPercent() {
    let rows = ["15,300", "14,000", "13,000", "10,000"].enumerated().map { index, value in
      "  l\(index): {subject: baotou.industry, measure: output, kind: level, value: \"\(value)\", precision: \"1\", unit: t, basis: flow, period: \(2020 + index)}\n"
    }.joined()
    let text =
      Fixtures.defaults + "figures:\n" + rows
      + "charts:\n  c: {kind: sparkline, figures: [l0, l1, l2, l3]}\n"
    #expect(spark(text)?.change == .init(printed: "about \u{2212}34.64%", direction: .down))
  }

  @Test func aChangeWithinRoundingIsNone() {
    let text = series(years(["11.3", "8.1", "9.9", "11.3"]), kind: "sparkline")
    #expect(spark(text)?.change == nil)
    #expect(spark(text) != nil)
  }

  @Test func twoSubjectsAreRefused() {
    let rows = years(["1", "2"]) + years(["1", "2"], more: "subject: baotou.mining", id: "m")
    #expect(
      messages(series(rows, kind: "sparkline")) == [
        "a sparkline shows one subject, and there are 2"
      ])
  }
}

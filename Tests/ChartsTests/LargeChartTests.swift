import Markup
import TestSupport
import Testing

@testable import Charts

/// Charts of every kind with far more rows than they should hold, and names of any length.
private struct Large {
  let rows: Int
  let name: String

  /// A tenth of the rows: as many panels or columns, of ten rows each.
  private var groups: Range<Int> { 0..<max(1, rows / 10) }

  private func data(_ count: Int, _ prefix: String = "k") -> [Datum] {
    (0..<count).map { index in
      let value = Double((index * 37) % 60)
      return Datum(
        key: "\(prefix)\(index)", label: "\(index) \(name)", value: value, printed: "+\(value)%",
        source: name)
    }
  }

  private func line(_ count: Int, _ prefix: String) -> SeriesPlan.Line {
    let points = data(count, prefix).enumerated().map { index, datum in
      let start = 12_000 + Double(index)
      return SeriesPlan.Point(
        datum: datum, span: TimeSpan(start: start, end: start + 1), label: "Mar 2025",
        isJoined: index % 9 > 0)
    }
    return SeriesPlan.Line(name: name, points: points)
  }

  private var pairs: [(Datum, Datum)] { Array(zip(data(rows, "a"), data(rows, "b"))) }

  var plans: [Plan] { bars + pairsAndClaims + panels + overTime }

  private var bars: [Plan] {
    let total = data(1, "total")[0]
    let parts = data(rows).map { ContributionPlan.Part($0) }
    let columns = groups.map { index in
      ContributionSeriesPlan.Column(
        label: "\(index)", total: data(1, "t\(index)-")[0], parts: data(10, "c\(index)-"),
        rest: nil)
    }
    return [
      .growth(GrowthPlan(rows: data(rows))),
      .contribution(ContributionPlan(form: .stack, total: total, parts: parts)),
      .contribution(ContributionPlan(form: .waterfall, total: total, parts: parts)),
      .contributionOverTime(ContributionSeriesPlan(columns: columns)),
      .share(SharePlan(tracks: [.init(segments: data(rows), wholeLabel: "of " + name)])),
      .tiles(
        TilesPlan(tiles: data(rows).map { .init(datum: $0, direction: .up, comparison: name) })),
    ]
  }

  private var pairsAndClaims: [Plan] {
    let claims = data(rows).map { ClaimsPlan.Row(claimant: name, detail: name, datum: $0) }
    return [
      .compare(
        ComparePlan(
          rows: pairs.map { .init(label: name, focus: $0, benchmark: $1, gap: "g") },
          names: .init(focus: name, benchmark: "City"))),
      .claims(
        ClaimsPlan(panels: [.init(heading: name, isShareOfWhole: true, rows: claims)])),
      .slope(
        SlopePlan(
          items: pairs.map { .init(label: name, before: $0, after: $1) },
          times: .init(before: name, after: name))),
    ]
  }

  private var panels: [Plan] {
    let growth = groups.map { GrowthPlan(rows: data(10, "p\($0)-")) }
    let share = groups.map { index in
      SharePlan(tracks: [.init(segments: data(10, "p\(index)-"), wholeLabel: name)])
    }
    let series = groups.map { SeriesPlan(form: .line, lines: [line(12, "p\($0)-")]) }
    return [
      .growth(growth.map { .init(title: name, content: $0) }),
      .share(share.map { .init(title: name, content: $0) }),
      .series(series.map { .init(title: name, content: $0) }),
    ].map { .multiples(MultiplesPlan(panels: $0)) }
  }

  private var overTime: [Plan] {
    let gaps = (0..<rows).map { index in
      let start = 12_000 + Double(index)
      return SeriesPlan.Gap(span: TimeSpan(start: start, end: start + 1), text: name)
    }
    let one = [line(rows, "l")]
    return SeriesPlan.Form.allCases.map { .series(SeriesPlan(form: $0, lines: one, gaps: gaps)) }
      + [
        .series(SeriesPlan(form: .line, lines: one, isIrregular: true)),
        .series(SeriesPlan(form: .line, lines: groups.map { line(10, "l\($0)-") })),
        .sparkline(SparklinePlan(points: one[0].points, change: nil)),
      ]
  }
}

@Test(arguments: [(30, 10_000), (400, 24)])
func chartsOfFarTooMuchAreSafeMarkup(rows: Int, length: Int) throws {
  let name = String(repeating: "Rare earths ", count: length / 12)
  for plan in Large(rows: rows, name: name).plans {
    let chart = Chart(id: "c-x", title: "T", subtitle: "S", name: "N", plan: plan)
    let page = figureHTML(chart, labels: .english, headingLevel: 3).bytes
    #expect(faults(try wellFormed(page), id: "c-x", allowsStyle: false) == [])
  }
}

import Diagnostics
import Testing

@testable import Figures

/// Rates for the year so far, and what they imply for the months between.
@Suite struct CumulativeTests {
  /// Growth of one industry for some periods, each "period value".
  private func rates(_ all: String..., more: String = "") -> FigureSet {
    let lines = all.enumerated().map { i, text -> String in
      let parts = text.split(separator: " ", maxSplits: 1)
      return
        "  r\(i): {subject: baotou.industry, kind: growth, period: \(parts[0]), value: \"\(parts[1])\"\(more)}\n"
    }
    return resolve(Fixtures.defaults + "figures:\n" + lines.joined()).value
  }

  private func growths(_ set: FigureSet) -> [String] {
    set.implied(.cumulative).map { String($0.dropFirst("Growth of industry of Baotou, ".count)) }
  }

  @Test func `quarters and a full year`() {
    #expect(
      growths(
        rates("2025-01/2025-03 6.0", "2025-01/2025-06 5.5", "2025-01/2025-09 5.0", "2025 5.5"))
        == [
          "April–June 2025: about 5.0%, (6 × 5.5 − 3 × 6.0) ÷ 3 = 5%, [4.85, 5.15]",
          "July–September 2025: about 4.0%, (9 × 5.0 − 6 × 5.5) ÷ 3 = 4%, [3.75, 4.25]",
          "October–December 2025: about 7.0%, (12 × 5.5 − 9 × 5.0) ÷ 3 = 7%, [6.65, 7.35]",
        ])
  }

  @Test func `missing months make a longer stretch, and one month a single one`() {
    #expect(
      growths(rates("2025-01/2025-02 6.0", "2025-01/2025-11 6.0", "2025 6.1"))
        == [
          "March–November 2025: about 6.0%, (11 × 6.0 − 2 × 6.0) ÷ 9 = 6%, [5.93, 6.07]",
          "December 2025: about 7.2%, (12 × 6.1 − 11 × 6.0) ÷ 1 = 7.2%, [6.1, 8.4]",
        ])
  }

  @Test func `the order of declaration does not matter`() {
    #expect(
      Set(growths(rates("2025 5.5", "2025-01/2025-03 6.0", "2025-01/2025-06 5.5")))
        == Set(growths(rates("2025-01/2025-03 6.0", "2025-01/2025-06 5.5", "2025 5.5"))))
  }

  @Test func `of two values for the same months the first counts`() {
    let once = growths(rates("2025-01/2025-05 12.3", "2025-01/2025-11 11.3"))
    #expect(
      growths(rates("2025-01/2025-05 12.3", "2025-01/2025-05 12.5", "2025-01/2025-11 11.3")) == once
    )
    #expect(
      growths(rates("2025-01/2025-05 12.3", "2025-01/2025-11 11.3", "2025-01/2025-11 11.4")) == once
    )
  }

  @Test func `a start that is not January counts its own months`() {
    #expect(
      growths(rates("2025-04/2025-06 4.0", "2025-04/2025-09 5.0")) == [
        "July–September 2025: about 6.0%, (6 × 5.0 − 3 × 4.0) ÷ 3 = 6%, [5.85, 6.15]"
      ])
    #expect(growths(rates("2025-01/2025-06 4.0", "2025-04/2025-09 5.0")) == [])
  }

  @Test func `negative growth`() {
    #expect(
      growths(rates("2025-01/2025-06 -2.0", "2025 1.0")) == [
        "July–December 2025: about 4.0%, (12 × 1.0 − 6 × −2.0) ÷ 6 = 4%, [3.85, 4.15]"
      ])
  }

  @Test(arguments: [
    ("2024-01/2024-05 12.3", "2025-01/2025-11 11.3"), ("2024-11/2025-02 3", "2024-11/2025-05 4"),
    ("2025-01/2025-05-15 12.3", "2025-01/2025-11 11.3"),
    ("2025-01-02/2025-05 12.3", "2025-01-02/2025-11 11.3"), ("null 12.3", "2025-01/2025-11 11.3"),
    ("../2025-05 12.3", "../2025-11 11.3"),
  ])
  func `other years, broken months and open starts imply nothing`(one: String, other: String) {
    #expect(growths(rates(one, other)) == [])
  }

  @Test(arguments: [", basis: yoy", ", measure: unspecified", ", cmp: over"])
  func `nor do rates that are not cumulative, not named or open`(field: String) {
    #expect(
      growths(rates("2025-01/2025-05 12.3", "2025-01/2025-11 11.3", more: field)) == [])
  }

  @Test func `other coverage or prices are another series`() {
    let text =
      Fixtures.defaults + """
        figures:
          a: {subject: baotou.industry, kind: growth, period: 2025-01/2025-05, value: "12.3"}
          b: {subject: baotou.industry, kind: growth, value: "11.3", coverage: all}
          c: {subject: baotou.industry, kind: growth, value: "11.3", prices: current}
          d: {subject: baotou.mining, kind: growth, value: "11.3"}
        """
    #expect(resolve(text).value.implied(.cumulative) == [])
  }

  // MARK: Jumps

  private func jumps(_ all: String...) -> Int {
    let periods = ["2025-01/2025-03", "2025-01/2025-06", "2025-01/2025-09"]
    let lines = zip(periods, all).enumerated().map { i, rate in
      "  r\(i): {subject: baotou.industry, kind: growth, period: \(rate.0), value: \"\(rate.1)\"}\n"
    }
    return resolve(Fixtures.defaults + "figures:\n" + lines.joined()).value.raised.count
  }

  @Test func `a jump is five points and a factor of two, rounding taken into account`() {
    // 10.0, then 10.0, then 10.0.
    #expect(jumps("10.0", "10.0", "10.0") == 0)
    // The second quarter is 20.4 and its rounding may make it 20.2, twice the 10.05 of the first.
    #expect(jumps("10.0", "15.2") == 1)
    #expect(jumps("10.0", "15.0") == 0)
    #expect(jumps("20.0", "15.0") == 0)
    #expect(jumps("20.0", "14.9") == 1)
    // Far in points and not in proportion; far in proportion and not in points.
    #expect(jumps("30.0", "34.0") == 0)
    #expect(jumps("1.0", "2.5") == 0)
    // From growth to decline five points are enough.
    #expect(jumps("3.0", "0.0") == 1)
    #expect(jumps("2.0", "0.0") == 0)
    #expect(jumps("-10.0", "-15.2") == 1)
  }

  @Test func `the message tells both rates, and a range where there is no one number`() {
    let set = rates("2025-01/2025-05 12.3", "2025-01/2025-09 9.9", "2025-01/2025-11 11.3")
    #expect(
      set.flags.map(\.finding.message) == [
        "with 'r1', figure 'r2' implies a growth of 17.6% for October–November 2025, after 6.9% for June–September 2025"
      ])
    let range = resolve(
      Fixtures.defaults + """
        figures:
          a: {subject: baotou.industry, kind: growth, period: 2025-01/2025-06, value: "1-2", cmp: range}
          b: {subject: baotou.industry, kind: growth, period: 2025, value: "12.0"}
        """
    ).value
    #expect(
      range.flags.map(\.finding.message) == [
        "with 'a', figure 'b' implies a growth of [21.4, 23.6] for July–December 2025, after [0.5, 2.5] for January–June 2025"
      ])
  }
}

import Diagnostics
import Testing

@testable import Figures

/// The identities worked by hand on the figures of the example publication, to the digit.
@Suite struct WorkedTableTests {
  let both = resolve(["city": Fixtures.defaults + Fixtures.city, "zone": Fixtures.zone]).value

  /// The derived figures with these words in their name, as "value, worked, interval".
  private func derived(_ words: String, in set: FigureSet) -> [String] {
    set.derivations.filter { $0.name.contains(words) }.map {
      plain("\($0.value), \($0.worked), \($0.interval ?? "exact")")
    }
  }

  /// The result of a rule for a figure, as a sentence with its power.
  private func result(_ rule: CheckResult.Rule, of figure: String, in set: FigureSet) -> String? {
    set.checks.first { $0.rule == rule && $0.figure == figure }.map {
      $0.sentence + ($0.power.map { " \($0)" } ?? "")
    }
  }

  @Test func `a share of growth is tested, and how weak the test is`() {
    #expect(
      result(.shareOfGrowth, of: "city#re-share", in: both)
        == "3.2 ÷ 11.3 = 28.32%; with rounding [27.75, 28.89]: consistent. 12")
  }

  @Test func `weights in the base period`() {
    #expect(
      derived("a year earlier", in: both).filter {
        $0.contains("%, 3.2 ÷") || $0.contains("%, 5.4 ÷") || $0.contains("%, 7.1 ÷")
      } == [
        "about 13.0%, 3.2 ÷ 24.6 = 13.01%, [12.78, 13.24]",
        "about 32.0%, 5.4 ÷ 16.9 = 31.95%, [31.56, 32.34]",
        "about 18.7%, 7.1 ÷ 38 = 18.68%, [18.31, 19.07]",
      ])
  }

  @Test func `weights at the end`() {
    #expect(
      derived("at the end", in: both).map { $0.split(separator: ",")[0] } == [
        "about 14.6%", "about 32.5%", "about 22.5%",
      ])
  }

  @Test func `what one part leaves`() {
    #expect(
      derived("everything else", in: both).prefix(2) == [
        "about 8.1 pp, 11.3 − 3.2 = 8.1 pp, [8.0, 8.2]",
        // The lower end is 8.0 ÷ (1 − 3.25 ÷ 24.65) = 197.2 ÷ 21.4 = 9.21495….
        "about 9.3%, (11.3 − 3.2) ÷ (1 − 3.2 ÷ 24.6) = 9.311%, [9.21, 9.41]",
      ])
  }

  @Test func `what two parts give together and leave, if they do not overlap`() {
    #expect(
      derived("together", in: both) == [
        "about 12.5 pp, 5.4 + 7.1 = 12.5 pp, [12.4, 12.6]",
        "about 84%, (5.4 + 7.1) ÷ 14.8 = 84.46%, [83.5, 85.4]",
      ])
    #expect(
      derived("everything else", in: both).suffix(2) == [
        "about 2.3 pp, 14.8 − 5.4 − 7.1 = 2.3 pp, [2.15, 2.45]",
        "about 4.7%, (14.8 − 5.4 − 7.1) ÷ (1 − 5.4 ÷ 16.9 − 7.1 ÷ 38) = 4.659%, [4.36, 4.95]",
      ])
    let assumptions = both.derivations.filter { $0.inputs[0].hasPrefix("zone#zone-growth") }
      .map(\.assumption)
    #expect(assumptions == ["if the groups do not overlap", "if the groups do not overlap"])
  }

  @Test func `shares of growth that nobody printed`() {
    #expect(
      derived("in the growth of", in: both).filter { !$0.contains("+") } == [
        "about 36%, 5.4 ÷ 14.8 = 36.49%, [36.0, 36.9]",
        "about 48%, 7.1 ÷ 14.8 = 47.97%, [47.5, 48.5]",
      ])
  }

  @Test(arguments: [("10", "[8.38, 22.33]"), ("10.0", "[12.77, 22.33]")])
  func `one lost decimal widens the hull by nearly half`(printed: String, bounds: String) {
    let set = resolve(
      Fixtures.defaults + """
        figures:
          all: {subject: baotou.industry, kind: growth, value: "11.3"}
          mining: {subject: baotou.mining, kind: growth, value: "19.4"}
          manuf: {subject: baotou.manufacturing, kind: growth, value: "\(printed)"}
          util: {subject: baotou.utilities, kind: growth, value: "9.1"}
          nfm: {subject: baotou.mining.nonferrous, kind: growth, value: "72.7"}
        """
    ).value
    #expect(
      result(.hull, of: "a#all", in: set)
        == "9.1 ≤ 11.3 ≤ 19.4; with rounding [9.05, 19.45]: consistent. 106")
    #expect(
      derived("mining in Baotou within industry", in: set) == [
        "13.8–21.4%, (11.3 − 10) ÷ (19.4 − 10) to (11.3 − 9.1) ÷ (19.4 − 9.1), \(bounds)"
      ])
    #expect(
      derived("within mining in Baotou", in: set) == [
        "at most 26.7%, 19.4 ÷ 72.7 = 26.69%, [26.60, 26.77]"
      ])
  }

  @Test func `the city's rate from the zone's gap, which contradicts nothing`() {
    #expect(
      derived("Growth of industry of Baotou", in: both) == [
        "about 12.3%, 14.8 − 2.5 = 12.3%, [12.2, 12.4]"
      ])
    #expect(both.contradictions == [])
  }

  @Test func `levels a year earlier`() {
    #expect(
      both.derivations.filter {
        $0.rule == .priorLevel && $0.name.hasSuffix("a year earlier")
          && !$0.name.contains("increase")
      }
      .map { plain("\($0.name): \($0.value), \($0.worked), \($0.interval ?? "")") } == [
        "Magnets from the zone, a year earlier: about 12,400 t, 15,300 ÷ (1 + 23.8%) = 12,359 t, [12,313, 12,404]",
        "Compounds from the zone, a year earlier: about 20,200 t, 23,100 ÷ (1 + 14.6%) = 20,157 t, [20,105, 20,210]",
        "Metals from the zone, a year earlier: about 1,800 t, 2,100 ÷ (1 + 16%) = 1,810 t, [1,760, 1,861]",
      ])
    #expect(derived("Magnets from the zone, increase", in: both)[0].contains("= 2,941 t"))
  }

  @Test func `value added lies between the outputs, which proves little`() {
    let found = both.checks.first { $0.rule == .outputHull }
    #expect(found?.worked == "14.6 ≤ 16.9 ≤ 23.8")
    #expect(found?.outcome == .conditional)
    #expect(found?.remark == "if these outputs stand for the industry")
  }

  @Test func `how large the zone can be`() {
    #expect(
      derived("high-tech zone within", in: both).isEmpty
        && derived("Industry of the zone within", in: both).isEmpty)
    #expect(
      both.derivations.filter { $0.rule == .nestedWeight }.map {
        "\($0.value) \($0.interval ?? "")"
      }
        == ["at most 41% [39.5, 41.9]"])
  }

  @Test func `a streak counted back`() {
    #expect(
      both.derivations.first { $0.rule == .streak }?.worked
        == "May 2025 − (54 − 1) months = December 2020")
  }
}

/// Shares, counts and rates of the year so far.
@Suite struct WorkedSharesTests {
  private let defaults = """
    defaults: {period: null, basis: of-total, unit: pct, chain: [maverick-news, scmp, ns-energy]}

    """

  @Test func `shares of nested wholes give China's share`() {
    let set = resolve([
      "world": defaults + """
        figures:
          bo: {subject: bayan-obo, measure: reserves, kind: share, value: "40", cmp: about, of: world}
        """,
      "china": defaults + """
        figures:
          bo: {subject: bayan-obo, measure: reserves, kind: share, value: "87", cmp: about, of: china}
        """,
    ]).value
    let share = set.derivations.first { $0.rule == .nestedShare }
    #expect(share?.value == "about 46%")
    #expect(share?.interval == "[39, 53]")
    #expect(share?.assumption == "if both hold for the same time")
  }

  @Test(arguments: [("eq", "[64.7, 73.0]"), ("about", "[64, 74]")])
  func `a part of China holds no more of the world than China`(hedge: String, bounds: String) {
    let set = resolve(
      defaults + """
        figures:
          bo: {subject: bayan-obo, measure: mine-output, kind: share, value: half, cmp: nearly, of: world}
          cn: {subject: china, measure: mine-output, kind: share, value: "69", cmp: \(hedge), of: world}
        """
    ).value
    let result = set.checks.first { $0.rule == .partOfWhole }
    #expect(result?.outcome == .conditional)
    let share = set.derivations.first { $0.rule == .partOfWhole }
    #expect(share?.value == "about 72%")
    #expect(share?.interval == bounds)
  }

  @Test func `a part that exceeds its whole is inconsistent if both are dated`() {
    func outcome(_ period: String) -> CheckResult.Outcome? {
      resolve(
        defaults + """
          figures:
            bo: {subject: bayan-obo, measure: mine-output, kind: share, value: "75", of: world, period: \(period)}
            cn: {subject: china, measure: mine-output, kind: share, value: "69", of: world, period: \(period)}
          """
      ).value.checks.first { $0.rule == .partOfWhole }?.outcome
    }
    #expect(outcome("2024") == .inconsistent)
    #expect(outcome("null") == nil)
  }

  @Test func `so many of so many`() {
    let set = resolve(
      Fixtures.defaults + """
        figures:
          all: {subject: baotou.branches, kind: count, value: "34", unit: count, basis: na}
          up: {subject: baotou.branches, kind: count, value: "21", unit: count, basis: na, of: all}
        """
    ).value
    #expect(set.derivations.map(\.value) == ["about 61.8%"])
    #expect(set.derivations.map(\.worked) == ["21 ÷ 34 = 61.76%"])
  }

  @Test(arguments: [("59.4", CheckResult.Outcome.consistent), ("59.5", .inconsistent)])
  func `a percentage that the counts can give`(printed: String, expected: CheckResult.Outcome) {
    let set = resolve(
      Fixtures.defaults + """
        figures:
          all: {subject: baotou.branches, kind: count, value: "32", unit: count, basis: na}
          up: {subject: baotou.branches, kind: count, value: "19", unit: count, basis: na, of: all}
          share: {subject: baotou.branches, kind: share, value: "\(printed)", basis: of-total, of: all}
        """
    ).value
    #expect(set.checks.filter { $0.rule == .count }.map(\.outcome) == [expected])
  }

  /// January to May, to September and to November.
  private func rates(_ values: String...) -> FigureSet {
    let ends = ["05", "09", "11"]
    let figures = zip(values, values.count == 2 ? ["05", "11"] : ends).map { value, end in
      "  r\(end): {subject: baotou.industry, kind: growth, value: \"\(value)\", period: 2025-01/2025-\(end)}"
    }
    return resolve(
      Fixtures.defaults + "figures:\n" + figures.joined(separator: "\n") + "\n"
    ).value
  }

  @Test func `rates of the year so far imply those of the months between`() {
    #expect(
      rates("12.3", "11.3").derivations.map { "\($0.name): \($0.value) \($0.interval ?? "")" } == [
        "Growth of industry of Baotou, June–November 2025: about 10.5% [10.33, 10.60]"
      ])
    #expect(
      rates("12.3", "9.9", "11.3").derivations.map {
        "\($0.name): \($0.value) \($0.interval ?? "")"
      } == [
        "Growth of industry of Baotou, June–September 2025: about 6.9% [6.73, 7.08]",
        "Growth of industry of Baotou, October–November 2025: about 18% [17.1, 18.1]",
      ])
  }

  @Test func `the arithmetic shows more digits than the value`() {
    #expect(
      rates("12.3", "9.9", "11.3").derivations.map(\.worked) == [
        "(9 × 9.9 − 5 × 12.3) ÷ 4 = 6.9%", "(11 × 11.3 − 9 × 9.9) ÷ 2 = 17.6%",
      ])
  }

  @Test func `a jump is flagged, a dip is not`() {
    #expect(rates("12.3", "11.3").flags == [])
    #expect(rates("12.3", "9.9", "11.3").flags.map(\.finding.code) == [.growthJump])
  }
}

/// The text with ordinary spaces.
func plain(_ text: String) -> String {
  text.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: " ")
}

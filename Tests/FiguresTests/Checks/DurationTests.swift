import Diagnostics
import Testing

@testable import Figures

/// How long a stock is said to last, against what is used in a year.
@Suite struct DurationTests {
  private let constants = """
    thorium: {name: Energy of thorium, value: "83,163", unit: TJ/t, source: A calculation, measure: reserves}
    energy: {name: China’s primary energy, value: "161.9", unit: quad/year, source: An agency, lenient: power}
    power: {name: China’s electricity, value: "10.4", unit: PWh/year, source: An agency}
    home: {name: Energy of American households, value: "76.8", unit: MMBtu/year, source: An agency, times: homes}
    homes: {name: American households, value: "123.5", scale: 6, unit: count, source: An agency}
    dug: {name: Thorium dug in a year, value: "3", unit: t/year, source: A page, measure: mine-output, subject: hitech-zone}
    pond: {name: Thorium in a pond, value: "90,000", precision: "10,000", unit: t, source: A page, measure: reserves, subject: hitech-zone}

    """

  /// A stock of a million tonnes and what is said of it.
  private func claim(
    _ duration: String, of stock: String = "stock", consumer: String = "energy",
    level: String = "measure: reserves, value: \"1\", scale: 6, precision: \"1\", unit: t"
  ) -> FigureSet {
    resolve(
      [
        "a": """
        defaults: {period: null, basis: stock, chain: [maverick-news, scmp, review]}
        figures:
          stock: {subject: bayan-obo, kind: level, \(level)}
          lasts: {subject: china, kind: duration, \(duration), of: \(stock), consumer: \(consumer)}
        """
      ], constants: constants)
  }

  private let sixtyThousand = "value: \"60,000\", unit: years"

  @Test func `60,000 years of thorium miss by a factor of 75 to 267, at the kindest 16 to 59`() {
    let set = claim(sixtyThousand)
    #expect(
      set.told(.magnitude) == [
        "implausible: 1 million t × 83,163 TJ/t ÷ 161.9 quad/year = 487 years; 60,000 years is 75 to 267 times too long against China’s primary energy, and 16 to 59 times too long against China’s electricity"
      ])
    #expect(set.raised == ["claim-implausible a#lasts"])
    #expect(
      set.flags.first?.finding.message
        == "figure 'lasts' says 60,000 years, which is 75 to 267 times too long against China’s primary energy, and 16 to 59 times too long against China’s electricity"
    )
    #expect(set.checks.first?.constants == ["thorium", "energy", "power"])
    #expect(set.checks.first?.inputs == ["a#stock"])
  }

  @Test(arguments: [("energy", 487, 123), ("power", 2221, 27)])
  func `the point values`(consumer: String, years: Int, factor: Int) throws {
    let set = claim(sixtyThousand, consumer: consumer)
    let worked = try #require(set.checks.first?.worked)
    #expect(plain(worked).contains(" = \(years == 2221 ? "2,221" : "487") years;"))
    let constant = try #require(set.registry.constants[consumer]?.point(in: set.registry))
    let perTonne = try #require(set.registry.constants["thorium"]?.point(in: set.registry))
    let lasting = perTonne * Rational(1_000_000) / constant
    #expect((Rational(60_000) / lasting)?.rounded == Int128(factor))
  }

  @Test func `over a thousand years for a pond of 90,000 tonnes is left open`() {
    let set = claim("value: \"1,000\", cmp: over, unit: years", of: "hitech-zone", consumer: "home")
    #expect(
      set.told(.magnitude) == [
        "conditional: 90,000 t × 83,163 TJ/t ÷ 76.8 MMBtu/year = 748 years; more than 1,000 years is at least 1.3 times too long against Energy of American households"
      ])
    #expect(set.raised == [])
    #expect(set.checks.first?.constants == ["pond", "thorium", "home"])
  }

  @Test(arguments: [
    ("value: \"500\", precision: \"10\", unit: years", CheckResult.Outcome.conditional),
    ("value: \"500\", unit: years", .consistent),
    ("value: \"5,800\", precision: \"100\", unit: months", .consistent),
    ("value: \"720,000\", unit: months", .implausible),
    ("value: \"178,000\", precision: \"1,000\", unit: days", .consistent),
    ("value: \"400\", cmp: over, unit: years", .consistent),
    // Between the two consumptions it could mean, it is neither too long nor too short.
    ("value: \"1,050\", precision: \"10\", unit: years", .conditional),
    ("value: \"300\", precision: \"10\", unit: years", .conditional),
    ("value: \"2,500\", precision: \"10\", unit: years", .conditional),
    // Too short even for the largest consumption.
    ("value: \"10\", unit: years", .implausible), ("value: \"5\", unit: days", .implausible),
    ("value: \"10\", cmp: under, unit: years", .implausible),
    ("value: \"500\", cmp: under, unit: years", .consistent),
  ])
  func `years, months and days, too long and too short`(
    duration: String, outcome: CheckResult.Outcome
  ) {
    let set = claim(
      duration, level: "measure: reserves, value: \"1.000\", scale: 6, unit: t")
    #expect(set.checks.map(\.outcome) == [outcome])
    #expect(set.raised.isEmpty == (outcome != .implausible))
  }

  @Test func `a claim that is too short says so`() throws {
    let set = claim("value: \"10\", unit: years")
    #expect(try #require(set.flags.first).finding.message.contains("times too short against"))
  }

  @Test(arguments: [
    // No energy for a tonne of it, no mass, no stock, a consumer that is no use of energy.
    ("stock", "measure: output, value: \"1\", scale: 6, precision: \"1\", unit: t", "energy"),
    ("stock", "measure: reserves, value: \"5\", unit: count", "energy"),
    ("world", "measure: reserves, value: \"1\", unit: t", "energy"),
    ("lasts", "measure: reserves, value: \"1\", unit: t", "energy"),
    ("stock", "measure: reserves, value: \"1\", scale: 6, precision: \"1\", unit: t", "homes"),
    ("stock", "measure: reserves, value: \"1\", scale: 6, precision: \"1\", unit: t", "pond"),
    ("stock", "measure: reserves, value: \"1\", cmp: over, unit: t", "energy"),
  ])
  func `without energy, mass or consumption nothing is said`(
    stock: String, level: String, consumer: String
  ) {
    let set = claim(sixtyThousand, of: stock, consumer: consumer, level: level)
    #expect(set.checks.map(\.outcome) == [.notCheckable])
    #expect(set.checks.allSatisfy { $0.remark != nil })
    #expect(set.raised == [])
  }

  @Test func `a verdict with a reason answers`() {
    let set = claim(
      sixtyThousand + ", verdict: {is: wrong, because: It misses by a factor of 100.}")
    #expect(set.flags.map(\.answer) == ["It misses by a factor of 100."])
  }

  @Test func `equal factors are told once`() {
    let exact = Interval(Rational(6))
    #expect(Miss(exact, exact, Interval(Rational(3)))?.text == "3 times too long")
    #expect(Miss(exact, exact, Interval(Rational(1)))?.text == nil)
  }

  @Test func `the least and the most factor come from the nearest and the farthest ends`() {
    let energy = Interval(lower: .closed(Rational(10)), upper: .closed(Rational(12)))
    let year = Interval(Rational(1))
    func text(_ low: Int, _ high: Int) -> String? {
      guard let energy,
        let claim = Interval(lower: .closed(Rational(low)), upper: .closed(Rational(high)))
      else { return nil }
      return Miss(claim, energy, year)?.text
    }
    #expect(text(1, 2) == "5 to 12 times too short")
    #expect(text(24, 40) == "2 to 4 times too long")
    #expect(text(12, 40) == nil)
    #expect(text(1, 10) == nil)
  }
}

/// A part in tonnes against the whole it lies in.
@Suite struct TotalTests {
  private func made(
    _ level: String, period: String = "2023", of subject: String = "china",
    measure: String = "mine-output", chain: String = ", chain: [scmp]"
  ) -> FigureSet {
    resolve(
      [
        "a": """
        figures:
          made: {subject: \(subject), measure: \(measure), kind: level, basis: flow, \(level), period: \(period)\(chain)}
        """
      ],
      constants:
        "world: {name: World output, value: \"390\", precision: \"1\", unit: kt/year, source: An agency, measure: mine-output, subject: world}\n"
    )
  }

  @Test(arguments: [
    (
      "value: \"270\", precision: \"1\", unit: kt",
      "consistent: 270 kt (2023) ≤ 390 kt/year (World output)"
    ),
    (
      "value: \"600\", precision: \"1\", unit: kt",
      "conditional: 600 kt (2023) > 390 kt/year (World output)"
    ),
    (
      "value: \"900\", precision: \"1\", unit: kt",
      "implausible: 900 kt (2023) > 390 kt/year (World output)"
    ),
    (
      "value: \"1\", precision: \"1\", unit: Mt",
      "conditional: 1 Mt (2023) > 390 kt/year (World output)"
    ),
  ])
  func `a part is told to be more only where it is`(level: String, expected: String) {
    #expect(made(level).told(.magnitude) == [expected])
  }

  @Test func `the whole world of an ordinary year does not exceed itself`() {
    let level = "value: \"390.5\", precision: \"0\", unit: kt"
    #expect(made(level).checks.map(\.outcome) == [.consistent])
    #expect(made(level, period: "2024").checks.map(\.outcome) == [.consistent])
  }

  @Test func `half a year is taken at the rate of a year`() {
    let level = "value: \"410\", precision: \"1\", unit: kt"
    #expect(made(level, period: "2023-01/2023-06").checks.map(\.outcome) == [.implausible])
    #expect(made(level, period: "null").checks == [])
    #expect(made(level, period: "../2023").checks == [])
  }

  @Test func `the whole itself is held against it, another measure and our own are not`() {
    let level = "value: \"900\", precision: \"1\", unit: kt"
    #expect(made(level, of: "world").checks.map(\.outcome) == [.implausible])
    #expect(made(level, measure: "exports").checks == [])
    let ours = "value: \"900\", precision: \"1\", unit: kt, formula: 900, chain: [ourselves]"
    #expect(made(ours, chain: "").told(.magnitude) == [])
  }
}

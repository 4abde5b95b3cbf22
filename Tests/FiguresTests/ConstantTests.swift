import Diagnostics
import Testing

@testable import Figures

/// A registry of the constants in a text.
private func registry(_ text: String) -> Registry {
  let read = readConstants(Array(text.utf8), path: "constants.yml")
  #expect(read.findings == [])
  return Registry.make(sources: [], subjects: SubjectFile(), constants: read.value).value
}

@Test(
  "units convert exactly",
  arguments: [
    ("J", 1, 1), ("kJ", 1000, 1), ("TJ/t", 1_000_000_000_000, 1), ("kWh", 3_600_000, 1),
    ("PWh/year", 3_600_000_000_000_000_000, 1), ("MMBtu/year", 105_505_585_262, 100),
    ("quad", 1_055_055_852_620_000_000, 1), ("kg", 1, 1000), ("Mt", 1_000_000, 1),
    ("count", 1, 1), ("MJ/kg", 1_000_000_000, 1), ("EJ", 1_000_000_000_000_000_000, 1),
  ] as [(String, Int128, Int128)])
func constantFactors(_ unit: String, _ numerator: Int128, _ denominator: Int128) throws {
  let unit = try #require(ConstantUnit(rawValue: unit))
  #expect(unit.factor == Rational(numerator, denominator))
  #expect(ConstantUnit(rawValue: unit.rawValue) == unit)
}

@Test(
  "what is not on the list is no unit",
  arguments: ["", "/", "J/", "j", "mwh", "t/year/t", "J/day", "Btu", "J /t"])
func noConstantUnit(_ text: String) {
  #expect(ConstantUnit(rawValue: text) == nil)
}

@Test("a constant stands for all that rounds to its digits, in base units")
func constantInterval() throws {
  let registry = registry(
    """
    use: {name: Use, value: "10.4", unit: PWh/year, source: A page}
    stock: {name: Stock, value: "90,000", precision: "10,000", unit: t, source: A page}
    """)
  let use = try #require(registry.constants["use"])
  #expect(use.point(in: registry) == Rational(37_440_000_000_000_000_000, 1))
  #expect(
    use.interval(in: registry) == closed(37_260_000_000_000_000_000, 37_620_000_000_000_000_000))
  #expect(use.text == "10.4\u{A0}PWh/year")
  let stock = try #require(registry.constants["stock"])
  #expect(stock.interval(in: registry) == closed(85_000, 95_000))
}

@Test("a constant for one of many is multiplied by their count, both with their rounding")
func constantTimes() throws {
  let registry = registry(
    """
    use: {name: Use, value: "2.0", unit: kJ/year, source: A page, times: homes}
    homes: {name: Homes, value: "1.5", scale: 6, unit: count, source: A page}
    lost: {name: Lost, value: "1", unit: J, source: A page, times: nowhere}
    round: {name: Round, value: "1", unit: count, source: A page, times: round}
    """)
  let use = try #require(registry.constants["use"])
  #expect(use.point(in: registry) == Rational(3_000_000_000, 1))
  #expect(use.interval(in: registry) == closed(1950 * 1_450_000, 2050 * 1_550_000))
  #expect(registry.constants["homes"]?.text == "1.5\u{A0}million")
  for key in ["lost", "round"] {
    let constant = try #require(registry.constants[key])
    #expect(constant.point(in: registry) == nil)
    #expect(constant.interval(in: registry) == nil)
  }
}

private func closed(_ lower: Int128, _ upper: Int128) -> Interval? {
  guard let lower = Rational(lower, 1), let upper = Rational(upper, 1) else { return nil }
  return Interval(lower: .closed(lower), upper: .closed(upper))
}

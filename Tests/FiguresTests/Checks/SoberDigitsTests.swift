import Testing

@testable import Figures

/// How many digits a derived figure may show.
@Suite struct SoberDigitsTests {
  private func number(_ text: String) -> Rational {
    Decimal(printed: text)?.rational ?? Rational(0)
  }

  private func sober(_ point: String, _ low: String?, _ high: String?) -> String? {
    let bounds = low.flatMap { low in
      high.flatMap { Interval(lower: .closed(number(low)), upper: .closed(number($0))) }
    }
    return soberDigits(of: number(point), within: bounds)?.printed
  }

  @Test(arguments: [
    ("12359", "12313", "12404", "12,400"), ("13.01", "12.78", "13.24", "13.0"),
    ("20157", "20105", "20210", "20,200"), ("1810", "1760", "1861", "1,800"),
    ("46", "39", "53", "46"), ("17.6", "17.1", "18.1", "18"), ("9.311", "9.21", "9.41", "9.3"),
    ("8.1", "8.0", "8.2", "8.1"), ("0.012345", "0.0123", "0.0124", "0.0123"),
    ("99.96", "99.9", "100.1", "100.0"), ("1000", "999", "1001", "1,000"),
    ("−12359", "−12404", "−12313", "−12,400"), ("−0.5", "−0.6", "−0.4", "−0.50"),
    ("0", "−0.05", "0.05", "0.0"), ("0", "−3", "3", "0.0"),
  ])
  func `no digit finer than the rounding allows, and always two`(
    point: String, low: String, high: String, expected: String
  ) {
    #expect(sober(point, low, high) == expected)
  }

  @Test func `an exact value keeps one digit after the point`() {
    #expect(sober("12.3", "12.3", "12.3") == "12.3")
    #expect(sober("15", "15", "15") == "15.0")
    #expect(sober("0", "0", "0") == "0.0")
    #expect(sober("−7", "−7", "−7") == "−7.0")
  }

  @Test func `two digits where nothing is known of the bounds`() {
    #expect(sober("12359", nil, nil) == "12,000")
    #expect(sober("0.012345", nil, nil) == "0.012")
  }

  @Test func `tiny and huge numbers`() {
    #expect(sober("0.000000123", "0.000000122", "0.000000124") == "0.00000012")
    #expect(sober("0.000000123", nil, nil) == "0.00000012")
    #expect(
      sober("999999999999999999", "999999999999999998", "999999999999999999")
        == "999,999,999,999,999,999")
    let huge = Rational(.max, 1)
    #expect(soberDigits(of: huge ?? Rational(0), within: nil) == nil)
    let tiny = Rational(1, .max)
    #expect(soberDigits(of: tiny ?? Rational(0), within: nil) == nil)
  }

  @Test(arguments: [
    ("12359", 4), ("10", 1), ("9.99", 0), ("1", 0), ("0.95", -1), ("0.001", -3),
  ])
  func `the place of the first digit`(text: String, place: Int) {
    #expect(number(text).leadingPlace == place)
    #expect(Rational(0).leadingPlace == nil)
  }
}

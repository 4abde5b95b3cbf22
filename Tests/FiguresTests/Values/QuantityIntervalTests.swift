import TestSupport
import Testing

@testable import Figures

@Suite struct QuantityIntervalTests {
  @Test(arguments: [
    ("24.6 pct growth", "[24.55, 24.65]"), ("38 pct growth", "[37.5, 38.5]"),
    ("38.0 pct growth", "[37.95, 38.05]"), ("10 pct growth", "[9.5, 10.5]"),
    ("100 pct growth", "[99.5, 100.5]"), ("15,300 t level", "[15250, 15350]"),
    ("60,000 years duration", "[55000, 65000]"), ("15,300.0 t level", "[15299.95, 15300.05]"),
    ("15,300 t level precision 1", "[15299.5, 15300.5]"),
    ("10 years duration precision 0", "[10, 10]"), ("ten years duration precision 0", "[10, 10]"),
    ("10 years duration", "[9.5, 10.5]"), ("1 t level scale 6", "[500000, 1500000]"),
    ("1.0 t level scale 6", "[950000, 1050000]"), ("54 months streak", "[54, 54]"),
    ("100 count count", "[100, 100]"), ("first rank rank", "[1, 1]"),
    ("about 40 pct share", "[35, 45]"), ("about 69 pct share", "[67.275, 70.725]"),
    ("about 87 pct share", "[84.825, 89.175]"), ("about 3,100 t level", "[3022.5, 3177.5]"),
    ("nearly half pct share", "[45, 50)"), ("half pct share", "[45, 55]"),
    ("about half pct share", "[45, 55]"), ("nearly third pct share", "[30, 100/3)"),
    ("quarter pct share", "[22.5, 27.5]"), ("over 40 pct share", "(40, 100]"),
    ("over 40 pct growth", "(40, inf)"), ("under 40 pct share", "[0, 40)"),
    ("at-least 40 pct growth", "[39.5, inf)"), ("at-most 40 pct growth", "(-inf, 40.5]"),
    ("nearly 40 pct growth", "[36, 40)"), ("over -5 pct growth", "(-inf, -5)"),
    ("nearly -50 pct growth", "(-50, -45]"), ("at-most -5 pct growth", "[-5.5, inf)"),
    ("-3.4 pct growth", "[-3.45, -3.35]"), ("range 2-5 years horizon", "[1.5, 5.5]"),
    ("99.98 pct share", "[99.975, 99.985]"), ("100 pct share", "[99.5, 100]"),
    ("0.0 pct share", "[0, 0.05]"), ("105 pct share", "[104.5, 105.5]"),
    ("105 pct share-of-growth", "[104.5, 105.5]"), ("five years duration", "[4.5, 5.5]"),
    ("orders_of_magnitude ratio ratio", "[100, inf)"), ("only count count", "[1, 1]"),
    ("123.5 count count scale 6", "[123450000, 123550000]"),
  ])
  func `a printed value stands for an interval`(sample: String, expected: String) {
    #expect(quantity(sample)?.interval == interval(expected))
  }

  @Test func `a value that is not published stands for nothing`() {
    #expect(quantity("~ pct share")?.interval == nil)
    #expect(quantity("~ pct share")?.point == nil)
    #expect(quantity("~ pct share")?.double == nil)
  }

  @Test(arguments: [
    ("15,300 t level", true), ("15,300 t level precision 100", false), ("15,301 t level", false),
    ("60,000 years duration", true), ("10 years duration", false), ("15,300.0 t level", false),
    ("100 pct growth", false), ("100 count count", false), ("five years duration", false),
  ])
  func `open zeros of levels and durations are said to be assumed`(sample: String, isAssumed: Bool)
  {
    #expect(quantity(sample)?.assumesPrecision == isAssumed)
  }

  @Test func `the point is the value in its unit`() {
    #expect(quantity("1 t level scale 6")?.point == Rational(1_000_000))
    #expect(quantity("third pct share")?.point == Rational(100, 3))
    #expect(quantity("-3.4 pct growth")?.double == -3.4)
    #expect(quantity("range 2-5 years horizon")?.point == nil)
  }

  @Test func `the interval of a rounded value holds the true one`() throws {
    var generator = Generator(seed: 4)
    for _ in 0..<5_000 {
      let value = try #require(
        Rational(Int128(Int.random(in: -1_000_000...1_000_000, using: &generator)), 997))
      let printed = try #require(value.rounded(places: .random(in: 0...4, using: &generator)))
      let quantity = Quantity(value: .decimal(printed), unit: .pct, kind: .growth)
      #expect(quantity.interval?.contains(value) == true, "\(value) as \(printed.printed)")
    }
  }

  @Test func `the share of growth of the first report comes out as worked by hand`() throws {
    let part = try #require(quantity("3.2 pp contribution")?.interval)
    let total = try #require(quantity("11.3 pct growth")?.interval)
    let share = try #require(part / total * Interval(Rational(100)))
    #expect(share.lower?.value.rounded(places: 2)?.printed == "27.75")
    #expect(share.upper?.value.rounded(places: 2)?.printed == "28.89")
    let rest = try #require(total - part)
    #expect(rest == interval("[8, 8.2]"))
  }
}

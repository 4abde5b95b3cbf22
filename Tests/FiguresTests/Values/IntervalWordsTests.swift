import TestSupport
import Testing

@testable import Figures

@Suite struct IntervalWordsTests {
  @Test(arguments: [
    ("28.3 pct share", "from 28.25% to 28.35%", "[28.25, 28.35]"),
    ("nearly third pct share", "from 30% to below 33.33…%", "[30, 33.33…)"),
    ("over 40 pct growth", "more than 40%", "(40, ∞)"),
    ("under 40 pct growth", "less than 40%", "(−∞, 40)"),
    ("at-least 40 pct growth", "at least 39.5%", "[39.5, ∞)"),
    ("at-most 40 pct growth", "at most 40.5%", "(−∞, 40.5]"),
    ("nearly -50 pct growth", "from above −50% to −45%", "(−50, −45]"),
    ("54 months streak", "exactly 54 months", "[54, 54]"),
    ("15,300 t level", "from 15,250 t to 15,350 t", "[15,250, 15,350]"),
    ("100 CNY level", "from CNY 50 to CNY 150", "[50, 150]"),
  ])
  func `an interval in words and in brackets`(sample: String, words: String, brackets: String) {
    let value = quantity(sample)
    #expect(value.flatMap { $0.interval?.words(in: $0.unit) } == words)
    #expect(value?.interval?.brackets == brackets)
  }

  @Test(arguments: [
    ("28.3 pct share", "printed to one decimal"),
    ("28.30 pct share", "printed to two decimals"),
    ("10 pct growth", "printed to the whole number"),
    ("1.0 t level scale 6", "printed to one decimal, in millions"),
    ("1.0 t level scale 4", "printed to one decimal, in units of 10^4"),
    ("15,300 t level precision 100", "a level that ends in zeros: precision 100 given"),
    (
      "15,300 t level",
      "a level that ends in zeros: read as rounded to 100, as no precision is given"
    ),
    ("10 years duration precision 0", "exact: precision 0 given"),
    ("54 months streak", "exact: counted, not measured"),
    ("eight count count", "exact: counted, not measured"),
    ("five years duration", "a number in words, read as rounded to 1"),
    ("half pct share", "a part in words: a tenth of it to either side"),
    ("nearly half pct share", "nearly: from 10% below up to the value, which is left out"),
    ("about 69 pct share", "about: 2.5% of the value to either side"),
    ("about 40 pct share", "about: half the place of the last digit, 5, to either side"),
    ("over 40 pct growth", "more than: every number above the value"),
    (
      "over 40 pct share",
      "more than: every number above the value; a share lies between 0% and 100%"
    ),
    (
      "at-least 40 pct growth",
      "at least: the value, with its rounding, or more; printed to the whole number"
    ),
    (
      "range 2-5 years horizon",
      "from the first number to the second, each with its rounding: printed to the whole number"
    ),
    (
      "orders_of_magnitude ratio ratio",
      "the plural means at least two orders of magnitude, a factor of 100"
    ),
    ("~ pct share", "the source has the row and gives no value"),
  ])
  func `why a value can stand for its numbers`(sample: String, reason: String) {
    #expect(quantity(sample)?.intervalReason == reason)
  }

  @Test func `exact numbers as text`() {
    #expect(Rational(mantissa: 2825, exponent: -2)?.exactText == "28.25")
    #expect(Rational(mantissa: -5, exponent: -3)?.exactText == "-0.005")
    #expect(Rational(15_250).exactText == "15250")
    #expect(Rational(0).exactText == "0")
    #expect(Rational(-100, 3)?.exactText == "-100/3")
    #expect(Rational(-100, 3)?.readableText == "−33.33…")
    #expect(Rational(-15_250).readableText == "−15,250")
    #expect(Decimal(printed: "−1,234.50")?.exactText == "-1234.50")
  }
}

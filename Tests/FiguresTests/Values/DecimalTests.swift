import TestSupport
import Testing

@testable import Figures

@Suite struct DecimalTests {
  @Test(arguments: [
    ("24.6", "24.6"), ("38", "38"), ("38.0", "38.0"), ("15,300", "15,300"), ("15300", "15,300"),
    ("0", "0"), ("0.05", "0.05"), ("-3.4", "\u{2212}3.4"), ("\u{2212}3.4", "\u{2212}3.4"),
    ("\u{2013}3.4", "\u{2212}3.4"), ("1,000,000.50", "1,000,000.50"), ("60,000", "60,000"),
    ("999999999999999999", "999,999,999,999,999,999"),
  ])
  func `a printed number is read and printed back`(text: String, printed: String) {
    #expect(Decimal(printed: text)?.printed == printed)
  }

  @Test(arguments: [
    "", "1,5", "12,34", "1.", ".5", "\u{661}\u{662}", "\u{FF11}\u{FF12}", "1e5", "+5", "--5", "- 5",
    " 5", "5 ",
    "1,0000", "1,000,00", ",100", "1,", "0123", "007", "1.2.3", "1.000,5", "1000,000", "-", "5%",
    "1234567890123456789", "5-", "5\u{2013}", "1_000", "0x1F", "nan",
  ])
  func `what is no printed number is refused`(text: String) {
    #expect(Decimal(printed: text) == nil)
  }

  @Test func `places are part of the value`() {
    #expect(Decimal(printed: "38") != Decimal(printed: "38.0"))
    #expect(Decimal(printed: "38")?.rational == Decimal(printed: "38.0")?.rational)
  }

  @Test func `decimals are ordered by amount, then by places`() {
    let texts = ["24.60", "-3", "38.0", "24.6", "100", "38", "-3.5"]
    #expect(
      texts.compactMap { Decimal(printed: $0) }.sorted().map(\.printed)
        == ["\u{2212}3.5", "\u{2212}3", "24.6", "24.60", "38", "38.0", "100"])
  }

  @Test func `reading what was printed gives the same decimal`() {
    var generator = Generator(seed: 1)
    for _ in 0..<5_000 {
      let mantissa = Int64.random(in: -999_999_999_999...999_999_999_999, using: &generator)
      guard
        let decimal = Decimal(mantissa: mantissa, places: .random(in: 0...14, using: &generator))
      else {
        Issue.record("no decimal")
        return
      }
      #expect(Decimal(printed: decimal.printed) == decimal)
    }
  }
}

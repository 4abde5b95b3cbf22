import TestSupport
import Testing

@testable import Figures

@Suite struct RationalTests {
  @Test func `fractions are reduced and carry their sign above`() {
    #expect(Rational(6, -4) == Rational(-3, 2))
    #expect(Rational(6, -4)?.denominator == 2)
    #expect(Rational(1, 0) == nil)
    #expect(Rational(0, 5) == Rational(0))
  }

  @Test func `what does not fit is nil and stays nil`() {
    let huge = Rational(Int128.max, 1)
    #expect(huge * Rational(2) == nil)
    #expect(huge + huge == nil)
    #expect(huge * Rational(2) - Rational(1) == nil)
    #expect(Rational(1) / Rational(0) == nil)
    #expect(Rational(Int128.min, 1) == nil)
    #expect(huge / huge == Rational(1))
  }

  @Test func `comparison does not overflow`() throws {
    let small = try #require(Rational(Int128.max - 1, Int128.max))
    let large = try #require(Rational(Int128.max - 2, Int128.max - 1))
    #expect(large < small)
    #expect(!(small < large))
    #expect(-small < -large)
    #expect(-small < large)
    #expect(small < Rational(1))
  }

  @Test(arguments: [
    (1, 2, "1"), (-1, 2, "\u{2212}1"), (3, 2, "2"), (5, 2, "3"), (1, 3, "0"), (2, 3, "1"),
    (-5, 2, "\u{2212}3"), (7, 3, "2"),
  ])
  func `halves are rounded away from zero`(top: Int, bottom: Int, printed: String) {
    #expect(Rational(Int128(top), Int128(bottom))?.rounded(places: 0)?.printed == printed)
  }

  @Test func `places are kept when rounding`() {
    #expect((Rational(320) / Rational(113) * Rational(10))?.rounded(places: 2)?.printed == "28.32")
    #expect(Rational(38).rounded(places: 1)?.printed == "38.0")
  }

  @Test func `the laws of arithmetic hold`() {
    var generator = Generator(seed: 2)
    for _ in 0..<2_000 {
      let (a, b, c) = (random(&generator), random(&generator), random(&generator))
      #expect(a + b == b + a)
      #expect(a * b == b * a)
      #expect((a + b) + c == a + (b + c))
      #expect((a * b) * c == a * (b * c))
      #expect(a * (b + c) == a * b + a * c)
      #expect((a - b) + b == a)
      if !b.isZero { #expect((a / b) * b == a) }
      #expect((a < b) == ((a - b)?.isNegative == true))
    }
  }

  private func random(_ generator: inout Generator) -> Rational {
    Rational(
      Int128(Int.random(in: -100_000...100_000, using: &generator)),
      Int128(Int.random(in: 1...100_000, using: &generator))) ?? Rational(0)
  }
}

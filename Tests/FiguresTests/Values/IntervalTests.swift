import TestSupport
import Testing

@testable import Figures

@Suite struct IntervalTests {
  @Test(arguments: [
    ("[1, 2]", "[2, 3]", true), ("[1, 2)", "[2, 3]", false), ("[1, 2]", "(2, 3]", false),
    ("(-inf, 2]", "[2, inf)", true), ("(-inf, 2)", "[2, inf)", false), ("[1, 5]", "[2, 3]", true),
    ("(-inf, inf)", "[2, 3]", true), ("[1, 2]", "[3, 4]", false),
  ])
  func `intervals that share a number intersect`(a: String, b: String, expected: Bool) {
    #expect(interval(a).intersects(interval(b)) == expected)
    #expect(interval(b).intersects(interval(a)) == expected)
  }

  @Test func `an empty interval cannot be written`() {
    #expect(Interval(lower: .open(Rational(1)), upper: .closed(Rational(1))) == nil)
    #expect(Interval(lower: .closed(Rational(2)), upper: .closed(Rational(1))) == nil)
    #expect(Interval(lower: .closed(Rational(1)), upper: .closed(Rational(1))) != nil)
  }

  @Test func `an interval contains one that lies in it`() {
    #expect(interval("(25, inf)").contains(interval("(40, 100]")))
    #expect(!interval("(25, inf)").contains(interval("[25, 26]")))
    #expect(interval("[25, inf)").contains(interval("[25, 26]")))
  }

  @Test(arguments: [
    ("[1, 2]", "+", "[3, 4)", "[4, 6)"), ("[1, 2]", "+", "(-inf, 4)", "(-inf, 6)"),
    ("[1, 2]", "-", "[3, 4)", "(-3, -1]"), ("[1, 2]", "-", "[3, inf)", "(-inf, -1]"),
    ("[1, 2]", "*", "[3, 4)", "[3, 8)"), ("[-1, 2]", "*", "[-3, 4]", "[-6, 8]"),
    ("[0, 1]", "*", "[2, inf)", "[0, inf)"), ("(0, 1]", "*", "[2, inf)", "(0, inf)"),
    ("[0, 0]", "*", "(-inf, inf)", "[0, 0]"), ("[0, 1]", "*", "(2, 3)", "[0, 3)"),
    ("[-1, 1]", "*", "[2, inf)", "(-inf, inf)"), ("[1, 2]", "/", "[4, 8]", "[1/8, 1/2]"),
    ("[1, 2]", "/", "[4, inf)", "(0, 1/2]"), ("[1, 2]", "/", "(0, 4]", "[1/4, inf)"),
    ("[1, 2]", "/", "[-8, -4]", "[-1/2, -1/8]"), ("[1, 2]", "/", "[-8, 0)", "(-inf, -1/8]"),
    ("[1, 2]", "/", "[-1, 4]", "nil"), ("[1, 2]", "/", "[0, 4]", "nil"),
    ("[1, 2]", "/", "(-inf, inf)", "nil"),
  ])
  func `operations give the exact range`(a: String, sign: String, b: String, expected: String) {
    #expect(apply(sign, interval(a), interval(b)) == (expected == "nil" ? nil : interval(expected)))
  }

  @Test func `an operation contains the result of every pair of points`() throws {
    var generator = Generator(seed: 3)
    for _ in 0..<2_000 {
      let (a, b) = (sample(&generator), sample(&generator))
      for sign in ["+", "-", "*", "/"] {
        guard let result = apply(sign, a.interval, b.interval) else {
          #expect(sign == "/" && b.interval.contains(Rational(0)))
          continue
        }
        let point = try #require(apply(sign, a.point, b.point))
        #expect(result.contains(point), "\(a) \(sign) \(b)")
      }
    }
  }

  private func sample(_ generator: inout Generator) -> (interval: Interval, point: Rational) {
    let ends = (0..<3).map { _ in Int.random(in: -50...50, using: &generator) }.sorted()
    let lower: Interval.Bound? =
      Bool.random(using: &generator)
      ? nil : .init(Rational(ends[0] - 1), isClosed: .random(using: &generator))
    let upper: Interval.Bound? =
      Bool.random(using: &generator)
      ? nil : .init(Rational(ends[2] + 1), isClosed: .random(using: &generator))
    return (Interval(lower: lower, upper: upper) ?? Interval(Rational(ends[1])), Rational(ends[1]))
  }

  private func apply(_ sign: String, _ a: Interval, _ b: Interval) -> Interval? {
    switch sign {
    case "+": a + b
    case "-": a - b
    case "*": a * b
    default: a / b
    }
  }

  private func apply(_ sign: String, _ a: Rational, _ b: Rational) -> Rational? {
    switch sign {
    case "+": a + b
    case "-": a - b
    case "*": a * b
    default: a / b
    }
  }
}

/// Reads "[1, 2)", "(-inf, 1/8]", "[22.5, 27.5]".
func interval(_ text: String) -> Interval {
  let parts = text.dropFirst().dropLast().split(separator: ", ")
  func bound(_ part: Substring, isClosed: Bool) -> Interval.Bound? {
    let fraction = part.split(separator: "/").compactMap { Decimal(printed: $0)?.rational }
    guard let first = fraction.first else { return nil }
    let value = fraction.count == 2 ? first / fraction[1] : first
    return value.map { Interval.Bound($0, isClosed: isClosed) }
  }
  return Interval(
    lower: bound(parts[0], isClosed: text.first == "["),
    upper: bound(parts[1], isClosed: text.last == "]")) ?? Interval(Rational(-999))
}

/// A figure that published ones imply: our calculation, with what went in and how far rounding
/// leaves it open.
package struct Derivation: Sendable, Hashable {
  package let rule: CheckResult.Rule
  /// What it is: "Weight of rare earths in Baotou in the industry of Baotou, a year earlier".
  package let name: String
  /// The value as it may be printed, with no digit that the rounding does not allow: "about 13%".
  package let value: String
  /// The formula in words: "contribution ÷ growth".
  package let formula: String
  /// The arithmetic with the printed values: "3.2 ÷ 24.6 = 13.01%".
  package let worked: String
  /// All values that the inputs' rounding allows, "[12.78, 13.24]"; `nil` if nothing is open.
  package let interval: String?
  /// What has to be assumed: "if the groups do not overlap"; `nil` if nothing has.
  package let assumption: String?
  /// Global names of the figures that went in, the one it speaks of first.
  package let inputs: [String]
}

/// A number without false precision: at least two digits are kept, and beyond them none that is
/// finer than what the rounding of the inputs leaves open, which may exceed the last place by a
/// fifth.
///
/// 12,359 within [12,313, 12,404] is "12,400"; an exact value keeps one digit after the point.
/// - Parameter bounds: `nil` if they are not known; then two digits are kept.
func soberDigits(of point: Rational, within bounds: Interval?) -> Decimal? {
  guard let first = point.isZero ? 0 : point.magnitude.leadingPlace else { return nil }
  let second = first - 1
  var place = second
  if let low = bounds?.lower?.value, let high = bounds?.upper?.value,
    let width = (high - low) * Rational(6, 5)
  {
    place = min(second, width.isZero ? -1 : width.leadingPlace ?? second)
  }
  // No more than six digits after the point, but always two.
  guard place > 0 else { return point.rounded(places: min(-place, max(6, -second))) }
  return point.rounded(toPowerOfTen: place)
}

extension Rational {
  /// The power of ten of the first digit of a positive number: 4 for 12,359, −1 for 0.95; `nil` for
  /// zero and for what lies beyond the range of the digits.
  var leadingPlace: Int? {
    guard numerator > 0 else { return nil }
    var (above, below, place) = (numerator, denominator, 0)
    while below <= above / 10 {
      below *= 10
      place += 1
    }
    while above < below {
      let (next, overflow) = above.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      above = next
      place -= 1
    }
    return place
  }

  /// The nearest multiple of a power of ten, halves away from zero; `nil` where it does not fit.
  func rounded(toPowerOfTen place: Int) -> Decimal? {
    guard let scaled = self * Rational(mantissa: 1, exponent: -place),
      let whole = Rational(mantissa: scaled.rounded, exponent: place)
    else { return nil }
    return whole.rounded(places: 0)
  }
}

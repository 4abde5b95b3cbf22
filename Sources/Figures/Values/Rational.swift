/// An exact fraction, always reduced, with a positive denominator.
///
/// Arithmetic never rounds and never traps: where a result does not fit 128 bits it is nil, and
/// nil goes through every further operation.
package struct Rational: Sendable, Hashable {
  package let numerator: Int128
  package let denominator: Int128

  package init(_ integer: Int) {
    numerator = Int128(integer)
    denominator = 1
  }

  /// - Returns: nil if the denominator is 0 or a part does not fit.
  package init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = greatestCommonDivisor(numerator, denominator)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// `mantissa` × 10^`exponent`.
  package init?(mantissa: Int128, exponent: Int) {
    guard mantissa != 0 else {
      self.init(0)
      return
    }
    guard let power = powerOfTen(abs(exponent)) else { return nil }
    if exponent < 0 {
      self.init(mantissa, power)
    } else {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: power)
      guard !overflow else { return nil }
      self.init(product, 1)
    }
  }

  package var isNegative: Bool { numerator < 0 }
  package var isZero: Bool { numerator == 0 }
  package var magnitude: Rational { isNegative ? -self : self }

  /// The nearest floating-point number, for geometry only.
  package var double: Double {
    // Conversion from 128 bits is many times as slow.
    guard let above = Int64(exactly: numerator), let below = Int64(exactly: denominator) else {
      return Double(numerator) / Double(denominator)
    }
    return Double(above) / Double(below)
  }

  /// The nearest integer, halves away from zero.
  package var rounded: Int128 {
    let (quotient, remainder) = numerator.magnitude.quotientAndRemainder(
      dividingBy: denominator.magnitude)
    let roundsUp = remainder >= denominator.magnitude - remainder
    let magnitude = Int128(truncatingIfNeeded: quotient) + (roundsUp ? 1 : 0)
    return isNegative ? -magnitude : magnitude
  }

  /// The value rounded to `places` digits after the point, halves away from zero; nil where it
  /// does not fit a ``Decimal``.
  package func rounded(places: Int) -> Decimal? {
    guard (0...18).contains(places), let power = powerOfTen(places) else { return nil }
    let (product, overflow) = numerator.multipliedReportingOverflow(by: power)
    // What does not fit as it is may fit once it is reduced.
    let scaled =
      overflow ? self * Rational(power, 1) : Rational(unchecked: product, denominator)
    guard let scaled, let mantissa = Int64(exactly: scaled.rounded) else { return nil }
    return Decimal(mantissa: mantissa, places: places)
  }

  package static prefix func - (value: Rational) -> Rational {
    Rational(unchecked: -value.numerator, value.denominator)
  }

  /// One over a number that is not zero.
  fileprivate var inverse: Rational {
    isNegative
      ? Rational(unchecked: -denominator, -numerator) : Rational(unchecked: denominator, numerator)
  }

  fileprivate init(unchecked numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Rational: Comparable {
  /// Compares the cross products at double width, so that nothing overflows.
  package static func < (a: Rational, b: Rational) -> Bool {
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

/// The four operations. A result that does not fit, a division by zero and a nil operand are nil.
extension Rational? {
  package static func + (a: Rational?, b: Rational?) -> Rational? {
    guard let a, let b else { return nil }
    let divisor = greatestCommonDivisor(a.denominator, b.denominator)
    let (left, o1) = a.numerator.multipliedReportingOverflow(by: b.denominator / divisor)
    let (right, o2) = b.numerator.multipliedReportingOverflow(by: a.denominator / divisor)
    let (sum, o3) = left.addingReportingOverflow(right)
    let (common, o4) = a.denominator.multipliedReportingOverflow(by: b.denominator / divisor)
    return o1 || o2 || o3 || o4 ? nil : Rational(sum, common)
  }

  package static func - (a: Rational?, b: Rational?) -> Rational? {
    guard let b else { return nil }
    return a + -b
  }

  package static func * (a: Rational?, b: Rational?) -> Rational? {
    guard let a, let b else { return nil }
    let across = greatestCommonDivisor(a.numerator, b.denominator)
    let back = greatestCommonDivisor(b.numerator, a.denominator)
    let (top, o1) = (a.numerator / across).multipliedReportingOverflow(by: b.numerator / back)
    let (bottom, o2) = (a.denominator / back).multipliedReportingOverflow(
      by: b.denominator / across)
    // Both were reduced, so that what is left has no divisor in common.
    return o1 || o2 || top == .min ? nil : Rational(unchecked: top, bottom)
  }

  package static func / (a: Rational?, b: Rational?) -> Rational? {
    guard let b, !b.isZero else { return nil }
    return a * b.inverse
  }
}

/// The greatest common divisor of the magnitudes, at least 1.
///
/// Nearly all numbers here fit 64 bits, where Stein's algorithm needs no division.
private func greatestCommonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
  var (a, b) = (a.magnitude, b.magnitude)
  while b > UInt64.max || a > UInt64.max {
    guard b != 0 else { return Int128(truncatingIfNeeded: a) }
    (a, b) = (b, a % b)
  }
  return max(
    1,
    Int128(binaryDivisor(UInt64(truncatingIfNeeded: a), UInt64(truncatingIfNeeded: b))))
}

/// Stein's algorithm; 0 for two zeros.
private func binaryDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
  guard first != 0, second != 0 else { return first | second }
  let shift = (first | second).trailingZeroBitCount
  var (a, b) = (first >> first.trailingZeroBitCount, second)
  while b != 0 {
    b >>= b.trailingZeroBitCount
    if a > b { swap(&a, &b) }
    b -= a
  }
  return a << shift
}

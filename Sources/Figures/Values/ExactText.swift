/// Exact numbers as text.
extension Rational {
  /// All digits, for programs: "28.25", "-3", and "100/3" where no decimal is exact.
  ///
  /// ASCII, without groups; nothing is rounded.
  package var exactText: String {
    guard let places = exactPlaces else { return "\(numerator)/\(denominator)" }
    return decimalText(places: places) ?? "\(numerator)/\(denominator)"
  }

  /// For readers: "28.25", "−15,250", and "33.33…" where the decimal has no end.
  package var readableText: String {
    if let places = exactPlaces, places <= 6, let exact = rounded(places: places) {
      return exact.printed
    }
    return rounded(places: 2).map { $0.printed + "…" } ?? exactText
  }

  /// How many digits after the point say it exactly; `nil` if no number of them does.
  private var exactPlaces: Int? {
    var (rest, twos, fives) = (denominator, 0, 0)
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    return rest == 1 ? max(twos, fives) : nil
  }

  /// - Parameter places: enough of them for all digits.
  private func decimalText(places: Int) -> String? {
    guard let scaled = self * Rational(mantissa: 1, exponent: places), scaled.denominator == 1
    else { return nil }
    let digits = padded(scaled.numerator.magnitude, to: places + 1)
    let point = digits.index(digits.endIndex, offsetBy: -places)
    return (isNegative ? "-" : "") + digits[..<point] + (places > 0 ? "." + digits[point...] : "")
  }

  private func padded(_ number: UInt128, to count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}

extension Decimal {
  /// The digits for programs, its places kept: "15300", "-3.40".
  package var exactText: String {
    let digits = printedMagnitude.replacing(",", with: "")
    return mantissa < 0 ? "-" + digits : digits
  }
}

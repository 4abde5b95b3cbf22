/// Numbers in worked arithmetic: as printed, without sign words and units.
extension Quantity {
  /// The digits of the value as the source printed them: "3.2", "2–5", "half".
  var digits: String {
    switch value {
    case .decimal(let decimal): decimal.printed
    case .range(let first, let second): "\(first.printed)–\(second.printed)"
    case .word(let word): word.printed
    case .notPublished: plainForm
    }
  }

  /// The value as it stands in arithmetic: a word as the number it names, "1 million" with its scale.
  var term: String {
    switch value {
    case .word(let word): shortened(word.value, places: 2) ?? digits
    case .decimal(let decimal) where scale != 0:
      (decimal.mantissa < 0 ? "\u{2212}" : "") + magnitude(of: decimal)
    default: digits
    }
  }

  /// How many digits stand after the point.
  var printedPlaces: Int {
    switch value {
    case .decimal(let decimal): decimal.places
    case .range(let first, let second): Swift.max(first.places, second.places)
    case .word, .notPublished: 0
    }
  }
}

/// A number rounded to some places, without the zeros that say nothing: 12.30 as "12.3" if it is
/// exactly that.
func shortened(_ value: Rational, places: Int) -> String? {
  guard let rounded = value.rounded(places: places) else { return nil }
  guard rounded.places > 0, rounded.mantissa % 10 == 0, rounded.rational == value else {
    return rounded.printed
  }
  var (mantissa, places) = (rounded.mantissa, rounded.places)
  while places > 0, mantissa % 10 == 0 {
    mantissa /= 10
    places -= 1
  }
  return Decimal(mantissa: mantissa, places: places)?.printed
}

/// An interval as "[27.75, 28.89]"; an end that is missing as "−∞" or "∞".
/// - Parameter places: digits after the point, one more where they would round an end.
func text(of interval: Interval, places: Int) -> String? {
  let ends = [interval.lower?.value, interval.upper?.value]
  let isExact = ends.allSatisfy { end in
    end.map { $0.rounded(places: places)?.rational == $0 } ?? true
  }
  let places = isExact ? places : places + 1
  let low = ends[0].map { $0.rounded(places: places)?.printed } ?? "−∞"
  let high = ends[1].map { $0.rounded(places: places)?.printed } ?? "∞"
  guard let low, let high else { return nil }
  return "[\(low), \(high)]"
}

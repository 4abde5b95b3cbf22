import YAML

/// How far one figure lies from another, of our own calculation.
struct Difference {
  /// First less second, on the printed values.
  let point: Rational
  /// What the rounding of both leaves open.
  let interval: Interval
  /// With as many places as the inputs have at most, "2.5"; of levels what their rounding allows.
  let magnitude: String
  /// Whether the printed values are only about right, or of levels their rounding leaves another
  /// value open.
  let isOpen: Bool
  /// In percentage points where the figures are in percent.
  let unit: Unit

  /// As it is printed in a chart: "+2.5 pp", "about −0.4 pp", "0 pp".
  var printed: String {
    let sign = isZero ? "" : point.isNegative ? "\u{2212}" : "+"
    return hedged(withUnit(sign + magnitude, unit))
  }

  /// Without its sign: "2.5 pp", "about 0.4 pp".
  var amount: String { hedged(withUnit(magnitude, unit)) }

  /// Without its sign, within a sentence: "about 2.5 percentage points".
  var words: String {
    unit == .pp ? hedged("\(magnitude)\(noBreakSpace)percentage points") : amount
  }

  private func hedged(_ number: String) -> String { isOpen ? "about \(number)" : number }

  /// Whether what is printed is zero.
  private var isZero: Bool {
    magnitude.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
  }
}

extension FigureSet {
  /// One figure less another, by interval arithmetic.
  /// - Returns: `nil` if a value is missing or open on a side.
  func difference(_ first: Figure, _ second: Figure) -> Difference? {
    let result = evaluate(
      .operation(.minus, Expression(first), Expression(second)), from: first.article)
    let places = max(first.quantity.printedPlaces, second.quantity.printedPlaces)
    guard let point = result.point, let interval = result.interval,
      ![first, second].contains(where: { $0.quantity.comparator.isOneSided })
    else { return nil }
    guard first.quantity.unit == .pct || first.quantity.unit == .pp else {
      // Levels may be rounded to hundreds: no more digits than that allows.
      return SoberValue(result).map {
        Difference(
          point: point, interval: interval, magnitude: $0.digits.printedMagnitude,
          isOpen: !$0.isExact,
          unit: first.quantity.unit)
      }
    }
    // The difference of two printed rates, as readers would work it out themselves.
    guard let digits = point.rounded(places: places) else { return nil }
    return Difference(
      point: point, interval: interval, magnitude: digits.printedMagnitude,
      isOpen: ![first, second].allSatisfy(\.isPlainlyPrinted),
      unit: .pp)
  }
}

extension Figure {
  /// Whether the source prints the value without a hedge.
  fileprivate var isPlainlyPrinted: Bool { quantity.comparator == .eq }
}

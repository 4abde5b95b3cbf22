extension Checking {
  /// Keeps a derived figure; none where the printed values give no single number, or where their
  /// rounding or their hedges leave a side of it open: "over 40" is no 40.
  ///
  /// - Parameters:
  ///   - left: the arithmetic as text, without its result.
  ///   - isBound: whether it is a limit: "at most 27%" and not "about 27%".
  mutating func derive(
    _ rule: CheckResult.Rule, _ name: String, _ result: Evaluation, unit: Unit,
    formula: String, left: String, assumption: String? = nil, isBound: Bool = false,
    inputs: [Figure]
  ) {
    guard !inputs.contains(where: { $0.quantity.comparator.isOneSided }),
      let point = result.point,
      let sober = SoberValue(result),
      let right = workedResult(point, unit: unit)
    else { return }
    let hedge = isBound ? "at most " : sober.isExact ? "" : "about "
    add(
      Derivation(
        rule: rule, name: name, value: hedge + withUnit(sober.digits.printed, unit),
        formula: formula, worked: "\(left) = \(right)", interval: sober.interval,
        assumption: assumption, inputs: inputs.map(\.globalName)))
  }

  /// The result of worked arithmetic: four digits are enough to follow it.
  private func workedResult(_ point: Rational, unit: Unit) -> String? {
    let place = point.magnitude.leadingPlace ?? 0
    return shortened(point, places: max(0, min(6, 3 - place))).map { withUnit($0, unit) }
  }

}

/// A number of ours with its unit: "12,400 t", "CNY 5".
func withUnit(_ number: String, _ unit: Unit) -> String {
  if case .currency(let code) = unit { return code + noBreakSpace + number }
  return number + unit.symbol
}

/// A result without false precision.
struct SoberValue {
  let digits: Decimal
  /// Whether it is the result and nothing is open; otherwise "about" stands before it.
  let isExact: Bool
  /// All values that the inputs' rounding allows, "[12,313, 12,404]"; `nil` if nothing is open.
  let interval: String?

  /// The same for readers: "12,313–12,404".
  var range: String? {
    interval.map { String($0.dropFirst().dropLast()).replacing(", ", with: "–") }
  }

  /// - Returns: `nil` where there is no single number, or a side of it is open.
  init?(_ result: Evaluation) {
    guard let point = result.point, let bounds = result.interval,
      let digits = soberDigits(of: point, within: bounds)
    else { return nil }
    self.digits = digits
    isExact = bounds.lower == bounds.upper && digits.rational == point
    interval = text(of: bounds, around: digits)
  }
}

/// The interval with the places of the value, or one more where they would round its ends; where it is
/// wide with no more, and with no more than three digits of its width; `nil` for a single number.
private func text(of interval: Interval, around sober: Decimal) -> String? {
  guard interval.lower != interval.upper, let low = interval.lower?.value,
    let high = interval.upper?.value, let width = high - low
  else { return nil }
  let unit = Rational(mantissa: 10, exponent: -sober.places) ?? Rational(10)
  guard width >= unit || high >= Rational(1000) else {
    return text(of: interval, places: sober.places)
  }
  let place = max(0, (width.leadingPlace ?? 0) - 2)
  let ends = [low, high].compactMap {
    place > 0 ? $0.rounded(toPowerOfTen: place) : $0.rounded(places: sober.places)
  }
  guard let first = ends.first, let last = ends.last, ends.count == 2 else { return nil }
  return "[\(first.printed), \(last.printed)]"
}

extension Comparator {
  /// Whether it names a limit and not a number: "over 40".
  var isOneSided: Bool {
    switch self {
    case .over, .under, .atLeast, .atMost: true
    case .eq, .about, .nearly, .range: false
    }
  }
}

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
      let point = result.point, let interval = result.interval,
      let sober = soberDigits(of: point, within: interval),
      let right = workedResult(point, unit: unit)
    else { return }
    let isExact = interval.lower == interval.upper
    let hedge = isBound ? "at most " : isExact && sober.rational == point ? "" : "about "
    add(
      Derivation(
        rule: rule, name: name, value: hedge + withUnit(sober.printed, unit), formula: formula,
        worked: "\(left) = \(right)",
        interval: text(of: interval, around: sober),
        assumption: assumption, inputs: inputs.map(\.globalName)))
  }

  /// The result of worked arithmetic: four digits are enough to follow it.
  private func workedResult(_ point: Rational, unit: Unit) -> String? {
    let place = point.magnitude.leadingPlace ?? 0
    return shortened(point, places: max(0, min(6, 3 - place))).map { withUnit($0, unit) }
  }

  func withUnit(_ number: String, _ unit: Unit) -> String {
    if case .currency(let code) = unit { return code + noBreakSpace + number }
    return number + unit.symbol
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
  fileprivate var isOneSided: Bool {
    switch self {
    case .over, .under, .atLeast, .atMost: true
    case .eq, .about, .nearly, .range: false
    }
  }
}

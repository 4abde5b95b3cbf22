/// Which numbers a printed value can stand for.
///
/// A reported value stands for all that rounds to it, closed at both ends because the tie rule
/// is unknown; a hedge widens or opens the interval. Negative values are read by magnitude.
extension Quantity {
  /// The numbers the value can stand for, in ``unit``; nil if it is not published or does not fit.
  ///
  /// A share in per cent is clipped to 0…100, unless it lies outside altogether.
  package var interval: Interval? {
    guard let interval = printedInterval else { return nil }
    guard kind == .share, unit == .pct else { return interval }
    let whole = Interval(lower: .closed(Rational(0)), upper: .closed(Rational(100)))
    return whole.flatMap { interval.intersection($0) } ?? interval
  }

  /// Whether zeros at the end are taken for unknown digits because no ``precision`` is given:
  /// 15,300 t is read as rounded to 100 t.
  package var assumesPrecision: Bool {
    guard precision == nil, case .decimal(let decimal) = value else { return false }
    return hasOpenZeros(decimal)
  }

  private var printedInterval: Interval? {
    switch value {
    case .notPublished:
      return nil
    case .decimal(let decimal):
      let isNegative = decimal.mantissa < 0
      guard let amount = scaled(decimal.rational.magnitude),
        let interval = comparator.interval(
          around: amount, halfGrid: halfGrid(of: decimal), slack: slack(of: decimal))
      else { return nil }
      return isNegative ? -interval : interval
    case .range(let first, let second):
      guard let low = scaled(first.rational) - halfGrid(of: first),
        let high = scaled(second.rational) + halfGrid(of: second)
      else { return nil }
      return Interval(lower: .closed(low), upper: .closed(high))
    case .word(let word):
      return interval(of: word)
    }
  }

  private func interval(of word: NumberWord) -> Interval? {
    guard let amount = scaled(word.value) else { return nil }
    if word == .ordersOfMagnitude {
      return Interval(lower: .closed(amount), upper: nil)
    }
    if word.isFraction {
      let tenth = amount / Rational(10)
      return comparator.interval(around: amount, halfGrid: tenth, slack: tenth)
    }
    let grid = precision?.rational.magnitude ?? Rational(kind.isExact ? 0 : 1)
    let half = scaled(grid) / Rational(2)
    return comparator.interval(around: amount, halfGrid: half, slack: half)
  }

  /// The distance between two neighbouring values that could have been printed, in ``unit``; 0 for
  /// an exact value, `nil` for a word or a range.
  var grid: Rational? {
    guard case .decimal(let decimal) = value else { return nil }
    return scaled(grid(of: decimal))
  }

  /// Half the distance between two neighbouring values that could have been printed.
  private func halfGrid(of decimal: Decimal) -> Rational? {
    scaled(grid(of: decimal)) / Rational(2)
  }

  private func grid(of decimal: Decimal) -> Rational? {
    if let precision { return precision.rational.magnitude }
    // "123.5 million" households are counted, but not printed to the last one.
    if kind.isExact, scale == 0, decimal.places == 0 { return Rational(0) }
    let place = hasOpenZeros(decimal) ? decimal.lastDigitPlace : -decimal.places
    return Rational(mantissa: 1, exponent: place)
  }

  /// Whether zeros at the end stand for digits that are not known, if no ``precision`` is given.
  func hasOpenZeros(_ decimal: Decimal) -> Bool {
    kind.hasOpenZeros && decimal.mantissa.magnitude >= 100 && decimal.lastDigitPlace > 0
  }

  /// Half the place of the last digit that is not zero: how far "about" reaches at least.
  private func slack(of decimal: Decimal) -> Rational? {
    if let precision, precision.mantissa != 0 { return halfGrid(of: decimal) }
    return scaled(Rational(mantissa: 1, exponent: decimal.lastDigitPlace)) / Rational(2)
  }
}

extension Decimal {
  /// The power of ten of the last digit that can be taken as known: in an integer the last one
  /// that is not zero, with a printed point the last one.
  var lastDigitPlace: Int {
    guard places == 0, mantissa != 0 else { return -places }
    var (rest, zeros) = (mantissa, 0)
    while rest % 10 == 0 {
      rest /= 10
      zeros += 1
    }
    return zeros
  }
}

extension Comparator {
  /// The interval of a value that is not negative.
  /// - Parameters:
  ///   - halfGrid: half the rounding grid.
  ///   - slack: how far "about" reaches at least; 2.5 % of the value if that is more.
  func interval(around value: Rational, halfGrid: Rational?, slack: Rational?) -> Interval? {
    guard let halfGrid, let slack, let low = value - halfGrid, let high = value + halfGrid,
      let fortieth = value / Rational(40), let tenth = value / Rational(10),
      let almost = value - tenth
    else { return nil }
    switch self {
    case .eq, .range:
      return Interval(lower: .closed(low), upper: .closed(high))
    case .about:
      let reach = max(slack, fortieth)
      guard let low = value - reach, let high = value + reach else { return nil }
      return Interval(lower: .closed(low), upper: .closed(high))
    case .nearly:
      return Interval(lower: .closed(almost), upper: .open(value))
    case .over:
      return Interval(lower: .open(value), upper: nil)
    case .under:
      return Interval(lower: nil, upper: .open(value))
    case .atLeast:
      return Interval(lower: .closed(low), upper: nil)
    case .atMost:
      return Interval(lower: nil, upper: .closed(high))
    }
  }
}

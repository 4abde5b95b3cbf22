/// How the number of a phrase stands to the value of a quantity.
enum Agreement {
  /// The value or a rounding of it: the hedges are still to be compared.
  case equals
  /// A looser phrase that holds the value, hedge and all.
  case holds
  /// The right number with more digits than the source gave.
  case tooFine
  case differs
}

extension Quantity {
  /// Compares numbers and signs; units and words have been compared before.
  func agreement(with phrase: Phrase) -> Agreement {
    switch value {
    case .notPublished:
      return .differs
    case .range(let low, let high):
      guard let second = phrase.second else { return .differs }
      let ends = [
        agreement(of: phrase.first, in: phrase, with: low),
        agreement(of: second, in: phrase, with: high),
      ]
      return ends.first { $0 != .equals } ?? .equals
    case .decimal(let decimal):
      guard phrase.second == nil else { return .differs }
      return agreement(of: phrase.first, in: phrase, with: decimal)
    case .word(let word):
      guard phrase.second == nil else { return .differs }
      return agreement(of: phrase, with: word)
    }
  }

  private func agreement(of phrase: Phrase, with word: NumberWord) -> Agreement {
    switch (word, phrase.first.amount) {
    case (.half, .fraction(1, word)), (.third, .fraction(1, word)), (.quarter, .fraction(1, word)),
      (.ordersOfMagnitude, .ordersOfMagnitude):
      return .equals
    case (.ordersOfMagnitude, .numeral(let numeral)):
      return holds(phrase, Quantity(numeral, like: self, hedge: phrase.hedge).interval)
    case (.cardinal(let number), _), (.ordinal(let number), _):
      return Decimal(mantissa: Int64(number))
        .map { agreement(of: phrase.first, in: phrase, with: $0) } ?? .differs
    case (.largest, _), (.biggest, _), (.only, _):
      return Decimal(mantissa: 1).map { agreement(of: phrase.first, in: phrase, with: $0) }
        ?? .differs
    case (_, .numeral(let numeral)):
      return isNegative(phrase.first, in: phrase)
        ? .differs
        : Rounding(of: word.value, lastPlace: 0, coarsestPlace: 0)
          .agreement(with: numeral, exponent: 0, hedge: nil)
    case (_, .fraction):
      return holds(phrase, fractionInterval(of: phrase))
    default:
      return .differs
    }
  }

  private func agreement(
    of part: Phrase.Part, in phrase: Phrase, with decimal: Decimal
  ) -> Agreement {
    let written: Decimal
    switch part.amount {
    case .numeral(let numeral): written = numeral
    case .ordinal(let number):
      guard unit.isCounted, let ordinal = Decimal(mantissa: Int64(number)) else { return .differs }
      written = ordinal
    case .superlative: return unit == .rank && decimal.isOne ? .equals : .differs
    case .only: return unit == .count && decimal.isOne ? .equals : .differs
    case .fraction:
      guard decimal.mantissa >= 0, !isNegative(part, in: phrase) else { return .differs }
      return holds(phrase, fractionInterval(of: phrase))
    case .ordersOfMagnitude: return .differs
    }
    guard decimal.mantissa == 0 || isNegative(part, in: phrase) == (decimal.mantissa < 0) else {
      return .differs
    }
    return rounding(of: decimal).agreement(
      with: written, exponent: (part.scale ?? 0) + exponent(of: phrase.unit), hedge: phrase.hedge)
  }

  /// The sign a text gives a number; "fell −5%" is no less a fall than "fell 5%".
  private func isNegative(_ part: Phrase.Part, in phrase: Phrase) -> Bool {
    part.isNegative == true || phrase.direction == .down
  }

  private func exponent(of spoken: SpokenUnit?) -> Int {
    if case .mass(let exponent) = spoken { exponent } else { unit.massExponent ?? 0 }
  }

  private func rounding(of decimal: Decimal) -> Rounding {
    let exponent = scale + (unit.massExponent ?? 0)
    let value = decimal.rational.magnitude * Rational(mantissa: 1, exponent: exponent)
    let lastPlace = exponent - decimal.places
    return Rounding(
      of: value, lastPlace: lastPlace,
      coarsestPlace: lastPlace + decimal.digitCount - min(2, decimal.significantDigits))
  }

  /// What a phrase such as "more than a quarter" stands for.
  private func fractionInterval(of phrase: Phrase) -> Interval? {
    guard unit == .pct, case .fraction(let count, let word) = phrase.first.amount,
      let value = word.value * Rational(count)
    else { return nil }
    let tenth = value / Rational(10)
    return (phrase.hedge ?? .eq).interval(around: value, halfGrid: tenth, slack: tenth)
  }

  private func holds(_ phrase: Phrase, _ interval: Interval?) -> Agreement {
    guard let interval else { return .differs }
    if comparator == .eq, case .decimal = value, let point {
      return interval.contains(point) ? .holds : .differs
    }
    return self.interval.map { interval.contains($0) } == true ? .holds : .differs
  }

  /// Another number, read as this quantity would be.
  private init(_ numeral: Decimal, like other: Quantity, hedge: Comparator?) {
    self = other
    value = .decimal(numeral)
    comparator = hedge ?? .eq
  }
}

/// The ways a value may be rounded in a text.
private struct Rounding {
  /// The magnitude of the value, in the unit without prefix; nil if it does not fit.
  let value: Rational?
  /// The power of ten of the last digit the source printed.
  let lastPlace: Int
  /// The power of ten of the second digit, the last that a rounding must keep; of the first if
  /// the source printed one.
  let coarsestPlace: Int

  init(of value: Rational?, lastPlace: Int, coarsestPlace: Int) {
    self.value = value
    self.lastPlace = lastPlace
    self.coarsestPlace = coarsestPlace
  }

  /// - Parameters:
  ///   - exponent: the power of ten beside the written number.
  ///   - hedge: it gives the direction: 24.6 is "over 24%" and "nearly 25%", never "over 25%".
  func agreement(with written: Decimal, exponent: Int, hedge: Comparator?) -> Agreement {
    let finest = exponent - written.places
    let coarsest = min(coarsestPlace, exponent + written.lastDigitPlace)
    let number = written.rational.magnitude * Rational(mantissa: 1, exponent: exponent)
    guard let value, let number else { return .differs }
    if written.places > 0, finest < lastPlace { return number == value ? .tooFine : .differs }
    if number == value { return .equals }
    guard max(finest, lastPlace) <= coarsest else { return .differs }
    for place in max(finest, lastPlace)...coarsest
    where isRounded(value, to: number, at: place, hedge: hedge) {
      return .equals
    }
    return .differs
  }

  private func isRounded(
    _ value: Rational, to number: Rational, at place: Int, hedge: Comparator?
  ) -> Bool {
    let unit = Rational(mantissa: 1, exponent: -place)
    guard let exact = value * unit, let written = number * unit else { return false }
    guard let distance = written - exact, distance.magnitude < Rational(1) else { return false }
    switch hedge {
    case .over, .atLeast: return distance.isNegative
    case .nearly, .under, .atMost: return !distance.isNegative
    case .eq, .about, .range, nil: return written == Rational(exact.rounded, 1)
    }
  }
}

extension Decimal {
  /// The number of digits from the first that is not zero.
  fileprivate var digitCount: Int { String(mantissa.magnitude).utf8.count }

  /// The number of digits from the first that is not zero to the last that is known.
  fileprivate var significantDigits: Int { digitCount - (lastDigitPlace + places) }
}

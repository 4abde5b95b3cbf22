extension Quantity {
  /// The quantity as the site prints it where the author leaves the text empty.
  ///
  /// "+24.6%", "15,300 t", "about 40%", "nearly half", "1 million t", "not published". The digits
  /// are the source's; the minus is U+2212; no-break spaces stand inside number, scale and unit,
  /// an ordinary space after a hedge.
  package var standardForm: String {
    let amount =
      switch value {
      case .notPublished: "not published"
      case .decimal(let decimal): form(of: decimal)
      case .range(let first, let second): form(of: first, to: second)
      case .word(let word): form(of: word)
      }
    return value == .notPublished || comparator.words.isEmpty
      ? amount : comparator.words + " " + amount
  }

  /// ``standardForm`` with ordinary spaces, for attributes and messages.
  package var plainForm: String { standardForm.withOrdinarySpaces }

  private func form(of decimal: Decimal) -> String {
    if unit == .rank { return "no." + noBreakSpace + decimal.printed }
    return withUnit(sign(of: decimal) + magnitude(of: decimal), isOne: decimal.isOne)
  }

  private func form(of first: Decimal, to second: Decimal) -> String {
    if kind.isSigned || first.mantissa < 0 {
      let ends = [first, second].map { sign(of: $0) + magnitude(of: $0) }
      return withUnit(ends.joined(separator: " to "), isOne: false)
    }
    // One scale word serves both ends.
    let start = scaleWords.contains { $0.exponent == scale } ? first.printed : magnitude(of: first)
    return withUnit(start + "\u{2013}" + magnitude(of: second), isOne: false)
  }

  private func form(of word: NumberWord) -> String {
    switch word {
    case .half, .largest, .biggest, .ordersOfMagnitude: word.printed
    case .third, .quarter: "a" + noBreakSpace + word.printed
    case .only: "only" + noBreakSpace + "one"
    case .ordinal: unit.isTime ? word.printed + noBreakSpace + unit.singular : word.printed
    case .cardinal(let number): withUnit(word.printed, isOne: number == 1)
    }
  }

  private func sign(of decimal: Decimal) -> String {
    if decimal.mantissa < 0 { return "\u{2212}" }
    return kind.isSigned && decimal.mantissa > 0 ? "+" : ""
  }

  private func withUnit(_ number: String, isOne: Bool) -> String {
    if case .currency(let code) = unit { return code + noBreakSpace + number }
    return number
      + (isOne && scale == 0 && unit.isTime ? noBreakSpace + unit.singular : unit.symbol)
  }

  /// Digits and scale word: "15.3 thousand".
  ///
  /// A power of ten without a word is worked into the
  /// digits, as 10^4 into "15 thousand".
  func magnitude(of decimal: Decimal) -> String {
    guard scale != 0 else { return decimal.printedMagnitude }
    let name = scaleWords.last { $0.exponent <= scale }
    guard let shifted = decimal.shifted(by: scale - (name?.exponent ?? 0)) else {
      return decimal.printedMagnitude + noBreakSpace + "×" + noBreakSpace + "10^\(scale)"
    }
    return shifted.printedMagnitude + (name.map { noBreakSpace + $0.word } ?? "")
  }
}

extension Decimal {
  var isOne: Bool { mantissa == 1 && places == 0 }

  /// The number times 10^`exponent`, with the same digits known; nil where it does not fit.
  func shifted(by exponent: Int) -> Decimal? {
    guard exponent > places else { return Decimal(mantissa: mantissa, places: places - exponent) }
    guard let power = powerOfTen(exponent - places).flatMap({ Int64(exactly: $0) }) else {
      return nil
    }
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: power)
    return overflow ? nil : Decimal(mantissa: product)
  }
}

extension Unit {
  var isTime: Bool { self == .days || self == .months || self == .years }
}

let scaleWords: [(word: String, exponent: Int)] = [
  ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12),
]

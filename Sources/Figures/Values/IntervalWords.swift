/// What a value can stand for, told to a reader.
extension Interval {
  /// "[27.75, 28.89]", "(40, ∞)": a square bracket holds its end, a round one leaves it out.
  package var brackets: String {
    let low = lower.map { ($0.isClosed ? "[" : "(") + $0.value.readableText } ?? "(−∞"
    let high = upper.map { $0.value.readableText + ($0.isClosed ? "]" : ")") } ?? "∞)"
    return "\(low), \(high)"
  }

  /// "from 28.25% to 28.35%", "more than 40%", "exactly 34".
  package func words(in unit: Unit) -> String {
    switch (lower, upper) {
    case (let low?, let high?):
      if low == high { return "exactly " + unit.amount(low.value) }
      let start = (low.isClosed ? "from " : "from above ") + unit.amount(low.value)
      return start + (high.isClosed ? " to " : " to below ") + unit.amount(high.value)
    case (let low?, nil):
      return (low.isClosed ? "at least " : "more than ") + unit.amount(low.value)
    case (nil, let high?):
      return (high.isClosed ? "at most " : "less than ") + unit.amount(high.value)
    case (nil, nil): return "any number"
    }
  }
}

extension Unit {
  /// A number with its unit: "28.25%", "CNY 5", "15,250 t".
  fileprivate func amount(_ number: Rational) -> String {
    if case .currency(let code) = self { return code + " " + number.readableText }
    return number.readableText + symbol.withOrdinarySpaces
  }
}

extension Quantity {
  /// Why the value can stand for just the numbers of ``interval``: "printed to one decimal".
  package var intervalReason: String {
    let reason = reasonBeforeClipping
    guard isClipped else { return reason }
    return reason + "; a share lies between 0% and 100%"
  }

  private var reasonBeforeClipping: String {
    switch value {
    case .notPublished: "the source has the row and gives no value"
    case .range(let first, let second):
      "from the first number to the second, each with its rounding: "
        + rounding(of: first.places < second.places ? second : first)
    case .decimal(let decimal): hedged(rounding(of: decimal))
    case .word(.ordersOfMagnitude):
      "the plural means at least two orders of magnitude, a factor of 100"
    case .word(let word) where word.isFraction: hedgedFraction
    case .word: hedged(roundingOfWord)
    }
  }

  /// Why the digits of a decimal leave open what they do, hedges aside.
  private func rounding(of decimal: Decimal) -> String {
    if let precision {
      if precision.mantissa == 0 { return "exact: precision 0 given" }
      let zeros =
        kind.hasOpenZeros && decimal.lastDigitPlace > 0 ? "a level that ends in zeros: " : ""
      return "\(zeros)precision \(precision.printed) given\(scaleText)"
    }
    if kind.isExact, scale == 0, decimal.places == 0 { return "exact: counted, not measured" }
    if hasOpenZeros(decimal), let grid = Rational(mantissa: 1, exponent: decimal.lastDigitPlace) {
      return
        "a level that ends in zeros: read as rounded to \(grid.readableText)\(scaleText), as no "
        + "precision is given"
    }
    return "printed \(placesText(decimal.places))\(scaleText)"
  }

  private var roundingOfWord: String {
    if let precision { return "precision \(precision.printed) given" }
    return kind.isExact ? "exact: counted, not measured" : "a number in words, read as rounded to 1"
  }

  /// - Parameter rounding: what the digits leave open, told where the hedge keeps to it.
  private func hedged(_ rounding: String) -> String {
    switch comparator {
    case .eq, .range: rounding
    case .about: "about: \(reachOfAbout) to either side"
    case .nearly: "nearly: from 10% below up to the value, which is left out"
    case .over: "more than: every number above the value"
    case .under: "under: every number below the value"
    case .atLeast: "at least: the value, with its rounding, or more; \(rounding)"
    case .atMost: "at most: the value, with its rounding, or less; \(rounding)"
    }
  }

  private var hedgedFraction: String {
    switch comparator {
    case .eq, .range, .about: "a part in words: a tenth of it to either side"
    case .atLeast, .atMost: hedged("a part in words: a tenth of it to either side")
    case .nearly, .over, .under: hedged("")
    }
  }

  /// "2.5% of the value" or half the place of its last digit, whichever is more.
  private var reachOfAbout: String {
    guard let point, let reach = unclipped.interval?.upper.flatMap({ $0.value - point }),
      let fortieth = point.magnitude / Rational(40), reach != fortieth
    else { return "2.5% of the value" }
    return "half the place of the last digit, \(reach.readableText),"
  }

  /// Whether the bounds of a share cut off what rounding would allow.
  private var isClipped: Bool { unclipped.interval != interval }

  /// A share as if it could be any number.
  private var unclipped: Quantity {
    guard kind == .share else { return self }
    var free = self
    free.kind = .ratio
    return free
  }

  private func placesText(_ places: Int) -> String {
    switch places {
    case 0: "to the whole number"
    case 1: "to one decimal"
    case 2...cardinalWords.count: "to \(cardinalWords[places - 1]) decimals"
    default: "to \(places) decimals"
    }
  }

  /// ", in millions"; empty without a scale.
  private var scaleText: String {
    guard scale != 0 else { return "" }
    return scaleWords.first { $0.exponent == scale }.map { ", in \($0.word)s" }
      ?? ", in units of 10^\(scale)"
  }
}

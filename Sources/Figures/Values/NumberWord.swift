/// A number that a source wrote as a word.
package enum NumberWord: Sendable, Hashable {
  case half
  case third
  case quarter
  /// "one" to "twelve".
  case cardinal(Int)
  /// "first" to "twelfth".
  case ordinal(Int)
  /// "largest": rank 1.
  case largest
  /// "biggest": rank 1.
  case biggest
  /// "only": a count of 1.
  case only
  /// "orders of magnitude": a ratio of at least 100.
  case ordersOfMagnitude

  /// Reads a word by the unit it stands for: "third" is 33⅓ in per cent and 3 elsewhere.
  package init?(printed: some StringProtocol, unit: Unit) {
    switch (String(printed), unit) {
    case ("half", .pct): self = .half
    case ("third", .pct): self = .third
    case ("quarter", .pct): self = .quarter
    case ("largest", .rank): self = .largest
    case ("biggest", .rank): self = .biggest
    case ("only", .count): self = .only
    case ("orders of magnitude", .ratio): self = .ordersOfMagnitude
    case (let word, _):
      if let index = cardinalWords.firstIndex(of: word), unit != .rank {
        self = .cardinal(index + 1)
      } else if let index = ordinalWords.firstIndex(of: word), unit.isCounted {
        self = .ordinal(index + 1)
      } else {
        return nil
      }
    }
  }

  /// The word as the source printed it, without an article.
  package var printed: String {
    switch self {
    case .half: "half"
    case .third: "third"
    case .quarter: "quarter"
    case .cardinal(let number): cardinalWords[number - 1]
    case .ordinal(let number): ordinalWords[number - 1]
    case .largest: "largest"
    case .biggest: "biggest"
    case .only: "only"
    case .ordersOfMagnitude: "orders of magnitude"
    }
  }

  /// The number the word names, in its unit.
  package var value: Rational {
    switch self {
    case .half: Rational(50)
    case .third: Rational(100, 3) ?? Rational(33)
    case .quarter: Rational(25)
    case .cardinal(let number), .ordinal(let number): Rational(number)
    case .largest, .biggest, .only: Rational(1)
    case .ordersOfMagnitude: Rational(100)
    }
  }

  /// Whether the word names a part of a whole, which nobody means to the digit.
  package var isFraction: Bool {
    switch self {
    case .half, .third, .quarter: true
    default: false
    }
  }
}

extension Unit {
  /// Whether an ordinal can stand for a number of this unit: "the second month", "second".
  var isCounted: Bool {
    switch self {
    case .count, .rank, .days, .months, .years: true
    default: false
    }
  }
}

let cardinalWords = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
]

let ordinalWords = [
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  "eleventh", "twelfth",
]

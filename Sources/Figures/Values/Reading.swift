/// What comes of comparing a text with the quantity it is said to print.
package enum Reading: Sendable, Hashable {
  /// The text is the value, a correct rounding of it, or a phrase that holds it.
  case matches
  /// The number is right, but its hedge is not the figure's; `eq` is a missing hedge.
  case hedgeDiffers(written: Comparator)
  /// The text is not the figure; the reason is a lower-case sentence for the author.
  case mismatch(reason: String)
}

extension Quantity {
  /// Compares the plain text of a `figure:` link with this quantity.
  ///
  /// A numeral must be the value or round it to at least two digits (one if the source printed
  /// one), halves away from zero, and must not be finer than the source. A fraction word passes
  /// if what it stands for holds the figure: "more than a quarter" for 28.3 %.
  package func reading(of text: String) -> Reading {
    let tokens = phraseTokens(text)
    let words = plainText(text)
    if value == .notPublished {
      return words.lowercased() == plainForm
        ? .matches : .mismatch(reason: "the text says \(words), the figure is not published")
    }
    for case .unreadable(let part) in tokens {
      return .mismatch(reason: unreadableReason(part))
    }
    guard let phrase = Phrase(tokens, unit: unit) else {
      return .mismatch(reason: "there is no number in '\(words)', the figure is \(plainForm)")
    }
    if let reason = misfit(of: phrase) { return .mismatch(reason: reason) }
    switch agreement(with: phrase) {
    case .holds:
      return .matches
    case .equals:
      let written = phrase.hedge ?? (comparator == .range ? .range : .eq)
      return written == comparator ? .matches : .hedgeDiffers(written: written)
    case .tooFine:
      return .mismatch(
        reason: "the text says \(words), finer than the figure as printed, \(plainForm)")
    case .differs:
      return .mismatch(reason: "the text says \(words), the figure is \(plainForm)")
    }
  }

  private func unreadableReason(_ part: String) -> String {
    part.utf8.first.map(isDigit) == true
      ? "'\(part)' is no number; commas stand between groups of three digits, a point before decimals"
      : "'\(part)' is not part of a figure; link only hedge, number and unit"
  }

  private func plainText(_ text: String) -> String {
    text.withOrdinarySpaces.split(separator: " ").joined(separator: " ")
  }
}

extension Quantity {
  /// Why a phrase cannot speak of this quantity whatever its number is; nil if it can.
  private func misfit(of phrase: Phrase) -> String? {
    if let spoken = phrase.unit, !unit.isMeant(by: spoken) {
      return "the text says \(spoken.text), the figure is \(unit.meaning)"
    }
    if let reason = misfit(ofRest: phrase.rest) { return reason }
    if phrase.direction == .up, phrase.first.isNegative == true {
      return "the text says up and gives a minus, the figure is \(plainForm)"
    }
    let hasPlus = phrase.first.isNegative == false
    if !kind.isSigned, hasPlus || phrase.direction == .up || phrase.direction == .down {
      return "the text speaks of a change, the figure is \(plainForm)"
    }
    return nil
  }

  /// Counts and ranks may name what they count; nothing else may follow a unit.
  private func misfit(ofRest rest: [PhraseToken]) -> String? {
    let takesNoun = unit == .count || unit == .rank
    for token in rest {
      switch token {
      case .word(let word):
        guard takesNoun else {
          return "'\(word)' is not part of a figure; link only hedge, number and unit"
        }
      case .number, .ordinal, .sign, .dash, .unreadable:
        return "the text holds more than one number, the figure is \(plainForm)"
      }
    }
    return nil
  }
}

extension Unit {
  func isMeant(by spoken: SpokenUnit) -> Bool {
    switch (self, spoken) {
    case (.pct, .pct), (.pp, .pp), (.days, .days), (.months, .months), (.years, .years),
      (.ratio, .times):
      true
    case (_, .mass): massExponent != nil
    case (.currency(let code), .currency(let codes)): codes.contains(code)
    default: false
    }
  }

  /// The unit after "the figure is".
  fileprivate var meaning: String {
    switch self {
    case .pct: "in percent"
    case .count: "a count"
    case .rank: "a rank"
    case .ratio: "a ratio"
    case .currency(let code): "in \(code)"
    default: "in \(plural)"
    }
  }
}

extension SpokenUnit {
  /// The unit after "the text says".
  fileprivate var text: String {
    switch self {
    case .pct: "%"
    case .pp: "percentage points"
    case .mass: "tonnes"
    case .days: "days"
    case .months: "months"
    case .years: "years"
    case .times: "times"
    case .currency(let codes): codes.first ?? ""
    }
  }
}

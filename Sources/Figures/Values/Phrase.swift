/// What a text that is said to print a figure says: hedge, number, unit.
struct Phrase {
  /// A number as the text gives it.
  enum Amount: Hashable {
    case numeral(Decimal)
    case ordinal(Int)
    /// So many halves, thirds or quarters.
    case fraction(Int, NumberWord)
    case superlative
    case only
    case ordersOfMagnitude
  }

  /// A number with the sign and the scale word beside it.
  struct Part {
    var amount: Amount
    /// The sign before the number; nil if there is none.
    var isNegative: Bool?
    var scale: Int?
  }

  private(set) var hedge: Comparator?
  private(set) var direction: ChangeDirection?
  private(set) var first: Part
  /// The upper end of a range.
  private(set) var second: Part?
  private(set) var unit: SpokenUnit?
  /// Words that are no part of a figure.
  private(set) var rest: [PhraseToken]

  /// - Returns: nil if there is no number in the text.
  init?(_ tokens: [PhraseToken], unit: Unit) {
    var reader = PhraseReader(tokens: tokens, figureUnit: unit)
    reader.readPrefix()
    guard let first = reader.part() else { return nil }
    self.first = first
    reader.readUnit()
    if reader.readConnector() {
      reader.readPrefix()
      second = reader.part()
      reader.readUnit()
    }
    reader.readEnding()
    hedge = reader.hedge
    direction = reader.direction
    self.unit = reader.unit
    if self.first.scale == nil { self.first.scale = second?.scale }
    rest = Array(tokens[reader.position...])
  }
}

/// Reads a phrase from left to right.
private struct PhraseReader {
  let tokens: [PhraseToken]
  let figureUnit: Unit
  var position = 0
  var hedge: Comparator?
  var direction: ChangeDirection?
  var unit: SpokenUnit?
  private var isNegative: Bool?
  private var isSole = false
  private var isNumbered = false
  private var isBetween = false

  init(tokens: [PhraseToken], figureUnit: Unit) {
    self.tokens = tokens
    self.figureUnit = figureUnit
  }

  /// All that can stand before a number, in any order.
  mutating func readPrefix() {
    while position < tokens.count {
      if let comparator = take(hedgePhrases) {
        hedge = hedge ?? comparator
      } else if let change = take(directionPhrases) {
        direction = direction ?? change
      } else if case .sign(let isNegative) = tokens[position] {
        self.isNegative = isNegative
        position += 1
      } else if !readPrefixWord() {
        return
      }
    }
  }

  private mutating func readPrefixWord() -> Bool {
    guard let word = tokens[position].word else { return false }
    if fillers.contains(word) {
    } else if soleWords.contains(word) {
      isSole = true
    } else if word == "no" || word == "number" || word == "#" {
      isNumbered = true
    } else if word == "between" {
      isBetween = true
    } else if let currency = spokenCurrency() {
      unit = currency
      return true
    } else {
      return false
    }
    position += 1
    return true
  }

  /// A number with its scale word; nil if there is none here.
  mutating func part() -> Phrase.Part? {
    guard let amount = amount() else { return nil }
    defer { isNegative = nil }
    return Phrase.Part(amount: amount, isNegative: isNegative, scale: take(scalePhrases))
  }

  private mutating func amount() -> Phrase.Amount? {
    guard position < tokens.count else { return isSole ? .only : nil }
    switch tokens[position] {
    case .number(let decimal):
      position += 1
      return numeral(decimal)
    case .ordinal(let number):
      position += 1
      skipSuperlative()
      return .ordinal(number)
    case .word(let word):
      return amount(word) ?? (isSole ? .only : nil)
    case .sign, .dash, .unreadable:
      return nil
    }
  }

  private mutating func amount(_ word: String) -> Phrase.Amount? {
    if take(magnitudePhrases) != nil { return .ordersOfMagnitude }
    if figureUnit == .pct || word != "third", let fraction = take(fractionPhrases) {
      return .fraction(1, fraction)
    }
    if let index = cardinalWords.firstIndex(of: word) {
      position += 1
      if figureUnit == .pct, let fraction = take(fractionPhrases) {
        return .fraction(index + 1, fraction)
      }
      return Decimal(mantissa: Int64(index + 1)).map { numeral($0) }
    }
    if let index = ordinalWords.firstIndex(of: word) {
      position += 1
      skipSuperlative()
      return .ordinal(index + 1)
    }
    guard superlatives.contains(word) else { return nil }
    position += 1
    return .superlative
  }

  /// A numeral, or a rank where "no." stands before it.
  private func numeral(_ decimal: Decimal) -> Phrase.Amount {
    guard isNumbered, decimal.places == 0, let number = Int(exactly: decimal.mantissa) else {
      return .numeral(decimal)
    }
    return .ordinal(number)
  }

  private mutating func skipSuperlative() {
    guard position < tokens.count, let word = tokens[position].word, superlatives.contains(word)
    else { return }
    position += 1
  }

  mutating func readUnit() {
    while take(streakPhrases) != nil {}
    if let spoken = take(unitPhrases) ?? spokenCurrency() { unit = spoken }
    while take(streakPhrases) != nil {}
  }

  /// What joins the ends of a range, if a number follows it.
  mutating func readConnector() -> Bool {
    guard position + 1 < tokens.count else { return false }
    let connects =
      switch tokens[position] {
      case .dash: true
      case .word(let word): word == "to" || isBetween && word == "and"
      default: false
      }
    if connects { position += 1 }
    return connects
  }

  /// A noun of change after the number.
  mutating func readEnding() {
    if let change = take(directionEndings) { direction = direction ?? change }
  }

  /// The code of a currency, or a sign or name before the number.
  private mutating func spokenCurrency() -> SpokenUnit? {
    let start = position
    if let spoken = take(unitPhrases) {
      if case .currency = spoken { return spoken }
      position = start
      return nil
    }
    guard start < tokens.count, let code = tokens[start].word?.uppercased(),
      case .currency? = Unit(rawValue: code)
    else { return nil }
    position += 1
    return .currency([code])
  }

  /// Consumes the longest phrase of the table that stands here.
  private mutating func take<Meaning>(_ table: PhraseTable<Meaning>) -> Meaning? {
    guard let (meaning, count) = table.match(tokens[position...]) else { return nil }
    position += count
    return meaning
  }
}

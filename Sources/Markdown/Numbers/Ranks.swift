/// Ranks and runs: `the world’s largest`, `ranked first`, `second-largest`, `third straight month`.
extension NumberReader {
  /// How many words behind a superlative its scope may be.
  private static let reach = 8

  /// An ordinal that ranks or counts a run; not `first time`, `third-party`, `first,`.
  func rank(ordinal word: Token) -> Phrase? {
    guard word.end < text.count else {
      return isRanked(word) ? Phrase(word.range) : nil
    }
    let isHyphenated = text[word.end] == Byte.dash
    let place = isHyphenated ? word.end + 1 : skippingSpace(from: word.end)
    let next = self.word(at: place)
    if let next, NumberWords.roles[next.lower] == .superlative {
      return Phrase(word.range.lowerBound..<next.end)
    }
    guard !isHyphenated else { return nil }
    let isRun = next.map(countsRun) ?? false
    let isPlace = next?.lower == "place" && ["in", "into", "to"].contains(before(word))
    let isFirst =
      word.lower == "first" && !["time", "half", "quarter", "name"].contains(next?.lower ?? "")
      && isPossessed(word)
    return isRun || isPlace || isFirst || isRanked(word) ? Phrase(word.range) : nil
  }

  /// A superlative with a scope: `the largest mine in China`, `China’s largest`; not
  /// `one of the largest`, `largest developing countries`.
  func rank(superlative word: Token) -> Phrase? {
    guard !isOneOfMany(word) else { return nil }
    return isPossessed(word) || hasScope(after: word.end) ? Phrase(word.range) : nil
  }

  /// `China’s only`, `the only mine in the country`; not `only a few`.
  func rank(sole word: Token) -> Phrase? {
    let isRank =
      isPossessed(word) && nextWord(after: word.end) != nil
      || before(word) == "the" && hasScope(after: word.end)
    return isRank ? Phrase(word.range) : nil
  }

  private func before(_ word: Token) -> String { lastWord(before: word.range.lowerBound) }

  /// Whether `ranks` or one of its forms stands before.
  private func isRanked(_ word: Token) -> Bool {
    ["rank", "ranks", "ranked", "ranking"].contains(before(word))
  }

  /// Whether an ordinal in front of this word counts a run: `straight`, `month running`,
  /// `year in a row`.
  private func countsRun(_ next: Token) -> Bool {
    if ["straight", "consecutive", "successive"].contains(next.lower) { return true }
    guard UnitWords.units.contains(next.lower) else { return false }
    return text.hasAnyCase(" running", at: next.end) || text.hasAnyCase(" in a row", at: next.end)
  }

  /// Whether a possessive that names a scope stands before: `China’s`, `the world’s`, with a word
  /// such as `single` or `known` between or none.
  private func isPossessed(_ word: Token) -> Bool {
    var place = word.range.lowerBound
    for _ in 0..<2 {
      if let owner = owner(before: place) {
        return ScopeWords.scopes.contains(owner.lower)
          || text[owner.range.lowerBound].isUppercase && !ScopeWords.pronouns.contains(owner.lower)
      }
      guard let between = previousWord(before: place), between.end < place else { return false }
      place = between.range.lowerBound
    }
    return false
  }

  /// The word before an `’s` that ends, with a blank, at `index`.
  private func owner(before index: Int) -> Token? {
    guard index > 2, text[index - 1].isSpace, text[index - 2] == UInt8(ascii: "s") else {
      return nil
    }
    if text.has("’", at: index - 5) { return previousWord(before: index - 5) }
    return text.has("'", at: index - 3) ? previousWord(before: index - 3) : nil
  }

  /// Whether the superlative only says that something belongs to the front ones:
  /// `one of the largest`, `many of the world’s largest`.
  private func isOneOfMany(_ word: Token) -> Bool {
    var place = word.range.lowerBound
    for _ in 0..<4 {
      if let owner = owner(before: place) {
        place = owner.range.lowerBound
      } else if let previous = previousWord(before: place) {
        if previous.lower == "among" { return true }
        if previous.lower == "of" {
          return ScopeWords.quantifiers.contains(before(previous))
        }
        guard previous.lower == "the" else { return false }
        place = previous.range.lowerBound
      } else {
        return false
      }
    }
    return false
  }

  /// Whether a scope follows in the same clause: `in the world`, `of China`, `worldwide`.
  private func hasScope(after end: Int) -> Bool {
    var place = end
    for _ in 0..<Self.reach {
      guard let next = clauseWord(after: place) else { return false }
      place = next.end
      if ScopeWords.everywhere.contains(next.lower) { return true }
      if ScopeWords.prepositions.contains(next.lower), isScope(after: place) { return true }
    }
    return false
  }

  private func isScope(after end: Int) -> Bool {
    guard var next = nextWord(after: end) else { return false }
    if ["the", "all", "its", "this", "that", "their"].contains(next.lower) {
      guard let noun = nextWord(after: next.end) else { return false }
      next = noun
    }
    if ScopeWords.scopes.contains(next.lower) { return true }
    return text[next.range.lowerBound].isUppercase
      && !UnitWords.months.contains(string(next.range))
  }

  /// The next word, over blanks, hyphens, brackets, apostrophes and quotation marks; `nil` at any
  /// other sign, where the clause ends.
  private func clauseWord(after end: Int) -> Token? {
    var place = end
    while place < text.count, place - end < 8, !isWordByte(at: place) {
      let marks: [StaticString] = ["’", "“", "”", "(", ")", "'", "\"", "-"]
      if let space = spaceEnd(at: place) {
        place = space
      } else if let mark = marks.first(where: { text.has($0, at: place) }) {
        place += mark.utf8CodeUnitCount
      } else {
        return nil
      }
    }
    return word(at: place)
  }
}

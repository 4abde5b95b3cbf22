/// Number words that count: `eight years`, `twenty-five percent`, `two adjacent signals`.
extension NumberReader {
  /// How many words may stand between a number word and the noun it counts: adjectives, and nouns
  /// used as such.
  private static let modifiers = 3

  /// How many words a number has at most.
  private static let words = 12

  /// How many numbers of a list may share the unit at its end.
  private static let listed = 4

  /// A number word or several: it counts in front of a unit or a declared noun, and always if it
  /// is a hundred or more.
  func cardinal(at word: Token) -> Phrase? {
    guard let number = cardinalEnd(from: word) else { return nil }
    let start = word.range.lowerBound
    if text.has("-Year Plan", at: number) { return Phrase(word.range, reason: .name) }
    let end = wordRangeEnd(from: number) ?? number
    if let unit = unitEnd(from: end) {
      let isIdiom = word.lower == "one" && UnitWords.idioms.contains(lastWord(before: unit))
      return isIdiom ? nil : Phrase(start..<unit)
    }
    let isOne = word.lower == "one" && end == word.end
    return counts(end, isOne: isOne) || isLarge(word, end: number) || isRatio(end)
      ? Phrase(start..<end) : nil
  }

  /// The end of the number words from `word` on: `two hundred and fifty`, `twenty-five`,
  /// `two and a half`, `a dozen`.
  private func cardinalEnd(from word: Token) -> Int? {
    guard var role = NumberWords.roles[word.lower] else { return nil }
    var end = word.end
    for _ in 1..<Self.words {
      guard let next = cardinalWord(after: end, role) else { break }
      (end, role) = next
    }
    if role == .article { return nil }
    if text.hasAnyCase(" and a half", at: end) { return end + 11 }
    if text.hasAnyCase(" point ", at: end), let digit = self.word(at: end + 7),
      NumberWords.roles[digit.lower] == .digit
    {
      return digit.end
    }
    return end
  }

  /// The next word of a number, if it can follow a word of the given role.
  private func cardinalWord(
    after end: Int, _ role: NumberWords.Role
  ) -> (end: Int, role: NumberWords.Role)? {
    guard end < text.count else { return nil }
    let isAnd = role == .scale && text.hasAnyCase(" and ", at: end)
    let start = text[end] == Byte.dash ? end + 1 : skippingSpace(from: isAnd ? end + 4 : end)
    guard let word = word(at: start), let next = NumberWords.roles[word.lower] else { return nil }
    switch (role, next) {
    case (.article, .scale), (.tens, .digit): return (word.end, next)
    case (.scale, .digit), (.scale, .teen), (.scale, .tens): return (word.end, next)
    case (.digit, .scale), (.teen, .scale), (.tens, .scale), (.scale, .scale):
      return isAnd ? nil : (word.end, next)
    default: return nil
    }
  }

  /// The end of the second number of `two to five`, `one or two`, `five–ten`.
  private func wordRangeEnd(from end: Int) -> Int? {
    let joints: [StaticString] = [" to ", " or ", "\u{2013}"]
    for joint in joints where text.hasAnyCase(joint, at: end) {
      return numberEnd(at: end + joint.utf8CodeUnitCount)
    }
    return nil
  }

  /// The end of a number in digits or words.
  private func numberEnd(at index: Int) -> Int? {
    if index < text.count, text[index].isDigit { return digitsEnd(from: index) }
    guard let word = word(at: index), let role = NumberWords.roles[word.lower],
      role == .digit || role == .teen || role == .tens
    else { return nil }
    return cardinalEnd(from: word)
  }

  /// Whether a number word that ends at `end` counts a declared noun, or shares the unit of a list.
  private func counts(_ end: Int, isOne: Bool) -> Bool {
    if isOne { return nextWord(after: end).map { UnitWords.nouns.contains($0.lower) } ?? false }
    if hasNoun(after: end) { return true }
    var place = end
    for _ in 0..<Self.listed {
      let joints: [StaticString] = [", and ", ", or ", ", ", " and "]
      guard let joint = joints.first(where: { text.hasAnyCase($0, at: place) }),
        let number = numberEnd(at: place + joint.utf8CodeUnitCount)
      else { return false }
      let next = wordRangeEnd(from: number) ?? number
      if unitEnd(from: next) != nil || hasNoun(after: next) { return true }
      place = next
    }
    return false
  }

  /// Whether a declared noun follows, directly or behind a few words that can stand before it.
  private func hasNoun(after end: Int) -> Bool {
    var place = end
    for _ in 0...Self.modifiers {
      guard let next = nextWord(after: place) else { return false }
      if UnitWords.nouns.contains(next.lower) { return true }
      if NumberWords.stops.contains(next.lower) { return false }
      place = next.end
      while place < text.count, text[place] == Byte.dash, let part = word(at: place + 1) {
        place = part.end
      }
    }
    return false
  }

  /// Whether the words name a hundred or more: nobody uses those for style alone, but `a hundred`.
  private func isLarge(_ first: Token, end: Int) -> Bool {
    let last = lastWord(before: end)
    guard end > first.end, NumberWords.roles[last] != nil else { return false }
    let isStyle = first.lower == "a" && (last == "hundred" || last == "thousand")
    return last != "dozen" && !isStyle && hasScale(first.end..<end)
  }

  private func hasScale(_ range: Range<Int>) -> Bool {
    text[range].split { !$0.isLetter }.contains { part in
      token(part.startIndex..<part.endIndex).map { UnitWords.scales.contains($0.lower) } ?? false
    }
  }

  /// Whether the number is the first of `one in five` or `nine out of ten`.
  private func isRatio(_ end: Int) -> Bool {
    let joints: [StaticString] = [" in every ", " out of ", " in "]
    guard let joint = joints.first(where: { text.hasAnyCase($0, at: end) }),
      let second = numberEnd(at: end + joint.utf8CodeUnitCount)
    else { return false }
    let start = end + joint.utf8CodeUnitCount
    return unitEnd(from: second) == nil && !isYear(start..<second)
  }
}

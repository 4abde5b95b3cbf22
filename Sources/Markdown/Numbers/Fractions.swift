/// Parts of a whole in words: `half of`, `a third of`, `two-thirds`, `½`.
extension NumberReader {
  /// `a third of`, `one-third`, `three quarters`; not `a third party`, `a quarter later`.
  func fraction(at word: Token) -> Phrase? {
    guard word.end < text.count else { return nil }
    let isHyphenated = text[word.end] == Byte.dash
    let place = isHyphenated ? word.end + 1 : skippingSpace(from: word.end)
    guard let part = self.word(at: place) else { return nil }
    let range = word.range.lowerBound..<part.end
    if NumberWords.parts.contains(part.lower) {
      return word.lower == "a" || word.lower == "an" ? nil : Phrase(range)
    }
    let isSingle = ["a", "an", "one"].contains(word.lower)
    guard isSingle, NumberWords.part.contains(part.lower), !isDash(at: part.end) else { return nil }
    let stands = isHyphenated && word.lower == "one" || standsAsPart(range)
    return stands ? Phrase(range, core: part.range.lowerBound) : nil
  }

  /// `half of`, `half the`, `by half`, `half a million tonnes`, `half an hour`; not
  /// `the second half`, `half-hearted`.
  func half(at word: Token) -> Phrase? {
    let start = word.range.lowerBound
    let before = lastWord(before: start)
    let isPeriod = ["first", "second", "latter", "other", "next", "last"].contains(before)
    guard !isPeriod, start == 0 || text[start - 1] != Byte.dash else { return nil }
    if isDash(at: word.end) { return compound(half: word) }
    guard let next = nextWord(after: word.end) else {
      let isAlone = before.isEmpty && word.end == text.count && start == 0
      return isAlone || NumberWords.hedges.contains(before) ? Phrase(word.range) : nil
    }
    if next.lower == "a" || next.lower == "an" {
      return Phrase(start..<(measureEnd(after: next) ?? word.end))
    }
    let isNumber =
      next.lower == "of" || NumberWords.determiners.contains(next.lower)
      || NumberWords.hedges.contains(before) && NumberWords.stops.contains(next.lower)
    return isNumber ? Phrase(word.range) : nil
  }

  /// The end of the unit, or of the scale and its unit, behind `half a`.
  private func measureEnd(after article: Token) -> Int? {
    if let unit = unitEnd(from: article.end) { return unit }
    guard let scale = nextWord(after: article.end), NumberWords.roles[scale.lower] == .scale else {
      return nil
    }
    return unitEnd(from: scale.end) ?? scale.end
  }

  /// `half-hour`, `half-dozen`; a half-year is a period.
  private func compound(half word: Token) -> Phrase? {
    guard let second = self.word(at: word.end + 1), !second.lower.hasPrefix("year") else {
      return nil
    }
    let isMeasure = UnitWords.units.contains(second.lower) || second.lower == "dozen"
    return isMeasure ? Phrase(word.range.lowerBound..<second.end) : nil
  }

  /// Whether what could be an ordinal is a part: `of` or a comparison follows, or a hedge stands
  /// before it and no noun behind.
  private func standsAsPart(_ range: Range<Int>) -> Bool {
    let next = nextWord(after: range.upperBound)
    if let next, next.lower == "of" || NumberWords.comparatives.contains(next.lower) { return true }
    guard NumberWords.hedges.contains(lastWord(before: range.lowerBound)) else { return false }
    return next.map { NumberWords.stops.contains($0.lower) } ?? true
  }

  private func isDash(at index: Int) -> Bool { index < text.count && text[index] == Byte.dash }

  /// `½` and its like, with a unit.
  func vulgarFraction(at index: Int) -> Phrase? {
    let isLatin = text[index] == 0xC2 && index + 1 < text.count
    if isLatin, (0xBC...0xBE).contains(text[index + 1]) {
      return Phrase(index..<(unitEnd(from: index + 2) ?? index + 2))
    }
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x85,
      (0x90...0x9E).contains(text[index + 2])
    else { return nil }
    return Phrase(index..<(unitEnd(from: index + 3) ?? index + 3))
  }
}

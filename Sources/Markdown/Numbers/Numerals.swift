/// Numbers in digits: `3.2 percentage points`, `2–5 years`, `54th`, `40kt`.
extension NumberReader {
  /// Reads a phrase whose first digit is at `digit`.
  func readNumeral(at digit: Int) -> (phrase: Phrase?, end: Int) {
    if let end = dateEnd(from: digit) ?? hanDateEnd(from: digit) {
      return found(digit, end, .date)
    }
    if let end = versionEnd(from: digit) { return found(digit, end, .name) }
    let core = numeralEnd(from: digit)
    if let end = ordinalEnd(from: core) { return ordinal(digit, end) }
    if let end = hanUnitEnd(from: core) { return found(start(of: digit), end, nil, core: digit) }
    if core < text.count, isWordByte(at: core) { return compact(digit, core) }
    if core + 1 < text.count, text[core] == Byte.dash, text[core + 1].isLetter {
      return hyphenated(digit, core)
    }
    if let second = rangeEnd(digit, core) { return range(digit, core, second) }
    let unit = unitEnd(from: core)
    if unit == nil, let end = dayEnd(digit, core) { return found(digit, end, .date) }
    let first = start(of: digit)
    if unit == nil, first == digit, isYear(digit..<core) { return found(digit, core, .date) }
    return found(first, unit ?? core, unit == nil ? formReason(digit, core) : nil, core: digit)
  }

  private func found(
    _ start: Int, _ end: Int, _ reason: NumberMention.Reason?, core: Int? = nil
  ) -> (phrase: Phrase?, end: Int) {
    (Phrase(start..<end, core: core, reason: reason), end)
  }

  /// What exempts a number without a unit by the words around it.
  private func formReason(_ digit: Int, _ core: Int) -> NumberMention.Reason? {
    if UnitWords.numbered.contains(lastWord(before: digit)) { return .ordinal }
    let next = nextWord(after: core)?.lower ?? ""
    return UnitWords.furniture.contains(next) ? .boilerplate : nil
  }

  /// Two numbers with a dash between: years and days are dates.
  private func range(_ digit: Int, _ core: Int, _ second: Int) -> (phrase: Phrase?, end: Int) {
    let end = unitEnd(from: second) ?? compactUnitEnd(from: second) ?? second
    if end == second {
      if isYear(digit..<core), isPlainInteger(second) { return found(digit, end, .date) }
      if let date = dayEnd(digit, core, second) { return found(digit, date, .date) }
    }
    return found(start(of: digit), end, nil, core: digit)
  }

  /// An ordinal: `54th`, `25th of June`, `21st century`, `14th Five-Year Plan`, `3rd-largest`.
  private func ordinal(_ digit: Int, _ end: Int) -> (phrase: Phrase?, end: Int) {
    if let month = monthEnd(from: end) { return found(digit, month, .date) }
    if text.hasAnyCase(" centur", at: end) { return found(digit, end, .date) }
    if text.has(" Five-Year Plan", at: end) { return found(digit, end, .name) }
    let next = end < text.count && text[end] == Byte.dash ? word(at: end + 1) : nextWord(after: end)
    if let next, NumberWords.roles[next.lower] == .superlative {
      return found(digit, next.end, nil)
    }
    return found(digit, end, nil)
  }

  /// Digits with letters close behind: `40kt`, `1950s`, `9am`, `24AP`.
  private func compact(_ digit: Int, _ core: Int) -> (phrase: Phrase?, end: Int) {
    if let end = compactUnitEnd(from: core) {
      return found(start(of: digit), end, nil, core: digit)
    }
    if isYearOrDecade(digit..<(core + 1)) || isTimeOfDay(digit, core) {
      return found(digit, wordEnd(from: core), .date)
    }
    return found(digit, nameEnd(from: core), .name)
  }

  /// Digits with a hyphen and letters behind: `10-year`, `17-element`, `24-AP`.
  private func hyphenated(_ digit: Int, _ core: Int) -> (phrase: Phrase?, end: Int) {
    let first = start(of: digit)
    if let unit = unitEnd(from: core) { return found(first, unit, nil, core: digit) }
    if let month = monthEnd(behind: core + 1), isDay(digit..<core) {
      return found(digit, month, .date)
    }
    let end = wordEnd(from: core + 1)
    let isWord =
      end - core > 3 && text[(core + 1)..<end].allSatisfy { !$0.isUppercase } && isBoundary(end)
    if isWord, isYear(digit..<core) { return found(digit, core, .date) }
    return isWord
      ? found(first, core, nil, core: digit) : found(digit, nameEnd(from: core + 1), .name)
  }

  /// The end of the second number of `2–5`, `2-5`, `2 – 5`, `2 to 5`, `2024/25`, `1/3`.
  private func rangeEnd(_ digit: Int, _ core: Int) -> Int? {
    let place = text.has("%", at: core) ? core + 1 : core
    if place < text.count, text[place] == UInt8(ascii: "/"), place == core {
      return numeral(at: place + 1)
    }
    if text.has(" to ", at: place), place == core {
      let before = lastWord(before: digit)
      return before == "from" || before == "between" ? nil : numeral(at: place + 4)
    }
    guard let dash = dashEnd(at: place) else { return nil }
    return numeral(at: currencyEnd(at: dash))
  }

  /// The end of a dash between two numbers, alone or, if it is no longer than a number's, spaced.
  private func dashEnd(at index: Int) -> Int? {
    let dashes: [StaticString] = [
      "\u{2013}", "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2212}", "~", "\u{2014}", "\u{FF5E}",
    ]
    let spaced = dashes.prefix(6)
    if index < text.count, text[index] == Byte.space,
      let dash = spaced.first(where: { text.has($0, at: index + 1) })
    {
      let end = index + 1 + dash.utf8CodeUnitCount
      return text.has(" ", at: end) ? end + 1 : nil
    }
    return dashes.first { text.has($0, at: index) }.map { index + $0.utf8CodeUnitCount }
  }

  private func numeral(at index: Int) -> Int? {
    guard index < text.count, text[index].isDigit else { return nil }
    let end = numeralEnd(from: index)
    return isBoundary(end) || compactUnitEnd(from: end) != nil ? end : nil
  }

  private func isPlainInteger(_ end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 5, text[start - 1].isDigit { start -= 1 }
    return end - start == 4 || end - start == 2
  }
}

extension NumberReader {
  /// Reads a phrase whose first digit is at `digit`.
  func readNumeral(at digit: Int) -> (phrase: Phrase?, end: Int) {
    if let end = dateEnd(from: digit) {
      return (Phrase(range: digit..<end, core: digit, reason: .date), end)
    }
    let core = numeralEnd(from: digit)
    if let end = ordinalEnd(from: core) { return ordinal(digit, end) }
    if core < text.count, text[core].isLetter || text[core] == UInt8(ascii: "_") {
      return compact(digit, core)
    }
    if core + 1 < text.count, text[core] == Byte.dash, text[core + 1].isLetter {
      return hyphenated(digit, core)
    }
    if let second = rangeEnd(digit, core) {
      let isYears = isYear(digit..<core) && isPlainInteger(second)
      let end = unitEnd(from: second) ?? compactUnitEnd(from: second) ?? second
      if isYears, end == second { return found(digit, end, .date) }
      return found(start(of: digit), end, nil, core: digit)
    }
    let unit = unitEnd(from: core)
    if unit == nil, isDay(digit..<core), let end = monthEnd(from: core) {
      return found(digit, end, .date)
    }
    let first = start(of: digit)
    if unit == nil, first == digit, isYear(digit..<core) { return found(digit, core, .date) }
    let isNumbered = unit == nil && NumberWords.numbered.contains(lastWord(before: digit))
    return found(first, unit ?? core, isNumbered ? .ordinal : nil, core: digit)
  }

  private func found(
    _ start: Int, _ end: Int, _ reason: NumberMention.Reason?, core: Int? = nil
  ) -> (phrase: Phrase?, end: Int) {
    (Phrase(range: start..<end, core: core ?? start, reason: reason), end)
  }

  /// An ordinal: `54th`, `25th of June`, `21st century`, `14th Five-Year Plan`.
  private func ordinal(_ digit: Int, _ end: Int) -> (phrase: Phrase?, end: Int) {
    if let month = monthEnd(from: end) { return found(digit, month, .date) }
    if text.hasAnyCase(" centur", at: end) { return found(digit, end, .date) }
    if text.has(" Five-Year Plan", at: end) { return found(digit, end, .name) }
    return found(digit, end, nil)
  }

  /// Digits with letters close behind: `40kt`, `1950s`, `24AP`.
  private func compact(_ digit: Int, _ core: Int) -> (phrase: Phrase?, end: Int) {
    if let end = compactUnitEnd(from: core) {
      return found(start(of: digit), end, nil, core: digit)
    }
    let isDecade =
      text[core] == UInt8(ascii: "s") && core - digit == 4
      && (core + 1 == text.count || !isWordByte(at: core + 1))
    if isDecade { return found(digit, core + 1, .date) }
    let end = nameEnd(from: core)
    return found(digit, end, .name)
  }

  /// The end of a unit that stands close behind a number.
  private func compactUnitEnd(from core: Int) -> Int? {
    let end = wordEnd(from: core)
    guard end > core, end == text.count || !isWordByte(at: end) else { return nil }
    let word = string(core..<end)
    guard NumberWords.symbols.contains(word) || NumberWords.units.contains(word) else {
      return nil
    }
    return end
  }

  /// Digits with a hyphen and letters behind: `10-year`, `17-element`, `24-AP`.
  private func hyphenated(_ digit: Int, _ core: Int) -> (phrase: Phrase?, end: Int) {
    let first = start(of: digit)
    if let unit = unitEnd(from: core) { return found(first, unit, nil, core: digit) }
    let end = wordEnd(from: core + 1)
    let isWord =
      end - core > 3 && text[(core + 1)..<end].allSatisfy { !$0.isUppercase }
      && (end == text.count || !isWordByte(at: end))
    return isWord
      ? found(first, core, nil, core: digit) : found(digit, nameEnd(from: core + 1), .name)
  }

  /// The end of the second number of `2–5`, `2-5`, `2 – 5`, `2 to 5`, `2024/25`, `1/3`.
  private func rangeEnd(_ digit: Int, _ core: Int) -> Int? {
    var place = text.has("%", at: core) ? core + 1 : core
    if place < text.count, text[place] == UInt8(ascii: "/"), place == core {
      return numeral(at: place + 1)
    }
    if text.has(" to ", at: place), place == core {
      let before = lastWord(before: digit)
      return before == "from" || before == "between" ? nil : numeral(at: place + 4)
    }
    let isSpaced = text.has(" \u{2013} ", at: place)
    if isSpaced { place += 1 }
    let dashes: [StaticString] = ["-", "\u{2013}", "\u{2212}", "\u{2014}"]
    guard let dash = dashes.first(where: { text.has($0, at: place) }) else { return nil }
    place += dash.utf8CodeUnitCount
    return numeral(at: isSpaced ? place + 1 : place)
  }

  private func numeral(at index: Int) -> Int? {
    guard index < text.count, text[index].isDigit else { return nil }
    let end = numeralEnd(from: index)
    return end == text.count || !isWordByte(at: end) || compactUnitEnd(from: end) != nil ? end : nil
  }

  /// The end of digits with thousand separators and decimals.
  private func numeralEnd(from digit: Int) -> Int {
    var end = digitsEnd(from: digit)
    while end - digit > 0, let group = groupEnd(from: end) { end = group }
    if end + 1 < text.count, text[end] == UInt8(ascii: "."), text[end + 1].isDigit {
      end = digitsEnd(from: end + 1)
    }
    return end
  }

  /// The end of a group of three digits behind a comma or a thin space.
  private func groupEnd(from index: Int) -> Int? {
    let start =
      text.has(",", at: index) ? index + 1 : text.has(" ", at: index) ? nil : spaceEnd(at: index)
    guard let start, digitsEnd(from: start) == start + 3 else { return nil }
    return start + 3
  }

  /// Where the phrase begins whose first digit is at `digit`: at a decimal point, a sign or a
  /// currency symbol in front.
  private func start(of digit: Int) -> Int {
    var start = digit
    if start > 0, text[start - 1] == UInt8(ascii: "."),
      start == 1 || !isWordByte(at: start - 2)
    {
      start -= 1
    }
    let symbols: [StaticString] = ["$", "€", "£", "¥"]
    if let symbol = symbols.first(where: { text.has($0, at: start - $0.utf8CodeUnitCount) }) {
      start -= symbol.utf8CodeUnitCount
      while start > 0, digit - start < 6, text[start - 1].isUppercase { start -= 1 }
    }
    let signs: [StaticString] = ["-", "+", "~", "\u{2212}", "\u{2013}", "\u{2248}"]
    if let sign = signs.first(where: { text.has($0, at: start - $0.utf8CodeUnitCount) }) {
      let place = start - sign.utf8CodeUnitCount
      if place == 0 || !isWordByte(at: place - 1) && text[place - 1] != UInt8(ascii: "%") {
        start = place
      }
    }
    return start
  }
}

// MARK: Dates

extension NumberReader {
  /// The end of a date in digits: `2025-11-12`, `2025-11`, `12.11.2025`, `11/12/2025`, `14:30`.
  private func dateEnd(from digit: Int) -> Int? {
    var end = digit
    var parts: [Int] = []
    var separator: UInt8?
    while true {
      let next = digitsEnd(from: end)
      parts.append(next - end)
      guard next < text.count, parts.count < 3, next + 1 < text.count, text[next + 1].isDigit,
        separator == nil || separator == text[next],
        [Byte.dash, UInt8(ascii: "."), UInt8(ascii: "/"), Byte.colon].contains(text[next])
      else {
        end = next
        break
      }
      separator = text[next]
      end = next + 1
    }
    guard let separator, end == text.count || !isWordByte(at: end) else { return nil }
    switch (separator, parts) {
    case (Byte.dash, [4, 2, 2]), (UInt8(ascii: "/"), [4, 2, 2]): return end
    case (Byte.dash, [4, 2]), (UInt8(ascii: "/"), [4, 2]):
      return isYear(fourDigits: digit) ? end : nil
    case (UInt8(ascii: "."), let parts), (UInt8(ascii: "/"), let parts):
      return parts.count == 3 && parts[2] == 4 && parts[0] <= 2 && parts[1] <= 2 ? end : nil
    case (Byte.colon, let parts): return parts[0] <= 2 && parts[1] == 2 ? end : nil
    default: return nil
    }
  }

  private func isYear(fourDigits start: Int) -> Bool {
    (Int(string(start..<(start + 4))) ?? 0) >= 1500
      && (Int(string(start..<(start + 4))) ?? 0) < 2100
  }

  private func isPlainInteger(_ end: Int) -> Bool {
    var start = end
    while start > 0, text[start - 1].isDigit { start -= 1 }
    return end - start == 4 || end - start == 2
  }

  private func isDay(_ range: Range<Int>) -> Bool {
    guard range.count <= 2, let day = Int(string(range)) else { return false }
    return (1...31).contains(day)
  }

  /// The end of ` June`, ` of June`, ` June 2025` behind a day.
  private func monthEnd(from index: Int) -> Int? {
    guard var start = skippingSpace(from: index) else { return nil }
    if text.has("of ", at: start) { start += 3 }
    var end = wordEnd(from: start)
    guard NumberWords.months.contains(string(start..<end)) else { return nil }
    if let year = skippingSpace(from: end), isYear(year..<min(text.count, year + 4)) {
      end = year + 4
    }
    return end
  }
}

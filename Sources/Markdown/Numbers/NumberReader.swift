/// Reads the plain text of one block for the phrases that are numbers.
struct NumberReader {
  let text: [UInt8]

  /// A phrase found: all of it, the number inside, and what exempts it by its own form.
  struct Phrase {
    let range: Range<Int>
    /// The part whose binding decides.
    let core: Int
    let reason: NumberMention.Reason?
  }

  /// The phrase that begins at `index` or has its first digit there, or the end of the word that
  /// is none.
  ///
  /// `index` is at the start of a word.
  func read(at index: Int) -> (phrase: Phrase?, end: Int) {
    let byte = text[index]
    if byte.isDigit { return readNumeral(at: index) }
    if byte.isLetter { return readWord(at: index) }
    return (nil, index + 1)
  }

  // MARK: Words

  private func readWord(at start: Int) -> (phrase: Phrase?, end: Int) {
    let letters = wordEnd(from: start)
    if text.has("://", at: letters) || text.has("www.", at: start) {
      let end = text[start...].firstIndex { $0.isSpace || $0 == Byte.mark } ?? text.count
      let hasDigit = text[start..<end].contains(where: \.isDigit)
      return (hasDigit ? Phrase(range: start..<end, core: start, reason: .name) : nil, end)
    }
    let word = string(start..<letters)
    let end = nameEnd(from: start)
    if end > letters, text[letters..<end].contains(where: \.isDigit) {
      return name(start..<end, prefix: word)
    }
    if NumberWords.months.contains(word), let day = skippingSpace(from: letters),
      day < text.count, text[day].isDigit
    {
      return readMonthDay(start, number: day)
    }
    if NumberWords.small.contains(word.lowercased()),
      let phrase = readNumberWord(start..<letters)
    {
      return (phrase, phrase.range.upperBound)
    }
    return (nil, letters)
  }

  /// A word with digits in it: a name, or a quarter, or a year behind a prefix.
  private func name(_ range: Range<Int>, prefix: String) -> (phrase: Phrase?, end: Int) {
    let token = string(range)
    let isPeriod =
      token.utf8.count == 2 && (prefix == "Q" || prefix == "H") || prefix == "FY"
      || (NumberWords.yearPrefixes.contains(prefix.lowercased())
        && isYear((range.lowerBound + prefix.utf8.count + 1)..<range.upperBound))
    var end = range.upperBound
    if isPeriod, let next = skippingSpace(from: end), isYear(next..<min(text.count, next + 4)) {
      end = next + 4
    }
    let phrase = Phrase(
      range: range.lowerBound..<end, core: range.lowerBound, reason: isPeriod ? .date : .name)
    return (phrase, end)
  }

  /// A month with a day or a year: `June 25`, `June 25, 2025`, `June 2025`.
  private func readMonthDay(_ start: Int, number: Int) -> (phrase: Phrase?, end: Int) {
    var end = digitsEnd(from: number)
    guard end - number <= 2 || isYear(number..<end) else { return (nil, number) }
    if end - number <= 2 {
      if let suffix = ordinalEnd(from: end) { end = suffix }
      if end + 1 < text.count, text[end] == UInt8(ascii: ","),
        let year = skippingSpace(from: end + 1), isYear(year..<min(text.count, year + 4))
      {
        end = year + 4
      }
    }
    return (Phrase(range: start..<end, core: number, reason: .date), end)
  }

  /// A number word: `eight years`, `two to five years`, `ten-year`, `three companies`.
  private func readNumberWord(_ word: Range<Int>) -> Phrase? {
    var end = word.upperBound
    for joint: StaticString in [" to ", " or "] where text.hasAnyCase(joint, at: end) {
      let next = end + joint.utf8CodeUnitCount
      let nextEnd =
        next < text.count && text[next].isDigit ? digitsEnd(from: next) : wordEnd(from: next)
      let second = string(next..<nextEnd)
      if NumberWords.small.contains(second.lowercased())
        || text[next..<nextEnd].first?.isDigit == true
      {
        end = nextEnd
        break
      }
    }
    if text.has("-Year Plan", at: end) {
      return Phrase(range: word, core: word.lowerBound, reason: .name)
    }
    let isOne = string(word).lowercased() == "one"
    if let unit = unitEnd(from: end) {
      let last = lastWord(before: unit)
      if isOne, NumberWords.idioms.contains(last) { return nil }
      return Phrase(range: word.lowerBound..<unit, core: word.lowerBound, reason: nil)
    }
    guard let next = skippingSpace(from: end),
      NumberWords.nouns.contains(string(next..<wordEnd(from: next)).lowercased())
    else { return nil }
    return Phrase(range: word.lowerBound..<end, core: word.lowerBound, reason: nil)
  }
}

extension NumberReader {
  // MARK: Places

  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Whether the byte belongs to a word: ASCII letters and digits, `_`, and what the alphabets of
  /// Europe are written with.
  ///
  /// Dashes, quotation marks and spaces of more bytes do not.
  func isWordByte(at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte.isAlphanumeric || byte == UInt8(ascii: "_") }
    if byte >= 0xC0 { return byte >= 0xC3 && byte <= 0xDF }
    return index > 0 && text[index - 1] >= 0xC3 && text[index - 1] <= 0xDF
  }

  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, isWordByte(at: end), !text[end].isDigit { end += 1 }
    return end
  }

  func digitsEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, text[end].isDigit { end += 1 }
    return end
  }

  /// The end of a token of letters and digits, joined by `-`, `.` or `_`.
  func nameEnd(from start: Int) -> Int {
    var end = start
    while end < text.count {
      if isWordByte(at: end) {
        end += 1
      } else if text[end] == Byte.dash || text[end] == UInt8(ascii: "."), end > start,
        end + 1 < text.count, text[end + 1].isDigit
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// The end of one space at `index`: a blank, a no-break space or a thin one.
  func spaceEnd(at index: Int) -> Int? {
    guard index < text.count else { return nil }
    if text[index].isSpace { return index + 1 }
    if text.has("\u{A0}", at: index) { return index + 2 }
    if text.has("\u{202F}", at: index) || text.has("\u{2009}", at: index) { return index + 3 }
    return nil
  }

  /// The place behind the space at `index`; `nil` if there is none.
  func skippingSpace(from index: Int) -> Int? {
    var end = spaceEnd(at: index)
    while let place = end, let next = spaceEnd(at: place) { end = next }
    return end
  }

  /// The word that ends before `index`, in lower case.
  func lastWord(before index: Int) -> String {
    var end = index
    while end > 0, index - end < 4, text[end - 1].isSpace { end -= 1 }
    var start = end
    while start > 0, end - start < 20, isWordByte(at: start - 1) { start -= 1 }
    return string(start..<end).lowercased()
  }

  /// Whether the range is a year from 1500 to 2099 and nothing more.
  func isYear(_ range: Range<Int>) -> Bool {
    guard range.count == 4, range.upperBound <= text.count,
      text[range].allSatisfy(\.isDigit), let year = Int(string(range))
    else { return false }
    let isWhole = range.upperBound == text.count || !isWordByte(at: range.upperBound)
    return isWhole && year >= 1500 && year < 2100
  }

  func ordinalEnd(from index: Int) -> Int? {
    for suffix: StaticString in ["st", "nd", "rd", "th"] where text.has(suffix, at: index) {
      let end = index + 2
      if end == text.count || !isWordByte(at: end) { return end }
    }
    return nil
  }

  /// The end of a scale word, a unit or both behind a number that ends at `index`; `nil` if
  /// neither is there.
  func unitEnd(from index: Int) -> Int? {
    var end: Int?
    var place = index
    while true {
      let start = spaceEnd(at: place) ?? place
      guard start < text.count else { return end }
      if text[start] == UInt8(ascii: "%") { return start + 1 }
      if text.has("\u{2030}", at: start) { return start + 3 }
      let isHyphenated = text[start] == Byte.dash && start == place
      let wordStart = isHyphenated ? start + 1 : start
      guard wordStart > place else { return end }
      if let phrase = NumberWords.phrases.first(where: { text.hasAnyCase($0, at: wordStart) }) {
        return wordStart + phrase.utf8CodeUnitCount
      }
      let last = wordEnd(from: wordStart)
      guard last == text.count || !isWordByte(at: last) else { return end }
      let word = string(wordStart..<last)
      if NumberWords.units.contains(word.lowercased())
        || (!isHyphenated && NumberWords.symbols.contains(word))
      {
        return last
      }
      guard NumberWords.scales.contains(word.lowercased()) else { return end }
      end = last
      place = last
    }
  }
}

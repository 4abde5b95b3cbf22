/// Reads the plain text of one block for the phrases that are numbers.
///
/// Every reading looks at a bounded number of words ahead and behind, so that a text is read in
/// time proportional to its length.
struct NumberReader {
  let text: [UInt8]

  /// A phrase found: all of it, the place that says whether it is bound or quoted, and what
  /// exempts it by its own form.
  struct Phrase {
    let range: Range<Int>
    /// The part whose binding decides.
    let core: Int
    let reason: NumberMention.Reason?

    init(_ range: Range<Int>, core: Int? = nil, reason: NumberMention.Reason? = nil) {
      self.range = range
      self.core = core ?? range.lowerBound
      self.reason = reason
    }
  }

  /// The phrase that begins at `index` or has its first digit there, or the end of the word that
  /// is none.
  ///
  /// `index` is at the start of a word.
  func read(at index: Int) -> (phrase: Phrase?, end: Int) {
    let byte = text[index]
    if byte.isDigit { return readNumeral(at: index) }
    if byte >= 0xC2, let phrase = vulgarFraction(at: index) {
      return (phrase, phrase.range.upperBound)
    }
    if byte >= 0xE3, let numeral = hanNumeral(at: index) { return numeral }
    let isWord = byte.isLetter || byte > 0x7F && isWordByte(at: index)
    return isWord ? readWord(at: index) : (nil, index + 1)
  }

  private func readWord(at start: Int) -> (phrase: Phrase?, end: Int) {
    let letters = wordEnd(from: start)
    if text.has("://", at: letters) || text.has("www.", at: start) { return address(at: start) }
    let end = nameEnd(from: start)
    if end > letters, text[letters..<end].contains(where: \.isDigit) {
      return name(start..<end, prefix: string(start..<letters))
    }
    guard let word = token(start..<letters) else { return (nil, letters) }
    if text[start].isUppercase, UnitWords.months.contains(string(start..<letters)),
      let date = monthDay(start, month: letters)
    {
      return (date, date.range.upperBound)
    }
    guard let role = NumberWords.roles[word.lower],
      let phrase = readWord(word, as: role)
    else { return (nil, letters) }
    return (phrase, phrase.range.upperBound)
  }

  /// The number a word of the vocabulary begins; the longest reading comes first.
  private func readWord(_ word: Token, as role: NumberWords.Role) -> Phrase? {
    switch role {
    case .digit, .teen, .tens: fraction(at: word) ?? cardinal(at: word)
    case .article: fraction(at: word) ?? magnitude(at: word) ?? cardinal(at: word)
    case .half: half(at: word)
    case .multitude: multitude(at: word)
    case .fold: Phrase(word.range)
    case .change: change(at: word)
    case .multiple: digits(at: word) ?? multiple(at: word)
    case .single: digits(at: word)
    case .twice: twice(at: word)
    case .orders: magnitude(at: word)
    case .ordinal: rank(ordinal: word)
    case .superlative: rank(superlative: word)
    case .only: rank(sole: word)
    case .scale: nil
    }
  }

  /// The address of a page: a name if there is a digit in it.
  private func address(at start: Int) -> (phrase: Phrase?, end: Int) {
    let end = text[start...].firstIndex { $0.isSpace || $0 == Byte.mark } ?? text.count
    let hasDigit = text[start..<end].contains(where: \.isDigit)
    return (hasDigit ? Phrase(start..<end, reason: .name) : nil, end)
  }

  /// A word with digits in it: a name, or a quarter, or a year behind a prefix.
  private func name(_ range: Range<Int>, prefix: String) -> (phrase: Phrase?, end: Int) {
    let digit = range.lowerBound + prefix.utf8.count + 1
    let isPeriod =
      range.count == 2 && (prefix == "Q" || prefix == "H") || prefix == "FY"
      || (UnitWords.yearPrefixes.contains(prefix.lowercased())
        && isYearOrDecade(min(digit, range.upperBound)..<range.upperBound))
    var end = range.upperBound
    if isPeriod, let next = skippingSpace(from: end), isYear(next..<min(text.count, next + 4)) {
      end = next + 4
    }
    return (Phrase(range.lowerBound..<end, reason: isPeriod ? .date : .name), end)
  }
}

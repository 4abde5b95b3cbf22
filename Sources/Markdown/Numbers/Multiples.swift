/// Multiples and magnitudes in words: `doubled`, `twice as`, `double-digit`, `dozens of`,
/// `orders of magnitude`.
extension NumberReader {
  /// `double-digit`, `single digits`.
  func digits(at word: Token) -> Phrase? {
    guard word.end < text.count else { return nil }
    let place = text[word.end] == Byte.dash ? word.end + 1 : skippingSpace(from: word.end)
    guard let digits = self.word(at: place), digits.lower == "digit" || digits.lower == "digits"
    else { return nil }
    return Phrase(word.range.lowerBound..<digits.end)
  }

  /// `doubled`, `halved`; not `doubled down`.
  func change(at word: Token) -> Phrase? {
    let next = nextWord(after: word.end)?.lower ?? ""
    return ["down", "as", "back", "over", "up"].contains(next) ? nil : Phrase(word.range)
  }

  /// `double the size`, `will double`; not `a double standard`, `double-edged`.
  func multiple(at word: Token) -> Phrase? {
    guard word.end == text.count || text[word.end] != Byte.dash else { return nil }
    let next = nextWord(after: word.end)?.lower ?? ""
    if ["down", "check", "as"].contains(next) { return nil }
    let isNumber =
      NumberWords.determiners.contains(next)
      || NumberWords.beforeMultiple.contains(lastWord(before: word.range.lowerBound))
    return isNumber ? Phrase(word.range) : nil
  }

  /// `twice as much`, `twice the size`, `more than twice`; not `asked twice`.
  func twice(at word: Token) -> Phrase? {
    let next = nextWord(after: word.end)?.lower ?? ""
    let isNumber =
      NumberWords.determiners.contains(next)
      || ["than", "nearly", "almost", "about"].contains(lastWord(before: word.range.lowerBound))
    return isNumber ? Phrase(word.range) : nil
  }

  /// `dozens of`, `tens of thousands of`; the phrase ends before the last `of`.
  func multitude(at word: Token) -> Phrase? {
    guard nextWord(after: word.end)?.lower == "of" else { return nil }
    var end = word.end
    while text.hasAnyCase(" of ", at: end), let next = self.word(at: end + 4),
      NumberWords.roles[next.lower] == .multitude
    {
      end = next.end
    }
    return Phrase(word.range.lowerBound..<end)
  }

  /// `orders of magnitude`, `an order of magnitude`.
  func magnitude(at word: Token) -> Phrase? {
    let isArticle = word.lower == "an"
    let orders = isArticle ? nextWord(after: word.end) : word
    guard let orders, orders.lower == (isArticle ? "order" : "orders"),
      text.hasAnyCase(" of magnitude", at: orders.end), isBoundary(orders.end + 13)
    else { return nil }
    return Phrase(word.range.lowerBound..<(orders.end + 13))
  }
}

/// Units behind a number.
extension NumberReader {
  /// The end of a scale word, a unit or both behind a number that ends at `index`; `nil` if
  /// neither is there.
  func unitEnd(from index: Int) -> Int? {
    var end: Int?
    var place = index
    while true {
      let start = spaceEnd(at: place) ?? place
      guard start < text.count else { return end }
      if let sign = unitSignEnd(at: start, isClose: start == place) { return sign }
      let isHyphenated = text[start] == Byte.dash && start == place
      let wordStart = isHyphenated ? start + 1 : start
      guard wordStart > place else { return end }
      if let phrase = UnitWords.phrases.first(where: { text.hasAnyCase($0, at: wordStart) }) {
        return wordStart + phrase.utf8CodeUnitCount
      }
      guard let word = word(at: wordStart) else { return end }
      let isSymbol = !isHyphenated && UnitWords.symbols.contains(string(word.range))
      if isSymbol || UnitWords.units.contains(word.lower) { return word.end }
      guard UnitWords.scales.contains(word.lower) else { return end }
      end = word.end
      place = word.end
    }
  }

  /// The end of a unit that stands close behind a number.
  func compactUnitEnd(from core: Int) -> Int? {
    guard let word = word(at: core) else { return nil }
    let isUnit =
      UnitWords.symbols.contains(string(word.range)) || UnitWords.units.contains(word.lower)
    return isUnit ? word.end : nil
  }

  /// The end of `%`, `‰`, a full-width `％`, a degree, or a `×` close behind.
  private func unitSignEnd(at start: Int, isClose: Bool) -> Int? {
    if isClose, text.has("\u{D7}", at: start) { return start + 2 }
    let signs: [StaticString] = ["%", "\u{2030}", "\u{FF05}", "°C", "°F", "°"]
    return signs.first { text.has($0, at: start) }.map { start + $0.utf8CodeUnitCount }
  }
}

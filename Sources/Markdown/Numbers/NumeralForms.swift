/// How the digits of one number are written: separators, decimals, signs, suffixes.
extension NumberReader {
  private static let currencies: [StaticString] = ["$", "€", "£", "¥", "￥"]

  /// The end of digits with thousand separators and decimals: `15,300`, `1.234,5`, `24,6`,
  /// `2.100`.
  func numeralEnd(from digit: Int) -> Int {
    var end = digitsEnd(from: digit)
    let first = end
    var groups = 0
    if first - digit <= 3 {
      while let group = groupEnd(from: end, after: groups) {
        end = group
        groups += 1
      }
    }
    return decimalEnd(of: digit, from: end, separator: groups > 0 ? text[first] : nil)
  }

  /// The end of a group of three digits behind a comma, a thin space, or a point if another group
  /// follows or has gone before; one such group behind a point reads as decimals.
  private func groupEnd(from index: Int, after groups: Int) -> Int? {
    let start: Int? =
      text.has(",", at: index) || text.has(".", at: index)
      ? index + 1 : text.has(" ", at: index) ? nil : spaceEnd(at: index)
    guard let start, digitsEnd(from: start) == start + 3 else { return nil }
    let isPoint = text.has(".", at: index)
    let hasNext = text.has(".", at: start + 3) || text.has(",", at: start + 3)
    guard isPoint, groups == 0 else { return start + 3 }
    return hasNext && start + 4 < text.count && text[start + 4].isDigit ? start + 3 : nil
  }

  /// The end of decimals behind a point, or behind a comma that separates no list: one or two
  /// digits close behind it.
  private func decimalEnd(of digit: Int, from end: Int, separator: UInt8?) -> Int {
    guard end + 1 < text.count, text[end + 1].isDigit, text[end] != separator else { return end }
    let decimals = digitsEnd(from: end + 1)
    if text[end] == UInt8(ascii: ".") { return decimals }
    let isList = isCommaInside(digit - 1) || isCommaInside(decimals)
    return text[end] == UInt8(ascii: ",") && decimals - end <= 3 && !isList ? decimals : end
  }

  /// Whether a comma stands at `index` with digits on both sides.
  private func isCommaInside(_ index: Int) -> Bool {
    text.has(",", at: index) && index > 0 && text[index - 1].isDigit && index + 1 < text.count
      && text[index + 1].isDigit
  }

  /// The end of the number of a version or a clause: `1.2.3`.
  func versionEnd(from digit: Int) -> Int? {
    var end = digitsEnd(from: digit)
    var points = 0
    var isShort = end - digit <= 2
    while isShort, text.has(".", at: end), end + 1 < text.count, text[end + 1].isDigit {
      let next = digitsEnd(from: end + 1)
      isShort = next - end <= 3
      end = next
      points += 1
    }
    return points > 1 && isShort ? end : nil
  }

  func ordinalEnd(from index: Int) -> Int? {
    for suffix: StaticString in ["st", "nd", "rd", "th"] where text.has(suffix, at: index) {
      if isBoundary(index + 2) { return index + 2 }
    }
    return nil
  }

  /// The place behind a currency symbol at `index`, or `index`.
  func currencyEnd(at index: Int) -> Int {
    Self.currencies.first { text.has($0, at: index) }.map { index + $0.utf8CodeUnitCount } ?? index
  }

  /// Where the phrase begins whose first digit is at `digit`: at a decimal point, a sign or a
  /// currency symbol in front.
  func start(of digit: Int) -> Int {
    var start = digit
    if start > 0, text[start - 1] == UInt8(ascii: "."),
      start == 1 || !isWordByte(at: start - 2)
    {
      start -= 1
    }
    if let symbol = Self.currencies.first(where: {
      text.has($0, at: start - $0.utf8CodeUnitCount)
    }) {
      start -= symbol.utf8CodeUnitCount
      while start > 0, digit - start < 6, text[start - 1].isUppercase { start -= 1 }
    }
    let signs: [StaticString] = ["-", "+", "~", "\u{2212}", "\u{2013}", "\u{2248}", "\u{B1}"]
    if let sign = signs.first(where: { text.has($0, at: start - $0.utf8CodeUnitCount) }) {
      let place = start - sign.utf8CodeUnitCount
      if place == 0 || !isWordByte(at: place - 1) && text[place - 1] != UInt8(ascii: "%") {
        start = place
      }
    }
    return start
  }
}

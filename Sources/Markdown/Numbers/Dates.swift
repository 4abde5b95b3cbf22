/// Days, months, years and times in the forms they are written.
extension NumberReader {
  /// The end of a date in digits: `2025-11-12`, `2025-11`, `12.11.2025`, `11/12/2025`, `14:30`.
  func dateEnd(from digit: Int) -> Int? {
    var end = digit
    var parts: [Int] = []
    var separator: UInt8?
    while true {
      let next = digitsEnd(from: end)
      parts.append(next - end)
      guard next + 1 < text.count, parts.count < 3, text[next + 1].isDigit,
        separator == nil || separator == text[next],
        [Byte.dash, UInt8(ascii: "."), UInt8(ascii: "/"), Byte.colon].contains(text[next])
      else {
        end = next
        break
      }
      separator = text[next]
      end = next + 1
    }
    guard let separator, isBoundary(end) else { return nil }
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

  /// A month with a day or a year: `June 25`, `Nov. 12`, `June 12–14, 2025`, `June 2025`.
  func monthDay(_ start: Int, month: Int) -> Phrase? {
    let behind = text.has(".", at: month) ? month + 1 : month
    guard let number = skippingSpace(from: behind), number < text.count, text[number].isDigit else {
      return nil
    }
    var end = digitsEnd(from: number)
    guard end - number <= 2 || isYear(number..<end) else { return nil }
    if end - number <= 2 {
      end = ordinalEnd(from: end) ?? lastDay(from: end)
      if text.has(",", at: end), let year = yearEnd(from: end + 1) { end = year }
      if let year = yearEnd(from: end) { end = year }
    }
    return Phrase(start..<end, core: number, reason: .date)
  }

  /// The end of the second day of a span of days, or `end` itself.
  private func lastDay(from end: Int) -> Int {
    let dashes: [StaticString] = ["-", "\u{2013}", " and ", " to "]
    guard let dash = dashes.first(where: { text.has($0, at: end) }) else { return end }
    let start = end + dash.utf8CodeUnitCount
    let day = digitsEnd(from: start)
    return isDay(start..<day) && isBoundary(day) && !text.has("%", at: day)
      && unitEnd(from: day) == nil ? day : end
  }

  /// The end of `12 June`, `12 of June 2025`, `12–14 June`, `9 a.m.`, if the digits are a day or an
  /// hour.
  func dayEnd(_ digit: Int, _ core: Int, _ second: Int? = nil) -> Int? {
    guard isDay(digit..<core) else { return nil }
    if let month = monthEnd(from: second ?? core) { return month }
    guard let noon = skippingSpace(from: second ?? core) else { return nil }
    let marks: [StaticString] = ["a.m.", "p.m.", "am", "pm"]
    return marks.first { text.has($0, at: noon) && isBoundary(noon + $0.utf8CodeUnitCount) }.map {
      noon + $0.utf8CodeUnitCount
    }
  }

  /// Whether `am` or `pm` stands close behind an hour.
  func isTimeOfDay(_ digit: Int, _ core: Int) -> Bool {
    isDay(digit..<core) && (text.has("am", at: core) || text.has("pm", at: core))
      && isBoundary(core + 2)
  }

  func isDay(_ range: Range<Int>) -> Bool {
    guard (1...2).contains(range.count), range.upperBound <= text.count,
      let day = Int(string(range))
    else { return false }
    return (1...31).contains(day)
  }

  /// The end of ` June`, ` of June`, ` June 2025` behind a day.
  func monthEnd(from index: Int) -> Int? {
    guard let start = skippingSpace(from: index) else { return nil }
    return monthEnd(behind: text.has("of ", at: start) ? start + 3 : start)
  }

  /// The end of the month that begins at `start`, with its year.
  func monthEnd(behind start: Int) -> Int? {
    guard let month = word(at: start), UnitWords.months.contains(string(month.range)) else {
      return nil
    }
    return yearEnd(from: month.end) ?? month.end
  }

  /// The end of a year behind a blank.
  private func yearEnd(from index: Int) -> Int? {
    guard let year = skippingSpace(from: index), isYear(year..<min(text.count, year + 4)) else {
      return nil
    }
    return year + 4
  }

  /// Whether the range is a year from 1500 to 2099 and nothing more.
  func isYear(_ range: Range<Int>) -> Bool {
    range.count == 4 && range.upperBound <= text.count && text[range].allSatisfy(\.isDigit)
      && isYear(fourDigits: range.lowerBound) && isBoundary(range.upperBound)
  }

  /// Whether the range is a year, or a decade such as `1950s` and `90s`.
  func isYearOrDecade(_ range: Range<Int>) -> Bool {
    if isYear(range) { return true }
    guard let last = range.last, last < text.count, text[last] == UInt8(ascii: "s") else {
      return false
    }
    let digits = range.lowerBound..<last
    return (digits.count == 2 || digits.count == 4) && text[digits].allSatisfy(\.isDigit)
      && text[last - 1] == UInt8(ascii: "0") && isBoundary(range.upperBound)
  }

  private func isYear(fourDigits start: Int) -> Bool {
    (1500..<2100).contains(Int(string(start..<(start + 4))) ?? 0)
  }
}

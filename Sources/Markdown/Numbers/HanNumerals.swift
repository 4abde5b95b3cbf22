/// Numerals of Chinese: `15万吨`, `三亿`, `2025年11月`.
extension NumberReader {
  /// What stands behind digits: 千, 百, 万, 亿, and units with them.
  private static let scales: [StaticString] = ["十", "百", "千", "万", "亿"]
  private static let units: [StaticString] = ["吨", "元", "个", "人", "家", "公里", "公顷", "％"]
  private static let digits: [StaticString] = [
    "零", "〇", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千",
  ]
  private static let dates: [StaticString] = ["年", "月", "日", "号"]

  /// Chinese numerals, a number if 万 or 亿 is among them, with their unit; `nil` if none stands
  /// here.
  func hanNumeral(at start: Int) -> (phrase: Phrase?, end: Int)? {
    guard var end = first(of: Self.digits, at: start) else { return nil }
    var isLarge = false
    while let next = first(of: Self.digits, at: end) ?? first(of: Self.scales, at: end) {
      isLarge = isLarge || text.has("万", at: end) || text.has("亿", at: end)
      end = next
    }
    guard isLarge else { return (nil, end) }
    let unit = first(of: Self.units, at: end) ?? end
    return (Phrase(start..<unit), unit)
  }

  /// The end of Chinese scales and a unit behind digits; `nil` if none of them is there.
  func hanUnitEnd(from core: Int) -> Int? {
    var end = core
    for _ in 0..<4 { end = first(of: Self.scales, at: end) ?? end }
    end = first(of: Self.units, at: end) ?? end
    return end > core ? end : nil
  }

  /// The end of a date that begins with digits: `2025年11月12日`.
  func hanDateEnd(from digit: Int) -> Int? {
    var end: Int?
    var place = digit
    for _ in Self.dates {
      let digits = digitsEnd(from: place)
      guard digits > place, let next = first(of: Self.dates, at: digits) else { break }
      end = next
      place = next
    }
    return end
  }

  private func first(of signs: [StaticString], at index: Int) -> Int? {
    guard index < text.count, text[index] >= 0xE3 else { return nil }
    return signs.first { text.has($0, at: index) }.map { index + $0.utf8CodeUnitCount }
  }
}

import TestSupport
import Testing

@testable import Figures

@Suite struct StandardFormTests {
  @Test(arguments: [
    ("24.6 pct growth", "+24.6%"), ("-3.4 pct growth", "−3.4%"), ("0.0 pct growth", "0.0%"),
    ("10 pct growth", "+10%"), ("38 pct growth", "+38%"), ("3.2 pp contribution", "+3.2~pp"),
    ("-0.4 pp contribution", "−0.4~pp"), ("2.5 pp gap", "+2.5~pp"),
    ("28.3 pct share-of-growth", "28.3%"), ("15,300 t level", "15,300~t"),
    ("2100 t level", "2,100~t"), ("about 40 pct share", "about 40%"),
    ("nearly half pct share", "nearly half"), ("half pct share", "half"),
    ("nearly third pct share-of-growth", "nearly a~third"), ("quarter pct share", "a~quarter"),
    ("over 1,000 years duration", "more than 1,000~years"), ("over 40 pct share", "more than 40%"),
    ("under 5 pct share", "under 5%"), ("at-least 5 pct share", "at least 5%"),
    ("at-most 5 pct share", "at most 5%"), ("range 2-5 years horizon", "2–5~years"),
    ("range 2-5 pct growth", "+2 to +5%"), ("1 t level scale 6", "1~million~t"),
    ("15.3 t level scale 3", "15.3~thousand~t"), ("2 count count scale 9", "2~billion"),
    ("1.5 t level scale 4", "15~thousand~t"), ("1.234 t level scale 2", "123.4~t"),
    ("2 CNY level scale 12", "CNY~2~trillion"), ("20 CNY level scale 6", "CNY~20~million"),
    ("15 kt target", "15~kt"), ("range 2-5 t target scale 6", "2–5~million~t"),
    ("54 months streak", "54~months"), ("second months streak", "second~month"),
    ("1 years duration", "1~year"), ("10 years duration", "10~years"),
    ("five years duration", "five~years"), ("60,000 years duration", "60,000~years"),
    ("first rank rank", "first"), ("largest rank rank", "largest"), ("2 rank rank", "no.~2"),
    ("34 count count", "34"), ("eight count count", "eight"), ("only count count", "only~one"),
    ("orders_of_magnitude ratio ratio", "orders of magnitude"), ("2.5 ratio ratio", "2.5~times"),
    ("~ pct growth", "not published"), ("over ~ pct growth", "not published"),
    ("15 t level scale -1", "1.5~t"),
  ])
  func `a quantity has one printed form`(sample: String, form: String) {
    let expected = form.split(separator: "~", omittingEmptySubsequences: false)
    #expect(quantity(sample)?.standardForm == expected.joined(separator: "\u{A0}"))
    #expect(quantity(sample)?.plainForm == expected.joined(separator: " "))
    #expect(quantity(sample)?.reading(of: expected.joined(separator: "\u{A0}")) == .matches)
  }

  @Test func `a standard form is read as the quantity it was made from`() throws {
    var generator = Generator(seed: 5)
    for _ in 0..<2_000 {
      let quantity = try #require(randomQuantity(&generator))
      #expect(quantity.reading(of: quantity.standardForm) == .matches, "\(quantity.plainForm)")
      #expect(quantity.reading(of: quantity.plainForm) == .matches)
    }
  }

  @Test func `a changed digit is never read as the same quantity`() throws {
    var generator = Generator(seed: 6)
    for _ in 0..<2_000 {
      let quantity = try #require(randomQuantity(&generator))
      var bytes = Array(quantity.plainForm.utf8)
      let digits = bytes.indices.filter { (0x31...0x39).contains(bytes[$0]) }
      guard let place = digits.randomElement(using: &generator) else { continue }
      bytes[place] = bytes[place] == 0x39 ? 0x31 : bytes[place] + 1
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(quantity.reading(of: text) != .matches, "\(text) for \(quantity.plainForm)")
    }
  }

  private func randomQuantity(_ generator: inout Generator) -> Quantity? {
    let kinds: [(FigureKind, Unit)] = [
      (.growth, .pct), (.contribution, .pp), (.level, .t), (.level, .kt), (.share, .pct),
      (.level, .currency("CNY")), (.ratio, .ratio), (.duration, .years), (.count, .count),
    ]
    let comparators = Comparator.allCases.filter { $0 != .range }
    guard let (kind, unit) = kinds.randomElement(using: &generator),
      let comparator = comparators.randomElement(using: &generator),
      let scale = [0, 0, 0, 3, 6, 9, 4, 1, -2].randomElement(using: &generator)
    else { return nil }
    let lowest: Int64 = kind.isSigned ? -99_999 : 0
    return Decimal(
      mantissa: .random(in: lowest...99_999, using: &generator),
      places: .random(in: 0...3, using: &generator)
    ).map {
      Quantity(
        value: .decimal($0), unit: unit, scale: scale, comparator: comparator, kind: kind)
    }
  }

  @Test(arguments: [
    "1,5 pct growth", "third t level", "half years duration", "largest count count",
    "only pct share", "thirteen count count", "range 5-2 years horizon", "-1 rank rank",
    "1.5 rank rank", "0 rank rank", "first pct share", "2- years horizon", "-3 months streak",
  ])
  func `a value that its unit cannot have is refused`(sample: String) {
    #expect(quantity(sample) == nil)
  }

  @Test func `units are the closed list and currencies`() {
    for unit in Unit.named { #expect(Unit(rawValue: unit.rawValue) == unit) }
    #expect(Unit(rawValue: "CNY") == .currency("CNY"))
    for word in ["%", "XYZ", "cny", "T", "mt", "", "percent"] {
      #expect(Unit(rawValue: word) == nil)
    }
  }
}

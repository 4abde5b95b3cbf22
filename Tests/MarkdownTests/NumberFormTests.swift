import TestSupport
import Testing

@testable import Markdown

@Test(
  "digits are read with the separators, dashes and signs of several habits",
  arguments: [
    ("24,6 % or 2.100 t", ["24,6 %", "2.100 t"]), ("1.234.567,8 t", ["1.234.567,8 t"]),
    ("9,1, 10 and 3", ["9,1", "10", "3"]), ("1,2,3", ["1", "2", "3"]),
    ("2‑5 years, 2‒5 years, 2 - 5 years", ["2‑5 years", "2‒5 years", "2 - 5 years"]),
    ("2—5 years, 2~5 years", ["2—5 years", "2~5 years"]),
    ("in 2024 — 5 t", ["2024 (date)", "5 t"]),
    ("$2–$5 billion", ["$2–$5 billion"]), ("±5% at 3×", ["±5%", "3×"]), ("20 °C", ["20 °C"]),
    ("5% of 30 percent", ["5%", "30 percent"]), ("15万吨 and 3.2亿元", ["15万吨", "3.2亿元"]),
    ("产量三十五万吨", ["三十五万吨"]), ("万一", []), ("up ５", []), ("5％", ["5％"]),
    ("0 Comments", ["0 (boilerplate)"]), ("12 replies", ["12 (boilerplate)"]),
    ("see 1.2.3", ["1.2.3 (name)"]), ("état 5", ["5"]), ("l’année 5", ["5"]),
  ])
func forms(_ text: String, _ expected: [String]) {
  #expect(numbers(text) == expected)
}

@Test(
  "more forms of dates are exempt",
  arguments: [
    "Nov. 12, 2025", "June 12–14", "June 12-14, 2025", "June 12 and 13", "12–14 June 2025",
    "2025年11月12日", "11月", "mid-1990s", "90s", "3 p.m.", "9am", "12-Nov", "June 5 2025",
    "2024 to 2026", "2024–2026", "FY2025",
  ])
func moreDates(_ date: String) {
  #expect(numbers("on \(date), then") == ["\(date) (date)"])
}

@Test("words that only sound like numbers are none")
func noNumbers() {
  let text = """
    One of them, at one point, for the first time, asked a third-party lab. First, it is free;
    second, it is quick. The largest developing countries once more doubled down on a single plan.
    """
  #expect(numbers(text) == [])
}

private let pieces = [
  "5", "2.5", "%", " ", "-", "–", ",", ".", "the ", "world", "’s ", "largest ", "second", "half ",
  "a ", "third ", "of ", "two ", "hundred ", "million", "and ", "万", "亿", "三", "½", "é", "×",
  "June ", "2025", "\u{A0}", "tonnes", "doubled ", "dozens ", "in ", "China", "Q1", "$", "“", "年",
  "\u{1F600}", "e\u{301}", "one ", "quarter ", "point ", "Nov. ", "(", "'s ", "’", "s", "\n",
]

@Test("any mixture of words and signs is read, each range on whole characters and in order")
func wholeCharacters() {
  var generator = Generator(seed: 11)
  for round in 0..<3000 {
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 1...24, using: &generator) {
      if round % 3 == 0 {
        text.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        text += Array((pieces.randomElement(using: &generator) ?? "").utf8)
      }
    }
    // Bytes that are no text: the reader must survive them, and only that.
    checkSpans(in: text, areBoundariesWhole: false)
    checkSpans(in: Array(String(decoding: text, as: UTF8.self).utf8), areBoundariesWhole: true)
  }
}

private func checkSpans(in text: [UInt8], areBoundariesWhole: Bool) {
  var prose = Prose()
  prose.append(text, at: nil, [])
  var last = 0
  for span in numberSpans(in: prose, isQuotation: false) {
    let range = span.range
    #expect(!range.isEmpty && range.upperBound <= text.count, "\(text)")
    #expect(range.lowerBound >= last, "\(text)")
    last = range.upperBound
    guard areBoundariesWhole else { continue }
    for end in [range.lowerBound, range.upperBound] where end < text.count {
      #expect(text[end] & 0xC0 != 0x80, "\(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }
}

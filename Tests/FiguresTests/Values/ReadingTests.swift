import Testing

@testable import Figures

@Suite struct ReadingTests {
  @Test(
    arguments: [
      ("28.3 pct share", "about 28.3%", .about), ("28.3 pct share", "more than 28%", .over),
      ("24.6 pct growth", "nearly 25%", .nearly), ("24.6 pct growth", "over 24%", .over),
      ("24.6 pct growth", "up to 24.6%", .atMost), ("24.6 pct growth", "up about 25%", .about),
      ("about 40 pct share", "40%", .eq), ("over 40 pct share", "40%", .eq),
      ("over 40 pct share", "about 40%", .about), ("over 40 pct share", "at least 40%", .atLeast),
      ("nearly half pct share", "half", .eq), ("nearly half pct share", "about half", .about),
      ("under 5 pct share", "5%", .eq), ("at-least 5 pct share", "more than 5%", .over),
      ("nearly third pct share", "a third", .eq),
      ("range 2-5 years horizon", "about 2–5 years", .about),
      ("54 months streak", "some 54 months", .about),
      ("over 1,000 years duration", "1,000 years", .eq),
      ("2 rank rank", "at least second", .atLeast), ("at-most 5 pct share", "under 5%", .under),
    ] as [(String, String, Comparator)])
  func `a hedge that is not the figure's is named`(
    sample: String, text: String, written: Comparator
  ) {
    #expect(quantity(sample)?.reading(of: text) == .hedgeDiffers(written: written))
  }

  @Test(arguments: [
    ("about 40 pct share", "circa 40%"), ("about 40 pct share", "≈ 40%"),
    ("nearly 50 pct share", "just under 50%"), ("over 40 pct share", "in excess of 40%"),
    ("over 40 pct share", "> 40%"), ("under 40 pct share", "fewer than 40%"),
    ("at-least 40 pct share", "no less than 40%"), ("at-most 40 pct share", "no more than 40%"),
    ("at-most 40 pct share", "up to 40%"), ("at-least 40 pct share", "≥40%"),
  ])
  func `a hedge may be said in several ways`(sample: String, text: String) {
    #expect(quantity(sample)?.reading(of: text) == .matches)
  }

  @Test(
    arguments: [
      (
        "-3.4 pct growth",
        [
          "-3.4%", "−3.4%", "–3.4%", "fell 3.4%", "down by 3.4%", "minus 3.4%",
          "a decline of 3.4%", "3.4% lower",
        ],
        ["3.4%", "+3.4%", "up 3.4%", "rose 3.4%", "up −3.4%"]
      ),
      (
        "3.4 pct growth", ["3.4%", "+3.4%", "rose by 3.4%", "3.4% growth", "an increase of 3.4%"],
        ["-3.4%", "−3.4%", "–3.4%", "fell 3.4%", "3.4% decline", "down 3.4%"]
      ),
      (
        "2,100 t level", ["fell to 2,100 t", "rose to 2,100 tonnes"], ["fell 2,100 t", "+2,100 t"]
      ),
      ("28.3 pct share", ["28.3%"], ["up 28.3%", "+28.3%", "-28.3%"]),
      ("0 pct growth", ["0%", "+0%", "-0%"], ["1%", "no growth"]),
      (
        "range -2-5 pct growth", ["−2 to +5%", "-2 to 5%", "−2% to +5%"], ["2 to 5%", "-2 to -5%"]
      ),
    ] as [(String, [String], [String])])
  func `the sign of a change is part of it`(
    sample: String, matching: [String], others: [String]
  ) throws {
    let figure = try #require(quantity(sample))
    for text in matching {
      #expect(figure.reading(of: text) == .matches, "\(text) is \(sample)")
    }
    for text in others {
      guard case .mismatch = figure.reading(of: text) else {
        Issue.record("\(text) passes for \(sample)")
        continue
      }
    }
  }

  @Test(
    arguments: [
      ("24.5 pct growth", ["25%"], ["24%"]),
      ("99.6 pct growth", ["100%"], ["99%"]),
      ("24.6 pct growth", ["25%"], ["over 25%", "nearly 24%", "at most 24%", "over 20%"]),
      ("9.6 pct growth", ["9.6%"], ["9%", "10%"]),
      ("0.05 pct growth", ["0.05%"], ["0.1%", "0%", "0.050%"]),
      ("0.054 pct growth", ["0.054%"], ["0.05%"]),
      ("5 pct growth", ["5%", "five percent"], ["5.0%", "10%"]),
      (
        "15,349 t level", ["15,300 t", "15,000 t", "15.3 kt", "15.35 kt"], ["15,400 t", "10,000 t"]
      ),
      ("1,999 t level", ["2,000 t", "2.0 kt"], ["1,900 t", "2 kt"]),
      (
        "1.26 t level scale 6", ["1.3 million t", "1.26 Mt", "1,260 kt"], ["1 million t", "1.2 Mt"]
      ),
      ("15.3 kt level", ["15.3 kt", "15,300 t", "15.3 thousand tonnes", "15.3"], ["15.3 t"]),
      ("59 pct share", ["59%", "more than half"], ["two thirds", "half"]),
      ("66.7 pct share", ["two thirds", "67%", "less than three quarters"], ["three quarters"]),
      ("48 pct share", ["half", "about half", "nearly half"], ["more than half", "over 48.1%"]),
      ("33.3 pct share", ["a third", "one-third", "a THIRD"], ["third point"]),
    ] as [(String, [String], [String])])
  func `a rounding keeps two digits and a phrase holds the value`(
    sample: String, matching: [String], others: [String]
  ) throws {
    let figure = try #require(quantity(sample))
    for text in matching {
      #expect(figure.reading(of: text) == .matches, "\(text) is \(sample)")
    }
    for text in others {
      guard case .mismatch = figure.reading(of: text) else {
        Issue.record("\(text) passes for \(sample)")
        continue
      }
    }
  }

  @Test(
    arguments: [
      (
        "20 CNY level scale 6", ["RMB 20 million", "20 million yuan", "¥20 million", "CNY 20 mn"],
        ["$20 million", "20 million euros", "20 yuan", "20 million tonnes"]
      ),
      (
        "5 USD level scale 9", ["$5 billion", "US$5bn", "5 billion dollars", "USD 5 billion"],
        ["€5 billion", "5 million dollars"]
      ),
      ("2.5 ratio ratio", ["2.5 times", "2.5x", "2.5-fold", "2.5"], ["2.5%", "3 times"]),
      ("15,300 t level", ["15,300\u{A0}t", "15,300\u{202F}tonnes", " 15,300  t "], ["15 300 t"]),
      (
        "range 10-15 pct share",
        ["10–15%", "10% to 15%", "10%–15%", "10 - 15 per cent", "ten to 15%"],
        ["10%", "15%", "10–15 pp"]
      ),
      (
        "range 2-5 t level scale 6", ["2–5 million tonnes", "2 million to 5 million t", "2-5 Mt"],
        ["2–5 tonnes"]
      ),
      ("11 months streak", ["11th month", "eleven months", "eleventh"], ["11st month", "11nd"]),
      (
        "5 years duration", ["5 years'", "5-year", "five years’"], ["5-year plan", "5 years long"]
      ),
    ] as [(String, [String], [String])])
  func `units, scales and ranges are read in their usual spellings`(
    sample: String, matching: [String], others: [String]
  ) throws {
    let figure = try #require(quantity(sample))
    for text in matching {
      #expect(figure.reading(of: text) == .matches, "\(text) is \(sample)")
    }
    for text in others {
      guard case .mismatch = figure.reading(of: text) else {
        Issue.record("\(text) passes for \(sample)")
        continue
      }
    }
  }

  @Test(arguments: [
    ("24.6 pct growth", "26.4%", "the text says 26.4%, the figure is +24.6%"),
    ("3.2 pp contribution", "3.2%", "the text says %, the figure is in percentage points"),
    ("24.6 pct growth", "24.6 pp", "the text says percentage points, the figure is in percent"),
    ("10 years duration", "10 months", "the text says months, the figure is in years"),
    (
      "10 years duration", "10-year plan",
      "'plan' is not part of a figure; link only hedge, number and unit"
    ),
    ("38 pct growth", "38.0%", "the text says 38.0%, finer than the figure as printed, +38%"),
    ("28.3 pct share", "much", "there is no number in 'much', the figure is 28.3%"),
    ("28.3 pct share", "", "there is no number in '', the figure is 28.3%"),
    (
      "1.5 pct share", "1,5%",
      "'1,5' is no number; commas stand between groups of three digits, a point before decimals"
    ),
    ("28.3 pct share", "up 28.3%", "the text speaks of a change, the figure is 28.3%"),
    ("21 count count", "21 of 34", "the text holds more than one number, the figure is 21"),
    ("5 pct growth", "up −5%", "the text says up and gives a minus, the figure is +5%"),
    ("28.3 pct share", "nearly a third", "the text says nearly a third, the figure is 28.3%"),
    (
      "28.3 pct share", "28.3% (sic)",
      "'(' is not part of a figure; link only hedge, number and unit"
    ),
    ("~ pct share", "5%", "the text says 5%, the figure is not published"),
  ])
  func `the reason of a mismatch is a sentence`(sample: String, text: String, reason: String) {
    #expect(quantity(sample)?.reading(of: text) == .mismatch(reason: reason))
  }

  @Test func `a value that is not published is said so`() {
    #expect(quantity("~ pct share")?.reading(of: "not published") == .matches)
    #expect(quantity("~ pct share")?.reading(of: "Not\u{A0}published") == .matches)
  }

  @Test(arguments: [
    "-", "--", "–", "%", "+", "about", "more than", "no.", "between", "between 2 and", "to 5",
    "2 to", "2-", "a", "only", "'", "’", "\u{0}", "\u{FFFD}", "٢", "999999999999999999999999",
    "1 trillion trillion", "99999999999999999 trillion t", "......", "one one one", "half half",
  ])
  func `no text breaks the reading`(text: String) throws {
    for sample in ["24.6 pct growth", "range 2-5 years horizon", "1 t level scale 6"] {
      let figure = try #require(quantity(sample))
      #expect(figure.reading(of: text) != .matches, "\(text) is \(sample)")
    }
  }
}

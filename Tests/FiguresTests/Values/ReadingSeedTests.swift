import Testing

@testable import Figures

/// The figures of the five documents, each with texts that print it and texts that do not.
@Suite struct ReadingSeedTests {
  @Test(
    arguments: [
      (
        "24.6 pct growth", ["24.6%", "+24.6%", "up 24.6%", "25%"],
        ["26.4%", "24.6 pp", "fell 24.6%"]
      ),
      ("11.3 pct growth", ["11.3 per cent", "11%", "11.3"], ["11.4%", "11.30%", "10%"]),
      (
        "3.2 pp contribution", ["3.2 percentage points", "3.2 pp", "3.2 points"], ["3.2%", "3 pp"]
      ),
      (
        "28.3 pct share-of-growth", ["28.3%", "28%", "more than a quarter", "less than a third"],
        ["a quarter", "nearly a third", "a third", "30%", "28.3 pp"]
      ),
      (
        "nearly third pct share-of-growth", ["nearly a third", "almost one third"], ["nearly half"]
      ),
      ("19.4 pct growth", ["19.4", "19%"], ["20%", "19.5%"]),
      ("10 pct growth", ["10", "10%", "ten percent"], ["10.0%", "10 pp", "1%"]),
      ("9.1 pct growth", ["9.1%", "+9.1%"], ["9%", "10%"]),
      (
        "34 count count", ["34", "34 branches", "34 industrial branches"],
        ["35", "34%", "34 years"]
      ),
      ("21 count count", ["21", "21 of them"], ["21 of 34", "12"]),
      ("72.7 pct growth", ["72.7%", "73%"], ["72%", "70%"]),
      ("29.5 pct growth", ["29.5 percent", "30%"], ["29%", "92.5%"]),
      ("63.6 pct growth", ["growth of 63.6%", "64%"], ["63%", "63.6 points"]),
      (
        "first rank rank", ["first", "the first", "number one", "1st", "first place"],
        ["second", "1%"]
      ),
      ("second months streak", ["second", "second straight month", "2nd month"], ["third month"]),
      (
        "range 2-5 years horizon",
        ["2-5 years", "2–5 years", "two to five years", "2 to 5", "between two and five years"],
        ["2–6 years", "5 years", "2-5 months", "5-2 years"]
      ),
      ("14.8 pct growth", ["14.8%", "15%"], ["14%", "14.8 pp"]),
      (
        "2.5 pp gap", ["2.5 percentage points", "2.5 points"], ["2.5%", "2.5 per cent", "3 points"]
      ),
      (
        "54 months streak",
        ["54 months", "54th", "54-month", "54th consecutive month", "54 months in a row"],
        ["54 years", "53rd", "45 months"]
      ),
      ("16.9 pct growth", ["16.9%", "17%"], ["16%", "−16.9%"]),
      ("5.4 pp contribution", ["5.4 pp", "+5.4 pp"], ["5.4%", "4.5 pp", "5 pp"]),
      ("38 pct growth", ["38%", "up 38%", "38"], ["38.0%", "40%", "37%"]),
      ("7.1 pp contribution", ["7.1 percentage points"], ["7.1 percent", "7 pp"]),
      (
        "15,300 t level", ["15,300 tonnes", "15,300 t", "15,300", "15.3 kt", "15 thousand tons"],
        ["15,300%", "15,400 t", "20,000 t", "15.3 tonnes", "15300.0 t"]
      ),
      ("23.8 pct growth", ["23.8%", "24%"], ["23%", "32.8%"]),
      ("23,100 t level", ["23,100 tonnes", "23,000 t"], ["24,000 t", "23,100 years"]),
      ("14.6 pct growth", ["14.6%"], ["14.7%", "14%"]),
      ("2,100 t level", ["2,100 metric tons", "2.1 thousand tonnes"], ["2,000 t", "2.1 t"]),
      ("16 pct growth", ["16%", "16"], ["16.0%", "6%"]),
      (
        "10 years duration", ["10 years", "10-year", "ten years", "ten-year"], ["10 months", "10%"]
      ),
      (
        "about 40 pct share", ["about 40%", "some 40%", "~40%", "roughly 40 percent"], ["about 50%"]
      ),
      (
        "nearly half pct share", ["nearly half", "almost half", "close to half"], ["nearly a third"]
      ),
      ("about 69 pct share", ["about 69%", "around 69%"], ["about 70%", "about 69 pp"]),
      ("about 90 pct share", ["approximately 90%", "about 90"], ["about 9%"]),
      ("about 87 pct share", ["about 87%", "more than half"], ["more than 90%", "about 78%"]),
      ("half pct share", ["half", "one half", "50%"], ["a third", "half a year", "40%"]),
      (
        "only count count", ["only", "the only", "only one", "one", "sole", "the only zone"],
        ["two"]
      ),
      ("largest rank rank", ["largest", "the largest", "biggest", "first"], ["second-largest"]),
      ("156 count count", ["156", "156 projects"], ["165", "156 years", "150"]),
      ("eight count count", ["eight", "8", "eight enterprises"], ["nine", "eight percent"]),
      ("biggest rank rank", ["biggest"], ["third-biggest"]),
      (
        "second rank rank", ["second", "second-largest", "2nd", "no. 2", "second city"], ["largest"]
      ),
      ("over 40 pct share", ["over 40%", "more than 40 %", "above 40 per cent"], ["over 30%"]),
      ("69 pct share", ["69%", "69 percent"], ["70%", "96%"]),
      ("90 pct share", ["90%"], ["90 pp", "91%"]),
      (
        "orders_of_magnitude ratio ratio", ["orders of magnitude", "at least 100 times"],
        ["10 times"]
      ),
      (
        "five years duration", ["five years", "5 years", "five-year"], ["six years", "five months"]
      ),
      (
        "over 1,000 years duration", ["more than 1,000 years", "over 1,000 years"],
        ["over 100 years"]
      ),
      (
        "1 t level scale 6",
        ["1 million tonnes", "1 million t", "one million tons", "1,000,000 tonnes", "1 Mt"],
        ["1 tonne", "1 thousand tonnes", "1.0 million tonnes", "1 million years"]
      ),
      (
        "60,000 years duration", ["60,000 years", "60 thousand years"], ["6,000 years", "60,000%"]
      ),
      ("five years horizon", ["five years", "5 years"], ["ten years"]),
    ] as [(String, [String], [String])])
  func `a figure of the documents is recognised`(
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
    #expect(figure.reading(of: figure.standardForm) == .matches, "standard form")
    #expect(figure.reading(of: figure.plainForm) == .matches, "plain form")
  }
}

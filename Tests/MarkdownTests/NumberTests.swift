import Diagnostics
import Testing

@testable import Markdown

@Test(
  "a number phrase is found with its sign, scale and unit",
  arguments: [
    ("grew 3.2 percentage points", ["3.2 percentage points"]),
    ("19.4, 10 and 9.1%", ["19.4", "10", "9.1%"]),
    ("lasts 2–5 years or 2-5 years", ["2–5 years", "2-5 years"]),
    ("lasts two to five years", ["two to five years"]),
    ("13 of 34 branches", ["13", "34"]), ("from 4.2% to 3.5%", ["4.2%", "3.5%"]),
    ("fell −3.4%, -3.4% and –3.4%", ["−3.4%", "-3.4%", "–3.4%"]),
    ("+24.6% or ~40 percent", ["+24.6%", "~40 percent"]),
    ("15,300 t and 1,234,567.8 tonnes", ["15,300 t", "1,234,567.8 tonnes"]),
    ("1 million tonnes, 5bn yuan", ["1 million tonnes", "5bn"]),
    ("the 54th consecutive month", ["54th"]), ("a 10-year plan", ["10-year"]),
    ("a ten-year plan", ["ten-year"]), ("40kt at 5pp", ["40kt", "5pp"]),
    ("US$5 billion and €3.50", ["US$5 billion", "€3.50"]),
    ("per cent: 24.6 per cent", ["24.6 per cent"]), ("2 to 5 t", ["2 to 5 t"]),
    ("5%–10% of it", ["5%–10%"]), ("17-element group", ["17"]), ("(38) and 38.", ["38", "38"]),
    ("1/3 of it", ["1/3"]), ("2000 tonnes", ["2000 tonnes"]),
    ("54\u{A0}months", ["54\u{A0}months"]),
    ("5 basis points", ["5 basis points"]), ("**24.6** %", ["24.6 %"]),
    ("1 000 and 15\u{202F}300 t", ["1", "000", "15\u{202F}300 t"]),
  ])
func phrases(_ text: String, _ expected: [String]) {
  #expect(numbers(text) == expected)
}

@Test(
  "number words count only in front of a unit or a declared noun",
  arguments: [
    ("eight years, Three companies", ["eight years", "Three"]), ("one of the mines", []),
    ("the first time, third-party, one day, at one point", []), ("two of them", []),
    ("twelve percent", ["twelve percent"]), ("someone percent", []),
    ("the Five-Year Plan", ["Five (name)"]),
    ("the 14th Five-Year Plan", ["14th (name)", "Five (name)"]),
  ])
func numberWords(_ text: String, _ expected: [String]) {
  #expect(numbers(text) == expected)
}

@Test(
  "dates are exempt",
  arguments: [
    "2012", "25 June 2025", "June 25, 2025", "Q1", "1950s", "2025-11-12", "1950–1969", "12 June",
    "November 2025", "Q3 2025", "25th of June", "mid-2025", "2024/25", "14:30", "12.11.2025",
    "2025-11", "21st",
  ])
func dates(_ date: String) {
  let text = date == "21st" ? "in the 21st century" : "in \(date), then"
  #expect(numbers(text) == ["\(date) (date)"])
}

@Test("a span of months has its year exempt")
func months() {
  #expect(numbers("in January–November 2025") == ["November 2025 (date)"])
}

@Test(
  "names are exempt",
  arguments: ["KUN-24AP", "COVID-19", "G7", "24AP", "5G", "https://x.y/2024/5", "H2O", "Nd2Fe14B"])
func names(_ name: String) {
  #expect(numbers("the \(name) thing") == ["\(name) (name)"])
}

@Test("quotations, code and numbering are exempt")
func exempt() {
  #expect(
    numbers("“up 5%” and \"6\" but 7") == ["5% (quotation)", "6 (quotation)", "7"])
  #expect(numbers("> up 5%") == ["5% (quotation)"])
  #expect(numbers("> [!NOTE]\n> up 5%") == ["5%"])
  #expect(numbers("`x 5` and\n\n```\n12\n```\n") == ["5 (code)", "12 (code)"])
  #expect(numbers("see section 3 and Table 2") == ["3 (ordinal)", "2 (ordinal)"])
  #expect(numbers("1. a\n2. b\n\nx[^1]\n\n[^1]: c") == [])
}

@Test("a number in a figure link is bound, wherever its unit stands")
func bound() {
  #expect(
    numbers("[24.6%](figure:a) of [54](figure:b) months") == ["24.6% (bound)", "54 months (bound)"])
  #expect(numbers("[24.6%](claim:a) and [5](https://x.y/7)") == ["24.6%", "5"])
  #expect(numbers("“[5%](figure:a)”") == ["5% (bound)"])
  #expect(numbers("<figure:a-2025> and [](figure:b-7)") == [])
}

@Test("numbers know their places")
func places() {
  let text = "# Up 5%\n\n| a 1 | b |\n|---|---|\n| 2 t | 3 |\n\n![up 4%](chart:c)\n\nand 6%\n"
  let mentions = parsed(text).value.numbers
  #expect(mentions.map(\.place) == [.heading, .table, .table, .table, .alternative, .text])
  #expect(mentions.map { slice(text, $0.range) } == mentions.map(\.text))
  #expect(mentions.map(\.text) == ["5%", "1", "2 t", "3", "4%", "6%"])
}

@Test("ranges of numbers are what was written, markup included")
func numberRanges() {
  let text = "- a\n      b **3.2** percentage\n  points &minus;5% x"
  let mentions = parsed(text).value.numbers
  #expect(mentions.map(\.text) == ["3.2 percentage points", "−5%"])
  #expect(
    mentions.map { slice(text, $0.range) } == ["3.2** percentage\n  points", "&minus;5%"])
}

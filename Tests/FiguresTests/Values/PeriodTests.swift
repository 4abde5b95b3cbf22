import Testing

@testable import Figures

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2025-01/2025-11", "January\u{2013}November 2025", "Jan\u{2013}Nov 2025"),
    ("2024-01/2025-05", "January 2024\u{2013}May 2025", "Jan 2024\u{2013}May 2025"),
    ("2024", "2024", "2024"), ("2025/2035", "2025\u{2013}2035", "2025\u{2013}2035"),
    ("1950/1969", "1950\u{2013}1969", "1950\u{2013}1969"),
    ("2025-11", "November 2025", "Nov 2025"),
    ("2025-11-12", "12 November 2025", "12 Nov 2025"),
    ("2025-11-12/2025-11-18", "12\u{2013}18 November 2025", "12\u{2013}18 Nov 2025"),
    ("2025-11-12/2025-12-03", "12 November\u{2013}3 December 2025", "12 Nov\u{2013}3 Dec 2025"),
    (
      "2024-12-28/2025-01-03", "28 December 2024\u{2013}3 January 2025",
      "28 Dec 2024\u{2013}3 Jan 2025"
    ),
    ("../2035", "until 2035", "until 2035"), ("../2035-06", "until June 2035", "until Jun 2035"),
    ("2025/2035-06", "2025\u{2013}June 2035", "2025\u{2013}Jun 2035"),
    ("2024/2024", "2024", "2024"),
    ("2025-01/2025-03-15", "January 2025\u{2013}15 March 2025", "Jan 2025\u{2013}15 Mar 2025"),
  ])
  func `a period is read and written in English`(printed: String, text: String, short: String) {
    let period = Period(printed: printed)
    #expect(period?.text == text)
    #expect(period?.shortText == short)
  }

  @Test(arguments: [
    "", "25", "2025-13", "2025-00", "2025-02-29", "2025-11-31", "2025-1", "2025/", "/2025",
    "2025/..", "../..", "..", "2025-11/2025-01", "2025/2024", "2025~", "2025-11-12T00:00", " 2025",
    "2025/2026/2027", "0000", "2025-11-00", "-2025", "2025-", "20251", "2025-01-01-01",
    "2025/2025-06", "\u{662}\u{660}\u{662}\u{665}",
  ])
  func `what is no period is refused`(printed: String) {
    #expect(Period(printed: printed) == nil)
  }

  @Test func `leap days follow the calendar`() {
    #expect(Period(printed: "2024-02-29") != nil)
    #expect(Period(printed: "2000-02-29") != nil)
    #expect(Period(printed: "1900-02-29") == nil)
  }

  @Test func `two periods with the same days have the same extent`() throws {
    let year = try #require(Period(printed: "2024"))
    let months = try #require(Period(printed: "2024-01/2024-12"))
    let february = try #require(Period(printed: "2024-02"))
    let days = try #require(Period(printed: "2024-02-01/2024-02-29"))
    let until = try #require(Period(printed: "../2024"))
    #expect(year.hasSameExtent(as: months))
    #expect(year != months)
    #expect(february.hasSameExtent(as: days))
    #expect(!year.hasSameExtent(as: until))
  }

  @Test func `periods are ordered by their first day, then by their last`() {
    let sorted = ["2025", "2024-01/2025-05", "../2035", "2025-01/2025-05", "2024"]
      .compactMap { Period(printed: $0) }.sorted().map(\.printed)
    #expect(sorted == ["../2035", "2024", "2024-01/2025-05", "2025-01/2025-05", "2025"])
  }

  @Test(arguments: ["2024", "2025-01/2025-11", "../2035", "2025-11-12", "0800-02"])
  func `a period is printed as it was read`(printed: String) {
    #expect(Period(printed: printed)?.printed == printed)
  }
}

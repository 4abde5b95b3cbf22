import Diagnostics
import Testing

@testable import Figures

/// Streaks counted back to where they began.
@Suite struct StreakTests {
  private func streaks(_ all: String...) -> FigureSet {
    let lines = all.enumerated().map { i, fields in
      "  s\(i): {subject: hitech-zone.industry, measure: value-added, kind: streak, chain: [scmp], \(fields)}\n"
    }
    return resolve("figures:\n" + lines.joined()).value
  }

  @Test(arguments: [
    ("\"54\", unit: months, period: 2025-05", "December 2020"),
    ("\"47\", unit: months, period: 2024-07", "September 2020"),
    ("\"60\", unit: months, period: 2025-01/2025-08", "September 2020"),
    ("\"1\", unit: months, period: 2025-05", "May 2025"),
    ("twelve, unit: months, period: 2025-12", "January 2025"),
    ("\"13\", unit: months, period: 2025-12", "December 2024"),
    ("\"5\", unit: years, period: 2025", "2021"), ("\"1\", unit: years, period: 2025", "2025"),
  ])
  func `the first of them`(streak: String, start: String) {
    #expect(streaks("value: \(streak)").derivations.map(\.value) == [start])
  }

  @Test func `a period as long as the streak says the same thing twice`() {
    let set = streaks("value: second, unit: months, period: 2025-10/2025-11")
    #expect(set.told(.streak) == ["consistent: October–November 2025 is 2 months"])
    #expect(set.derivations == [])
  }

  @Test(arguments: [
    "\"54\", unit: days, period: 2025-05", "\"54\", unit: months, period: null",
    "\"0\", unit: months, period: 2025-05", "\"54.5\", unit: months, period: 2025-05",
    "\"54\", cmp: over, unit: months, period: 2025-05",
    "\"54\", cmp: about, unit: months, period: 2025-05", "null, unit: months, period: 2025-05",
    "\"24301\", unit: months, period: 2025-01", "\"2026\", unit: years, period: 2025",
    "\"999999999999999999\", unit: months, period: 2025-05",
    "\"999999999999999999\", scale: 12, unit: years, period: 2025",
  ])
  func `what cannot be counted back`(streak: String) {
    let set = streaks("value: \(streak)")
    #expect(set.derivations == [])
    #expect(set.checks == [])
  }

  @Test func `the first month of the calendar is the earliest`() {
    let first = streaks("value: \"24300\", precision: \"1\", unit: months, period: 2025-12")
    #expect(first.derivations.map(\.value) == ["January 1"])
  }

  // MARK: Two of one thing

  private let july = "value: \"47\", unit: months, period: 2024-07"

  @Test func `two that overlap begin at the same time`() {
    #expect(streaks(july, "value: \"60\", unit: months, period: 2025-08").raised == [])
    let set = streaks(july, "value: \"61\", unit: months, period: 2025-08")
    #expect(set.raised == ["streak-mismatch a#s1"])
    #expect(
      set.flags.map(\.finding.message) == [
        "the streak 's1' begins in August 2020, counted back, and 's0' in September 2020"
      ])
    #expect(
      streaks("value: \"61\", unit: months, period: 2025-08", july).raised == [
        "streak-mismatch a#s0"
      ])
  }

  @Test func `one that began after the other had ended is a new one`() {
    #expect(streaks(july, "value: \"12\", unit: months, period: 2025-08").raised == [])
    #expect(streaks(july, "value: \"13\", unit: months, period: 2025-08").raised == [])
    #expect(
      streaks(july, "value: \"14\", unit: months, period: 2025-08").raised == [
        "streak-mismatch a#s1"
      ])
  }

  @Test func `two that end together contradict each other, which is told once`() {
    #expect(
      streaks(july, "value: \"48\", unit: months, period: 2024-07").raised == [
        "figure-contradicted a#s1"
      ])
  }

  @Test(arguments: [
    ", name: above 20%", ", coverage: all", ", prices: current", ", subject: baotou",
    ", measure: output", ", basis: forecast", ", cmp: over", ", of: china",
  ])
  func `a streak of another thing begins when it will`(field: String) {
    let name = field.dropFirst(2).prefix { $0 != ":" }
    let other = "value: \"61\", unit: months, period: 2025-08"
    let lines = [july, other + field].enumerated().map { i, fields in
      var base = ["subject: hitech-zone.industry", "measure: value-added"]
      if i == 1 { base.removeAll { $0.hasPrefix(name) } }
      return "  s\(i): {\(base.joined(separator: ", ")), kind: streak, chain: [scmp], \(fields)}\n"
    }
    #expect(resolve("figures:\n" + lines.joined()).value.raised == [])
  }
}

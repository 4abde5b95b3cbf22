import Diagnostics
import Testing

@testable import Figures

/// Horizons and plans, counted from start to end.
@Suite struct HorizonTests {
  private func told(_ fields: String, kind: String = "horizon") -> [String] {
    resolve("figures:\n  h: {subject: plan, kind: \(kind), chain: [scmp], \(fields)}\n").value
      .told(.horizon)
  }

  @Test(arguments: [
    ("value: \"10\", unit: years, period: 2025/2035", "consistent: 2025 to 2035 is 10 years"),
    ("value: five, unit: years, period: 2025/2030", "consistent: 2025 to 2030 is 5 years"),
    ("value: \"1\", unit: years, period: 2025/2026", "consistent: 2025 to 2026 is 1 year"),
    (
      "value: \"2-5\", cmp: range, unit: years, period: 2025/2028",
      "consistent: 2025 to 2028 is 3 years"
    ),
    (
      "value: \"9\", cmp: over, unit: years, period: 2025/2035",
      "consistent: 2025 to 2035 is 10 years"
    ),
    ("value: \"12\", unit: years, period: 2025/2035", "inconsistent: 2025 to 2035 is 10 years"),
    ("value: \"9\", unit: years, period: 2025/2035", "inconsistent: 2025 to 2035 is 10 years"),
    (
      "value: \"7\", unit: months, period: 2025-01/2025-08",
      "consistent: January–August 2025 is 7 months"
    ),
    (
      "value: \"14\", unit: months, period: 2024-12/2026-02",
      "consistent: December 2024–February 2026 is 14 months"
    ),
    (
      "value: \"6\", unit: months, period: 2025-01/2025-08",
      "inconsistent: January–August 2025 is 7 months"
    ),
  ])
  func `years and months`(fields: String, expected: String) {
    #expect(told(fields) == [expected])
  }

  @Test func `a five-year plan counts its first and its last year`() {
    #expect(
      told("value: \"5\", unit: years, basis: plan, period: 2021/2025", kind: "duration") == [
        "consistent: 2021 to 2025 is 5 years, the first and the last counted"
      ])
    #expect(
      told("value: \"8\", unit: months, period: 2025-01/2025-08") == [
        "consistent: January–August 2025 is 8 months, the first and the last counted"
      ])
  }

  @Test(arguments: [
    "value: \"10\", unit: years, period: null", "value: \"10\", unit: years, period: ../2035",
    "value: \"10\", unit: years, period: 2035", "value: \"10\", unit: days, period: 2025/2035",
    "value: null, unit: years, period: 2025/2035",
  ])
  func `nothing to count`(fields: String) {
    #expect(told(fields) == [])
  }

  @Test func `a duration that is no plan is not counted`() {
    #expect(told("value: \"5\", unit: years, period: 2025/2035", kind: "duration") == [])
  }

  @Test func `a reason lets one stand`() {
    let set = resolve(
      "figures:\n  h: {subject: plan, kind: horizon, chain: [scmp], value: \"12\", unit: years, period: 2025/2035, verdict: {is: wrong, because: A slip.}}\n"
    )
    #expect(set.findings == [])
    #expect(set.value.checks.map(\.answer) == ["A slip."])
    #expect(
      set.value.flags.map(\.finding.message) == [
        "figure 'h' says 12 years, but 2025 to 2035 is 10 years"
      ])
  }
}

import Diagnostics
import Testing

@testable import Figures

/// What a ranking claim puts first.
@Suite struct RankingTests {
  private func raised(_ first: String, _ second: String, kind: String = "ranking") -> [String] {
    resolve(
      """
      defaults: {measure: output, period: 2024, basis: yoy, unit: pct, kind: growth, chain: [scmp]}
      claims:
        top: {kind: \(kind), says: one is first, chain: [scmp], figures: [one, two]}
      figures:
        one: {subject: baotou.mining, \(first)}
        two: {subject: baotou.rare-earth, \(second)}
      """
    ).value.raised
  }

  @Test func `another one is larger`() {
    #expect(raised("value: \"5.4\"", "value: \"7.1\"") == ["ranking-contradicted a#top"])
    #expect(raised("value: \"7.1\"", "value: \"5.4\"") == [])
    #expect(raised("value: \"5.4\"", "value: \"7.1\"", kind: "inference") == [])
  }

  @Test func `within rounding or a hedge none is`() {
    #expect(raised("value: \"5.4\"", "value: \"5.5\"") == [])
    #expect(raised("value: \"5.4\"", "value: \"5.6\"") == ["ranking-contradicted a#top"])
    #expect(raised("value: \"5.4\", cmp: over", "value: \"7.1\"") == [])
    #expect(raised("value: \"5.4\"", "value: \"7.1\", cmp: under") == [])
    #expect(raised("value: null", "value: \"7.1\"") == [])
  }

  @Test(arguments: [
    "period: 2023", "measure: exports", "basis: mom", "prices: current", "coverage: all",
    "kind: share, of: world",
  ])
  func `figures that may not be compared rank nothing`(field: String) {
    #expect(
      raised(
        "value: \"5.4\", prices: volume, coverage: sample",
        "value: \"7.1\", \(field)\(field.hasPrefix("prices") ? ", coverage: sample" : field.hasPrefix("coverage") ? ", prices: volume" : "")"
      ) == [])
  }

  @Test func `of ranks the smaller is the better`() {
    func rank(_ n: String) -> String { "kind: rank, unit: rank, value: \(n)" }
    #expect(raised(rank("first"), rank("second")) == [])
    #expect(raised(rank("second"), rank("first")) == ["ranking-contradicted a#top"])
  }
}

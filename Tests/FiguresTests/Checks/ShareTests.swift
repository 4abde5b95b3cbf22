import Diagnostics
import Testing

@testable import Figures

/// Shares of nested wholes.
@Suite struct ShareTests {
  /// Shares, each "subject of value", of reserves in 2024.
  private func shares(
    _ all: String..., defaults: String = "period: 2024", measure: String = "reserves"
  ) -> FigureSet {
    let lines = all.enumerated().map { i, text -> String in
      let words = text.split(separator: " ", maxSplits: 2)
      return
        "  s\(i): {subject: \(words[0]), kind: share, of: \(words[1]), value: \(words[2])}\n"
    }
    return resolve(
      "defaults: {basis: of-total, unit: pct, measure: \(measure), chain: [scmp, ns-energy], \(defaults)}\nfigures:\n"
        + lines.joined()
    ).value
  }

  @Test func `a share in the wider whole and one in the narrower give that of the narrower`() {
    let set = shares("bayan-obo world \"40\"", "bayan-obo china \"87\"")
    #expect(
      set.implied(.nestedShare).map { $0.split(separator: ": ").last } == [
        "about 46%, 40 ÷ 87 = 45.98%, [45.1, 46.8]"
      ])
    #expect(set.derivations.map(\.assumption) == [nil])
  }

  @Test func `a published share is held against the two`() {
    func told(_ value: String) -> [String] {
      shares("bayan-obo world \"40\"", "bayan-obo china \"87\"", "china world \(value)")
        .told(.nestedShare)
    }
    #expect(told("\"46\"") == ["consistent: 40 ÷ 87 = 46.0%"])
    #expect(told("\"49\"") == ["inconsistent: 40 ÷ 87 = 46.0%"])
  }

  @Test func `over 40 has no upper bound, and implies no number`() {
    #expect(shares("bayan-obo world \"40\", cmp: over", "bayan-obo china \"87\"").derivations == [])
    #expect(shares("bayan-obo world \"40\", cmp: over", "china world \"69\"").derivations == [])
    #expect(shares("bayan-obo world \"40\", cmp: at-most", "china world \"69\"").derivations == [])
  }

  @Test func `but a published share must be large enough for it`() {
    func told(_ value: String) -> [String] {
      shares("bayan-obo world \"40\", cmp: over", "bayan-obo china \"87\"", "china world \(value)")
        .told(.nestedShare)
    }
    #expect(told("\"60\"") == ["consistent: 40 ÷ 87 = 46.0%"])
    #expect(told("\"45\"") == ["inconsistent: 40 ÷ 87 = 46.0%"])
  }

  @Test func `over 40 of the world may still be a part of 69, and not of 39`() {
    #expect(
      shares("bayan-obo world \"40\", cmp: over", "china world \"69\"").told(.partOfWhole) == [
        "consistent: more than 40% ≤ 69%"
      ])
    #expect(
      shares("bayan-obo world \"40\", cmp: over", "china world \"39\"").told(.partOfWhole) == [
        "inconsistent: more than 40% is more than 39%"
      ])
    #expect(
      shares("bayan-obo world \"40\", cmp: under", "china world \"39\"").told(.partOfWhole) == [
        "consistent: under 40% ≤ 39%"
      ])
  }

  @Test func `a part with the larger share is told so, whatever the rounding`() {
    let set = shares("bayan-obo world \"75\"", "china world \"69\"")
    #expect(set.told(.partOfWhole) == ["inconsistent: 75% is more than 69%"])
    #expect(
      set.flags.map(\.finding.message) == ["figure 's0' says 75%, but 75% is more than 69%"])
    #expect(
      shares("bayan-obo world \"70\"", "china world \"69\"").told(.partOfWhole) == [
        "consistent: 70% ≤ 69%"
      ])
  }

  @Test func `more than one whole`() {
    let set = shares(
      "bayan-obo world \"40\"", "china world \"69\"", "inner-mongolia world \"50\"",
      "baotou world \"45\"")
    #expect(
      set.told(.partOfWhole).sorted() == [
        "consistent: 40% ≤ 45%", "consistent: 40% ≤ 50%", "consistent: 40% ≤ 69%",
        "consistent: 45% ≤ 50%", "consistent: 45% ≤ 69%", "consistent: 50% ≤ 69%",
      ])
    #expect(set.implied(.partOfWhole).count == 6)
  }

  @Test func `a whole is not held against all of itself`() {
    #expect(shares("bayan-obo world \"40\"", "world world \"100\"").told(.partOfWhole) == [])
  }

  @Test func `a share of the same article comes before others`() {
    func article(_ value: String, _ more: String) -> String {
      "defaults: {basis: of-total, unit: pct, measure: reserves, chain: [scmp], period: 2024}\nfigures:\n  s: {subject: china, kind: share, of: world, value: \(value)}\n\(more)"
    }
    let part = "  p: {subject: bayan-obo, kind: share, of: world, value: \"40\"}\n"
    let set = resolve(["a": article("\"69\"", ""), "b": article("\"68\"", part)]).value
    #expect(set.told(.partOfWhole) == ["consistent: 40% ≤ 68%"])
  }

  @Test func `a hedge at both ends is computed with`() {
    let set = shares("bayan-obo world half, cmp: nearly", "china world \"69\"")
    #expect(
      set.implied(.partOfWhole).map { $0.split(separator: ": ").last } == [
        "about 72%, 50 ÷ 69 = 72.46%, [64.7, 73.0]"
      ])
  }

  @Test(arguments: [
    ("\"87\", period: 2023", "period: 2024"), ("\"87\", measure: exports", "period: 2024"),
    ("\"87\", coverage: sample", "period: 2024, coverage: all"), ("null", "period: 2024"),
    ("\"87\", chain: [ourselves], formula: s0 × 2", "period: 2024"),
  ])
  func `other times, measures and coverage do not meet, nor what is missing or ours`(
    value: String, defaults: String
  ) {
    let set = shares("bayan-obo world \"40\"", "bayan-obo china \(value)", defaults: defaults)
    #expect(set.implied(.nestedShare) == [])
  }

  @Test func `a measure without a name is assumed to be one`() {
    let set = shares(
      "bayan-obo world \"75\"", "china world \"69\"", defaults: "period: 2024",
      measure: "unspecified")
    #expect(set.checks == [])
    let fits = shares(
      "bayan-obo world \"40\"", "china world \"69\"", defaults: "period: null",
      measure: "unspecified")
    #expect(
      fits.checks.map(\.remark) == [
        "if the unnamed measure is the same and both hold for the same time"
      ])
  }

  @Test func `a share of zero divides nothing`() {
    #expect(shares("bayan-obo world \"0\"", "bayan-obo china \"0\"").derivations == [])
    #expect(shares("bayan-obo world \"0\"", "china world \"0\"").implied(.partOfWhole) == [])
  }
}

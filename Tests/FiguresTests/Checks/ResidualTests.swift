import Diagnostics
import Testing

@testable import Figures

/// What the parts leave of a total's growth.
@Suite struct ResidualTests {
  /// A total of 10 and contributions, each "subject value".
  private func parts(_ all: String..., total: String = "\"10.0\"", more: String = "") -> FigureSet {
    let lines = all.enumerated().map { i, text -> String in
      let words = text.split(separator: " ", maxSplits: 1)
      return
        "  c\(i): {subject: \(words[0]), kind: contribution, unit: pp, of: all, value: \(words[1])}\n"
    }
    return resolve(
      Fixtures.defaults
        + "figures:\n  all: {subject: baotou.industry, kind: growth, value: \(total)}\n"
        + lines.joined() + more
    ).value
  }

  private func rest(_ set: FigureSet) -> [String] {
    set.implied(.residual).filter { $0.hasPrefix("Contribution of everything else") }
      .compactMap { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) }
  }

  @Test func `one part and three parts`() {
    #expect(
      rest(parts("baotou.mining \"3.2\"")) == ["about 6.8 pp, 10.0 − 3.2 = 6.8 pp, [6.7, 6.9]"])
    let one = parts("baotou.rare-earth \"3.2\"")
    #expect(one.derivations.filter { $0.rule == .residual }.map(\.assumption) == [nil])
    let three = parts(
      "baotou.mining \"3.2\"", "baotou.rare-earth \"1.0\"", "baotou.fluorochemicals \"0.5\"")
    #expect(rest(three) == ["about 5.3 pp, 10.0 − 3.2 − 1.0 − 0.5 = 5.3 pp, [5.1, 5.5]"])
    #expect(
      three.implied(.residual).filter { $0.contains("together") } == [
        "Contribution of mining in Baotou, rare earths in Baotou and fluorochemicals in Baotou together: about 4.7 pp, 3.2 + 1.0 + 0.5 = 4.7 pp, [4.55, 4.85]",
        "Share of mining in Baotou, rare earths in Baotou and fluorochemicals in Baotou together in the growth of industry of Baotou: about 47%, (3.2 + 1.0 + 0.5) ÷ 10.0 = 47%, [45.3, 48.7]",
      ])
    #expect(
      Set(three.derivations.filter { $0.rule == .residual }.map(\.assumption)) == [
        "if the groups do not overlap"
      ])
  }

  @Test func `a part within a part is counted once`() {
    #expect(
      rest(parts("baotou.mining \"3.2\"", "baotou.mining.nonferrous \"2.0\"")) == [
        "about 6.8 pp, 10.0 − 3.2 = 6.8 pp, [6.7, 6.9]"
      ])
    #expect(
      rest(parts("baotou.mining.nonferrous \"2.0\"", "baotou.mining \"3.2\"")) == [
        "about 6.8 pp, 10.0 − 3.2 = 6.8 pp, [6.7, 6.9]"
      ])
    #expect(
      rest(parts("baotou.mining \"3.2\"", "baotou.mining \"3.2\"")) == [
        "about 6.8 pp, 10.0 − 3.2 = 6.8 pp, [6.7, 6.9]"
      ])
  }

  @Test func `parts of a partition cannot overlap`() {
    let set = parts("baotou.mining \"3.2\"", "baotou.manufacturing \"5.0\"")
    #expect(set.derivations.filter { $0.rule == .residual }.allSatisfy { $0.assumption == nil })
  }

  @Test func `all parts of a partition sum to the total`() {
    func sum(_ total: String) -> [String] {
      parts(
        "baotou.mining \"3.2\"", "baotou.manufacturing \"5.0\"", "baotou.utilities \"1.8\"",
        total: total
      ).told(.sumOfParts)
    }
    #expect(sum("\"10.0\"") == ["consistent: 3.2 + 5.0 + 1.8 = 10%"])
    #expect(sum("\"10.2\"") == ["consistent: 3.2 + 5.0 + 1.8 = 10%"])
    #expect(sum("\"10.3\"") == ["inconsistent: 3.2 + 5.0 + 1.8 = 10%"])
    #expect(sum("\"9.7\"") == ["inconsistent: 3.2 + 5.0 + 1.8 = 10%"])
    #expect(sum("\"10.3\", chain: [ourselves], formula: c0 + c1 + c2 + 0.3") == [])
  }

  @Test func `a negative contribution`() {
    let set = parts("baotou.mining \"-2.0\"")
    #expect(rest(set) == ["about 12.0 pp, 10.0 − −2.0 = 12 pp, [11.9, 12.1]"])
    #expect(
      set.implied(.shareOfGrowth) == [
        "Share of mining in Baotou in the growth of industry of Baotou: about −20%, −2.0 ÷ 10.0 = −20%, [−20.6, −19.4]"
      ])
  }

  @Test(arguments: ["\"0.0\"", "\"-10.0\"", "\"0.04\", precision: \"0.1\""])
  func `nothing is a share of a growth that is not positive`(total: String) {
    let set = parts("baotou.mining \"-2.0\"", "baotou.rare-earth \"-1.0\"", total: total)
    #expect(rest(set).count == 1)
    #expect(set.implied(.shareOfGrowth) == [])
    #expect(set.implied(.residual).filter { $0.hasPrefix("Share") } == [])
  }

  @Test func `a contribution at another time is no part`() {
    #expect(rest(parts("baotou.mining \"3.2\", period: 2024")) == [])
    #expect(parts("baotou.mining \"3.2\", period: 2024").derivations == [])
  }

  @Test func `the growth of the rest`() {
    func growth(_ value: String) -> String {
      "  g: {subject: baotou.mining, kind: growth, value: \(value)}\n"
    }
    #expect(
      parts("baotou.mining \"4.0\"", more: growth("\"20.0\"")).implied(.residual).suffix(1) == [
        "Growth of everything else within industry of Baotou: about 7.5%, (10.0 − 4.0) ÷ (1 − 4.0 ÷ 20.0) = 7.5%, [7.39, 7.61]"
      ])
    // A weight of one leaves no rest.
    let much = parts("baotou.mining \"4.0\"", more: growth("\"3.0\""))
    #expect(much.implied(.residual).filter { $0.hasPrefix("Growth") } == [])
    let all = parts("baotou.mining \"10.0\"", more: growth("\"10.0\""))
    #expect(all.implied(.residual).filter { $0.hasPrefix("Growth") } == [])
    let fall = parts("baotou.mining \"-1.0\"", more: growth("\"-10.0\""))
    #expect(fall.implied(.weight).count == 2)
    #expect(fall.implied(.residual).filter { $0.hasPrefix("Growth") } == [])
  }

  @Test func `what we computed is no part, and leaves the rest to us`() {
    let ours =
      "  o: {subject: baotou.rare-earth, kind: contribution, unit: pp, of: all, value: \"1.0\", chain: [ourselves], formula: all ÷ 10}\n"
    let set = parts("baotou.mining \"3.2\"", more: ours)
    #expect(rest(set) == [])
    #expect(set.implied(.residual).filter { $0.contains("together") } == [])
  }

  @Test func `what nobody can check is not derived`() {
    let open = parts("baotou.mining \"3.2\", cmp: over")
    #expect(open.derivations == [])
    let missing = parts("baotou.mining null")
    #expect(missing.derivations == [])
  }

  @Test(arguments: [(8, 3), (9, 0), (1000, 0)])
  func `many parts are a table, and not an argument`(count: Int, residuals: Int) {
    let subjects =
      Fixtures.subjects.replacing(
        "partitions:",
        with: (0..<count).map { "  p\($0): {name: P, kind: industry, in: baotou.industry}\n" }
          .joined() + "partitions:")
    let lines = (0..<count).map {
      "  c\($0): {subject: p\($0), kind: contribution, unit: pp, of: all, value: \"0.1\"}\n"
    }
    let set = resolve(
      [
        "a": Fixtures.defaults
          + "figures:\n  all: {subject: baotou.industry, kind: growth, value: \"10.0\"}\n"
          + lines.joined()
      ], subjects: subjects)
    #expect(set.implied(.residual).count == residuals)
    #expect(set.implied(.shareOfGrowth).count == count)
  }
}

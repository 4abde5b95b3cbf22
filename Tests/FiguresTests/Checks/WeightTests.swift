import Diagnostics
import Testing

@testable import Figures

/// The weight of a part, from its contribution and its growth.
@Suite struct WeightTests {
  private func part(_ contribution: String, _ growth: String, total: String = "\"10.0\"")
    -> FigureSet
  {
    resolve(
      Fixtures.defaults + """
        figures:
          all: {subject: baotou.industry, kind: growth, value: \(total)}
          c: {subject: baotou.mining, kind: contribution, unit: pp, of: all, value: \(contribution)}
          g: {subject: baotou.mining, kind: growth, value: \(growth)}
        """
    ).value
  }

  private func weights(_ set: FigureSet) -> [String] {
    set.implied(.weight).compactMap {
      $0.split(separator: ": ", maxSplits: 1).last.map(String.init)
    }
  }

  @Test func `before and at the end`() {
    #expect(
      weights(part("\"4.0\"", "\"20.0\"")) == [
        "about 20.0%, 4.0 ÷ 20.0 = 20%, [19.70, 20.30]",
        "about 21.8%, 4.0 ÷ 20.0 × (1 + 20.0%) ÷ (1 + 10.0%) = 21.82%, [21.49, 22.15]",
      ])
  }

  @Test func `a part whose weight is known needs no bound`() {
    #expect(part("\"4.0\"", "\"20.0\"").implied(.partBound) == [])
    #expect(part("null", "\"20.0\"").implied(.partBound).count == 1)
  }

  @Test func `our own contribution gives no weight`() {
    let ours = "\"4.0\", chain: [ourselves], formula: all × 0.4"
    #expect(part(ours, "\"20.0\"").implied(.weight) == [])
  }

  @Test func `a part that shrinks has a weight as well`() {
    #expect(
      weights(part("\"-1.0\"", "\"-10.0\"")).first
        == "about 10%, −1.0 ÷ −10.0 = 10%, [9.5, 10.6]")
  }

  @Test func `a growth that may be nothing tells no weight`() {
    #expect(weights(part("\"0.0\"", "\"0.0\"")) == [])
    #expect(weights(part("\"0.1\"", "\"0\"")) == [])
    #expect(weights(part("\"0.1\"", "\"0.2\", precision: \"1\"")) == [])
    #expect(part("\"0.1\"", "\"0.2\", precision: \"1\"").raised == [])
    #expect(weights(part("\"4.0\", cmp: over", "\"20.0\"")) == [])
    #expect(weights(part("\"4.0\"", "\"20.0\", prices: current")) == [])
  }

  @Test func `a weight that no part can have is told`() {
    let much = part("\"4.0\"", "\"3.0\"")
    #expect(
      much.told(.weight) == [
        "inconsistent: 4.0 ÷ 3.0 = 133.3%, and a part is 0% to 100% of its whole"
      ])
    #expect(much.implied(.weight) == [])
    #expect(
      much.flags.map(\.finding.message) == [
        "figure 'c' says +4.0 pp, but 4.0 ÷ 3.0 = 133.3%, and a part is 0% to 100% of its whole"
      ])
    #expect(part("\"-1.0\"", "\"3.0\"").raised == ["figure-inconsistent a#c"])
  }

  @Test func `rounding or an open measure leave room for it`() {
    #expect(part("\"3.0\"", "\"3.0\"").raised == [])
    #expect(part("\"0.0\"", "\"3.0\"").raised == [])
    #expect(part("\"4.0\"", "\"3.0\", measure: unspecified").raised == [])
  }

  @Test func `a total of another year takes no part in it`() {
    #expect(part("\"4.0\"", "\"20.0\"", total: "\"10.0\", period: 2024").derivations == [])
  }

  @Test func `nested weights give a bound only below one`() {
    func zone(_ contribution: String) -> FigureSet {
      resolve([
        "city": Fixtures.defaults + Fixtures.city,
        "zone": Fixtures.zone.replacing("\"5.4\"", with: "\"\(contribution)\""),
      ]).value
    }
    #expect(zone("5.4").implied(.nestedWeight).count == 1)
    #expect(
      zone("5.4").derivations.first { $0.rule == .nestedWeight }?.assumption
        == "if the weights were alike in the two base periods")
    // A twentieth of the zone is rare earths: the zone may be all of the city and more.
    #expect(zone("0.9").implied(.nestedWeight) == [])
  }

  @Test func `weights in wholes of which none lies in the other bound nothing`() {
    let set = resolve([
      "city": Fixtures.defaults
        + Fixtures.city.replacing("baotou.industry", with: "baotou.fluorochemicals"),
      "zone": Fixtures.zone,
    ]).value
    #expect(set.implied(.weight).count == 6)
    #expect(set.implied(.nestedWeight) == [])
  }
}

import Diagnostics
import Testing

@testable import Figures

/// A hedge that was lost, added or changed along a chain.
@Suite struct DriftTests {
  private func raised(_ figures: String...) -> [String] {
    let lines = figures.enumerated().map { i, fields in
      "  f\(i): {subject: bayan-obo, measure: reserves, kind: share, of: world, basis: of-total, unit: pct, period: null, \(fields)}\n"
    }
    return resolve("figures:\n" + lines.joined()).value.raised
  }

  private func said(_ words: String, how: String = "") -> String {
    "chain: [{source: scmp, said: \(words)\(how)}, ns-energy]"
  }

  @Test func `a hedge that became another, was lost or was added`() {
    #expect(raised("value: \"40\", cmp: about, \(said("over 40"))") == ["wording-drift a#f0"])
    #expect(raised("value: \"40\", \(said("about 40%"))") == ["wording-drift a#f0"])
    #expect(raised("value: \"40\", cmp: about, \(said("\"40\""))") == ["wording-drift a#f0"])
  }

  @Test func `the same hedge in other words is none`() {
    #expect(raised("value: \"40\", cmp: about, \(said("around 40%"))") == [])
    #expect(raised("value: \"40\", cmp: over, \(said("more than 40%"))") == [])
    #expect(raised("value: \"40\", \(said("\"40%\""))") == [])
    #expect(raised("value: \"40\", chain: [scmp, ns-energy]") == [])
  }

  @Test func `another number is a drift, unless the link says how it came about`() {
    #expect(raised("value: \"40\", \(said("\"38\""))") == ["wording-drift a#f0"])
    #expect(raised("value: \"40\", \(said("\"38\"", how: ", how: rounded"))") == [])
  }

  @Test func `the message quotes the link and the figure`() {
    let text = """
      figures:
        f: {subject: bayan-obo, measure: reserves, kind: share, of: world, basis: of-total, unit: pct, period: null, value: "40", cmp: about, \(said("over 40"))}
      """
    #expect(
      resolve(text).value.flags.map(\.finding.message) == [
        "'over 40', as South China Morning Post printed it, has become 'about 40%'"
      ])
  }

  @Test func `two wordings of one root's number, through the same newspaper`() {
    let plain = "value: \"69\", chain: [maverick-news, scmp, ns-energy]"
    let hedged = "value: \"69\", cmp: about, chain: [rare-earth-exchanges, scmp, ns-energy]"
    #expect(raised(plain, hedged) == ["wording-drift a#f1"])
    #expect(raised(hedged, plain) == ["wording-drift a#f0"])
    #expect(raised(hedged, hedged) == [])
    #expect(raised(plain, plain) == [])
  }

  @Test func `not of other digits, another way, a word or what only restates`() {
    let plain = "value: \"69\", chain: [maverick-news, scmp, ns-energy]"
    let chain = "chain: [rare-earth-exchanges, scmp, ns-energy]"
    #expect(raised(plain, "value: \"70\", cmp: about, \(chain)") == [])
    #expect(raised(plain, "value: \"69\", scale: 1, cmp: about, \(chain)") == [])
    #expect(
      raised(plain, "value: \"69\", cmp: about, chain: [asian-metal, zone, ns-energy]") == [])
    #expect(raised(plain, "value: \"69\", cmp: about, chain: [ns-energy]") == [])
    #expect(
      raised(
        "value: half, \(chain)", "value: half, cmp: nearly, chain: [scmp, ns-energy]") == [])
    #expect(raised(plain, "value: \"69\", cmp: about, restates: f0, \(chain)") == [])
  }
}

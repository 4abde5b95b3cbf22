import Diagnostics
import Testing

@testable import Figures

/// A word that was changed on the way from one publisher to the next.
@Suite struct CorruptionTests {
  private let world = "kind: share, of: world, basis: of-total, unit: pct"

  /// The newspaper's figure in article `one`, and what another publisher makes of it in `two`.
  private func raised(_ two: String, one: String? = nil) -> [String] {
    let one =
      one
      ?? "x: {subject: bayan-obo, measure: reserves, \(world), value: \"40\", period: null, chain: [scmp, ns-energy]}"
    return resolve(["one": "figures:\n  \(one)\n", "two": "figures:\n  \(two)\n"]).value.raised
      .filter { $0.hasPrefix("chain-corrupted") }
  }

  private func copy(
    subject: String = "bayan-obo", measure: String = "exports", value: String = "\"40\"",
    period: String = "null", chain: String = "[maverick-news, scmp, ns-energy]", more: String = ""
  ) -> String {
    "y: {subject: \(subject), measure: \(measure), \(world), value: \(value), period: \(period), chain: \(chain)\(more)}"
  }

  @Test func `the same digits from the same root for another measure or subject`() {
    #expect(raised(copy()) == ["chain-corrupted two#y"])
    #expect(raised(copy(subject: "china", measure: "reserves")) == ["chain-corrupted two#y"])
  }

  @Test func `the message names both measures and the root`() {
    let set = resolve([
      "one":
        "figures:\n  x: {subject: bayan-obo, measure: reserves, \(world), value: \"40\", period: null, chain: [scmp, ns-energy]}\n",
      "two": "figures:\n  \(copy())\n",
    ]).value
    #expect(
      set.flags.first?.finding.message
        == "figure 'y' prints the digits of 'one#x' from the same root, 'ns-energy', for 'exports' in place of 'reserves'"
    )
  }

  @Test func `it is told where the editors have judged`() {
    let judged = copy(more: ", verdict: {is: wrong, because: One word is new.}")
    #expect(raised(judged) == ["chain-corrupted two#y"])
    let swapped = resolve([
      "one": "figures:\n  \(judged)\n",
      "two": "figures:\n  \(copy(measure: "reserves", chain: "[scmp, ns-energy]"))\n",
    ])
    #expect(swapped.value.raised == ["chain-corrupted one#y"])
    #expect(swapped.value.flags.map(\.answer) == ["One word is new."])
  }

  @Test func `not where subject and measure both differ, or both agree`() {
    #expect(raised(copy(subject: "china")) == [])
    #expect(raised(copy(measure: "reserves")) == [])
  }

  @Test func `not for other digits, another period, another root or another way to it`() {
    #expect(raised(copy(value: "\"41\"")) == [])
    #expect(raised(copy(value: "\"40.0\"")) == [])
    #expect(raised(copy(period: "2024")) == [])
    #expect(raised(copy(chain: "[maverick-news, scmp, morgan-stanley]")) == [])
    #expect(raised(copy(chain: "[maverick-news, asian-metal, ns-energy]")) == [])
    #expect(raised(copy(chain: "[ns-energy]")) == [])
    #expect(raised(copy(more: ", scale: 1")) == [])
    func level(_ measure: String, _ unit: String, _ chain: String) -> String {
      "x: {subject: china, measure: \(measure), kind: level, basis: stock, unit: \(unit), value: \"41\", period: 2024, chain: \(chain)}"
    }
    let original = level("reserves", "t", "[scmp, ns-energy]")
    let way = "[maverick-news, scmp, ns-energy]"
    #expect(raised(level("exports", "kt", way), one: original) == [])
    #expect(raised(level("exports", "t", way), one: original) == ["chain-corrupted two#x"])
  }

  @Test func `not for a measure that the source does not name`() {
    #expect(raised(copy(measure: "unspecified")) == [])
  }

  @Test func `not where one publisher prints the same digits twice`() {
    #expect(raised(copy(chain: "[scmp, ns-energy]")) == [])
    let twice =
      "x: {subject: bayan-obo, measure: reserves, \(world), value: \"40\", period: null, chain: [scmp, ns-energy]}\n  \(copy())"
    #expect(
      raised(
        "z: {subject: plan, kind: duration, value: ten, unit: years, period: null, chain: [xinhua]}",
        one: twice) == [])
  }

  @Test func `not where either publisher prints the digits for both`() {
    let both = copy() + "\n  " + copy(measure: "reserves").replacing("y:", with: "z:")
    #expect(raised(both) == [])
    let original =
      "x: {subject: bayan-obo, measure: reserves, \(world), value: \"40\", period: null, chain: [scmp, ns-energy]}"
    let also = original.replacing("x:", with: "w:").replacing("reserves", with: "exports")
    #expect(raised(copy(), one: original + "\n  " + also) == [])
  }

  @Test(arguments: ["rank, unit: rank", "count, unit: count", "streak, unit: months"])
  func `not for ranks, counts and streaks, which are small`(kind: String) {
    func figure(_ subject: String, _ chain: String) -> String {
      "x: {subject: \(subject), kind: \(kind), value: \"2\", period: 2024, chain: \(chain)}"
    }
    #expect(
      raised(
        figure("china", "[maverick-news, scmp, ns-energy]"),
        one: figure("baotou", "[scmp, ns-energy]")) == [])
  }

  @Test func `many figures with the same digits are each told once`() {
    let originals = (0..<40).map {
      "  x\($0): {subject: bayan-obo, measure: reserves, \(world), value: \"40\", period: null, chain: [scmp, ns-energy]}\n"
    }
    let copies = (0..<40).map { "  " + copy().replacing("y:", with: "y\($0):") + "\n" }
    let set = resolve([
      "one": "figures:\n" + originals.joined(), "two": "figures:\n" + copies.joined(),
    ]).value
    #expect(set.raised.count == 40)
  }
}

import Charts
import Diagnostics
import Testing
import YAML

@testable import Figures

@Suite struct DisclaimerTests {
  private func set(_ chain: String, _ more: String = "", subject: String = "baotou.rare-earth")
    -> FigureSet
  {
    resolve(
      "figures:\n  x: {subject: \(subject), kind: count, value: \"3\", unit: count, period: 2024, chain: \(chain)\(more)}"
    ).value
  }

  private func reasons(_ chain: String, subject: String = "baotou.rare-earth") -> [String] {
    let set = set(chain, subject: subject)
    return set.disclaimers(for: set.figures).map(\.reason.key)
  }

  @Test func `the first article's figures come with both words of caution`() {
    let set = resolve(Fixtures.defaults + Fixtures.city).value
    let shown = set.disclaimers(for: set.figures).prefix(2)
    #expect(shown.map(\.reason.key) == ["unnamed.control", "government.stake"])
    let page = shown.map { $0.text(for: .page) }.joined(separator: " ")
    #expect(page.contains("an unnamed outlet tied to the state"))
    #expect(page.contains("government"))
    #expect(page.contains("Baotou city government"))
    #expect(page.contains("stake"))
    for channel in Channel.allCases {
      #expect(shown.allSatisfy { !$0.text(for: channel).isEmpty })
    }
  }

  @Test func `the claim line of the first article says it for charts`() {
    let set = resolve(Fixtures.defaults + Fixtures.city).value
    #expect(
      set.claimLine(for: set.figures)
        == "Official figures; not independently verified. From an unnamed outlet tied to the state. The reporting government (Baotou city government) has a stake in the result."
    )
  }

  @Test(arguments: [
    ("[scmp]", "china", []),
    ("[scmp, ns-energy]", "china", ["trade-press"]),
    (
      "[rare-earth-exchanges, asian-metal, zone]", "hitech-zone.rare-earth",
      ["government.stake", "trade-press"]
    ),
    ("[rare-earth-exchanges, asian-metal, zone]", "china", ["government", "trade-press"]),
    ("[maverick-news, scmp, review]", "bayan-obo", ["aggregator", "academic"]),
    ("[relevant-research, agencies]", "bayan-obo", ["unnamed", "consultancy"]),
    ("[rare-earth-exchanges, scmp, morgan-stanley]", "china", ["analyst", "trade-press"]),
    ("[xinhua]", "china", ["state-controlled-media"]),
  ])
  func `the whole chain decides, the gravest first`(
    chain: String, subject: String, expected: [String]
  ) {
    #expect(reasons(chain, subject: subject) == expected)
  }

  @Test func `slots are filled with the source, the state and the period`() {
    let set = set("[xinhua]")
    #expect(
      set.disclaimers(for: set.figures).first?.text(for: .chart)
        == "From media under the editorial control of China.")
  }

  @Test func `the publication's own text replaces the built-in one`() {
    let own = readDisclaimers(
      Array("analyst: {page: \"{source}, {date}, {state}.\", chart: ''}".utf8), path: "d.yml"
    ).value
    let registry = Registry.make(
      sources: readSources(Array(Fixtures.sources.utf8), path: "s").value,
      subjects: readSubjects(Array(Fixtures.subjects.utf8), path: "t").value, disclaimers: own
    ).value
    let all = disclaimers(for: set("[morgan-stanley]").figures, registry: registry)
    #expect(all.first?.text(for: .page) == "Morgan Stanley, 2024, a state.")
    #expect(all.first?.text(for: .chart) == "")
    #expect(all.first?.text(for: .card) == "Estimate")
  }

  @Test(arguments: [
    ("[scmp]", "", "Published figure; not independently verified."),
    ("[scmp]", ", verdict: confirmed", ""),
    ("[morgan-stanley]", ", verdict: single-source", "Estimate; not independently verified."),
    (
      "[relevant-research, agencies]", "",
      "Figure of unnamed origin; not independently verified. Published by a consultancy."
    ),
    ("[scmp]", ", verdict: disputed", "Published figure; disputed."),
    ("[zone]", ", verdict: wrong", "Official figure; wrong."),
    (
      "[xinhua]", ", verdict: confirmed",
      "State-media figure. From media under the editorial control of China."
    ),
  ])
  func `the claim line comes from the chain and the verdict`(
    chain: String, more: String, expected: String
  ) {
    let set = set(chain, more, subject: "china")
    let line = set.claimLine(for: set.figures)
    #expect((line ?? "") == expected)
  }

  @Test func `a computed figure carries the caution of what it was computed from`() {
    let text =
      Fixtures.defaults + Fixtures.city
      + "  ours: {subject: baotou.industry, kind: growth, value: \"22.6\", chain: [ourselves], formula: 2 × ind-growth}\n"
    let set = resolve(text).value
    let ours = set.figures.filter { $0.id == "ours" }
    #expect(
      set.disclaimers(for: ours).map(\.reason.key) == [
        "unnamed.control", "government.stake", "trade-press", "ourselves",
      ])
    #expect(
      set.claimLine(for: ours)?.hasPrefix("Official figure; not independently verified.") == true)
  }

  @Test func `every built-in text fills its slots and ends as a sentence`() {
    for kind in SourceKind.allCases {
      for tie in DisclaimerReason.Tie.allCases {
        let reason = DisclaimerReason(kind: kind, tie: tie)
        #expect(DisclaimerReason(key: reason.key) == reason)
        for channel in [Channel.page, .chart] {
          let text = builtInDisclaimer(for: reason, channel)
          #expect(text.isEmpty || text.hasSuffix("."))
          #expect(!text.contains("!"))
        }
      }
    }
  }
}

@Suite struct ChainTests {
  private func chain(_ keys: String...) -> [ChainLink] {
    keys.map { ChainLink(source: .init($0, at: .init(startOf: "x"))) }
  }

  @Test func `the source line names the root first`() {
    #expect(
      sourceLine(
        for: chain("rare-earth-exchanges", "outlet", "baotou-government"),
        registry: Fixtures.registry)
        == "Baotou city government, via an unnamed state-linked outlet, reported by Rare Earth Exchanges"
    )
    #expect(
      sourceLine(for: chain("scmp"), registry: Fixtures.registry) == "South China Morning Post")
    #expect(
      sourceLine(for: chain("scmp", "ns-energy"), registry: Fixtures.registry)
        == "NS Energy, reported by South China Morning Post")
  }

  @Test func `one chain is one witness at most`() {
    func one(_ keys: String...) -> Witnesses {
      witnesses(
        of: [keys.map { ChainLink(source: Located($0, at: place)) }], registry: Fixtures.registry)
    }
    let long = one("rare-earth-exchanges", "outlet", "baotou-government")
    #expect(long.independent == 1)
    #expect(long.rootText == "1 root, with an unnamed link")
    #expect(one("scmp").independent == 1)
    #expect(one("scmp").rootText == "1 root")
    #expect(one("scmp", "agencies").independent == 0)
    #expect(one("scmp", "agencies").rootText == "no named root")
    #expect(one("ourselves").independent == 0)
    #expect(one("ourselves").text == "our calculation")
  }
}

@Suite struct MixedDisclaimerTests {
  @Test func `a text that concerns only some of the figures says so`() {
    let figure = { (id: String, chain: String) in
      "  \(id): {subject: china, kind: count, value: \"3\", unit: count, period: 2024, chain: \(chain)}\n"
    }
    let set = resolve("figures:\n" + figure("x", "[agencies]") + figure("y", "[scmp]")).value
    #expect(
      set.disclaimers(for: set.figures).first?.text(for: .page).hasPrefix("Some of the figures are")
        == true)
    #expect(
      set.disclaimers(for: set.figures.prefix(1)).first?.text(for: .page).hasPrefix(
        "The figures are")
        == true)
  }
}

private let place = SourceRange(startOf: "highlights.yml")

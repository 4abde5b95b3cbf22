import Diagnostics
import Testing
import YAML

@testable import Figures

/// Who stands behind a figure.
@Suite struct WitnessTests {
  private let sources = """
    a: {name: A, kind: press}
    b: {name: B, kind: press}
    c: {name: C, kind: press}
    office: {name: Office, kind: statistics-office}
    bank: {name: Bank, kind: analyst, owner: Holding}
    fund: {name: Fund, kind: analyst, owner: Holding}
    someone: {name: Someone, kind: unnamed}

    """

  private func count(_ chains: [[String]]) -> Witnesses {
    let roots = (0..<20).map { "r\($0): {name: R, kind: company}\n" }.joined()
    let read = readSources(Array((sources + roots).utf8), path: "sources.yml")
    #expect(read.findings == [])
    let registry = Registry.make(sources: read.value, subjects: SubjectFile()).value
    let range = SourceRange(startOf: "a.yml")
    return witnesses(
      of: chains.map { $0.map { ChainLink(source: Located($0, at: range)) } }, registry: registry)
  }

  @Test(arguments: [
    ([["a", "office"]], "1 outlet, 1 root", "counts as one"),
    ([["office"]], "1 outlet, 1 root", "counts as one"),
    ([["a", "office"], ["b", "office"]], "2 outlets, 1 root", "counts as one"),
    ([["a", "office"], ["a", "office"]], "1 outlet, 1 root", "counts as one"),
    ([["a", "office"], ["b", "bank"]], "2 outlets, 2 roots", "2 independent chains"),
    ([["a", "bank"], ["b", "fund"]], "2 outlets, 1 root", "counts as one"),
    ([["a", "c", "office"], ["b", "c", "bank"]], "3 outlets, 2 roots", "counts as one"),
    ([["a", "someone"]], "1 outlet, no named root", "counts as none"),
    ([["a", "someone"], ["b", "someone"]], "2 outlets, no named root", "counts as none"),
    (
      [["a", "someone", "office"]], "2 outlets, 1 root, with an unnamed link", "counts as one"
    ),
    (
      [["a", "someone", "office"], ["b", "bank"]], "3 outlets, 2 roots, with an unnamed link",
      "counts as one"
    ),
    ([["ourselves"]], "our calculation", "not counted"),
    ([["ourselves"], ["a", "office"]], "1 outlet, 1 root", "counts as one"),
    ([], "our calculation", "not counted"),
  ])
  func `chains are counted as a graph`(chains: [[String]], text: String, count: String) {
    #expect(self.count(chains).text == text)
    #expect(self.count(chains).countText == count)
    #expect(self.count(chains.reversed()).independent == self.count(chains).independent)
  }

  @Test func `the largest set is found where the first chain is in the way of two others`() {
    let witnesses = count([["a", "b", "office"], ["a", "bank"], ["b", "r1"], ["c", "r2"]])
    #expect(witnesses.independent == 3)
    #expect(!witnesses.isLowerBound)
  }

  @Test func `twelve chains are counted exactly, of thirteen a lower bound is stated`() {
    let twelve = (0..<12).map { ["r\($0)"] }
    #expect(count(twelve).independent == 12)
    #expect(!count(twelve).isLowerBound)
    #expect(count(twelve).countText == "12 independent chains")
    let thirteen = twelve + [["r12"]]
    #expect(count(thirteen).isLowerBound)
    #expect(count(thirteen).countText == "at least 13 independent chains")
    // The first chain excludes twelve others; a careful count would find them.
    let blocked = [(0..<6).map { "r\($0)" } + ["office"]] + twelve
    #expect(count(blocked).independent >= 7)
    #expect(count(blocked).isLowerBound)
  }

  @Test func `a repeated chain is no thirteenth one`() {
    let twelve = (0..<12).map { ["r\($0)"] }
    #expect(!count(twelve + twelve).isLowerBound)
  }

  // MARK: Of figures

  private let share =
    "subject: china, measure: mine-output, kind: share, of: world, basis: of-total"

  @Test func `69 and 90 through one newspaper from one bank count as one`() throws {
    let first = """
      figures:
        mining: {\(share), unit: pct, value: "69", cmp: about, period: null, chain: [rare-earth-exchanges, scmp, morgan-stanley]}
      """
    let second = """
      figures:
        mining: {\(share), unit: pct, value: "69", period: null, chain: [maverick-news, scmp, morgan-stanley]}
        china: {subject: bayan-obo, measure: reserves, kind: share, of: china, basis: of-total, unit: pct, value: "87", period: null, chain: [relevant-research, agencies]}
      """
    let set = resolve(["one": first, "two": second]).value
    for name in ["one#mining", "two#mining"] {
      let witnesses = set.witnesses(of: try #require(set.figure(named: name)))
      #expect(witnesses.text == "3 outlets, 1 root")
      #expect(witnesses.independent == 1)
    }
    let unnamed = set.witnesses(of: try #require(set.figure(named: "two#china")))
    #expect(unnamed.text == "1 outlet, no named root")
    #expect(unnamed.independent == 0)
  }

  /// Two figures that agree, through two chains that share nothing.
  private func confirmed(
    _ period: String, _ value: String = "24.8", _ more: String = "", share: String? = nil
  ) -> Checked<FigureSet> {
    let share = share ?? self.share
    return resolve([
      "one":
        "figures:\n  x: {\(share), unit: pct, value: \"25\", period: \(period), chain: [scmp, morgan-stanley], verdict: confirmed}\n",
      "two":
        "figures:\n  x: {\(share), unit: pct, value: \"\(value)\", period: \(period), chain: [maverick-news, ns-energy]\(more)}\n",
    ])
  }

  @Test func `two independent chains of dated figures allow confirmed`() throws {
    let set = confirmed("2024")
    #expect(set.findings == [])
    let figure = try #require(set.value.figure(named: "one#x"))
    #expect(set.value.witnesses(of: figure).independent == 2)
  }

  @Test func `undated ones with different roots do not`() throws {
    let set = confirmed("null")
    #expect(set.findings.filter { $0.severity > .note }.map(\.code) == [.verdictUnsupported])
    let figure = try #require(set.value.figure(named: "one#x"))
    #expect(set.value.witnesses(of: figure).independent == 1)
  }

  @Test(arguments: [
    ("23.1", ""), ("24.8", ", coverage: sample"), ("24.8", ", prices: current"),
    ("24.8", ", restates: one#x"),
  ])
  func `nor does a figure that disagrees, measures another thing or only restates it`(
    value: String, field: String
  ) {
    let findings = confirmed("2024", value, field).findings
    #expect(findings.map(\.code).contains(.verdictUnsupported))
  }

  @Test func `a measure without a name is the same only from the same root`() {
    let set = confirmed("2024", share: share.replacing("mine-output", with: "unspecified")).value
    #expect(set.figures.map { set.witnesses(of: $0).independent } == [1, 1])
  }

  @Test func `what cannot be confirmed is told in a sentence`() {
    #expect(
      confirmed("2024", "23.1").findings.first { $0.code == .verdictUnsupported }?.message
        == "figure 'x' cannot be confirmed: it does not rest on two independent chains (1 outlet, 1 root)"
    )
  }
}

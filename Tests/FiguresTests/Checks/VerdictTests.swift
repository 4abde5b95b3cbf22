import Diagnostics
import Testing

@testable import Figures

/// What `confirmed` needs.
@Suite struct VerdictTests {
  /// Two independent chains for a total, and a share that may not fit.
  private func findings(share: String) -> [Finding] {
    resolve([
      "a": Fixtures.defaults + """
        figures:
          total: {subject: baotou.industry, kind: growth, value: "11.3", chain: [scmp, ns-energy], verdict: confirmed}
          part: {subject: baotou.mining, kind: contribution, value: "3.2", unit: pp, of: total}
          share: {subject: baotou.mining, kind: share-of-growth, basis: of-growth, value: "\(share)", of: total, waive: [{rule: figure-inconsistent, because: As printed.}]}
        """,
      "b": Fixtures.defaults + """
        figures:
          total: {subject: baotou.industry, kind: growth, value: "11.3", chain: [asian-metal, morgan-stanley]}
        """,
    ]).findings.filter { $0.code == .verdictUnsupported }
  }

  @Test func `no check that it takes part in fails, answered or not`() {
    #expect(findings(share: "28.3") == [])
    #expect(
      findings(share: "38.3").map(\.message) == [
        "figure 'total' cannot be confirmed: a check fails: 3.2 ÷ 11.3 = 28.32%"
      ])
  }

  @Test func `what is claimed of a stock does not speak against the stock`() {
    func level(_ chain: String, _ verdict: String) -> String {
      "  stock: {subject: bayan-obo, measure: reserves, kind: level, basis: stock, period: 2024, value: \"1\", scale: 6, precision: \"1\", unit: t, chain: \(chain), verdict: \(verdict)}\n"
    }
    let texts = [
      "a": "figures:\n" + level("[scmp, ns-energy]", "confirmed")
        + "  lasts: {subject: china, kind: duration, unit: years, period: 2024, value: \"60,000\", of: stock, consumer: use, chain: [maverick-news]}\n",
      "b": "figures:\n" + level("[asian-metal, morgan-stanley]", "unverified"),
    ]
    let constants = """
      fuel: {name: Fuel, value: "83,163", unit: TJ/t, source: A page, measure: reserves}
      use: {name: Use, value: "161.9", unit: quad/year, source: A page}
      """
    let files = texts.sorted { $0.key < $1.key }.map { read($0.value, article: $0.key).value }
    let registry = Registry.make(
      sources: readSources(Array(Fixtures.sources.utf8), path: "sources.yml").value,
      subjects: readSubjects(Array(Fixtures.subjects.utf8), path: "subjects.yml").value,
      constants: readConstants(Array(constants.utf8), path: "constants.yml").value
    ).value
    let found = resolveFigures(files: files, registry: registry)
    #expect(found.value.checks.map(\.outcome) == [.implausible])
    #expect(!found.findings.map(\.code).contains(.verdictUnsupported))
  }
}

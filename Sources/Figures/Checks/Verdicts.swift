import Diagnostics
import YAML

extension Checking {
  /// `confirmed` needs two independent chains and no check that fails.
  mutating func checkVerdicts(findings: inout [Finding]) {
    var failing: [String: CheckResult] = [:]
    for result in results {
      let names: [String] =
        switch result.outcome {
        case .inconsistent: [result.figure] + result.inputs
        // What is said of a stock does not speak against the stock.
        case .implausible: [result.figure]
        case .consistent, .conditional, .notCheckable: []
        }
      for name in names { failing[name] = failing[name] ?? result }
    }
    for figure in set.figures where figure.verdict.word == .confirmed {
      let witnesses = set.witnesses(of: figure)
      let failed = failing[figure.globalName]
      guard witnesses.independent < 2 || failed != nil else { continue }
      let reason =
        failed.map { "a check fails: \($0.worked)" }
        ?? "it does not rest on two independent chains (\(witnesses.text))"
      findings.append(
        Finding(
          .verdictUnsupported, "figure '\(figure.id)' cannot be confirmed: \(reason)",
          at: figure.range, fix: "write 'consistent' or 'single-source'"))
    }
  }

  /// Circular reporting: a source that stands twice in a chain.
  func circularChains() -> [Finding] {
    set.figures.compactMap { circle(in: $0.chain, of: "figure", $0.id) }
      + set.claims.compactMap { circle(in: $0.chain, of: "claim", $0.id) }
  }

  private func circle(in chain: [ChainLink], of what: String, _ id: String) -> Finding? {
    // Chains are short: looking all of them over is quicker than counting in a set.
    let repeated = chain.indices.first { i in
      chain[..<i].contains { $0.source.value == chain[i].source.value }
    }
    guard let repeated = repeated.map({ chain[$0] }) else { return nil }
    return Finding(
      .chainCircular, "the chain of \(what) '\(id)' leads back to '\(repeated.source.value)'",
      at: repeated.source.range, fix: "name each source once")
  }
}

import Diagnostics
import Figures

/// What the rules about wording found and nobody answered, and answers to nothing.
@Sendable func checkFlags(_ publication: Publication) -> [Finding] {
  publication.wordingFlags.filter { $0.answer == nil }.map(\.finding)
    + unusedWaivers(publication)
}

/// A waiver whose rule finds nothing at its figure or claim.
private func unusedWaivers(_ publication: Publication) -> [Finding] {
  struct Answered: Hashable {
    let about: String
    let rule: Code
  }
  let raised = Set(publication.flags.map { Answered(about: $0.about, rule: $0.finding.code) })
  let waivers =
    publication.figures.figures.lazy.flatMap { figure in
      figure.waivers.map { (figure.globalName, $0, "figure '\(figure.id)'") }
    }
    + publication.figures.claims.lazy.flatMap { claim in
      claim.waivers.map { (claim.globalName, $0, "claim '\(claim.id)'") }
    }
  return waivers.filter { !raised.contains(Answered(about: $0.0, rule: $0.1.rule)) }
    .map { _, waiver, what in
      Finding(
        .waiverUnused, "'\(waiver.rule.rawValue)' finds nothing at \(what) to waive",
        at: waiver.range, fix: "remove the waiver")
    }
}

extension Flag {
  /// A flag about a figure, answered by a waiver or, where the rule is about the source's words, by a
  /// verdict.
  init(_ finding: Finding, about figure: Figure) {
    self.init(finding, about: figure.globalName, answer: figure.answer(to: finding.code))
  }
}

import Diagnostics
import Figures
import Markdown
import YAML

/// What the rules about wording found and nobody answered, and answers to nothing.
@Sendable func checkFlags(_ publication: Publication) -> [Finding] {
  publication.wordingFlags.filter { $0.answer == nil }.map(\.finding)
    + unusedWaivers(publication)
}

/// Waivers whose rule finds nothing at their figure, claim or text.
private func unusedWaivers(_ publication: Publication) -> [Finding] {
  let raised = Set(publication.flags.map { Answered(about: $0.about, rule: $0.finding.code) })
  let ofFigures = publication.figures.figures.flatMap { figure in
    figure.waivers.map { (Flag.About.figure(figure.globalName), $0, "figure '\(figure.id)'") }
  }
  let ofClaims = publication.figures.claims.flatMap { claim in
    claim.waivers.map { (Flag.About.claim(claim.globalName), $0, "claim '\(claim.id)'") }
  }
  let findings = (ofFigures + ofClaims)
    .filter { !raised.contains(Answered(about: $0.0, rule: $0.1.rule)) }
    .map { _, waiver, what in
      Finding(
        .waiverUnused, "'\(waiver.rule.rawValue)' finds nothing at \(what) to waive",
        at: waiver.range, fix: "remove the waiver")
    }
  return findings + publication.articles.flatMap(unusedHeadlineWaivers)
}

private struct Answered: Hashable {
  let about: Flag.About
  let rule: Code
}

private func unusedHeadlineWaivers(_ article: Article) -> [Finding] {
  let numbers = Set(headlineNumbers(article).map(\.text))
  return article.text.waivers.filter {
    $0.rule == .wordingHeadline && !numbers.contains($0.at.value)
  }.map { waiver in
    Finding(
      .waiverUnused, "no number of the headline that needs an answer reads '\(waiver.at.value)'",
      at: waiver.at.range, fix: "remove the waiver, or write the number as the headline has it")
  }
}

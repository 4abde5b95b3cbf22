import Figures
import Markup

/// The evidence beside a paragraph: for each figure first mentioned there its source, period,
/// check and verdict.
///
/// Figures that share all of these share a line.
func marginNote(for figures: [Figure], _ publication: Publication) -> HTML {
  var groups: [(evidence: Evidence, values: [String])] = []
  for figure in figures {
    let evidence = Evidence(figure, publication)
    if let i = groups.firstIndex(where: { $0.evidence == evidence }) {
      groups[i].values.append(figure.quantity.standardForm)
    } else {
      groups.append((evidence, [figure.quantity.standardForm]))
    }
  }
  var writer = Writer()
  writer.open("aside") {
    $0.attribute("class", "side")
    $0.attribute("role", "note")
    $0.attribute("aria-label", publication.words[.evidence])
  }
  for group in groups { write(group.evidence, group.values, to: &writer) }
  writer.close("aside")
  return writer.html
}

/// What a margin note says of a figure, its value apart.
private struct Evidence: Equatable {
  let source: String
  let period: String
  /// The gravest of the checks that speak of it.
  let check: CheckResult?
  /// The editors' word; our own figures have the result of their check instead.
  let verdict: String?
  let verdictClass: String

  init(_ figure: Figure, _ publication: Publication) {
    source =
      figure.isComputed
      ? Words.sentence(publication.words[.ourCalculation])
      : sourceLine(for: figure, registry: publication.registry)
    period = figure.period?.shortText ?? publication.words[.undated]
    check = publication.check(of: figure)
    verdict = figure.isComputed ? nil : figure.verdict.word.displayName
    verdictClass = figure.verdict.word.rawValue
  }
}

private func write(_ evidence: Evidence, _ values: [String], to writer: inout Writer) {
  writer.raw("<p><b>")
  writer.text(values.joined(separator: ", "))
  writer.raw("</b> ")
  writer.text("\(evidence.source). \(Words.sentence(evidence.period)). ")
  if let check = evidence.check {
    writer.open("em") { $0.attribute("class", "verdict v-\(check.outcome.rawValue)") }
    writer.text(Words.sentence(check.outcome.displayName))
    writer.close("em")
    writer.text(": \(check.arithmetic). ")
  }
  if let verdict = evidence.verdict {
    writer.open("em") { $0.attribute("class", "verdict v-\(evidence.verdictClass)") }
    writer.text(Words.sentence(verdict) + ".")
    writer.close("em")
  }
  writer.raw("</p>")
}

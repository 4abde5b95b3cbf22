import Charts
import Diagnostics
import Figures
import Markdown

/// Every reference leads somewhere, stands where it can stand, and a bound number is its figure.
@Sendable func checkReferences(_ publication: Publication) -> [Finding] {
  publication.texts.flatMap { text in
    text.references.flatMap { check($0, in: text, publication) }
      + chartsPlacedTwice(text) + brokenFragments(text, publication)
  }
}

private func check(
  _ reference: Reference, in text: TextPart, _ publication: Publication
) -> [Finding] {
  if let misplaced = misplaced(reference, in: text) { return [misplaced] }
  do {
    switch try publication.target(of: reference, at: text.place) {
    case .figure(let figure): return checkWording(of: reference, figure)
    case .chart(let chart, _): return checkPlace(of: reference, chart)
    default: return []
    }
  } catch {
    return [error.finding(at: reference.targetRange)].compactMap { $0 }
  }
}

private func misplaced(_ reference: Reference, in text: TextPart) -> Finding? {
  let name = "'\(reference.kind.rawValue):\(reference.target)'"
  switch (text.role, reference.kind) {
  case (.title, .figure), (.summary, .figure): return nil
  case (.title, _), (.summary, _):
    return Finding(
      .referenceMisplaced, "\(name) cannot stand in a title or summary, only figures can",
      at: reference.range)
  default: return nil
  }
}

/// A sparkline stands in a sentence, every other chart alone in its paragraph.
private func checkPlace(of reference: Reference, _ chart: Chart) -> [Finding] {
  let name = "'\(reference.kind.rawValue):\(reference.target)'"
  let isAlone = reference.place == .ownParagraph
  if case .sparkline = chart.plan {
    guard isAlone || reference.place != .text || reference.form != .image else { return [] }
    return [
      Finding(
        .referenceMisplaced, "the sparkline \(name) does not stand in a sentence",
        at: reference.range,
        fix: isAlone
          ? "write '![](chart:\(reference.target))' in a sentence, or use kind 'series'"
          : "write '![](chart:\(reference.target))' in the text of a paragraph")
    ]
  }
  guard !isAlone else { return [] }
  return [
    Finding(
      .referenceMisplaced, "the chart \(name) does not stand alone in its paragraph",
      at: reference.range,
      fix: "write '![](chart:\(reference.target))' between blank lines")
  ]
}

/// Whether the text of a binding prints the figure.
private func checkWording(of reference: Reference, _ figure: Figure) -> [Finding] {
  guard !reference.text.isEmpty, reference.form == .link else { return [] }
  switch figure.quantity.reading(of: reference.text) {
  case .matches: return []
  case .mismatch(let reason):
    return [
      Finding(
        .figureMismatch, "'\(reference.text)' is not figure '\(figure.id)': \(reason)",
        at: reference.range, notes: [.init("the figure is declared here", at: figure.range)],
        fix: "write '\(unsigned(figure.quantity.standardForm))', or correct the figure")
    ]
  case .hedgeDiffers: return []  // A flag; see flagHedges.
  }
}

/// The form without a plus sign, as prose prints it.
private func unsigned(_ form: String) -> String {
  form.hasPrefix("+") ? String(form.dropFirst()) : form
}

private func chartsPlacedTwice(_ text: TextPart) -> [Finding] {
  var first: [String: Reference] = [:]
  return text.references.filter { $0.kind == .chart }.compactMap { reference in
    guard let earlier = first[reference.target] else {
      first[reference.target] = reference
      return nil
    }
    return Finding(
      .referenceMisplaced, "the chart '\(reference.target)' stands on the page already",
      at: reference.range, notes: [.init("first placed here", at: earlier.range)])
  }
}

/// Links to places in the page that are not there.
private func brokenFragments(_ text: TextPart, _ publication: Publication) -> [Finding] {
  guard !text.fragments.isEmpty else { return [] }
  var anchors = Set(text.outline.map(\.id))
  if let slug = text.place.article {
    anchors.formUnion(publication.figures(of: slug).map(\.anchor))
    anchors.formUnion(publication.claims(of: slug).map(\.anchor))
  }
  return text.fragments.filter { !anchors.contains($0.id) }.map { fragment in
    Finding(
      .linkBroken, "there is no heading '#\(fragment.id)' on this page", at: fragment.range,
      fix: nearMiss(to: fragment.id, among: anchors).map { "write '#\($0)'" })
  }
}

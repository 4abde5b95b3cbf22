import Diagnostics
import Figures

/// An explanation as one JSON object on a line.
package func jsonFormat(_ explanation: FigureExplanation) -> String { jsonLine(explanation) }

/// An explanation for people, in the order in which an editor asks: what it says, from whom, whether
/// it holds, what follows, who uses it.
/// - Parameter width: in columns.
package func textFormat(_ explanation: FigureExplanation, width: Int = 80) -> String {
  var page = Page(width: width)
  page.showStatement(explanation)
  page.showChain(explanation.figure)
  page.showWitnesses(explanation)
  page.showChecks(explanation.figure)
  page.showImplied(explanation.implies)
  page.showFlags(explanation)
  page.showVerdict(explanation.figure)
  page.showUses(explanation.uses)
  return page.text
}

extension Page {
  fileprivate mutating func showStatement(_ explanation: FigureExplanation) {
    let figure = explanation.figure
    field("figure", "\(figure.figure), “\(figure.label)”")
    field("declared", "\(figure.file):\(figure.line)")
    field("value", value(of: figure))
    field("stands for", standsFor(explanation.standsFor))
    field("", explanation.standsFor.because)
    field("subject", "\(explanation.subject.name) (\(explanation.subject.key))")
    if let place = place(of: explanation) { field("", place) }
    let whole = explanation.whole.map { ", of \($0.key) (\($0.name))" } ?? ""
    field("kind", (FigureKind(rawValue: figure.kind)?.displayName ?? figure.kind) + whole)
    if let measure = explanation.measure {
      field("measure", named(measure) + (explanation.definition.map { ": \($0)" } ?? ""))
    }
    showTerms(figure)
    if let formula = figure.formula { field("formula", formula) }
    if let other = figure.restates { field("restates", "\(other), in other words") }
    if let quote = figure.quote { field("quote", "“\(quote)”") }
    if let note = figure.note { field("note", note) }
  }

  /// The value with the source's own spelling, where it has one and spells it otherwise.
  private func value(of figure: FigureRecord) -> String {
    let isSpelledAlike = figure.computed || figure.value.isEmpty || figure.printed == figure.form
    return figure.form + (isSpelledAlike ? "" : ", printed by the source as '\(figure.printed)'")
  }

  private func standsFor(_ values: FigureExplanation.StandsFor) -> String {
    guard let words = values.words, let brackets = values.brackets else { return "nothing" }
    return "\(words): \(brackets)"
  }

  /// "in Baotou › Inner Mongolia › China"; where a subject lies in several, those and then the rest.
  private func place(of explanation: FigureExplanation) -> String? {
    let all = explanation.liesIn
    guard !all.isEmpty else { return nil }
    if ([explanation.subject] + all).allSatisfy({ $0.parents.count < 2 }) {
      return "in " + all.map(\.name).joined(separator: " › ")
    }
    let near = all.prefix(explanation.subject.parents.count).map(\.name)
    let far = all.dropFirst(near.count).map(\.name)
    return "in \(Words.list(near))" + (far.isEmpty ? "" : ", and so in \(Words.list(far))")
  }

  private func named(_ thing: FigureExplanation.Named) -> String { "\(thing.name) (\(thing.key))" }

  private mutating func showTerms(_ figure: FigureRecord) {
    let period = figure.period.map { iso in
      Period(printed: iso).map { "\($0.text) (\(iso))" } ?? iso
    }
    field("period", period ?? "undated: the source does not say when")
    field("basis", Basis(rawValue: figure.basis)?.displayName ?? figure.basis)
    let (coverage, prices) = (Coverage(rawValue: figure.coverage), Prices(rawValue: figure.prices))
    field("coverage", coverage == .unknown ? notStated : coverage?.displayName ?? figure.coverage)
    field("prices", prices == .unknown ? notStated : prices?.displayName ?? figure.prices)
    field("status", Status(rawValue: figure.status)?.displayName ?? figure.status)
  }

  /// The chain as a tree, root first, each link below whom it has the figure from.
  fileprivate mutating func showChain(_ figure: FigureRecord) {
    heading("chain, root first")
    for (depth, link) in figure.chain.reversed().enumerated() {
      let blank = String(repeating: " ", count: 2 + max(0, depth - 1) * 3)
      let words = link.words
      if depth == 0 {
        item(words)
      } else {
        branch(words, drawing: blank + "└─ ", continued: blank + "   ")
      }
    }
  }

  fileprivate mutating func showWitnesses(_ explanation: FigureExplanation) {
    heading("witnesses")
    if explanation.figure.computed {
      paragraph("our calculation: it rests on the figures it is computed from")
      return
    }
    paragraph("\(explanation.witnesses.words): \(explanation.witnesses.counted)")
    for other in explanation.witnesses.agreeing {
      item("\(other.figure), \(other.form), agrees: \(other.source)")
    }
    if explanation.witnesses.agreeing.isEmpty { paragraph("no other figure says the same") }
    paragraph(
      "Chains are independent if they share no link, their roots have different owners, and no "
        + "link or root in them is unnamed.")
  }

  fileprivate mutating func showVerdict(_ figure: FigureRecord) {
    heading("verdict")
    let verdict = figure.verdict
    let who = [verdict.by, verdict.date].compactMap(\.self).joined(separator: ", ")
    let word = Verdict.Word(rawValue: verdict.word)?.displayName ?? verdict.word
    paragraph(word + (who.isEmpty ? "" : " (\(who))") + (verdict.because.map { ": \($0)" } ?? ""))
    guard !figure.revisions.isEmpty else { return }
    heading("earlier values, newest first")
    for earlier in figure.revisions {
      let kind = Revision.Kind(rawValue: earlier.kind)?.displayName ?? earlier.kind
      item(
        "\(earlier.form) until \(earlier.asOf), \(kind)"
          + (earlier.because.map { ": \($0)" } ?? ""))
    }
  }

  fileprivate mutating func showUses(_ uses: FigureExplanation.Uses) {
    heading("used by")
    if uses.isEmpty { paragraph("nothing") }
    for (what, texts) in [("article", uses.articles), ("issue", uses.issues), ("page", uses.pages)]
    {
      for text in texts { item("\(what) \(text.slug): \(Words.list(text.places))") }
    }
    for (what, names) in [
      ("chart", uses.charts), ("claim", uses.claims), ("formula of", uses.formulas),
      ("whole of", uses.parts), ("reworded as", uses.wordings),
    ] {
      for name in names { item("\(what) \(name)") }
    }
  }
}

private let notStated = "not stated"

extension FigureRecord.Link {
  /// "Baotou city government (baotou-city-government), government, with a stake in the subject".
  fileprivate var words: String {
    let kind = SourceKind(rawValue: kind)?.displayName ?? kind
    var parts = ["\(name) (\(source))"]
    // "Our calculation" is a kind and a name.
    if kind != name.lowercased() { parts.append(kind) }
    if stake { parts.append("with a stake in the subject") }
    if let how { parts.append(how) }
    if let said { parts.append("said '\(said)'") }
    if let date { parts.append(date) }
    return parts.joined(separator: ", ") + (url.map { ", \($0)" } ?? "")
  }
}

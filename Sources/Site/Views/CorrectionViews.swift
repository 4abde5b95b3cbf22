import Figures
import Markdown
import Markup
import Templating
import YAML

extension Views {
  /// The page of everything that was replaced.
  func corrections() -> [String: TemplateValue] {
    let all = publication.corrections
    let withdrawn = all.filter { $0.revision.kind == .withdrawal }.map(row)
    let record: [String: TemplateValue] = [
      "errors": .list(publication.errors.map(row)),
      "revisions": .list(
        all.filter { !$0.isOurError && $0.revision.kind != .withdrawal }.map(row)),
      "withdrawals": .list(withdrawn + publication.undatedWithdrawals.map(row(withdrawn:))),
      "policy": policyLink(),
    ]
    return view(
      Path.corrections, kind: "corrections", title: publication.words[.corrections],
      description: publication.words[.aboutCorrections], ["corrections": .record(record)])
  }

  /// The box of an article, an issue or the front page; null if there is nothing to correct.
  func box(of corrections: [Correction], titled key: InterfaceTexts.Key) -> TemplateValue {
    guard !corrections.isEmpty else { return .null }
    return .record([
      "title": .text(publication.words[key]),
      "notes": .list(
        corrections.map { .html(correctionNote($0, publication, for: .page)) }),
      "all": link(publication.words[.corrections], Path.corrections),
    ])
  }

  /// What a figure's row says of its earlier values, newest first.
  func earlierValues(of figure: Figure) -> TemplateValue {
    .list(
      figure.revisions.map { revision in
        .record([
          "value": .text(revision.published.standardForm(of: figure.kind)),
          "until": date(revision.asOf),
          "kind": .text(revision.kind.displayName),
          "because": .optional(revision.because?.asSentence),
        ])
      })
  }

  private func row(_ correction: Correction) -> TemplateValue {
    var record = row(of: correction.figure)
    record["anchor"] = .text(correction.anchor)
    record["date"] = date(correction.date)
    record["since"] = date(correction.since)
    record["was"] = .text(correction.was(besides: correction.replacement))
    record["now"] = .text(correction.replacementText())
    record["kind"] = .text(Words.sentence(correction.revision.kind.displayName))
    record["because"] = .optional(correction.revision.because?.asSentence)
    record["articles"] = .list(
      correction.articles.map { articleLink(publication.articles[$0]) })
    return .record(record)
  }

  /// A figure whose verdict says that it is withdrawn; no day is known but the verdict's.
  private func row(withdrawn figure: Figure) -> TemplateValue {
    var record = row(of: figure)
    record["anchor"] = .text("withdrawal-\(figure.article)--\(figure.id)")
    record["date"] = figure.verdict.date.map(date) ?? .null
    record["since"] = .null
    record["was"] = .text(figure.quantity.standardForm)
    record["now"] = .null
    record["kind"] = .text(Words.sentence(Verdict.Word.withdrawn.displayName))
    record["because"] = .optional(figure.verdict.because?.asSentence)
    record["articles"] = .list(
      [publication.article(figure.article).map(articleLink)].compactMap(\.self))
    return .record(record)
  }

  private func row(of figure: Figure) -> [String: TemplateValue] {
    [
      "name": .text(publication.figures.label(of: figure)),
      "href": .text(href(Path.article(figure.article)) + "#" + figure.anchor),
      "measure": .text(measure(of: figure)),
      "period": .text(figure.periodText),
      "source": .text(sourceLine(for: figure, registry: publication.registry)),
    ]
  }

  /// The page that says how errors are put right.
  private func policyLink() -> TemplateValue {
    guard let name = publication.settings.corrections?.value, name.hasPrefix("page:"),
      let page = publication.page(String(name.dropFirst(5)))
    else { return .null }
    return link(page.title?.plain ?? page.slug, Path.page(page.slug))
  }
}

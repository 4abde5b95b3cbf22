import Figures
import Templating
import YAML

/// What an article's numbers imply: its own figures, and all that follows from the published ones.
extension Views {
  func implied(by figures: [Figure], in article: String) -> [TemplateValue] {
    var groups: [TemplateValue] = []
    let ours = figures.filter(\.isComputed)
    if !ours.isEmpty {
      groups.append(group(publication.words[.ownFigures], ours.map(derived)))
    }
    let all = publication.index.checks.derivedIn[article] ?? []
    for topic in CheckResult.Rule.Topic.allCases {
      let rows = all.filter { $0.derivation.rule.topic == topic }
      guard !rows.isEmpty else { continue }
      groups.append(group(topic.heading, rows.map { row($0, in: article) }))
    }
    return groups
  }

  private func group(_ title: String, _ rows: [TemplateValue]) -> TemplateValue {
    .record(["title": .text(title), "rows": .list(rows)])
  }

  private func row(_ derived: CheckIndex.Derived, in article: String) -> TemplateValue {
    let derivation = derived.derivation
    return .record([
      "anchor": .text(derived.anchor),
      "href": .null,
      "name": .text(derivation.name),
      "measure": .null,
      "value": .text(derivation.value),
      "formula": .text(derivation.formula),
      "text": .text(derivation.worked),
      "interval": .optional(derivation.intervalWords),
      "assumption": .optional(derivation.assumption),
      "note": .null,
      "inputs": .list(inputs(derivation.inputs, from: article)),
    ])
  }

  /// A figure of our own, as a row of the same table.
  private func derived(_ figure: Figure) -> TemplateValue {
    let check = publication.check(of: figure)
    return .record([
      "anchor": .null,
      "href": .text(href(of: figure)),
      "name": .text(publication.figures.label(of: figure)),
      "measure": .text(measure(of: figure)),
      "value": .text(figure.quantity.standardForm),
      "formula": .optional(publication.figures.formulaWords(of: figure)),
      "text": .text(check?.worked ?? figure.formula?.text.value ?? ""),
      "interval": .optional(check?.intervalWords),
      "assumption": .null,
      "note": .optional(figure.note),
      "inputs": .list(inputs(check?.inputs ?? [], from: figure.article)),
    ])
  }

  /// What went in, the figures of one name together; those of another article say which.
  private func inputs(_ names: [String], from article: String) -> [TemplateValue] {
    var groups: [(name: String, article: String, figures: [Figure])] = []
    for figure in names.compactMap(publication.figures.figure(named:)) {
      let name = publication.figures.label(of: figure)
      if let i = groups.firstIndex(where: { $0.name == name && $0.article == figure.article }) {
        groups[i].figures.append(figure)
      } else {
        groups.append((name, figure.article, [figure]))
      }
    }
    return groups.map { name, home, figures in
      .record([
        "name": .text(name),
        "values": .list(
          figures.map {
            .record(["text": .text($0.quantity.standardForm), "href": .text(href(of: $0))])
          }),
        "article": home == article ? .null : publication.article(home).map(articleLink) ?? .null,
      ])
    }
  }
}

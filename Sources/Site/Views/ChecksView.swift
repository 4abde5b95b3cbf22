import Diagnostics
import Figures
import Markdown
import Templating
import YAML

/// The page of everything that was checked.
extension Views {
  func checks() -> [String: TemplateValue] {
    let figures = publication.figures
    let all = figures.checks
    let record: [String: TemplateValue] = [
      "outcomes": .list(CheckResult.Outcome.byGravity.reversed().compactMap { count($0, in: all) }),
      "rules": .list(rules(all)),
      "contradictions": .list(figures.contradictions.map(row)),
      "answered": .list(answeredByRule()),
      "notCheckable": .list(all.filter { $0.outcome == .notCheckable }.map(row)),
      "unchecked": unchecked(),
      "derivedCount": .text("\(figures.derivations.count)"),
      "constants": .list(
        publication.registry.constantOrder.compactMap { publication.registry.constants[$0] }
          .map(row)),
    ]
    return view(
      Path.checks, kind: "checks", title: publication.words[.checks],
      description: publication.words[.aboutChecks], ["checks": .record(record)])
  }

  private func count(_ outcome: CheckResult.Outcome, in all: [CheckResult]) -> TemplateValue? {
    let count = all.count { $0.outcome == outcome }
    guard count > 0 else { return nil }
    return .record([
      "count": .text("\(count)"), "word": .text(outcome.displayName),
      "class": .text(outcome.rawValue),
    ])
  }

  /// The results, rule by rule.
  private func rules(_ all: [CheckResult]) -> [TemplateValue] {
    let byRule = Dictionary(grouping: all, by: \.rule)
    return CheckResult.Rule.allCases.compactMap { rule in
      guard let results = byRule[rule] else { return nil }
      return .record([
        "id": .text("s.\(rule.rawValue)"),
        "title": .text(Words.sentence(rule.displayName)),
        "meaning": .text(rule.meaning),
        "formula": .text(rule.formula),
        "results": .list(results.map(row)),
      ])
    }
  }

  private func row(_ contradiction: Contradiction) -> TemplateValue {
    let sides = [contradiction.first, contradiction.second]
      .compactMap(publication.figures.figure(named:))
    return .record([
      "name": .text(sides.first.map(publication.figures.label) ?? contradiction.first),
      "measure": .text(sides.first.map(measure(of:)) ?? ""),
      "period": .text(sides.first?.periodText ?? ""),
      "sides": .list(sides.map(side)),
      "word": .text(contradiction.state.name),
      "class": .text(contradiction.state.name),
      "because": .optional(contradiction.state.reason?.asSentence),
    ])
  }

  /// One of two values that contradict each other, with where it comes from.
  private func side(_ figure: Figure) -> TemplateValue {
    .record([
      "value": .text(figure.quantity.standardForm),
      "href": .text(href(of: figure)),
      "article": publication.article(figure.article).map(articleLink) ?? .null,
      "root": root(of: figure),
    ])
  }

  private func answeredByRule() -> [TemplateValue] {
    let answered = publication.flags.filter { $0.answer != nil }
    let byRule = Dictionary(grouping: answered, by: \.finding.code)
    return byRule.sorted { $0.key.rawValue < $1.key.rawValue }.map { code, flags in
      .record(["title": .text(code.title), "flags": .list(self.answered(flags))])
    }
  }

  /// How many figures no identity involves, by kind; null if there are none.
  private func unchecked() -> TemplateValue {
    let all = publication.figures.figures
    let alone = all.filter { publication.figures.checks(of: $0).isEmpty }
    guard !alone.isEmpty else { return .null }
    let kinds = Dictionary(grouping: alone, by: \.kind)
    let counts = FigureKind.allCases.compactMap { kind in
      kinds[kind].map { "\(kind.displayName) \($0.count)" }
    }
    return .record([
      "text": .text(
        publication.words(.notChecked, ["n": "\(alone.count)", "all": "\(all.count)"])),
      "kinds": .list(counts.map { .text($0) }),
    ])
  }

  private func row(_ constant: Constant) -> TemplateValue {
    .record([
      "anchor": .text(constant.anchor),
      "name": .text(constant.name),
      "value": .text(constant.text),
      "period": .optional(constant.period?.text),
      "source": .text(constant.source),
      "url": .optional(constant.url),
      "note": .optional(constant.note),
    ])
  }
}

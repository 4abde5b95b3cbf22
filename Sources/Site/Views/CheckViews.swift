import Diagnostics
import Figures
import Templating
import YAML

/// Rows of check results and of answered warnings, as tables on any page show them.
extension Views {
  func row(_ result: CheckResult) -> TemplateValue {
    let figure = publication.figures.figure(named: result.figure)
    return .record([
      "name": .text(figure.map(publication.figures.label) ?? result.figure),
      "href": .text(figure.map(href(of:)) ?? href(Path.figures)),
      "measure": .text(figure.map(measure(of:)) ?? ""),
      "value": .text(figure?.quantity.standardForm ?? ""),
      "article": figure.flatMap { publication.article($0.article) }.map(articleLink) ?? .null,
      "rule": .text(Words.sentence(result.rule.displayName)),
      "ruleHref": .text(href(Path.checks) + "#s.\(result.rule.rawValue)"),
      "meaning": .text(result.rule.meaning),
      "text": .text(result.worked),
      "interval": .optional(result.intervalWords),
      "word": .text(result.outcome.displayName),
      "class": .text(result.outcome.rawValue),
      "power": .optional(figure.flatMap(result.powerWords).map { Words.sentence($0) + "." }),
      "remark": .optional(result.remark?.asSentence),
      "answer": .optional(result.answer?.asSentence),
      "constants": .list(
        result.constants.compactMap { publication.registry.constants[$0] }.map(citation)),
    ])
  }

  /// A constant as a result cites it.
  private func citation(of constant: Constant) -> TemplateValue {
    let origin = [constant.source, constant.period?.text].compactMap { $0 }
    return .record([
      "name": .text(constant.name), "value": .text(constant.text),
      "href": .text(href(Path.checks) + "#\(constant.anchor)"),
      "origin": .text(origin.joined(separator: ", ")),
    ])
  }

  /// The answered warnings among flags, with what the editors say to each.
  func answered(_ flags: [Flag]) -> [TemplateValue] {
    flags.compactMap { flag in
      guard let answer = flag.answer else { return nil }
      return .record([
        "title": .text(flag.finding.code.title),
        "found": .text(publication.readerWords(of: flag).asSentence),
        "because": .text(answer.asSentence),
        "about": aboutLink(flag.about),
      ])
    }
  }

  /// The figure, claim or article a flag is about.
  private func aboutLink(_ about: Flag.About) -> TemplateValue {
    switch about {
    case .figure(let name):
      guard let figure = publication.figures.figure(named: name) else { return .null }
      return .record([
        "text": .text("\(publication.figures.label(of: figure)), \(figure.quantity.standardForm)"),
        "href": .text(href(of: figure)),
      ])
    case .claim(let name):
      guard let claim = publication.figures.claim(named: name) else { return .null }
      return link(Words.sentence(claim.says), Path.article(claim.article) + "#" + claim.anchor)
    case .article(let slug): return publication.article(slug).map(articleLink) ?? .null
    }
  }

  /// The figures among some that take part in no check; null if there are none.
  func unchecked(among figures: [Figure]) -> TemplateValue {
    let alone = figures.filter { publication.figures.checks(of: $0).isEmpty }
    guard !alone.isEmpty else { return .null }
    return .record([
      "text": .text(
        publication.words(.notChecked, ["n": "\(alone.count)", "all": "\(figures.count)"])),
      "figures": .list(alone.map(inputLink)),
    ])
  }

  /// A figure as what something was computed from: its name and value, leading to its row.
  func inputLink(_ figure: Figure) -> TemplateValue {
    .record([
      "text": .text(publication.figures.label(of: figure)),
      "value": .text(figure.quantity.standardForm),
      "href": .text(href(of: figure)),
    ])
  }

  /// The row of a figure on its own article's page.
  func href(of figure: Figure) -> String {
    href(Path.article(figure.article)) + "#" + figure.anchor
  }
}

extension Constant {
  /// The fragment of its row among the checks.
  var anchor: String { "c.\(key)" }
}

extension Publication {
  /// What a rule found, with names in the place of keys.
  func readerWords(of flag: Flag) -> String {
    let parts = flag.finding.message.utf8
      .split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
      .map { String($0) ?? "" }
    guard parts.count % 2 == 1 else { return flag.finding.message }
    let home = flag.about.article
    return parts.enumerated().map { i, part in
      i % 2 == 0 ? part : "“\(readerName(of: part, in: home))”"
    }.joined()
  }

  /// The name of what a key stands for; any other text stays.
  private func readerName(of key: String, in article: String) -> String {
    if let figure = figures.declaredFigure(key, from: article) {
      return figures.label(of: figure)
    }
    if case .found(let claim) = figures.claim(key, from: article) { return claim.says }
    return registry.sources[key]?.name ?? registry.measures[key]?.name
      ?? registry.subjects[key]?.name ?? registry.constants[key]?.name ?? key
  }
}

import Diagnostics
import Figures
import YAML

extension Examination {
  /// Everything that is known of a figure.
  func record(of figure: Figure) -> FigureRecord {
    let figures = publication.figures
    let checks = figures.checks(of: figure)
    return FigureRecord(
      figure: figure.globalName, article: figure.article, id: figure.id,
      label: figures.label(of: figure), printed: figure.printed.value,
      value: figure.quantity.plainDigits ?? (figure.isPublished ? figure.printed.value : ""),
      form: figure.quantity.plainForm, kind: figure.kind.rawValue,
      unit: figure.quantity.unit.rawValue, scale: figure.quantity.scale,
      cmp: figure.quantity.comparator.rawValue,
      interval: figure.quantity.interval.map(FigureRecord.Ends.init),
      period: figure.period?.printed, basis: figure.basis.rawValue,
      coverage: figure.coverage.rawValue, prices: figure.prices.rawValue,
      status: figure.status.rawValue, measure: figure.measure?.value,
      subject: figure.subject.value, of: figure.of.map { globalName(of: $0.value, in: figure) },
      restates: figure.restates.map { globalName(of: $0.value, in: figure) },
      chain: figure.chain.map { link($0, to: figure) }, root: figure.root?.source.value ?? "",
      verdict: FigureRecord.Opinion(figure.verdict),
      check: gravest(checks.map(\.outcome))?.rawValue, checks: checks.map(FigureRecord.Check.init),
      flags: flags(of: figure),
      independence: FigureRecord.Independence(figures.witnesses(of: figure)),
      formula: figure.formula?.text.value, computed: figure.isComputed, note: figure.note,
      quote: figure.quote?.value,
      revisions: figure.revisions.map { FigureRecord.Earlier($0, of: figure.kind) },
      file: figure.range.path, line: line(of: figure.range))
  }

  func flags(of figure: Figure) -> [FigureRecord.Flagged] {
    (flags[.figure(figure.globalName)] ?? []).map { flag in
      FigureRecord.Flagged(
        code: flag.finding.code.rawValue, message: flag.finding.message, answer: flag.answer)
    }
  }

  /// A reference to a figure or a subject in full; as written where it leads nowhere.
  private func globalName(of reference: String, in figure: Figure) -> String {
    if let found = publication.figures.declaredFigure(reference, from: figure.article) {
      return found.globalName
    }
    return reference
  }

  private func link(_ link: ChainLink, to figure: Figure) -> FigureRecord.Link {
    let source = publication.registry.sources[link.source.value]
    return FigureRecord.Link(
      source: link.source.value, name: source?.name ?? link.source.value,
      kind: source?.kind.rawValue ?? "",
      stake: source.map { publication.registry.hasStake($0, in: figure.subject.value) } ?? false,
      how: link.how?.rawValue, said: link.said, date: link.date.map { "\($0)" }, url: link.url)
  }
}

/// The outcome an editor has to see first; `nil` of none.
private func gravest(_ outcomes: [CheckResult.Outcome]) -> CheckResult.Outcome? {
  let order: [CheckResult.Outcome] = [
    .inconsistent, .implausible, .conditional, .consistent, .notCheckable,
  ]
  return order.first { outcomes.contains($0) }
}

extension Quantity {
  /// The number in plain digits, its places kept and its scale left aside; `nil` of words and
  /// ranges.
  fileprivate var plainDigits: String? {
    guard case .decimal(let decimal) = value else { return nil }
    return decimal.exactText
  }
}

extension FigureRecord.Ends {
  fileprivate init(_ interval: Interval) {
    self.init(
      lower: interval.lower?.value.exactText, upper: interval.upper?.value.exactText,
      lowerClosed: interval.lower?.isClosed ?? false,
      upperClosed: interval.upper?.isClosed ?? false)
  }
}

extension FigureRecord.Opinion {
  fileprivate init(_ verdict: Verdict) {
    self.init(
      word: verdict.word.rawValue, by: verdict.by, date: verdict.date.map { "\($0)" },
      because: verdict.because)
  }
}

extension FigureRecord.Check {
  init(_ result: CheckResult) {
    self.init(
      rule: result.rule.rawValue, outcome: result.outcome.rawValue, figure: result.figure,
      inputs: result.inputs, worked: result.worked, interval: result.interval,
      power: result.power, remark: result.remark, constants: result.constants,
      answer: result.answer)
  }
}

extension FigureRecord.Independence {
  fileprivate init(_ witnesses: Witnesses) {
    self.init(
      outlets: witnesses.outlets, roots: witnesses.roots, independent: witnesses.independent,
      lowerBound: witnesses.isLowerBound)
  }
}

extension FigureRecord.Earlier {
  fileprivate init(_ revision: Revision, of kind: FigureKind) {
    self.init(
      form: revision.published.standardForm(of: kind).withOrdinarySpaces,
      asOf: "\(revision.asOf)", kind: revision.kind.rawValue, because: revision.because)
  }
}

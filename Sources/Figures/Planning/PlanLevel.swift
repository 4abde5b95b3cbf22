import Charts
import Diagnostics
import YAML

extension Planner {
  /// A level and the one before it, published or implied by the growth.
  /// - Parameter listed: the level, then the growth.
  mutating func planLevel(_ listed: [Chosen]) -> PlannedChart? {
    guard listed.count == 2, let level = listed.first, let growth = listed.last else { return nil }
    checkKind([level], is: .level)
    checkKind([growth], is: .growth)
    guard !findings.hasErrors else { return nil }
    checkBelonging(growth, to: level)
    checkRate(growth)
    guard !findings.hasErrors else { return nil }
    let implied = priorLevel(of: level.figure, growth: growth.figure)
    let isOpen = listed.contains { $0.figure.quantity.comparator.isOneSided }
    guard let sober = SoberValue(implied), !isOpen else {
      refuse(
        "what was before '\(level.figure.id)' cannot be told: a value is not published, or a side of it is open",
        fix: "print the figures in the text instead")
      return nil
    }
    let earlier = publishedLevel(before: level.figure, basis: growth.figure.basis)
    let label = labelBefore(level.figure, growth.figure)
    if let earlier {
      checkAgreement(of: implied, sober, with: earlier, level: level.figure, growth: growth)
    } else {
      noteImplied(sober, level.figure, growth.figure, label)
    }
    let previous =
      earlier.map { datum($0).named($0.periodText) }
      ?? impliedDatum(sober, implied, level.figure, growth.figure, label: label)
    let plan = LevelPlan(
      previous: previous, current: datum(level.figure).named(level.figure.periodText),
      growth: datum(growth.figure).named(Words.sentence(growth.figure.kind.displayName)),
      remark: earlier == nil ? "implied by the published rate" : nil)
    let used = listed + (earlier.map { [Chosen(figure: $0, range: level.range)] } ?? [])
    return PlannedChart(plan: .level(plan), subtitle: levelSubtitle(level.figure), used: used)
  }

  /// Refuses a growth of something else.
  private mutating func checkBelonging(_ growth: Chosen, to level: Chosen) {
    func refuse(_ name: String, _ growths: String, _ levels: String) {
      self.refuse(
        growth,
        "growth '\(growth.figure.id)' does not belong to level '\(level.figure.id)': its \(name) is '\(growths)', the level’s '\(levels)'",
        fix: "name the growth of this level")
    }
    let (a, b) = (growth.figure, level.figure)
    if a.subject.value != b.subject.value {
      let names = [a, b].map {
        figures.registry.subjects[$0.subject.value]?.name ?? $0.subject.value
      }
      refuse("subject", names[0], names[1])
    }
    for attribute in b.growthAttributes {
      let values = [a, b].map { attribute.value(of: $0, in: figures.registry) }
      switch attribute.agreement(a, b) {
      case .same: break
      case .differs:
        refuse(attribute.name, values[0]?.words ?? Words.undated, values[1]?.words ?? Words.undated)
      case .unknown: notes.append("The growth belongs to the level \(attribute.assumption).")
      }
    }
  }

  /// Refuses a growth that leads to no level before.
  private mutating func checkRate(_ growth: Chosen) {
    let figure = growth.figure
    if !figure.basis.isAgainstPeriodBefore {
      refuse(
        "growth '\(figure.id)' leads to no earlier level: its basis is '\(figure.basis.displayName)'",
        at: growth.range, fix: "name a growth on a year, a quarter or a month before")
    }
    if let point = figure.quantity.point, point <= Rational(-100) {
      refuse(
        "growth '\(figure.id)' is \(figure.quantity.plainForm): no level before leads there",
        at: growth.range, notes: [.init("declared here", at: figure.range)],
        fix: "correct the figure, or draw the levels in a slope: 'form: slope'")
    }
  }

  /// The level of the same thing in the period that the growth is measured against, if a source
  /// gives it; one of the same article first.
  private func publishedLevel(before level: Figure, basis: Basis) -> Figure? {
    guard let months = basis.monthsBack, let period = level.period?.earlier(byMonths: months) else {
      return nil
    }
    let found = figures.published(.level, about: level.subject.value, in: period).filter { other in
      other.measure?.value == level.measure?.value && other.coverage == level.coverage
        && other.quantity.unit == level.quantity.unit && other.prices == level.prices
        && other.basis == level.basis && other.quantity.point != nil
    }
    return found.first { $0.article == level.article } ?? found.first
  }

  /// Warns where the published rate does not lead from the published level before to this one.
  private mutating func checkAgreement(
    of implied: Evaluation, _ sober: SoberValue, with earlier: Figure, level: Figure,
    growth: Chosen
  ) {
    guard let bounds = implied.interval, let printed = earlier.interval,
      !bounds.intersects(printed)
    else { return }
    let rate = growth.figure.quantity.plainForm
    let value =
      (sober.isExact ? "" : "about ")
      + withUnit(sober.digits.printed, level.quantity.unit).withOrdinarySpaces
    notes.append(
      "The published rate, \(rate), does not lead from \(earlier.quantity.standardForm) to \(level.quantity.standardForm); it implies \(value) before."
    )
    guard growth.figure.answer(to: .figureContradicted) == nil else { return }
    findings.append(
      Finding(
        .figureContradicted,
        "growth '\(growth.figure.id)', \(rate), implies \(value) before '\(level.id)', but '\(earlier.id)' is \(earlier.quantity.plainForm)",
        at: growth.range, notes: [earlier.valueNote],
        fix: "check all three; if the source has revised the earlier level, say so in 'note'"))
  }
}

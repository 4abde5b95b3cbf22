import Charts
import Diagnostics
import YAML

extension Planner {
  /// The parts of a growth and what they leave of it.
  /// - Parameter listed: the total, then the parts.
  mutating func planContribution(
    _ listed: [Chosen], form: ChartDeclaration.Form?
  ) -> PlannedChart? {
    guard let total = listed.first else { return nil }
    let parts = Array(listed.dropFirst())
    checkDuplicates(listed)
    checkKind([total], is: .growth)
    checkParts(parts)
    guard !findings.hasErrors else { return nil }
    checkTotals(of: parts, total: total.figure)
    checkComparability(listed, attributes: .oneGrowth)
    checkSubjects(of: parts)
    let known = parts.filter { $0.figure.quantity.point != nil }
    guard total.figure.quantity.point != nil, !known.isEmpty else {
      refuse(
        "a chart of contributions needs a published total and one published part at least",
        fix: "print the figures in the text instead")
      return nil
    }
    checkRowCount(parts.count)
    let rest = rest(of: total.figure, less: known.map(\.figure), missing: parts.count - known.count)
    checkExcess(rest, known, total)
    guard !findings.hasErrors else { return nil }
    let drawnRest = restDatum(rest, total: total.figure, parts: parts.map(\.figure))
    guard let form = chooseForm(form, parts, drawnRest) else { return nil }
    let ordered = ordered(parts.map { partDatum($0.figure, total: total.figure) })
    let shares = shareTexts(parts.map(\.figure), total: total.figure)
    let plan = ContributionPlan(
      form: form, total: datum(total.figure),
      parts: ordered.map { ContributionPlan.Part($0, shareText: shares.texts[$0.key]) },
      rest: drawnRest)
    noteAbbreviation()
    let used = listed + shares.used.map { Chosen(figure: $0, range: declaration.range) }
    return PlannedChart(
      plan: .contribution(plan), subtitle: contributionSubtitle(listed.map(\.figure)), used: used)
  }

  mutating func checkTotals(of parts: [Chosen], total: Figure) {
    for part in parts {
      guard let reference = part.figure.of,
        let whole = figures.declaredFigure(reference.value, from: part.figure.article),
        whole.globalName != total.globalName
      else { continue }
      refuse(
        "figure '\(part.figure.id)' is a part of '\(whole.id)' and not of '\(total.id)'",
        at: part.range, notes: [.init("its 'of' says so", at: reference.range)],
        fix: "draw it in a chart of its own, or remove it")
    }
  }

  /// Parts that are all positive cannot exceed their total.
  mutating func checkExcess(_ rest: Rest, _ parts: [Chosen], _ total: Chosen) {
    guard let upper = rest.interval?.upper, upper.value.isNegative,
      parts.allSatisfy({ $0.figure.quantity.point?.isNegative == false })
    else { return }
    refuse(
      "the parts sum to more than '\(total.figure.id)', \(total.figure.quantity.plainForm), by more than rounding explains",
      at: parts.last?.range, notes: [.init("the total", at: total.figure.range)],
      fix: "remove parts that overlap")
  }

  /// Says what "pp" means where the author's own words do not.
  mutating func noteAbbreviation() {
    guard let subtitle = declaration.subtitle,
      ![declaration.title?.value ?? "", subtitle].contains(where: {
        $0.contains("percentage point")
      })
    else { return }
    notes.append("pp: percentage points.")
  }

  private mutating func chooseForm(
    _ wanted: ChartDeclaration.Form?, _ parts: [Chosen], _ rest: Datum?
  ) -> ContributionPlan.Form? {
    let odd = parts.first { ($0.figure.quantity.double ?? -1) < 0 }
    let canStack = odd == nil && rest?.value ?? 0 >= 0
    switch wanted {
    case .waterfall: return .waterfall
    case .stack:
      if canStack { return .stack }
      let name = odd.map { "'\($0.figure.id)', which is \($0.figure.quantity.plainForm)" }
      refuse(
        "a stack cannot show \(name ?? "what the parts leave, which is negative")", at: odd?.range,
        notes: odd.map { [.init("declared here", at: $0.figure.range)] } ?? [],
        fix: "remove 'form', or write 'waterfall'")
      return nil
    case nil: return canStack && parts.count <= 3 ? .stack : .waterfall
    }
  }

  func contributionSubtitle(_ figures: [Figure]) -> String {
    let measure = measureName(figures).map { " of \($0.withSmallInitial)" } ?? ""
    return subtitle([
      "Contribution to growth\(measure)", Unit.pp.subtitleWords, periodWords(figures),
      coverageWords(figures),
    ])
  }
}

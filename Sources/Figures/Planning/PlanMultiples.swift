import Charts
import Diagnostics
import YAML

extension Planner {
  /// Charts of one kind beside each other: each by its own rules, all of one kind, unit and basis.
  /// - Parameter listed: the figures of all panels, one panel after the other.
  mutating func planMultiples(
    _ listed: [Chosen], of kind: ChartKind, panels: [ChartDeclaration.Panel],
    scales: ChartDeclaration.Scales, highlighted: Set<String>
  ) -> PlannedChart? {
    checkPanels(kind, panels)
    checkDuplicates(listed)
    guard !findings.hasErrors else { return nil }
    checkComparability(listed, attributes: [.kind, .unit, .basis])
    guard !findings.hasErrors else { return nil }
    var start = 0
    var planned: [PlannedChart] = []
    for panel in panels {
      let figures = Array(listed[start..<(start + panel.figures.count)])
      start += panel.figures.count
      if let one = plan(kind, figures, highlighted: highlighted) { planned.append(one) }
    }
    guard planned.count == panels.count, !findings.hasErrors else { return nil }
    let subtitle = commonSubtitle(planned.map(\.subtitle))
    let titles = zip(panels, planned).map { title(of: $0, $1, subtitle: subtitle) }
    guard let drawn = MultiplesPlan.Panels(titles, planned.map(\.plan)) else { return nil }
    if kind != .share {
      notes.append(
        scales == .free ? "Scales differ." : "All panels are drawn to the same scale.")
    }
    return PlannedChart(
      plan: .multiples(MultiplesPlan(panels: drawn, hasFreeScales: scales == .free)),
      subtitle: subtitle, used: planned.flatMap(\.used))
  }

  private mutating func checkPanels(_ kind: ChartKind, _ panels: [ChartDeclaration.Panel]) {
    if ![ChartKind.growth, .series, .share].contains(kind) {
      refuse(
        "panels of kind '\(kind.rawValue)' cannot be drawn",
        fix: "write 'of: growth', 'of: series' or 'of: share', or declare a chart for each panel")
    }
    if panels.count < 2 {
      refuse(
        "chart '\(declaration.id)' has one panel",
        fix: "add another, or write 'kind: \(kind.rawValue)' and list its figures")
    }
    if panels.count > 12 {
      refuse(
        "chart '\(declaration.id)' has \(panels.count) panels",
        fix: "show up to 12, or split the chart")
    }
    for panel in panels where panel.figures.isEmpty {
      refuse("panel '\(panel.title)' has no figures", fix: "list its figures, or remove it")
    }
  }

  /// One panel by the rules of its kind, growth in the order listed.
  private mutating func plan(
    _ kind: ChartKind, _ figures: [Chosen], highlighted: Set<String>
  ) -> PlannedChart? {
    let names = figures.map(\.figure.globalName)
    switch kind {
    case .series: return planSeries(figures, layout: nil)
    case .share: return planShare(figures)
    default:
      let chart = planGrowth(
        figures, hasBenchmark: false, highlighted: highlighted.intersection(names))
      guard let chart, case .growth(let plan) = chart.plan else { return nil }
      let rows = names.compactMap { name in plan.rows.first { $0.key == name } }
      return PlannedChart(
        plan: .growth(GrowthPlan(rows: rows, highlight: plan.highlight)),
        subtitle: chart.subtitle, used: chart.used)
    }
  }

  /// What all panels' subtitles say, in the words of the first; the subject before a colon, as in
  /// "Magnets: output", is the panel's own.
  private func commonSubtitle(_ all: [String]) -> String {
    let parts = all.map { subtitle in
      subtitle.split(separator: ", ").map { part in
        part.split(separator: ": ", maxSplits: 1).last ?? part
      }
    }
    let common = parts.first?.filter { part in parts.allSatisfy { $0.contains(part) } } ?? []
    return Words.sentence(common.joined(separator: ", "))
  }

  /// The title, with the panel's period where the panels do not share one.
  private func title(
    of panel: ChartDeclaration.Panel, _ planned: PlannedChart, subtitle: String
  ) -> String {
    let period = periodWords(planned.used.map(\.figure))
    guard !period.isEmpty, period != Words.undated, !subtitle.contains(period),
      !panel.title.contains(period)
    else { return panel.title }
    return "\(panel.title), \(period)"
  }
}

extension MultiplesPlan.Panels {
  /// - Returns: `nil` if the plans are not all of one of the three kinds.
  fileprivate init?(_ titles: [String], _ plans: [Plan]) {
    var growth: [MultiplesPlan.Panel<GrowthPlan>] = []
    var series: [MultiplesPlan.Panel<SeriesPlan>] = []
    var share: [MultiplesPlan.Panel<SharePlan>] = []
    for (title, plan) in zip(titles, plans) {
      switch plan {
      case .growth(let plan): growth.append(.init(title: title, content: plan))
      case .series(let plan):
        series.append(.init(title: title, content: plan.withoutName(title)))
      case .share(let plan): share.append(.init(title: title, content: plan))
      default: return nil
      }
    }
    switch plans.count {
    case growth.count: self = .growth(inOneOrder(growth))
    case series.count: self = .series(series)
    case share.count: self = .share(share)
    default: return nil
    }
  }
}

extension SeriesPlan {
  /// The plan, its only line without the name that stands over it already.
  fileprivate func withoutName(_ title: String) -> SeriesPlan {
    guard lines.count == 1, let line = lines.first, line.name == title else { return self }
    return SeriesPlan(
      form: form, lines: [Line(name: "", points: line.points)], isIrregular: isIrregular,
      gaps: gaps)
  }
}

/// Panels that name the same things, all in the order of the first.
private func inOneOrder(
  _ panels: [MultiplesPlan.Panel<GrowthPlan>]
) -> [MultiplesPlan.Panel<GrowthPlan>] {
  guard let names = panels.first?.content.rows.map(\.label), Set(names).count == names.count,
    panels.allSatisfy({ $0.content.rows.map(\.label).sorted() == names.sorted() })
  else { return panels }
  return panels.map { panel in
    let rows = names.compactMap { name in panel.content.rows.first { $0.label == name } }
    return .init(
      title: panel.title, content: GrowthPlan(rows: rows, highlight: panel.content.highlight))
  }
}

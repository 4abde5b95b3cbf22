package import Charts
package import Diagnostics
import YAML

/// Makes a declared chart into one that can be drawn, or says why it would mislead.
///
/// - Parameters:
///   - href: where a figure's row in the data table leads; by default its place on its own page.
/// - Returns: `nil` where a finding says why, and where a figure of the chart could not be read.
package func planChart(
  _ declaration: ChartDeclaration, figures: FigureSet, labels: ChartLabels,
  href: (Figure) -> String? = { "#\($0.anchor)" }
) -> Checked<Chart?> {
  withoutActuallyEscaping(href) { href in
    var planner = Planner(
      declaration: declaration, figures: figures, labels: labels, href: href)
    let chart = planner.plan()
    return Checked(planner.findings.hasErrors ? nil : chart, planner.findings)
  }
}

/// What planning one chart needs and gathers.
struct Planner {
  let declaration: ChartDeclaration
  let figures: FigureSet
  let labels: ChartLabels
  let href: (Figure) -> String?
  var findings: [Finding] = []
  /// What the reader must be told beside the chart.
  var notes: [String] = []

  mutating func plan() -> Chart? {
    guard let chosen = references(declaration.references) else { return nil }
    let highlighted = Set(
      chosen.suffix(declaration.highlight.count).map(\.figure.globalName))
    let listed = Array(chosen.dropLast(declaration.highlight.count))
    checkHighlights(listed)
    checkTitle()
    let planned: PlannedChart?
    switch declaration.content {
    case .growth(_, let benchmark):
      planned = planGrowth(listed, hasBenchmark: benchmark != nil, highlighted: highlighted)
      noteScales(planned)
    case .contribution(let totals, _, let form):
      planned =
        totals.count == 1
        ? planContribution(listed, form: form)
        : planContributionOverTime(listed, totalCount: totals.count)
    case .share: planned = planShare(listed)
    case .compare(_, let names, let startsAtZero):
      planned = planCompare(pairs(listed), names: names, startsAtZero: startsAtZero)
    case .series(_, let layout): planned = planSeries(listed, layout: layout)
    case .claims: planned = planClaims(listed)
    case .level: planned = planLevel(listed)
    case .slope: planned = planSlope(pairs(listed))
    case .multiples(let kind, let panels, let scales):
      planned = planMultiples(
        listed, of: kind, panels: panels, scales: scales, highlighted: highlighted)
    case .tiles: planned = planTiles(listed)
    case .sparkline: planned = planSparkline(listed)
    }
    return planned.map(finish)
  }

  /// The figures behind references, or `nil` if one is missing: a finding says so already.
  private func references(_ all: [Located<String>]) -> [Chosen]? {
    let chosen = all.compactMap { reference -> Chosen? in
      guard case .found(let figure) = figures.figure(reference.value, from: declaration.article)
      else { return nil }
      return Chosen(figure: figure, range: reference.range)
    }
    return chosen.count == all.count ? chosen : nil
  }

  /// Figures two by two, as `rows` lists them.
  private func pairs(_ listed: [Chosen]) -> [(Chosen, Chosen)] {
    stride(from: 0, to: listed.count - 1, by: 2).map { (listed[$0], listed[$0 + 1]) }
  }

  private func finish(_ planned: PlannedChart) -> Chart {
    let used = planned.used.map(\.figure)
    let title = declaration.title?.value ?? declaration.subtitle ?? planned.subtitle
    let subtitle = declaration.title == nil ? "" : declaration.subtitle ?? planned.subtitle
    return Chart(
      id: declaration.anchor, title: title, subtitle: subtitle, name: title,
      source: sources(of: used),
      note: ([declaration.note].compactMap { $0 } + calculations(of: used) + notes).unique,
      claim: figures.claimLine(for: used), plan: planned.plan)
  }

  /// One line for each different chain of the published figures behind the chart.
  private func sources(of used: [Figure]) -> [String] {
    figures.withInputs(used).filter { !$0.isComputed }
      .map { sourceLine(for: $0, registry: figures.registry) }.unique
  }

  /// How the figures of our own were computed, and where published ones do not add up.
  private func calculations(of used: [Figure]) -> [String] {
    used.flatMap { figure in
      figures.checks(of: figure).filter { $0.figure == figure.globalName }.compactMap { result in
        if result.rule == .formula {
          return "\(figures.label(of: figure)): our calculation, \(result.worked)."
        }
        guard result.outcome == .inconsistent else { return nil }
        return
          "The published figures do not add up: \(result.worked), published as \(figure.quantity.plainForm)."
      }
    }
  }

  private mutating func checkTitle() {
    guard let title = declaration.title else { return }
    let count = title.value.split(whereSeparator: \.isWhitespace).count
    guard count > 10 else { return }
    findings.append(
      Finding(
        .chartCrowded, "the title of chart '\(declaration.id)' has \(count) words", at: title.range,
        fix: "say it in 10 words, and the rest in 'subtitle'"))
  }

  private mutating func checkHighlights(_ listed: [Chosen]) {
    let names = Set(listed.map(\.figure.globalName))
    for reference in declaration.highlight {
      guard case .found(let figure) = figures.figure(reference.value, from: declaration.article),
        !names.contains(figure.globalName)
      else { continue }
      refuse("highlighted figure '\(reference.value)' is not in the chart", at: reference.range)
    }
  }

  mutating func refuse(
    _ message: String, at range: SourceRange? = nil, notes: [Finding.Note] = [], fix: String? = nil
  ) {
    findings.append(
      Finding(
        .chartRefused, message, at: range ?? declaration.range, notes: notes, fix: fix))
  }

  /// Refuses the chart for one of its figures: at the place in the chart, with the figure's own.
  mutating func refuse(_ each: Chosen, _ message: String, fix: String) {
    refuse(
      message, at: each.range, notes: [.init("declared here", at: each.figure.range)], fix: fix)
  }

  /// Reports figures of other kinds.
  /// - Parameter name: of the kinds, after "a": "share".
  mutating func checkKind(
    _ chosen: [Chosen], isOneOf kinds: [FigureKind], named name: String
  ) {
    for each in chosen where !kinds.contains(each.figure.kind) {
      refuse(
        each,
        "figure '\(each.figure.id)' is a \(each.figure.kind.displayName) and not a \(name)",
        fix: "remove it from the chart")
    }
  }

  /// Reports figures that stand in the chart twice.
  mutating func checkDuplicates(_ chosen: [Chosen]) {
    var first: [String: SourceRange] = [:]
    for each in chosen {
      if let place = first[each.figure.globalName] {
        refuse(
          "figure '\(each.figure.id)' stands in the chart twice", at: each.range,
          notes: [.init("first here", at: place)], fix: "remove one of the two")
      } else {
        first[each.figure.globalName] = each.range
      }
    }
  }

  mutating func checkRowCount(_ count: Int) {
    guard count > 10 else { return }
    findings.append(
      Finding(
        .chartCrowded, "chart '\(declaration.id)' has \(count) rows", at: declaration.range,
        fix: "show up to 10, or split the chart"))
  }
}

/// A figure of a chart, and where the chart names it.
struct Chosen {
  let figure: Figure
  let range: SourceRange
}

/// A chart but for what all kinds have in common.
struct PlannedChart {
  let plan: Plan
  /// What the subtitle says if the author gives none.
  let subtitle: String
  let used: [Chosen]
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var unique: [Element] {
    // Of a few, looking them all over is quicker than counting them in a set.
    if count <= 8 { return reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

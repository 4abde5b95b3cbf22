import Charts
import Diagnostics
import YAML

extension Planner {
  /// Refuses rates of different bases, and cumulative ones up to different months: joined or side by
  /// side they would look comparable.
  mutating func checkMixture(_ points: [DatedFigure]) {
    let counts = Dictionary(grouping: points, by: \.comparison).mapValues(\.count)
    let most = counts.values.max() ?? 0
    guard let usual = points.first(where: { counts[$0.comparison] == most }) else { return }
    for point in points where point.comparison != usual.comparison {
      let isLength = point.figure.basis == usual.figure.basis && point.figure.basis != .yoyYTD
      let (words, other) =
        isLength
        ? (point.period.text, usual.period.text)
        : point.figure.basis == usual.figure.basis
          ? (point.words, usual.period.monthsText) : (point.words, usual.words)
      refuse(
        "'\(point.figure.id)': \(words) cannot be compared with \(other) ('\(usual.figure.id)')"
          + (isLength
            ? ": one covers \(months(point.length)), the other \(months(usual.length))" : ""),
        at: point.chosen.range, notes: [.init("declared here", at: point.figure.range)],
        fix: "use 'layout: spans', which joins nothing, or remove it")
    }
  }

  private func months(_ count: Int) -> String {
    count == 0 ? "some days" : count == 1 ? "one month" : "\(count) months"
  }

  /// Refuses a January alone beside January and February together, as China prints them: one of the
  /// two is misread.
  mutating func checkJanuary(_ group: SeriesGroup) {
    guard let both = group.points.first(where: \.isJanuaryAndFebruary) else { return }
    for point in group.points
    where point.length == 1 && point.period.extent.first?.month ?? 3 <= 2 {
      refuse(
        "'\(point.figure.id)' is for \(point.period.text) alone, and the series has January and February as one ('\(both.figure.id)')",
        at: point.chosen.range, notes: [.init("declared here", at: point.figure.range)],
        fix: "remove it, or correct its period to January and February together")
    }
  }

  /// Refuses two values for the same time in one line.
  mutating func checkOverlap(_ group: SeriesGroup) {
    for (a, b) in zip(group.points, group.points.dropFirst())
    where b.span.start < a.span.end - 0.01 {
      refuse(
        "'\(b.figure.id)' and '\(a.figure.id)' are for times that overlap: \(b.period.text) and \(a.period.text)",
        at: b.chosen.range, notes: [.init("the other is declared here", at: a.figure.range)],
        fix: "remove one of them, or use 'layout: spans'")
    }
  }

  /// What the reader must know of the drawing.
  mutating func noteSeries(_ plan: SeriesPlan, _ groups: [SeriesGroup]) {
    let all = groups.flatMap(\.points)
    if plan.leavesOutZero { noteAxis() }
    if plan.isIrregular {
      notes.append("The values come at no regular distance; each is marked by a dot.")
    }
    if plan.form == .line {
      let isOurs = all.contains { $0.figure.isComputed }
      let isRevised = plan.lines.contains { $0.points.contains { $0.datum.firstPrint != nil } }
      let meanings = [
        isOurs ? "our own calculation" : nil,
        isRevised ? "a value as it was first printed, before a revision" : nil,
      ].compactMap { $0 }
      if !meanings.isEmpty {
        notes.append("A hollow dot marks \(meanings.joined(separator: " or ")).")
      }
    }
    for point in all where point.figure.status == .seriesBreak {
      notes.append(
        "\(figures.label(of: point.figure)): the series breaks at \(point.period.text), and what lies before it is measured otherwise."
      )
    }
    let limits = plan.lines.flatMap { line in
      line.points.filter { $0.datum.bound != nil }.map { "\($0.label) (\($0.datum.printed))" }
    }
    if !limits.isEmpty {
      notes.append("Drawn at a limit, not at a value: \(Words.list(limits)).")
    }
    if plan.form == .spans { noteSpans(groups) }
  }

  private mutating func noteSpans(_ groups: [SeriesGroup]) {
    let pairs = groups.flatMap { Array(zip($0.points, $0.points.dropFirst())) }
    if pairs.contains(where: { $1.span.start < $0.span.end - 0.01 }) {
      let isCumulative = groups.allSatisfy { $0.points.allSatisfy { $0.figure.basis == .yoyYTD } }
      notes.append(isCumulative ? "Cumulative periods overlap." : "The periods overlap.")
    }
    let bases = groups.flatMap(\.points).map(\.figure.basis.displayName).unique
    if bases.count > 1 {
      notes.append(
        "The figures are not on one basis and are not to be compared: \(bases.joined(separator: "; "))."
      )
    }
  }

  /// Subject, measure, unit, basis, time.
  func seriesSubtitle(_ groups: [SeriesGroup], form: SeriesPlan.Form) -> String {
    let all = groups.flatMap { $0.points.map(\.figure) }
    guard let first = all.first else { return "" }
    let name = measureName(all) ?? Words.sentence(first.kind.displayName)
    let what =
      groups.count == 1
      ? "\(groups[0].name): \(name.withSmallInitial)" : name
    return subtitle([
      what, unitWords(first.quantity.unit, of: all), extentWords(groups), coverageWords(all),
    ])
  }

  /// "January–November, 2023–2025" for cumulative rates, else from the first to the last: "2019–2024".
  private func extentWords(_ groups: [SeriesGroup]) -> String {
    let points = groups.flatMap(\.points)
    guard let first = points.min(by: { $0.span.start < $1.span.start })?.period,
      let last = points.max(by: { $0.span.end < $1.span.end })?.period
    else { return "" }
    let (from, to) = (first.extent.first ?? first.extent.last, last.extent.last)
    let years = from.year == to.year ? "\(to.year)" : "\(from.year)–\(to.year)"
    let months = Set(points.map(\.period.monthsText))
    if points[0].figure.basis == .yoyYTD, let common = months.first, months.count == 1 {
      return "\(common), \(years)"
    }
    return years
  }
}

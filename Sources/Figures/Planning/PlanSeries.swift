import Charts
import Diagnostics
import YAML

extension Planner {
  /// Values over time: a line where there are enough that compare, columns or spans otherwise.
  mutating func planSeries(
    _ listed: [Chosen], layout: ChartDeclaration.Layout?
  ) -> PlannedChart? {
    guard let groups = seriesGroups(listed, mayMix: layout == .spans) else { return nil }
    guard listed.count(where: { $0.figure.isPublished }) >= 2 else {
      refuse(
        "a series needs two published values at least", fix: "print the figure in the text instead")
      return nil
    }
    guard let form = seriesForm(groups, wanted: layout) else { return nil }
    let plan = seriesPlan(groups, form: form)
    noteSeries(plan, groups)
    return PlannedChart(
      plan: .series(plan), subtitle: seriesSubtitle(groups, form: form), used: listed)
  }

  /// The figures of each subject in order of time, if they may stand in one chart.
  /// - Parameter mayMix: whether bases and cumulative periods may differ, because nothing is joined.
  /// - Returns: `nil` where a finding says why not.
  mutating func seriesGroups(_ listed: [Chosen], mayMix: Bool) -> [SeriesGroup]? {
    checkDuplicates(listed)
    let dated = listed.compactMap { each in datedFigure(each) }
    guard !findings.hasErrors else { return nil }
    checkComparability(
      listed, attributes: Attribute.allCases.filter { $0 != .period && $0 != .basis })
    let groups = seriesGroups(of: dated)
    if !mayMix {
      checkMixture(dated)
      for group in groups where !findings.hasErrors {
        checkJanuary(group)
        checkOverlap(group)
      }
    }
    return findings.hasErrors ? nil : groups
  }

  private mutating func datedFigure(_ chosen: Chosen) -> DatedFigure? {
    let figure = chosen.figure
    guard let period = figure.period else {
      refuse(
        "figure '\(figure.id)' is undated and has no place in a series", at: chosen.range,
        notes: [.init("declared here", at: figure.range)],
        fix: "give it a 'period', or remove it from the chart")
      return nil
    }
    guard let span = period.timeSpan else {
      refuse(
        "the period of figure '\(figure.id)', \(period.text), has no beginning and no place in a series",
        at: chosen.range, notes: [.init("declared here", at: figure.range)],
        fix: "remove it from the chart")
      return nil
    }
    return DatedFigure(chosen: chosen, period: period, span: span)
  }

  /// One group for each subject and, for shares, whole; in the order listed.
  private func seriesGroups(of dated: [DatedFigure]) -> [SeriesGroup] {
    struct Key: Hashable {
      let subject: String
      let whole: String?
    }
    func key(_ figure: Figure) -> Key {
      Key(subject: figure.subject.value, whole: figure.of?.value)
    }
    let byKey = Dictionary(grouping: dated) { key($0.figure) }
    return dated.map { key($0.figure) }.unique.map { key in
      let points = (byKey[key] ?? []).sorted {
        ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end)
      }
      let labels = points.map { figures.label(of: $0.figure) }.unique
      let subject = figures.registry.subjects[key.subject]?.name ?? key.subject
      return SeriesGroup(name: labels.count == 1 ? labels[0] : subject, points: points)
    }
  }

  /// A line for four values or more on each, else columns for one subject.
  private mutating func seriesForm(
    _ groups: [SeriesGroup], wanted: ChartDeclaration.Layout?
  ) -> SeriesPlan.Form? {
    if wanted == .spans {
      checkRowCount(groups.reduce(0) { $0 + $1.points.count })
      return .spans
    }
    let short = groups.first { $0.points.count(where: { $0.figure.isPublished }) < 4 }
    if wanted != .columns, short == nil {
      guard groups.count <= 4 else {
        refuse(
          "\(groups.count) lines cross each other, and a reader can follow four",
          fix: "use kind 'multiples', a panel for each")
        return nil
      }
      return .line
    }
    if let short, wanted == .line || groups.count > 1 && wanted == nil {
      let count = short.points.count { $0.figure.isPublished }
      refuse(
        "a line needs four published values, and '\(short.name)' has \(count)",
        fix: groups.count > 1 ? "use kind 'multiples', a panel for each" : "use 'layout: columns'")
      return nil
    }
    guard groups.count == 1 else {
      refuse(
        "columns are for one subject, and there are \(groups.count)",
        fix: "use kind 'multiples', a panel for each")
      return nil
    }
    guard groups[0].points.count <= 12 else {
      refuse(
        "\(groups[0].points.count) columns are more than a reader can follow, 12 are the most",
        fix: short == nil ? "use 'layout: line'" : "show fewer")
      return nil
    }
    return .columns
  }

  /// Points and gaps; a point joins the one before it where both are published, nothing is missing
  /// between them, and the source does not say that the series breaks there.
  func seriesPlan(_ groups: [SeriesGroup], form: SeriesPlan.Form) -> SeriesPlan {
    let rhythm = Rhythm(groups)
    var gaps: [SeriesPlan.Gap] = []
    let lines = groups.map { group in
      var points: [SeriesPlan.Point] = []
      for (index, dated) in group.points.enumerated() {
        let before = index > 0 ? group.points[index - 1] : nil
        let gap = form == .spans ? nil : before.flatMap { rhythm.gap(after: $0, before: dated) }
        if let gap {
          let time = gap.text(months: labels.months)
          let text = "\(labels.noFigure) \(time)"
          gaps.append(.init(span: gap, text: groups.count > 1 ? "\(group.name): \(text)" : text))
        }
        let isJoined =
          form == .line && before?.figure.isPublished == true && dated.figure.isPublished
          && gap == nil && dated.figure.status != .seriesBreak
        points.append(
          .init(
            datum: datum(dated.figure), span: dated.span, label: dated.period.shortText,
            isJoined: isJoined))
      }
      return SeriesPlan.Line(name: group.name, points: points)
    }
    return SeriesPlan(
      form: form, lines: lines, isIrregular: form == .line && !rhythm.isRegular, gaps: gaps)
  }
}

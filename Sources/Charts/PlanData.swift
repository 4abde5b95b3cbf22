/// Every datum of a plan, the one way to look at all of them or to change each.
extension Plan {
  /// All data in the order of the drawing, except what is only a caption of others.
  package var data: [Datum] {
    var all: [Datum] = []
    _ = mapped {
      all.append($0)
      return $0
    }
    return all
  }

  /// The same plan with each datum changed.
  func mapped(_ change: (Datum) -> Datum) -> Plan {
    switch self {
    case .growth(let plan): .growth(plan.mapped(change))
    case .contribution(let plan): .contribution(plan.mapped(change))
    case .contributionOverTime(let plan):
      .contributionOverTime(
        ContributionSeriesPlan(columns: plan.columns.map { $0.mapped(change) }))
    case .share(let plan): .share(plan.mapped(change))
    case .compare(let plan):
      .compare(
        ComparePlan(
          rows: plan.rows.map {
            .init(
              label: $0.label, focus: change($0.focus), benchmark: change($0.benchmark),
              gap: $0.gap)
          }, names: plan.names, startsAtZero: plan.startsAtZero))
    case .series(let plan): .series(plan.mapped(change))
    case .claims(let plan):
      .claims(
        ClaimsPlan(
          panels: plan.panels.map { panel in
            .init(
              heading: panel.heading, isShareOfWhole: panel.isShareOfWhole,
              disagreement: panel.disagreement,
              rows: panel.rows.map {
                .init(claimant: $0.claimant, detail: $0.detail, datum: change($0.datum))
              })
          }))
    case .level(let plan):
      .level(
        LevelPlan(
          previous: change(plan.previous), current: change(plan.current),
          growth: change(plan.growth), remark: plan.remark))
    case .slope(let plan):
      .slope(
        SlopePlan(
          items: plan.items.map {
            .init(label: $0.label, before: change($0.before), after: change($0.after))
          }, times: plan.times))
    case .multiples(let plan):
      .multiples(
        MultiplesPlan(panels: plan.panels.mapped(change), hasFreeScales: plan.hasFreeScales))
    case .tiles(let plan):
      .tiles(
        TilesPlan(
          tiles: plan.tiles.map {
            .init(datum: change($0.datum), direction: $0.direction, comparison: $0.comparison)
          }))
    case .sparkline(let plan):
      .sparkline(SparklinePlan(points: plan.points.map { $0.mapped(change) }, change: plan.change))
    }
  }
}

extension GrowthPlan {
  fileprivate func mapped(_ change: (Datum) -> Datum) -> GrowthPlan {
    GrowthPlan(rows: rows.map(change), benchmark: benchmark, highlight: highlight)
  }
}

extension ContributionPlan {
  /// The total last, as it is drawn.
  fileprivate func mapped(_ change: (Datum) -> Datum) -> ContributionPlan {
    let parts = parts.map { Part(change($0.datum), shareText: $0.shareText) }
    let rest = rest.map(change)
    return ContributionPlan(form: form, total: change(total), parts: parts, rest: rest)
  }
}

extension ContributionSeriesPlan.Column {
  /// The total last, as in a single contribution.
  fileprivate func mapped(_ change: (Datum) -> Datum) -> ContributionSeriesPlan.Column {
    let parts = parts.map(change)
    let rest = rest.map(change)
    return .init(label: label, total: change(total), parts: parts, rest: rest)
  }
}

extension SharePlan {
  fileprivate func mapped(_ change: (Datum) -> Datum) -> SharePlan {
    SharePlan(
      tracks: tracks.map {
        .init(segments: $0.segments.map(change), wholeLabel: $0.wholeLabel)
      })
  }
}

extension SeriesPlan {
  fileprivate func mapped(_ change: (Datum) -> Datum) -> SeriesPlan {
    SeriesPlan(
      form: form,
      lines: lines.map { line in
        .init(name: line.name, points: line.points.map { $0.mapped(change) })
      }, isIrregular: isIrregular, gaps: gaps)
  }
}

extension SeriesPlan.Point {
  fileprivate func mapped(_ change: (Datum) -> Datum) -> SeriesPlan.Point {
    .init(datum: change(datum), span: span, label: label, isJoined: isJoined)
  }
}

extension MultiplesPlan.Panels {
  fileprivate func mapped(_ change: (Datum) -> Datum) -> MultiplesPlan.Panels {
    switch self {
    case .growth(let panels):
      .growth(panels.map { .init(title: $0.title, content: $0.content.mapped(change)) })
    case .series(let panels):
      .series(panels.map { .init(title: $0.title, content: $0.content.mapped(change)) })
    case .share(let panels):
      .share(panels.map { .init(title: $0.title, content: $0.content.mapped(change)) })
    }
  }
}

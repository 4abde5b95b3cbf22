extension Plan {
  /// Whether the chart is a drawing: tiles are texts of a page.
  package var isDrawn: Bool { if case .tiles = self { false } else { true } }

  /// How many rows the chart has of which some can be left out without changing what the others
  /// say; nil for kinds that are one whole.
  var rowCount: Int? {
    switch self {
    case .growth(let plan): plan.rows.count
    case .share(let plan): plan.tracks.count
    case .compare(let plan): plan.rows.count
    case .slope(let plan): plan.items.count
    default: nil
    }
  }

  /// The chart with `count` of its rows, in the same order; nil if more must stay.
  func limited(to count: Int) -> Plan? {
    switch self {
    case .growth(let plan): plan.limited(to: count).map(Plan.growth)
    case .share(let plan): .share(SharePlan(tracks: Array(plan.tracks.prefix(count))))
    case .compare(let plan):
      .compare(
        ComparePlan(
          rows: Array(plan.rows.prefix(count)), names: plan.names, startsAtZero: plan.startsAtZero))
    case .slope(let plan):
      .slope(SlopePlan(items: Array(plan.items.prefix(count)), times: plan.times))
    default: self
    }
  }
}

extension GrowthPlan {
  /// The highlighted rows and the benchmark stay, then the first; nil if those are more already.
  fileprivate func limited(to count: Int) -> GrowthPlan? {
    let held = rows.indices.filter {
      highlight.contains(rows[$0].key) || rows[$0].key == benchmark
    }
    guard held.count <= count else { return nil }
    let others = rows.indices.filter { !held.contains($0) }.prefix(count - held.count)
    return GrowthPlan(
      rows: (held + others).sorted().map { rows[$0] }, benchmark: benchmark, highlight: highlight)
  }
}

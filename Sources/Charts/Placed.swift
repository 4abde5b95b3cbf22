extension Chart {
  /// The chart as it stands on one page: with that page's id, accessible name and links.
  /// - Parameter href: where the row of a datum leads, by its key.
  package func placed(id: String, name: String, href: (_ key: String) -> String?) -> Chart {
    Chart(
      id: id, title: title, subtitle: subtitle, name: name, source: source, note: note,
      claim: claim, plan: plan.linked(href))
  }
}

extension Plan {
  fileprivate func linked(_ href: (String) -> String?) -> Plan {
    switch self {
    case .growth(let plan):
      .growth(
        GrowthPlan(
          rows: plan.rows.map { $0.linked(href) }, benchmark: plan.benchmark,
          highlight: plan.highlight))
    case .contribution(let plan):
      .contribution(
        ContributionPlan(
          form: plan.form, total: plan.total.linked(href),
          parts: plan.parts.map { .init($0.datum.linked(href), shareText: $0.shareText) },
          rest: plan.rest?.linked(href)))
    case .share(let plan):
      .share(
        SharePlan(
          tracks: plan.tracks.map {
            .init(segments: $0.segments.map { $0.linked(href) }, wholeLabel: $0.wholeLabel)
          }))
    }
  }
}

extension Datum {
  fileprivate func linked(_ href: (String) -> String?) -> Datum {
    Datum(
      key: key, label: label, value: value, printed: printed, knowledge: knowledge,
      interval: interval, href: href(key), period: period, basis: basis, status: status,
      source: source, reason: reason)
  }
}

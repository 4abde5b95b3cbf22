/// The generated description of a chart: how it is built and its extremes, never a cause.
///
/// At most 300 characters: names are left out first, then everything but the count.
/// - Parameter hasTable: whether the data table stands below the drawing.
func description(of plan: Plan, labels: ChartLabels, hasTable: Bool) -> String {
  let words = labels.description
  let end = hasTable ? " \(words.seeTable)" : ""
  let (count, facts, short) = statement(of: plan, labels: labels)
  for text in [facts, short, ""].map({ $0.isEmpty ? "\(count)\(end)" : "\(count) \($0)\(end)" })
  where text.unicodeScalars.count <= 300 {
    return text
  }
  return String(String.UnicodeScalarView(count.unicodeScalars.prefix(300)))
}

/// The sentence that counts, the statistics with names, and the same without.
private func statement(of plan: Plan, labels: ChartLabels) -> (String, String, String) {
  let words = labels.description
  func extremes(_ data: [Datum], of count: (Int, String, String)) -> (String, String, String) {
    let names = tableRows(of: plan, labels: labels)
    return (
      sentence(count.0, count.1, count.2),
      text(ofExtremes: data, labels: labels) { datum in
        "\(names.first { $0.datum.key == datum.key }?.name ?? datum.label) \(datum.printed)"
      },
      text(ofExtremes: data, labels: labels) { $0.printed }
    )
  }
  switch plan {
  case .growth(let plan):
    return (
      sentence(plan.rows.count, words.bar, words.bars),
      text(ofExtremes: plan.rows, labels: labels) { "\($0.label) \($0.printed)" },
      text(ofExtremes: plan.rows, labels: labels) { $0.printed }
    )
  case .contribution(let plan):
    let parts = plan.parts.map(\.datum) + (plan.rest.map { [$0] } ?? [])
    let count = sentence(parts.count, words.part, words.parts)
    let total = "\(words.total) \(value(plan.total, labels: labels))."
    return (count, "\(total) \(list(parts, labels: labels))", total)
  case .contributionOverTime(let plan):
    let totals = plan.columns.map { "\($0.label) \(value($0.total, labels: labels))" }
    return (
      sentence(plan.columns.count, words.period, words.periods),
      "\(words.total) \(totals.joined(separator: "; ")).", ""
    )
  case .share(let plan):
    let count = sentence(
      plan.tracks.reduce(0) { $0 + $1.segments.count }, words.track, words.tracks)
    return (count, facts(of: Plan.share(plan), labels: labels), "")
  case .compare(let compare):
    let count = sentence(compare.rows.count, words.pair, words.pairs)
    return (count, facts(of: plan, labels: labels), "")
  case .series, .sparkline:
    let data = plan.data
    return extremes(data, of: (data.count, words.value, words.values))
  case .claims(let claims):
    let count = claims.panels.reduce(0) { $0 + $1.rows.count }
    return (sentence(count, words.claim, words.claims), facts(of: plan, labels: labels), "")
  case .level: return (facts(of: plan, labels: labels), "", "")
  case .slope(let slope):
    return (
      sentence(slope.items.count, words.pair, words.pairs), facts(of: plan, labels: labels), ""
    )
  case .multiples(let multiples):
    return extremes(plan.data, of: (multiples.panels.count, words.panel, words.panels))
  case .tiles(let tiles):
    return (
      sentence(tiles.tiles.count, words.value, words.values), facts(of: plan, labels: labels), ""
    )
  }
}

/// Every row of the table in a sentence: "Rare earths: 28.3% of the city's growth; …".
private func facts(of plan: Plan, labels: ChartLabels) -> String {
  tableRows(of: plan, labels: labels).map { row in
    row.datum.value == nil
      ? "\(row.name): \(labels.notPublished)" : "\(row.name): \(row.value)"
  }.joined(separator: "; ") + "."
}

private func sentence(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)."
}

private func value(_ datum: Datum, labels: ChartLabels) -> String {
  datum.value == nil ? labels.notPublished : datum.printed
}

/// All values with their names, such as `Rare earths 3.2 pp; Everything else 8.1 pp`.
private func list(_ data: [Datum], labels: ChartLabels) -> String {
  data.map { "\($0.restName(labels)) \(value($0, labels: labels))" }
    .joined(separator: "; ") + "."
}

/// The greatest and the least value, and how many are missing.
private func text(
  ofExtremes data: [Datum], labels: ChartLabels, naming name: (Datum) -> String
) -> String {
  let words = labels.description
  let drawn = data.compactMap { datum in datum.value.map { (value: $0, datum: datum) } }
  var text = ""
  if let high = drawn.max(by: { $0.value < $1.value })?.datum,
    let low = drawn.min(by: { $0.value < $1.value })?.datum
  {
    text =
      drawn.count == 1
      ? "\(name(high))." : "\(words.highest) \(name(high)); \(words.lowest) \(name(low))."
  }
  let missing = data.count - drawn.count
  return missing == 0 ? text : "\(text) \(missing) \(labels.notPublished)."
}

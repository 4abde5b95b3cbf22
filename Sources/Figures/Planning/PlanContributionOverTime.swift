import Charts
import Diagnostics
import YAML

extension Planner {
  /// The parts of a growth for several periods that compare.
  /// - Parameter listed: the totals, then the parts of all of them.
  mutating func planContributionOverTime(
    _ listed: [Chosen], totalCount: Int
  ) -> PlannedChart? {
    let totals = Array(listed.prefix(totalCount))
    let parts = Array(listed.dropFirst(totalCount))
    checkDuplicates(listed)
    checkKind(totals, is: .growth)
    checkParts(parts)
    guard !findings.hasErrors else { return nil }
    checkPeriods(of: totals)
    checkComparability(totals, attributes: [.unit, .basis])
    checkComparability(listed, attributes: [.measure, .coverage, .prices])
    guard !findings.hasErrors else { return nil }
    let groups = totals.map { total in
      (
        total: total,
        parts: parts.filter { self.total(of: $0.figure, among: totals) == total.figure }
      )
    }
    reportStrays(parts, groups.flatMap { $0.parts.map(\.figure.globalName) })
    for group in groups {
      checkSubjects(of: group.parts)
      checkComparability(group.parts + [group.total], attributes: [.period])
    }
    guard !findings.hasErrors else { return nil }
    guard totals.allSatisfy({ $0.figure.quantity.point != nil }),
      parts.contains(where: { $0.figure.quantity.point != nil })
    else {
      refuse(
        "contributions over time need the published total of each period, and one published part",
        fix: "remove the period that has no total")
      return nil
    }
    let inOrder = groups.sorted { first, second in
      guard let a = first.total.figure.period, let b = second.total.figure.period else {
        return false
      }
      return a < b
    }
    let subjects = partSubjects(
      latestFirst: inOrder.reversed().flatMap { $0.parts.map(\.figure) },
      listed: parts.map(\.figure))
    let columns = inOrder.map { column($0.total, $0.parts, subjects: subjects) }
    guard !findings.hasErrors else { return nil }
    if columns.contains(where: { $0.rest != nil }) {
      noteRests(groups.map { ($0.total, $0.parts) })
    }
    checkRowCount(max(columns.count, subjects.count))
    noteAbbreviation()
    return PlannedChart(
      plan: .contributionOverTime(ContributionSeriesPlan(columns: columns)),
      subtitle: contributionSubtitle(listed.map(\.figure)), used: listed)
  }

  /// The total a part belongs to: by its `of`, or where that names none, by its period.
  private func total(of part: Figure, among totals: [Chosen]) -> Figure? {
    if let reference = part.of,
      let whole = figures.declaredFigure(reference.value, from: part.article)
    {
      return totals.map(\.figure).first { $0 == whole }
    }
    guard let period = part.period else { return nil }
    return totals.map(\.figure).first { $0.period?.hasSameExtent(as: period) == true }
  }

  private mutating func reportStrays(_ parts: [Chosen], _ placed: [String]) {
    let placed = Set(placed)
    for part in parts where !placed.contains(part.figure.globalName) {
      let message =
        part.figure.of.map { "is a part of '\($0.value)', which is none of the totals" }
        ?? "belongs to the period of none of the totals"
      refuse(
        part, "figure '\(part.figure.id)' \(message)",
        fix: "list its total under 'total', or remove it")
    }
  }

  /// The subjects of the parts with the names of the latest: by the latest value, descending, or as
  /// listed.
  private func partSubjects(
    latestFirst: [Figure], listed: [Figure]
  ) -> [(key: String, label: String)] {
    let keys = (declaration.order == .listed ? listed : latestFirst).map(\.subject.value).unique
    let latest = keys.compactMap { key in latestFirst.first { $0.subject.value == key } }
    let order = order(of: latest.map(\.quantity.double))
    return order.map { (latest[$0].subject.value, figures.label(of: latest[$0])) }
  }

  private mutating func column(
    _ total: Chosen, _ parts: [Chosen], subjects: [(key: String, label: String)]
  ) -> ContributionSeriesPlan.Column {
    let label = total.figure.period?.shortText ?? Words.undated
    let known = parts.filter { $0.figure.quantity.point != nil }
    let rest = rest(
      of: total.figure, less: known.map(\.figure), missing: subjects.count - known.count)
    checkExcess(rest, known, total)
    var data: [Datum] = []
    for subject in subjects {
      let figure = parts.first { $0.figure.subject.value == subject.key }?.figure
      data.append(
        figure.map { partDatum($0, total: total.figure) }
          ?? absent(subject.label, key: "\(label) \(subject.key)", total: total.figure))
    }
    let drawnRest = restDatum(
      rest, total: total.figure, parts: known.map(\.figure), period: label)
    if drawnRest != nil { noteAbsent(data.filter { $0.value == nil }.map(\.label), in: label) }
    return .init(label: label, total: datum(total.figure), parts: data, rest: drawnRest)
  }

  /// A part for which this period has no figure at all.
  private func absent(_ label: String, key: String, total: Figure) -> Datum {
    Datum(
      key: key, label: label, value: nil, printed: labels.notPublished, unit: .percentagePoints,
      period: total.periodText, reason: "There is no figure for this period.")
  }

  private mutating func noteRests(_ columns: [(total: Chosen, parts: [Chosen])]) {
    let mayOverlap = columns.contains { column in
      column.parts.count > 1
        && !areDisjoint(column.parts.map(\.figure), in: column.total.figure)
    }
    notes.append(
      "\(labels.rest): our calculation, the total less its parts, with what rounding leaves open"
        + (mayOverlap ? ", if the groups do not overlap." : "."))
  }

  private mutating func noteAbsent(_ names: [String], in period: String) {
    guard !names.isEmpty else { return }
    notes.append("\(labels.rest), \(period), includes \(Words.list(names)), not published.")
  }
}

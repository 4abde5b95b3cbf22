import Charts
import Diagnostics
import YAML

extension Planner {
  /// Two to six things at two times.
  /// - Parameter pairs: the earlier figure, then the later one.
  mutating func planSlope(_ pairs: [(Chosen, Chosen)]) -> PlannedChart? {
    let all = pairs.flatMap { [$0.0, $0.1] }
    checkDuplicates(all)
    checkKind(all, isOneOf: [.level, .share, .growth], named: "level, a share or a growth")
    for each in all where each.figure.quantity.point == nil {
      refuse(
        each,
        "a slope needs both ends, and '\(each.figure.id)' is \(each.figure.quantity.plainForm)",
        fix: "leave the pair out")
    }
    guard (2...6).contains(pairs.count) else {
      refuse(
        "a slope shows two to six pairs, not \(pairs.count)",
        fix: pairs.count < 2 ? "use 'form: pair', or print them in the text" : "split the chart")
      return nil
    }
    guard !findings.hasErrors else { return nil }
    checkComparability(all, attributes: [.kind, .unit, .measure, .basis, .coverage, .prices])
    checkDenominators(all)
    checkItems(pairs)
    guard !findings.hasErrors else { return nil }
    checkComparability(pairs.map(\.0), attributes: [.period])
    checkComparability(pairs.map(\.1), attributes: [.period])
    guard !findings.hasErrors, let times = times(of: pairs) else { return nil }
    let items = pairs.map { before, after in
      SlopePlan.Item(
        label: figures.label(of: after.figure), before: datum(before.figure),
        after: datum(after.figure))
    }
    if all.compactMap({ $0.figure.quantity.double }).min() ?? 0 > 0 { noteAxis() }
    return PlannedChart(
      plan: .slope(SlopePlan(items: sorted(items), times: times)),
      subtitle: comparisonSubtitle(all.map(\.figure)), used: all)
  }

  /// By the later value, descending, or as listed.
  private func sorted(_ items: [SlopePlan.Item]) -> [SlopePlan.Item] {
    order(of: items.map(\.after.value)).map { items[$0] }
  }

  /// Both ends of a line must be of one thing, the earlier one first.
  private mutating func checkItems(_ pairs: [(Chosen, Chosen)]) {
    for (before, after) in pairs {
      let (a, b) = (before.figure, after.figure)
      if a.subject.value != b.subject.value {
        refuse(
          "'\(a.id)' and '\(b.id)' are about different things, and a line would join them",
          at: after.range, notes: [.init("declared here", at: b.range)],
          fix: "write two figures of one subject in each row")
      }
      for each in [before, after] where each.figure.period == nil {
        refuse(
          each, "'\(each.figure.id)' is undated, and a slope leads from one time to another",
          fix: "leave the pair out")
      }
      if let first = a.period, let second = b.period, !(first < second) {
        refuse(
          "'\(a.id)' is of \(first.text) and does not come before '\(b.id)', \(second.text)",
          at: before.range, fix: "write the earlier figure first; for one time use 'kind: compare'")
      }
    }
  }

  private func times(of pairs: [(Chosen, Chosen)]) -> SlopePlan.Times? {
    guard let before = pairs.first?.0.figure.period, let after = pairs.first?.1.figure.period else {
      return nil
    }
    return .init(before: before.shortText, after: after.shortText)
  }
}

import Charts
import YAML

extension Planner {
  /// The values of one subject over time, to stand in a sentence.
  mutating func planSparkline(_ listed: [Chosen]) -> PlannedChart? {
    guard let groups = seriesGroups(listed, mayMix: false) else { return nil }
    guard groups.count == 1, let group = groups.first else {
      refuse(
        "a sparkline shows one subject, and there are \(groups.count)",
        fix: "use kind 'series', or a sparkline for each")
      return nil
    }
    let published = group.points.map(\.figure).filter(\.isPublished)
    guard published.count >= 2, let first = published.first, let last = published.last else {
      refuse(
        "a sparkline needs two published values at least",
        fix: "print the figure in the text instead")
      return nil
    }
    let points = seriesPlan([group], form: .line).lines.flatMap(\.points)
    return PlannedChart(
      plan: .sparkline(SparklinePlan(points: points, change: change(from: first, to: last))),
      subtitle: seriesSubtitle(groups, form: .line), used: listed)
  }

  /// From the first value to the last, with what rounding leaves of it: in percentage points
  /// between rates and shares, in percent between amounts.
  ///
  /// `nil` if it may be a rise or a fall, or where it says nothing, as between ranks.
  func change(from first: Figure, to last: Figure) -> SparklinePlan.Change? {
    let (old, new) = (Expression(first), Expression(last))
    let expression: Expression
    let unit: Unit
    switch (first.kind, first.quantity.unit) {
    case (_, .pct), (_, .pp):
      (expression, unit) = (.operation(.minus, new, old), .pp)
    case (.level, _), (.count, _), (.ratio, _):
      guard let low = first.interval?.lower?.value, !low.isNegative, !low.isZero,
        let hundred = Decimal(mantissa: 100)
      else { return nil }
      (expression, unit) = (
        .operation(
          .times, .number(hundred),
          .operation(.over, .operation(.minus, new, old), old)), .pct
      )
    default: return nil
    }
    let result = figures.evaluate(expression, from: declaration.article)
    guard let point = result.point, let interval = result.interval,
      !interval.contains(Rational(0)), let digits = soberDigits(of: point, within: interval)
    else { return nil }
    let ends = [interval.lower?.value, interval.upper?.value].map {
      $0?.rounded(places: digits.places)?.printed
    }
    let isSure = ends.allSatisfy { $0 == digits.printed }
    let sign = digits.mantissa > 0 ? "+" : ""
    return SparklinePlan.Change(
      printed: (isSure ? "" : "about ") + sign + digits.printed + unit.symbol,
      direction: point.isNegative ? .down : .up)
  }
}

import Diagnostics
import YAML

extension Checking {
  /// C12: rates for the year so far, G over T months and g over t, imply (G·T − g·t) ÷ (T − t) for
  /// the months between, if the months weigh alike.
  mutating func deriveCumulative() {
    let rates = Groups(index.active) { cumulativeKey($0) }
    for group in rates.all {
      var previous: Stretch?
      let dated = group.compactMap { position in
        index.extent(of: position).map { (position, end: $0.last) }
      }.sorted { ($0.end, $0.0) < ($1.end, $1.0) }
      var last: (position: Int32, end: CalendarDate)?
      for (position, end) in dated {
        guard let (earlier, earlierEnd) = last else {
          previous = Stretch(of: index[position])
          last = (position, end)
          continue
        }
        // Two values for the same months are a contradiction, or an agreement; the first counts.
        guard earlierEnd < end else { continue }
        let stretch = derive(from: index[earlier], to: index[position])
        if let previous, let stretch, previous.isFar(from: stretch) {
          reportJump(stretch, previous, at: index[position], after: index[earlier])
        }
        previous = stretch
        last = (position, end)
      }
    }
  }

  private struct CumulativeKey: Hashable {
    let subject: Int32
    let measure: Int32
    let coverage: Coverage
    let prices: Prices
    let start: CalendarDate
  }

  private func cumulativeKey(_ position: Int32) -> CumulativeKey? {
    let key = index.key(position)
    guard key.kind == .growth, key.basis == .yoyYTD, let extent = index.extent(of: position),
      let start = extent.first, start.day == 1, extent.last.year == start.year,
      extent.last.isLastOfMonth, !index[position].isMeasureUnknown
    else { return nil }
    return CumulativeKey(
      subject: key.subject, measure: key.measure, coverage: key.coverage, prices: key.prices,
      start: start)
  }

  private mutating func derive(from earlier: Figure, to later: Figure) -> Stretch? {
    guard let start = earlier.period?.extent.first, let middle = earlier.period?.extent.last,
      let end = later.period?.extent.last,
      let months = Period(
        printed:
          "\(start.year)-\(padded(middle.month + 1, to: 2))/\(end.year)-\(padded(end.month, to: 2))"
      )
    else { return nil }
    let t = middle.month - start.month + 1
    let all = end.month - start.month + 1
    let between = { (values: [Rational]) in
      (values[1] * Rational(all) - values[0] * Rational(t)) / Rational(all - t)
    }
    var result = evaluate([earlier, later], between)
    result.interval = corners([earlier, later].map(openInterval), between)
    derive(
      .cumulative, "Growth of \(index.subjectName(later)), \(months.text)", result, unit: .pct,
      formula: "(months × growth, later less earlier) ÷ months between",
      left:
        "(\(all) × \(later.quantity.term) − \(t) × \(earlier.quantity.term)) ÷ \(all - t)",
      assumption: "if the months weigh alike", inputs: [later, earlier])
    return result.interval.map { Stretch(text: months.text, interval: $0, point: result.point) }
  }

  /// What a figure can stand for; one of ours for all that its formula leaves open.
  private func openInterval(of figure: Figure) -> Interval? {
    guard let formula = figure.formula else { return figure.interval }
    return set.evaluate(formula.expression, from: figure.article).interval
  }

  private mutating func reportJump(
    _ stretch: Stretch, _ previous: Stretch, at later: Figure, after earlier: Figure
  ) {
    flag(
      Finding(
        .growthJump,
        "with '\(earlier.id)', figure '\(later.id)' implies a growth of \(stretch.valueText) for \(stretch.text), after \(previous.valueText) for \(previous.text)",
        at: later.printed.range,
        notes: [earlier.valueNote],
        fix: "check both rates against their sources"), about: later)
  }
}

/// The growth over some months of a year.
private struct Stretch {
  let text: String
  let interval: Interval
  let point: Rational?

  init(text: String, interval: Interval, point: Rational?) {
    self.text = text
    self.interval = interval
    self.point = point
  }

  init?(of figure: Figure) {
    guard let interval = figure.interval else { return nil }
    self.init(text: figure.periodText, interval: interval, point: figure.quantity.point)
  }

  var valueText: String {
    point.flatMap { shortened($0, places: 1) }.map { "\($0)%" }
      ?? Figures.text(of: interval, places: 1) ?? ""
  }

  /// Whether the two lie at least 5 points and a factor of 2 apart, rounding taken into account.
  func isFar(from other: Stretch) -> Bool {
    guard let low = interval.lower?.value, let high = interval.upper?.value,
      let otherLow = other.interval.lower?.value, let otherHigh = other.interval.upper?.value
    else { return false }
    // The nearest ends of the two intervals.
    let (smaller, larger) = high < otherLow ? (high, otherLow) : (otherHigh, low)
    guard smaller < larger, let distance = larger - smaller, distance >= Rational(5) else {
      return false
    }
    let (a, b) = (smaller.magnitude, larger.magnitude)
    guard smaller.isNegative == larger.isNegative, let double = min(a, b) * Rational(2) else {
      return true
    }
    return max(a, b) >= double
  }
}

extension CalendarDate {
  fileprivate var isLastOfMonth: Bool { day == Self.dayCount(ofMonth: month, in: year) }
}

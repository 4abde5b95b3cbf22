import Diagnostics
import YAML

extension Checking {
  /// C11: a streak of n periods that ends with its period begins n − 1 periods earlier; two streaks
  /// of the same thing that overlap begin at the same time.
  mutating func checkStreaks() {
    let streaks = index.active.filter { index.key($0).kind == .streak }
    for position in streaks {
      guard let run = Run(index[position]) else { continue }
      check(run, of: index[position])
    }
    for group in Groups(streaks, by: { streakKey($0) }).all {
      let runs = group.compactMap { position in Run(index[position]).map { (position, $0) } }
        .sorted { ($0.1.end, $0.0) < ($1.1.end, $1.0) }
      for (earlier, later) in zip(runs, runs.dropFirst()) {
        // Two that end together are a contradiction, which has its own finding.
        guard earlier.1.end < later.1.end, later.1.start <= earlier.1.end,
          later.1.start != earlier.1.start
        else { continue }
        reportMismatch(index[later.0], later.1, index[earlier.0], earlier.1)
      }
    }
  }

  private struct StreakKey: Hashable {
    let subject: Int32
    let measure: Int32
    let unit: Int32
    let basis: Basis
    let coverage: Coverage
    let prices: Prices
    let whole: Int32
    let name: String?
  }

  private func streakKey(_ position: Int32) -> StreakKey {
    let key = index.key(position)
    return StreakKey(
      subject: key.subject, measure: key.measure, unit: key.unit, basis: key.basis,
      coverage: key.coverage, prices: key.prices, whole: key.whole, name: index[position].name)
  }

  private mutating func check(_ run: Run, of figure: Figure) {
    if run.printedLength == run.count {
      let unit = run.count == 1 ? run.unit.singular : run.unit.plural
      add(
        CheckResult(
          rule: .streak, outcome: .consistent, figure: figure.globalName, inputs: [],
          worked: "\(figure.periodText) is \(run.count) \(unit)"))
      return
    }
    add(
      Derivation(
        rule: .streak,
        name: "First \(run.unit.singular) of the streak of \(index.subjectName(figure))",
        value: run.startText, formula: "last \(run.unit.singular) − (streak − 1)",
        worked: "\(run.endText) − (\(run.count) − 1) \(run.unit.plural) = \(run.startText)",
        interval: nil, assumption: nil, inputs: [figure.globalName]))
  }

  private mutating func reportMismatch(
    _ later: Figure, _ second: Run, _ earlier: Figure, _ first: Run
  ) {
    flag(
      Finding(
        .streakMismatch,
        "the streak '\(later.id)' begins in \(second.startText), counted back, and '\(earlier.id)' in \(first.startText)",
        at: later.printed.range,
        notes: [earlier.valueNote],
        fix: "check the counts, or say in 'name' what each counts"), about: later)
  }
}

/// A run of months or years, each as a number that counts on.
private struct Run {
  let unit: Unit
  let count: Int
  /// The last one, and by its count the first.
  let end: Int
  var start: Int { end - (count - 1) }
  /// How many the printed period covers; `nil` if it is a single one or open.
  let printedLength: Int?

  /// - Returns: `nil` for days, for undated figures, for counts that are hedged or not whole, and for
  ///   those that would begin before the calendar.
  init?(_ figure: Figure) {
    guard let period = figure.period, let point = figure.quantity.point, point.denominator == 1,
      figure.interval?.holdsNoOtherInteger(than: point) == true,
      let count = Int(exactly: point.numerator), count > 0
    else { return nil }
    let number: (CalendarDate) -> Int
    // January of the year 1, and that year.
    let earliest: Int
    switch figure.quantity.unit {
    case .months: (number, earliest) = ({ $0.year * 12 + $0.month - 1 }, 12)
    case .years: (number, earliest) = (\.year, 1)
    default: return nil
    }
    unit = figure.quantity.unit
    self.count = count
    let (first, last) = period.extent
    let end = number(last)
    guard end - (count - 1) >= earliest else { return nil }
    self.end = end
    let length = first.map { end - number($0) + 1 }
    printedLength = length == 1 ? nil : length
  }

  var startText: String { text(start) }
  var endText: String { text(end) }

  private func text(_ number: Int) -> String {
    guard unit == .months else { return "\(number)" }
    let (year, month) = number.quotientAndRemainder(dividingBy: 12)
    return Period(printed: "\(padded(year, to: 4))-\(padded(month + 1, to: 2))")?.text ?? ""
  }
}

extension Interval {
  /// Whether a whole number lies in it and its neighbours do not.
  fileprivate func holdsNoOtherInteger(than number: Rational) -> Bool {
    let neighbours = [number - Rational(1), number + Rational(1)]
    return contains(number) && !neighbours.contains { $0.map(contains) ?? true }
  }
}

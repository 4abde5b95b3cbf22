import Charts
import YAML

/// What is left of a total after its parts.
struct Rest {
  var point: Rational?
  /// What the rounding of total and parts leaves open.
  var interval: Interval?
  /// Digits after the point: as many as the inputs have at most.
  var places: Int
  /// How many parts are not published and so are still in it.
  var missing: Int
  /// The arithmetic without its result: "11.3 − 3.2".
  var worked: String
}

extension Planner {
  /// Total less contributions and less shares of its own growth, as total × (1 − shares) −
  /// contributions: every input once, so that the interval is no wider than their rounding makes it.
  func rest(of total: Figure, less parts: [Figure], missing: Int) -> Rest {
    let one = Rational(1)
    var point = total.quantity.point
    var interval = total.quantity.interval
    let shares = parts.filter { $0.kind == .shareOfGrowth }
    if !shares.isEmpty {
      var (left, leftInterval): (Rational?, Interval?) = (one, Interval(one))
      for share in shares {
        left = left - share.quantity.point / Rational(100)
        leftInterval = leftInterval - share.quantity.interval / Interval(Rational(100))
      }
      point = point * left
      interval = interval * leftInterval
    }
    for part in parts where part.kind != .shareOfGrowth {
      point = point - part.quantity.point
      interval = interval - part.quantity.interval
    }
    let terms = parts.map { part in
      part.kind == .shareOfGrowth
        ? "\(part.quantity.digits)% × \(total.quantity.digits)" : part.quantity.digits
    }
    return Rest(
      point: point, interval: interval,
      places: ([total] + parts).map(\.quantity.printedPlaces).max() ?? 0,
      missing: missing, worked: terms.reduce(total.quantity.digits, subtraction))
  }

  /// The row or segment of the rest, hatched as ours; `nil` with a note if the parts sum to the
  /// total within rounding.
  /// - Parameter period: said in the notes, and in the key, where there are several totals.
  mutating func restDatum(
    _ rest: Rest, total: Figure, parts: [Figure], period: String? = nil
  ) -> Datum? {
    let name = labels.rest + (period.map { ", \($0)" } ?? "")
    guard let point = rest.point, let digits = point.rounded(places: rest.places) else {
      return nil
    }
    if let interval = rest.interval, interval.contains(Rational(0)) {
      notes.append(
        "The parts sum to the total within rounding\(period.map { " in \($0)" } ?? "").")
      return nil
    }
    let range = rest.interval.flatMap { rangeText($0, places: rest.places) }
    let amount = (digits.mantissa > 0 ? "+" : "") + digits.printed + Unit.pp.symbol
    if period == nil { noteRest(rest, digits.printed, name: name, total, parts) }
    noteHidden(parts, name: name)
    return Datum(
      key: period.map { "rest \($0)" } ?? "rest", label: labels.rest, value: point.double,
      printed: range.map { "\(amount) (\($0))" } ?? amount, number: digits.exactText,
      unit: .percentagePoints, knowledge: .derived,
      interval: rest.interval.flatMap(closedRange),
      exactInterval: rest.interval.map(exactInterval), period: total.periodText,
      basis: total.basis.displayName, status: Source.ourselves.name.withSmallInitial,
      source: Source.ourselves.name)
  }

  private mutating func noteRest(
    _ rest: Rest, _ digits: String, name: String, _ total: Figure, _ parts: [Figure]
  ) {
    let condition =
      parts.count > 1 && !areDisjoint(parts, in: total) ? ", if the groups do not overlap" : ""
    notes.append(
      "\(name): our calculation, \(rest.worked) = \(digits) percentage points\(roundingWords(rest.interval, places: rest.places))\(condition)."
    )
  }

  private mutating func noteHidden(_ parts: [Figure], name: String) {
    let hidden = parts.filter { $0.quantity.point == nil }
    guard !hidden.isEmpty else { return }
    notes.append(
      "\(name) includes \(Words.list(hidden.map(figures.label))), not published.")
  }

  /// Whether the parts stand together in a declared partition of the total's subject.
  func areDisjoint(_ parts: [Figure], in total: Figure) -> Bool {
    let subjects = Set(parts.map(\.subject.value))
    return subjects.count == parts.count
      && figures.registry.partitions.contains { partition in
        partition.whole.value == total.subject.value
          && subjects.isSubset(of: partition.parts.map(\.value))
      }
  }
}

/// A difference as it is written down: what is below zero is added.
func subtraction(_ sum: String, _ term: String) -> String {
  let minus = "\u{2212}"
  return term.hasPrefix(minus)
    ? "\(sum) + \(term.dropFirst(minus.count))" : "\(sum) \(minus) \(term)"
}

/// The ends of an interval with as many places as its inputs have, one more where that would
/// round them: "8.0–8.2", "2.15–2.45", "−2.2 to −1.8".
func rangeText(_ interval: Interval, places: Int) -> String? {
  guard let low = interval.lower?.value, let high = interval.upper?.value else { return nil }
  for places in [places, places + 1] {
    guard let first = low.rounded(places: places), let last = high.rounded(places: places) else {
      return nil
    }
    if first.rational == low, last.rational == high || places > 17 {
      return joined(first, last)
    }
  }
  guard let first = low.rounded(places: places + 1), let last = high.rounded(places: places + 1)
  else { return nil }
  return joined(first, last)
}

/// ", 8.0–8.2 with rounding", after worked arithmetic; empty where a side is open.
func roundingWords(_ interval: Interval?, places: Int) -> String {
  interval.flatMap { rangeText($0, places: places) }.map { ", \($0) with rounding" } ?? ""
}

private func joined(_ first: Decimal, _ last: Decimal) -> String {
  first.mantissa < 0 || last.mantissa < 0
    ? "\(first.printed) to \(last.printed)" : "\(first.printed)–\(last.printed)"
}

/// The interval for drawing; `nil` if it has an open side.
func closedRange(_ interval: Interval) -> ClosedRange<Double>? {
  guard let low = interval.lower?.value.double, let high = interval.upper?.value.double,
    low <= high
  else { return nil }
  return low...high
}

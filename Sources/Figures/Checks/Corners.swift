/// The most inputs for which all corners are tried.
let cornerLimit = 10

/// What a formula comes to on the printed values, and within their rounding.
struct Evaluation {
  /// On the values as printed; nil where one is not a single number.
  var point: Rational?
  /// All results that the rounding of the inputs allows; nil where nothing can be said.
  var interval: Interval?
}

/// Evaluates a formula over the corners of its inputs' intervals, each input taken once: exact for
/// formulas that are monotone in each input.
///
/// - Parameter formula: nil where a result does not exist, such as beside a zero that is divided by;
///   then nothing can be said of the interval.
func evaluate(_ inputs: [Figure], _ formula: ([Rational]) -> Rational?) -> Evaluation {
  var points: [Rational] = []
  var ends: [Ends] = []
  points.reserveCapacity(inputs.count)
  ends.reserveCapacity(inputs.count)
  for input in inputs {
    if let point = input.quantity.point { points.append(point) }
    if let low = input.interval?.lower?.value, let high = input.interval?.upper?.value {
      ends.append(Ends(low: low, high: high))
    }
  }
  return Evaluation(
    point: points.count == inputs.count ? formula(points) : nil,
    interval: ends.count == inputs.count ? corners(ends, formula) : nil)
}

extension Interval {
  /// The smallest interval that holds all of some; nil if there is none, or if one of them is missing
  /// or has an open side.
  static func spanning(_ intervals: [Interval?]) -> Interval? {
    let lows = intervals.compactMap { $0?.lower?.value }
    let highs = intervals.compactMap { $0?.upper?.value }
    guard lows.count == intervals.count, highs.count == intervals.count, let low = lows.min(),
      let high = highs.max()
    else { return nil }
    return Interval(lower: .closed(low), upper: .closed(high))
  }
}

/// The ends of an interval that has both.
private struct Ends {
  let low: Rational
  let high: Rational
}

/// The smallest interval that holds the results at all corners; nil if an input is missing or has
/// an open side, or if there are too many.
func corners(_ inputs: [Interval?], _ formula: ([Rational]) -> Rational?) -> Interval? {
  var ends: [Ends] = []
  for input in inputs {
    guard let low = input?.lower?.value, let high = input?.upper?.value else { return nil }
    ends.append(Ends(low: low, high: high))
  }
  return corners(ends, formula)
}

private func corners(_ ends: [Ends], _ formula: ([Rational]) -> Rational?) -> Interval? {
  guard ends.count <= cornerLimit else { return nil }
  var lowest: Rational?
  var highest: Rational?
  var values = ends.map(\.low)
  for corner in 0..<(1 << ends.count) {
    for i in ends.indices { values[i] = corner >> i & 1 == 0 ? ends[i].low : ends[i].high }
    guard let result = formula(values) else { return nil }
    if lowest.map({ result < $0 }) ?? true { lowest = result }
    if highest.map({ $0 < result }) ?? true { highest = result }
  }
  guard let lowest, let highest else { return nil }
  return Interval(lower: .closed(lowest), upper: .closed(highest))
}

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
  var result = Evaluation()
  let points = inputs.compactMap(\.quantity.point)
  if points.count == inputs.count { result.point = formula(points) }
  result.interval = corners(inputs.map(\.interval), formula)
  return result
}

/// The smallest interval that holds the results at all corners; nil if an input is missing or has
/// an open side, or if there are too many.
func corners(_ inputs: [Interval?], _ formula: ([Rational]) -> Rational?) -> Interval? {
  guard inputs.count <= cornerLimit else { return nil }
  var ends: [(low: Rational, high: Rational)] = []
  for input in inputs {
    guard let low = input?.lower?.value, let high = input?.upper?.value else { return nil }
    ends.append((low, high))
  }
  var lowest: Rational?
  var highest: Rational?
  var values = ends.map(\.low)
  for corner in 0..<(1 << ends.count) {
    for i in ends.indices { values[i] = corner >> i & 1 == 0 ? ends[i].low : ends[i].high }
    guard let result = formula(values) else { return nil }
    lowest = lowest.map { min($0, result) } ?? result
    highest = highest.map { max($0, result) } ?? result
  }
  guard let lowest, let highest else { return nil }
  return Interval(lower: .closed(lowest), upper: .closed(highest))
}

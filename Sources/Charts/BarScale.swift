/// From values to px along one shared axis.
struct BarScale: Sendable, Hashable {
  /// The x of zero.
  let zero: Double
  /// Px for one unit of the value.
  let unit: Double

  func callAsFunction(_ value: Double) -> Double {
    zero + unit * value
  }
}

/// How far a row reaches to one side: to a value, and from there some px more for its label.
struct Reach: Sendable, Hashable {
  /// Away from zero is positive, on either side.
  let value: Double
  /// Room for the label beyond the value, in px.
  let label: Double
}

/// The greatest scale at which every bar and every label stays in `frame`: the longest of them
/// meets its edge, and a short bar's label costs nothing.
///
/// With the frame from L to W, each reach r to the right with label l and each reach s to the left
/// with label m asks for k·(r + s) ≤ W − L − l − m, and zero stands at L + max(m + k·s). Exact and
/// without iteration.
/// - Returns: nil if the labels alone do not fit.
func fittedScale(
  in frame: ClosedRange<Double>, toRight: [Reach], toLeft: [Reach]
) -> BarScale? {
  let right = outermost(toRight + [Reach(value: 0, label: 0)])
  let left = outermost(toLeft + [Reach(value: 0, label: 0)])
  let length = frame.upperBound - frame.lowerBound
  var unit = Double.infinity
  for r in right {
    for s in left {
      let room = length - r.label - s.label
      guard room >= 0 else { return nil }
      let span = r.value + s.value
      if span > 0 { unit = min(unit, room / span) }
    }
  }
  unit = unit.isFinite ? unit : 0
  let zero = frame.lowerBound + (left.map { $0.label + unit * $0.value }.max() ?? 0)
  return BarScale(zero: tenth(zero), unit: unit)
}

/// The reaches that no other exceeds in both value and label.
///
/// They alone decide, and there are few of them, however many rows there are.
private func outermost(_ reaches: [Reach]) -> [Reach] {
  var result: [Reach] = []
  var widest = -Double.infinity
  for reach in reaches.sorted(by: { ($1.value, $1.label) < ($0.value, $0.label) })
  where reach.label > widest {
    result.append(reach)
    widest = reach.label
  }
  return result
}

/// Rounded down to a tenth, the precision of everything that is written.
private func tenth(_ x: Double) -> Double {
  abs(x) < 1e6 ? Double(Int(x * 10)) / 10 : 0
}

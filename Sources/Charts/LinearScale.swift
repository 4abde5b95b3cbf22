/// From values to px along a straight axis; either may run backwards.
struct LinearScale: Sendable {
  /// The values at the two ends of the axis.
  let domain: (from: Double, to: Double)
  /// Where the two ends are, in px.
  let range: (from: Double, to: Double)

  func callAsFunction(_ value: Double) -> Double {
    let span = domain.to - domain.from
    guard span != 0, span.isFinite else { return range.from }
    return range.from + (value - domain.from) / span * (range.to - range.from)
  }
}

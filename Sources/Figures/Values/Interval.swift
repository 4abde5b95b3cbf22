/// A set of numbers without gaps: what a printed value can stand for.
///
/// An end may belong to the interval (closed), not belong to it (open), or be missing
/// (unbounded). An interval is never empty.
package struct Interval: Sendable, Hashable {
  /// One end of an interval.
  package struct Bound: Sendable, Hashable {
    package let value: Rational
    /// Whether the value itself belongs to the interval.
    package let isClosed: Bool

    package init(_ value: Rational, isClosed: Bool) {
      self.value = value
      self.isClosed = isClosed
    }

    package static func closed(_ value: Rational) -> Bound { Bound(value, isClosed: true) }
    package static func open(_ value: Rational) -> Bound { Bound(value, isClosed: false) }
  }

  /// The lower end; nil if there is none.
  package let lower: Bound?
  /// The upper end; nil if there is none.
  package let upper: Bound?

  /// - Returns: nil if no number lies between the bounds.
  package init?(lower: Bound?, upper: Bound?) {
    if let lower, let upper {
      guard
        lower.value < upper.value
          || lower.value == upper.value && lower.isClosed && upper.isClosed
      else { return nil }
    }
    self.lower = lower
    self.upper = upper
  }

  /// The interval that holds one number.
  package init(_ value: Rational) {
    lower = .closed(value)
    upper = .closed(value)
  }

  package func contains(_ value: Rational) -> Bool {
    let isAbove = lower.map { $0.value < value || $0.isClosed && $0.value == value } ?? true
    let isBelow = upper.map { value < $0.value || $0.isClosed && $0.value == value } ?? true
    return isAbove && isBelow
  }

  /// Whether every number of `other` lies in this interval.
  package func contains(_ other: Interval) -> Bool {
    intersection(other) == other
  }

  package func intersects(_ other: Interval) -> Bool {
    intersection(other) != nil
  }

  /// What both intervals hold; nil if nothing.
  package func intersection(_ other: Interval) -> Interval? {
    Interval(
      lower: Interval.tighter(lower, other.lower) { $1 < $0 },
      upper: Interval.tighter(upper, other.upper) { $0 < $1 })
  }

  /// The interval mirrored at zero.
  package static prefix func - (interval: Interval) -> Interval {
    Interval(
      mirrored: interval.upper.map { Bound(-$0.value, isClosed: $0.isClosed) },
      interval.lower.map { Bound(-$0.value, isClosed: $0.isClosed) })
  }

  /// For bounds already known to be in order.
  private init(mirrored lower: Bound?, _ upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  private static func tighter(
    _ a: Bound?, _ b: Bound?, isTighter: (Rational, Rational) -> Bool
  ) -> Bound? {
    guard let a else { return b }
    guard let b else { return a }
    if a.value == b.value { return Bound(a.value, isClosed: a.isClosed && b.isClosed) }
    return isTighter(a.value, b.value) ? a : b
  }
}

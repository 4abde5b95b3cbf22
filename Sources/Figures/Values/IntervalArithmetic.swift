/// The four operations on what printed values can stand for.
///
/// Each result holds every number that the operation can give, and no more, as long as the
/// operands are independent. It is nil where a bound does not fit 128 bits, and nil goes through
/// every further operation.
extension Interval? {
  package static func + (a: Interval?, b: Interval?) -> Interval? {
    guard let a, let b else { return nil }
    return Interval.hull(of: [a.lowerEnd.plus(b.lowerEnd), a.upperEnd.plus(b.upperEnd)])
  }

  package static func - (a: Interval?, b: Interval?) -> Interval? {
    guard let b else { return nil }
    return a + -b
  }

  package static func * (a: Interval?, b: Interval?) -> Interval? {
    guard let a, let b else { return nil }
    return Interval.hull(
      of: [a.lowerEnd, a.upperEnd].flatMap { left in
        [b.lowerEnd, b.upperEnd].map { left.times($0) }
      })
  }

  /// The quotient, nil also if the divisor holds 0.
  package static func / (a: Interval?, b: Interval?) -> Interval? {
    guard let reciprocal = b?.reciprocal else { return nil }
    return a * reciprocal
  }
}

extension Interval {
  fileprivate var reciprocal: Interval? {
    let zero = Rational(0)
    guard !contains(zero) else { return nil }
    if let upper, upper.value <= zero { return (-self).reciprocal.map { -$0 } }
    return Interval.hull(of: [lowerEnd.inverse, upperEnd.inverse])
  }

  fileprivate var lowerEnd: End { lower.map { .bound($0) } ?? .infinite(isNegative: true) }
  fileprivate var upperEnd: End { upper.map { .bound($0) } ?? .infinite(isNegative: false) }

  /// The smallest interval that reaches all ends; nil if one is.
  fileprivate static func hull(of ends: [End?]) -> Interval? {
    let known = ends.compactMap { $0 }
    guard known.count == ends.count, let lowest = known.min(by: { $0.isBelow($1) }),
      let highest = known.max(by: { $0.isBelow($1) })
    else { return nil }
    // Of equal ends the closed one counts: the number is reached.
    return Interval(
      lower: known.first { $0.isClosed && !lowest.isBelow($0) }?.finite ?? lowest.finite,
      upper: known.first { $0.isClosed && !$0.isBelow(highest) }?.finite ?? highest.finite)
  }
}

/// An end of an interval that may lie at infinity.
private enum End {
  case bound(Interval.Bound)
  case infinite(isNegative: Bool)

  var finite: Interval.Bound? {
    if case .bound(let bound) = self { bound } else { nil }
  }

  var isClosed: Bool { finite?.isClosed ?? false }

  var isNegative: Bool {
    switch self {
    case .bound(let bound): bound.value.isNegative
    case .infinite(let isNegative): isNegative
    }
  }

  var isZero: Bool { finite?.value.isZero ?? false }

  /// By place alone, whether closed or open.
  func isBelow(_ other: End) -> Bool {
    switch (self, other) {
    case (.bound(let a), .bound(let b)): a.value < b.value
    case (.bound, .infinite(let isNegative)): !isNegative
    case (.infinite(let isNegative), .bound): isNegative
    case (.infinite(let a), .infinite(let b)): a && !b
    }
  }

  /// The sum of two lower or of two upper ends; nil if it does not fit.
  func plus(_ other: End) -> End? {
    guard let a = finite else { return self }
    guard let b = other.finite else { return other }
    return (a.value + b.value).map { .bound(.init($0, isClosed: a.isClosed && b.isClosed)) }
  }

  /// The product, nil if it does not fit.
  ///
  /// Zero times anything, even infinity, is zero, and a
  /// closed zero reaches it alone.
  func times(_ other: End) -> End? {
    if isZero || other.isZero {
      let isReached =
        isZero && isClosed || other.isZero && other.isClosed || isClosed && other.isClosed
      return .bound(.init(Rational(0), isClosed: isReached))
    }
    guard let a = finite, let b = other.finite else {
      return .infinite(isNegative: isNegative != other.isNegative)
    }
    return (a.value * b.value).map { .bound(.init($0, isClosed: a.isClosed && b.isClosed)) }
  }

  /// One over an end of an interval of positive numbers; nil if it does not fit.
  var inverse: End? {
    guard let bound = finite else { return .bound(.open(Rational(0))) }
    guard !bound.value.isZero else { return .infinite(isNegative: false) }
    return Rational(bound.value.denominator, bound.value.numerator)
      .map { .bound(.init($0, isClosed: bound.isClosed)) }
  }
}

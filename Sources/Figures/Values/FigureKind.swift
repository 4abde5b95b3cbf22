/// What a figure says of its subject.
package enum FigureKind: String, Sendable, Hashable, CaseIterable {
  /// An amount: 15,300 t.
  case level
  /// A change against an earlier period, in per cent.
  case growth
  /// The part of a total's growth that one group brings, in percentage points.
  case contribution
  /// A part of a whole, in per cent.
  case share
  /// A contribution as a part of the total's growth, in per cent.
  case shareOfGrowth = "share-of-growth"
  /// The distance to another figure, in percentage points.
  case gap
  case rank
  case count
  /// For how many periods in a row something has held.
  case streak
  case duration
  /// How far ahead something lies.
  case horizon
  case ratio
  case target

  /// Whether the standard form always carries a sign.
  package var isSigned: Bool {
    switch self {
    case .growth, .contribution, .gap: true
    default: false
    }
  }

  /// Whether a printed value is exact: these are counted, not measured.
  package var isExact: Bool {
    switch self {
    case .rank, .count, .streak: true
    default: false
    }
  }

  /// Whether zeros at the end of an integer from 100 up count as unknown digits.
  package var hasOpenZeros: Bool {
    switch self {
    case .level, .duration: true
    default: false
    }
  }
}

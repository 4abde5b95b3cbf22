/// A printed value with all that is needed to know which numbers it can stand for and how it is
/// written.
package struct Quantity: Sendable, Hashable {
  package var value: PrintedValue
  package var unit: Unit
  /// A power of ten printed beside the value, −12…12: 6 in "1 million tonnes".
  package var scale: Int
  package var comparator: Comparator
  /// The grid the value is rounded to, in printed units; 0 is exact, nil the last printed digit.
  package var precision: Decimal?
  package var kind: FigureKind

  package init(
    value: PrintedValue, unit: Unit, scale: Int = 0, comparator: Comparator = .eq,
    precision: Decimal? = nil, kind: FigureKind
  ) {
    self.value = value
    self.unit = unit
    self.scale = scale
    self.comparator = comparator
    self.precision = precision
    self.kind = kind
  }

  /// The printed number times 10^``scale``, in ``unit``; nil for a range, for a value that is not
  /// published, and where it does not fit.
  package var point: Rational? {
    switch value {
    case .decimal(let decimal): scaled(decimal.rational)
    case .word(let word): scaled(word.value)
    case .range, .notPublished: nil
    }
  }

  /// ``point`` for drawing; never for arithmetic.
  package var double: Double? { point?.double }

  func scaled(_ number: Rational?) -> Rational? {
    number * Rational(mantissa: 1, exponent: scale)
  }
}

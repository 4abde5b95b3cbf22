/// The value of a figure as its source printed it.
package enum PrintedValue: Sendable, Hashable {
  case decimal(Decimal)
  /// From the first to the second, "2-5".
  case range(Decimal, Decimal)
  case word(NumberWord)
  /// The source has the row, but no number in it.
  case notPublished

  /// Reads the `value` of a figure: a decimal, a number word, or two decimals with a dash or
  /// "to" between them.
  ///
  /// - Returns: nil if it is none of these, or if a range does not run upwards.
  package init?(printed: String, unit: Unit, kind: FigureKind) {
    if let decimal = Decimal(printed: printed) {
      guard unit != .rank || decimal.places == 0 && decimal.mantissa > 0 else { return nil }
      guard !kind.isExact || decimal.mantissa >= 0 else { return nil }
      self = .decimal(decimal)
    } else if let word = NumberWord(printed: printed, unit: unit) {
      self = .word(word)
    } else if let (first, second) = PrintedValue.ends(of: printed), first < second {
      self = .range(first, second)
    } else {
      return nil
    }
  }

  private static func ends(of printed: String) -> (Decimal, Decimal)? {
    let bytes = Array(printed.utf8)
    for connector in [" to ", "\u{2013}", "-", "\u{2212}"] {
      let mark = Array(connector.utf8)
      // Not at the start: there the dash would be a sign.
      guard bytes.count > mark.count + 1 else { continue }
      for index in 1..<(bytes.count - mark.count) where bytes[index...].starts(with: mark) {
        if let first = Decimal(utf8: bytes[..<index]),
          let second = Decimal(utf8: bytes[(index + mark.count)...])
        {
          return (first, second)
        }
      }
    }
    return nil
  }
}

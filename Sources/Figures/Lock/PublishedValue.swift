/// A value as readers saw it: what a change of must be explained.
package struct PublishedValue: Sendable, Hashable {
  package let value: PrintedValue
  package let unit: Unit
  /// A power of ten printed beside the value.
  package let scale: Int
  package let comparator: Comparator
  /// `nil` is undated.
  package let period: Period?

  /// The parts that readers can see change, in the order in which messages name them.
  package enum Part: String, Sendable, Hashable, CaseIterable {
    case value, unit, scale, cmp, period
  }

  /// What is not the same in both; two periods that cover the same days are.
  package func differences(from other: PublishedValue) -> [Part] {
    Part.allCases.filter { part in
      switch part {
      case .value: value != other.value
      case .unit: unit != other.unit
      case .scale: scale != other.scale
      case .cmp: comparator != other.comparator
      case .period: !hasSamePeriod(as: other)
      }
    }
  }

  /// One part in the spelling of the content files.
  package func spelling(of part: Part) -> String {
    switch part {
    case .value: standardForm(of: .level)
    case .unit: unit.rawValue
    case .scale: "\(scale)"
    case .cmp: comparator.rawValue
    case .period: period?.printed ?? "null"
    }
  }

  /// The value as the site prints it for a figure of a kind.
  package func standardForm(of kind: FigureKind) -> String { quantity(of: kind).standardForm }

  func quantity(of kind: FigureKind) -> Quantity {
    Quantity(value: value, unit: unit, scale: scale, comparator: comparator, kind: kind)
  }

  private func hasSamePeriod(as other: PublishedValue) -> Bool {
    guard let period, let others = other.period else { return period == other.period }
    return period.hasSameExtent(as: others)
  }
}

extension PublishedValue {
  init(_ quantity: Quantity, period: Period?) {
    self.init(
      value: quantity.value, unit: quantity.unit, scale: quantity.scale,
      comparator: quantity.comparator, period: period)
  }
}

extension Figure {
  /// What readers see of the figure now.
  package var published: PublishedValue { PublishedValue(quantity, period: period) }
}

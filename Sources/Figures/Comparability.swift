import YAML

/// A property in which figures must agree to be held against each other.
package enum Attribute: String, Sendable, Hashable, CaseIterable {
  case kind, unit, measure, basis, period, coverage, prices

  /// What two figures say of it.
  enum Agreement { case same, differs, unknown }

  func agreement(_ a: Figure, _ b: Figure) -> Agreement {
    switch self {
    case .kind: a.kind == b.kind ? .same : .differs
    case .unit: a.quantity.unit == b.quantity.unit ? .same : .differs
    case .measure:
      if a.isMeasureUnknown || b.isMeasureUnknown {
        .unknown
      } else {
        a.measure?.value == b.measure?.value ? .same : .differs
      }
    case .basis: a.basis == b.basis ? .same : .differs
    case .period:
      if let first = a.period, let second = b.period {
        first.hasSameExtent(as: second) ? .same : .differs
      } else {
        .unknown
      }
    case .coverage:
      a.coverage == .unknown || b.coverage == .unknown
        ? .unknown : a.coverage == b.coverage ? .same : .differs
    case .prices:
      a.prices == .unknown || b.prices == .unknown
        ? .unknown : a.prices == b.prices ? .same : .differs
    }
  }

  package var name: String { self == .prices ? "price basis" : rawValue }

  /// What is assumed where it is not known.
  var assumption: String {
    switch self {
    case .measure: "if the unnamed measure is the same"
    case .period: "if both hold for the same time"
    case .coverage: "if both cover the same units"
    case .prices: "if both treat prices alike"
    case .kind, .unit, .basis: "if both have the same \(name)"
    }
  }
}

extension [Attribute] {
  /// What figures on one axis must have in common; subject and place are free.
  package static let oneAxis = Attribute.allCases
  /// What a growth and its parts must have in common.
  static let oneGrowth: [Attribute] = [.measure, .period, .coverage, .prices]
}

/// Whether two figures may be compared, charted together or called contradictory.
package enum Comparison: Sendable, Hashable {
  case comparable
  /// They may if some attributes agree that are not known.
  case conditional([Attribute])
  /// They must not: they differ in these.
  case refused([Attribute])
}

/// The gate before every comparison: it refuses before anything is computed.
///
/// An attribute that is not known refuses nothing, but makes the comparison conditional, unless
/// both figures are silent about it and come through the same chain: one release does not change
/// its terms from row to row.
package func compare(
  _ a: Figure, _ b: Figure, on attributes: [Attribute] = .oneAxis
) -> Comparison {
  let (unknown, differing) = differences(a, b, on: attributes)
  if !differing.isEmpty { return .refused(differing) }
  return unknown.isEmpty ? .comparable : .conditional(unknown)
}

/// The attributes that are not known to agree, and those that differ.
private func differences(
  _ a: Figure, _ b: Figure, on attributes: [Attribute]
) -> (unknown: [Attribute], differing: [Attribute]) {
  var unknown: [Attribute] = []
  var differing: [Attribute] = []
  for attribute in attributes {
    switch attribute.agreement(a, b) {
    case .same: break
    case .differs: differing.append(attribute)
    case .unknown: if !isSilence(attribute, a, b) { unknown.append(attribute) }
    }
  }
  return (unknown, differing)
}

/// Whether a release says nothing of coverage or prices for either figure.
private func isSilence(_ attribute: Attribute, _ a: Figure, _ b: Figure) -> Bool {
  switch attribute {
  case .coverage: a.coverage == b.coverage && a.hasSameChain(as: b)
  case .prices: a.prices == b.prices && a.hasSameChain(as: b)
  case .kind, .unit, .measure, .basis, .period: false
  }
}

extension Figure {
  /// Whether the source leaves open what it measured.
  var isMeasureUnknown: Bool { measure?.value == Measure.unspecified.key }

  /// Whether both go back to the same root through the same links.
  func hasSameChain(as other: Figure) -> Bool {
    chain.count == other.chain.count
      && zip(chain, other.chain).allSatisfy { $0.source.value == $1.source.value }
  }
}

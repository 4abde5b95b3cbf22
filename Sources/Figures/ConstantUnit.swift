/// The unit of a reference magnitude: an energy, a mass or a count, perhaps per tonne or per year.
///
/// Written as `TJ/t`, `quad/year`, `count`. Conversion is exact.
package struct ConstantUnit: Sendable, Hashable, RawRepresentable {
  /// What is counted, without what it is counted for.
  package enum Amount: String, Sendable, Hashable, CaseIterable {
    case J, kJ, MJ, GJ, TJ, PJ, EJ
    case kWh, MWh, GWh, TWh, PWh
    /// A million British thermal units.
    case MMBtu
    /// 10^15 British thermal units.
    case quad
    case kg, t, kt, Mt
    case count
  }

  /// For how much of something else the amount stands.
  package enum Per: String, Sendable, Hashable, CaseIterable {
    case tonne = "t"
    case kilogram = "kg"
    case year
  }

  /// What an amount is an amount of; each has one base unit.
  package enum Dimension: Sendable, Hashable {
    /// In joules.
    case energy
    /// In tonnes.
    case mass
    /// In ones.
    case count
  }

  package let amount: Amount
  /// `nil` for an amount by itself.
  package let per: Per?

  package init(_ amount: Amount, per: Per? = nil) {
    self.amount = amount
    self.per = per
  }

  /// Reads an amount, and behind a slash what it is for.
  package init?(rawValue: String) {
    let parts = rawValue.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), let amount = Amount(rawValue: parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(amount)
      return
    }
    guard let per = Per(rawValue: parts[1]) else { return nil }
    self.init(amount, per: per)
  }

  package var rawValue: String {
    amount.rawValue + (per.map { "/" + $0.rawValue } ?? "")
  }

  package var dimension: Dimension { amount.dimension }

  /// Whether it says how much energy a tonne holds.
  package var isEnergyPerMass: Bool { dimension == .energy && (per == .tonne || per == .kilogram) }

  /// Whether it says how much energy is used in a year.
  var isEnergyPerYear: Bool { dimension == .energy && per == .year }

  /// How many base units one is: joules, tonnes or ones; per tonne where it is per a mass, per year
  /// where it is per year.
  package var factor: Rational {
    let perTonne = Rational(per == .kilogram ? 1000 : 1)
    guard let factor = amount.factor * perTonne else {
      preconditionFailure("the factors of the closed list fit")
    }
    return factor
  }

  /// Whether a number in this unit and one in `other` speak of the same: joules a year both.
  package func isComparable(with other: ConstantUnit) -> Bool {
    dimension == other.dimension && (per == .year) == (other.per == .year)
      && (per == nil) == (other.per == nil)
  }
}

extension ConstantUnit.Amount {
  fileprivate var dimension: ConstantUnit.Dimension {
    switch self {
    case .kg, .t, .kt, .Mt: .mass
    case .count: .count
    default: .energy
    }
  }

  /// How many joules, tonnes or ones.
  fileprivate var factor: Rational? {
    switch self {
    case .J, .count, .t: Rational(1)
    case .kJ, .kt: power(3)
    case .MJ, .Mt: power(6)
    case .GJ: power(9)
    case .TJ: power(12)
    case .PJ: power(15)
    case .EJ: power(18)
    case .kWh: power(3) * Rational(3600)
    case .MWh: power(6) * Rational(3600)
    case .GWh: power(9) * Rational(3600)
    case .TWh: power(12) * Rational(3600)
    case .PWh: power(15) * Rational(3600)
    case .MMBtu: power(6) * britishThermalUnit
    case .quad: power(15) * britishThermalUnit
    case .kg: Rational(mantissa: 1, exponent: -3)
    }
  }

  private func power(_ exponent: Int) -> Rational? { Rational(mantissa: 1, exponent: exponent) }
}

/// Joules in a British thermal unit, exact by the definition of the Fifth International Conference
/// on the Properties of Steam (London, 1956), the International Table unit.
private let britishThermalUnit = Rational(mantissa: 105_505_585_262, exponent: -8)

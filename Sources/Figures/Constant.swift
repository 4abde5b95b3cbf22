package import Diagnostics
package import YAML

/// A reference magnitude: how much energy a tonne holds, how much a country uses in a year.
///
/// Checks of magnitude hold claims against it and cite it.
package struct Constant: Sendable, Hashable {
  package let key: String
  package let name: String
  /// The value as printed, read as a level, so that its rounding interval is that of a level.
  ///
  /// Its own unit plays no part; ``unit`` is the unit.
  let quantity: Quantity
  package let unit: ConstantUnit
  /// When it held; `nil` for one that always does.
  package let period: Period?
  /// Who published it, in plain text.
  package let source: String
  package let url: String?
  package let note: String?
  /// The measure it is about: what it converts from tonnes to energy, or what there is a stock of.
  package let measure: Located<String>?
  /// What a stock belongs to: a key of `subjects.yml`.
  package let subject: Located<String>?
  /// The count by which it is multiplied: households, where it is for one of them.
  package let times: Located<String>?
  /// A smaller consumption that a claim could mean at its kindest.
  package let lenient: Located<String>?
  /// The key's place in `constants.yml`.
  package let range: SourceRange

  /// The value as the site prints it: "161.9 quad/year", "123.5 million".
  package var text: String {
    quantity.standardForm + (unit.rawValue == "count" ? "" : noBreakSpace + unit.rawValue)
  }

  /// The value, multiplied by ``times``, in base units: joules, tonnes or ones, per tonne or per
  /// year as ``unit`` says.
  /// - Returns: `nil` if it does not fit, or if what it is multiplied by is not there.
  package func point(in registry: Registry) -> Rational? {
    factors(in: registry)?.reduce(Rational(1) as Rational?) {
      $0 * $1.quantity.point * $1.unit.factor
    }
  }

  /// All the printed digits can stand for, closed at both ends, multiplied and in the units of
  /// ``point(in:)``.
  package func interval(in registry: Registry) -> Interval? {
    factors(in: registry)?.reduce(Interval(Rational(1)) as Interval?) {
      $0 * $1.quantity.interval * Interval($1.unit.factor)
    }
  }

  /// The constant and what it is multiplied by, each once; `nil` if one of them is not there.
  private func factors(in registry: Registry) -> [Constant]? {
    var factors = [self]
    var seen: Set<String> = [key]
    while let next = factors[factors.count - 1].times {
      guard let constant = registry.constants[next.value], seen.insert(next.value).inserted else {
        return nil
      }
      factors.append(constant)
    }
    return factors
  }
}

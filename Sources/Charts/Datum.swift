/// One value of a chart, with everything the drawing and its table say of it.
package struct Datum: Sendable, Hashable {
  /// How a value is known; decides its fill.
  package enum Knowledge: String, Sendable, CaseIterable {
    /// Printed by the source: solid.
    case published
    /// Computed by us: hatched.
    case derived
    /// Said by another party, or for an earlier time: hollow.
    case otherParty = "other-party"
  }

  /// Tells the datum from the others of its chart; labels may be equal.
  package let key: String
  package private(set) var label: String
  /// For the geometry only, in the unit of the chart; nil if the value is missing.
  package let value: Double?
  /// The value as it is printed, sign and unit included: `+24.6%`.
  package let printed: String
  /// The number alone, for machines: `24.6`, `-3.4`; empty if there is none.
  package let number: String
  /// What stands around a number of this kind on an axis and in a column of numbers.
  package let unit: ValueUnit
  package let knowledge: Knowledge
  /// The range the printed value stands for, in the unit of the chart.
  package let interval: ClosedRange<Double>?
  /// The same for machines, to the last digit.
  package let exactInterval: ExactInterval?
  /// The side on which the source leaves the value open: "more than 40%".
  package let bound: Bound?
  /// What the source printed first, if it has revised the value since.
  package let firstPrint: FirstPrint?
  /// Where the table's row leads to.
  package private(set) var href: String?
  /// Cells of the table, as text.
  package let period: String
  package let basis: String
  package let status: String
  package let source: String
  /// Why the value is missing.
  package let reason: String?

  package init(
    key: String, label: String, value: Double?, printed: String, number: String = "",
    unit: ValueUnit = .percent, knowledge: Knowledge = .published,
    interval: ClosedRange<Double>? = nil, exactInterval: ExactInterval? = nil, bound: Bound? = nil,
    firstPrint: FirstPrint? = nil,
    href: String? = nil,
    period: String = "", basis: String = "", status: String = "", source: String = "",
    reason: String? = nil
  ) {
    self.key = key
    self.label = label
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
    self.printed = printed
    self.number = number
    self.unit = unit
    self.knowledge = knowledge
    self.interval = interval
    self.exactInterval = exactInterval
    self.bound = bound
    self.firstPrint = firstPrint
    self.href = href
    self.period = period
    self.basis = basis
    self.status = status
    self.source = source
    self.reason = reason
  }
}

extension Datum {
  /// The same value under another name.
  package func named(_ label: String) -> Datum {
    var datum = self
    datum.label = label
    return datum
  }

  /// The same value, its row leading elsewhere.
  func linked(to href: String?) -> Datum {
    var datum = self
    datum.href = href
    return datum
  }
}

/// The ends of an interval as decimals, or as a fraction where no decimal is exact; empty on a side
/// that is open.
package struct ExactInterval: Sendable, Hashable {
  package let lower: String
  package let upper: String

  package init(lower: String, upper: String) {
    self.lower = lower
    self.upper = upper
  }
}

/// A value that is known on one side only.
package enum Bound: String, Sendable, CaseIterable {
  /// "more than", "at least": the value or anything above it.
  case atLeast = "at-least"
  /// "less than", "at most": the value or anything below it.
  case atMost = "at-most"
}

/// A value that has been revised since, in the unit of the chart.
package struct FirstPrint: Sendable, Hashable {
  package let value: Double
  /// As it was printed, sign and unit included.
  package let printed: String

  package init(value: Double, printed: String) {
    self.value = value
    self.printed = printed
  }
}

/// What stands before and after a number: nothing and "%", "CNY " and nothing, nothing and " t".
package struct ValueUnit: Sendable, Hashable {
  package let prefix: String
  /// With its no-break space, where there is one.
  package let suffix: String
  /// The unit's name for machines: `pct`, `t`, `CNY`.
  package let code: String

  package init(prefix: String = "", suffix: String, code: String) {
    self.prefix = prefix
    self.suffix = suffix
    self.code = code
  }

  package static let percent = ValueUnit(suffix: "%", code: "pct")
  package static let percentagePoints = ValueUnit(suffix: "\u{A0}pp", code: "pp")
}

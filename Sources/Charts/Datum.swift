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
  package let label: String
  /// For the geometry only, in the unit of the chart; nil if the value is missing.
  package let value: Double?
  /// The value as it is printed, sign and unit included: `+24.6%`.
  package let printed: String
  package let knowledge: Knowledge
  /// The range the printed value stands for, in the unit of the chart.
  package let interval: ClosedRange<Double>?
  /// Where the table's row leads to.
  package let href: String?
  /// Cells of the table, as text.
  package let period: String
  package let basis: String
  package let status: String
  package let source: String
  /// Why the value is missing.
  package let reason: String?

  package init(
    key: String, label: String, value: Double?, printed: String,
    knowledge: Knowledge = .published, interval: ClosedRange<Double>? = nil, href: String? = nil,
    period: String = "", basis: String = "", status: String = "", source: String = "",
    reason: String? = nil
  ) {
    self.key = key
    self.label = label
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
    self.printed = printed
    self.knowledge = knowledge
    self.interval = interval
    self.href = href
    self.period = period
    self.basis = basis
    self.status = status
    self.source = source
    self.reason = reason
  }
}

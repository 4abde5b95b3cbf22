/// Values beside a benchmark, a pair a row.
package struct ComparePlan: Sendable, Hashable {
  /// In drawing order, those with a missing end last.
  package let rows: [Row]
  /// What all first values are, and all second ones: "Zone", "City".
  package let names: Names
  /// Whether the axis covers zero; dots need not.
  package let startsAtZero: Bool

  package init(rows: [Row], names: Names, startsAtZero: Bool = true) {
    self.rows = rows
    self.names = names
    self.startsAtZero = startsAtZero
  }

  package struct Row: Sendable, Hashable {
    /// What both values are of.
    package let label: String
    package let focus: Datum
    package let benchmark: Datum
    /// Focus less benchmark as it is printed, "+2.5 pp"; `nil` if an end is missing.
    package let gap: String?

    package init(label: String, focus: Datum, benchmark: Datum, gap: String?) {
      self.label = label
      self.focus = focus
      self.benchmark = benchmark
      self.gap = gap
    }
  }

  package struct Names: Sendable, Hashable {
    package let focus: String
    package let benchmark: String

    package init(focus: String, benchmark: String) {
      self.focus = focus
      self.benchmark = benchmark
    }
  }
}

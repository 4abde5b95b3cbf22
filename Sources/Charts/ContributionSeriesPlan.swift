/// The parts of a growth for several periods, one column a period.
package struct ContributionSeriesPlan: Sendable, Hashable {
  /// In order of time.
  package let columns: [Column]

  package init(columns: [Column]) {
    self.columns = columns
  }

  package struct Column: Sendable, Hashable {
    /// The period in few words: "2024", "Jan–Nov 2025".
    package let label: String
    /// The growth itself, in percent.
    package let total: Datum
    /// The same parts in the same order in every column; a part may be missing.
    package let parts: [Datum]
    /// Total less parts; `nil` if the parts sum to the total within rounding.
    package let rest: Datum?

    package init(label: String, total: Datum, parts: [Datum], rest: Datum?) {
      self.label = label
      self.total = total
      self.parts = parts
      self.rest = rest
    }
  }
}

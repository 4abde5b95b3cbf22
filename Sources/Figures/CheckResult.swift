/// What became of one identity between figures.
package struct CheckResult: Sendable, Hashable {
  package let rule: Rule
  package let outcome: Outcome
  /// Global name of the figure whose printed value was compared.
  package let figure: String
  /// Global names of the figures it was compared with.
  package let inputs: [String]
  /// The arithmetic as a reader would write it: "3.2 ÷ 11.3 = 28.32%".
  package let worked: String
  /// What the inputs' rounding leaves open: "[27.75, 28.89]"; `nil` if nothing can be said.
  package let interval: String?
  /// The written reason why an inconsistency stands.
  package let answer: String?

  package enum Rule: String, Sendable, Hashable, CaseIterable {
    /// A contribution divided by the total's growth.
    case shareOfGrowth = "share-of-growth"
    /// The formula of a figure of our own.
    case formula
  }

  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case consistent, inconsistent
    case notCheckable = "not-checkable"
  }
}

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
  /// How many values, printed as the figure is, would have passed: 12 for a share of 28.3 against
  /// [27.75, 28.89].
  ///
  /// A check that many values pass says little; `nil` if they cannot be counted.
  package let power: Int?
  /// The assumption of a conditional result, or why there is no result: a phrase that begins in
  /// lower case.
  package let remark: String?
  /// Keys of the constants it was held against.
  package let constants: [String]
  /// The written reason why an inconsistency stands.
  package let answer: String?

  package init(
    rule: Rule, outcome: Outcome, figure: String, inputs: [String], worked: String,
    interval: String? = nil, power: Int? = nil, remark: String? = nil, constants: [String] = [],
    answer: String? = nil
  ) {
    self.rule = rule
    self.outcome = outcome
    self.figure = figure
    self.inputs = inputs
    self.worked = worked
    self.interval = interval
    self.power = power
    self.remark = remark
    self.constants = constants
    self.answer = answer
  }

  /// The identities, in the order in which results of one figure are shown.
  package enum Rule: String, Sendable, Hashable, CaseIterable {
    /// The formula of a figure of our own.
    case formula
    /// A contribution divided by the total's growth is the share of growth.
    case shareOfGrowth = "share-of-growth"
    /// A contribution is the part's growth times its weight in the period before.
    case weight
    /// What the parts leave of the total.
    case residual
    /// Parts that are disjoint and leave nothing out sum to the total.
    case sumOfParts = "sum-of-parts"
    /// A total grows no faster than its fastest part and no slower than its slowest.
    case hull
    /// A part that grows faster than its whole can only be so large.
    case partBound = "part-bound"
    /// A part's growth less the gap is the whole's.
    case gap
    /// A level divided by one plus its growth is the level before.
    case priorLevel = "prior-level"
    /// The growth of value added lies between those of the outputs behind it.
    case outputHull = "output-hull"
    /// Shares of nested wholes give the share of one whole in the other.
    case nestedShare = "nested-share"
    /// A part has no larger share of a total than the whole it belongs to.
    case partOfWhole = "part-of-whole"
    /// Weights of nested industries bound the weight of one whole in the other.
    case nestedWeight = "nested-weight"
    /// So many of so many, in per cent.
    case count
    /// A streak counted back to its first period.
    case streak
    /// Rates for the year so far imply those of the months between.
    case cumulative
    /// A stock, a duration and a yearly consumption.
    case magnitude
    /// A horizon counted from its start.
    case horizon
  }

  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case consistent, inconsistent
    /// It holds under an assumption, which ``remark`` states.
    case conditional
    /// It misses by at least a factor of 2 under the kindest assumption.
    case implausible
    case notCheckable = "not-checkable"
  }
}

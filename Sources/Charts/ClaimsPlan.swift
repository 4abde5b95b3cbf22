/// What different parties say of one thing; claims with different denominators in panels of their
/// own, never on one axis.
package struct ClaimsPlan: Sendable, Hashable {
  package let panels: [Panel]

  package init(panels: [Panel]) {
    self.panels = panels
  }

  package struct Panel: Sendable, Hashable {
    /// The denominator: "of world reserves"; empty where the claims are of no share.
    package let heading: String
    /// Whether the axis is the whole, from 0 to 100 percent; otherwise it goes from zero to the
    /// greatest claim.
    package let isShareOfWhole: Bool
    /// From the lowest to the highest claim, if two claims about the same thing exclude each other.
    package let disagreement: ClosedRange<Double>?
    /// By date, then by source.
    package let rows: [Row]

    package init(
      heading: String, isShareOfWhole: Bool, disagreement: ClosedRange<Double>? = nil, rows: [Row]
    ) {
      self.disagreement = disagreement
      self.heading = heading
      self.isShareOfWhole = isShareOfWhole
      self.rows = rows
    }
  }

  package struct Row: Sendable, Hashable {
    /// Who says it.
    package let claimant: String
    /// What is claimed, of what and when: "China’s share of world reserves, 2024".
    package let detail: String
    package let datum: Datum

    package init(claimant: String, detail: String, datum: Datum) {
      self.claimant = claimant
      self.detail = detail
      self.datum = datum
    }
  }
}

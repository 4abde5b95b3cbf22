/// A chart that is ready to be drawn: a valid plan and the words that travel with it.
///
/// Whether the figures may stand on one axis is decided before (in `Figures`); here every plan is
/// drawn as it is.
package struct Chart: Sendable, Hashable {
  /// The element's id, such as `c-growth-by-sector`; unique on its page.
  ///
  /// Every other id of the drawing starts with it.
  package let id: String
  /// The finding, as a headline.
  package let title: String
  /// Measure, unit, place and period.
  package let subtitle: String
  /// The accessible name: the title and what kind of chart it is.
  package let name: String
  /// The published sources, one entry each.
  package let source: [String]
  /// Derivations and incomparabilities, one sentence or more each.
  package let note: [String]
  /// What the reader must know of the standing of the numbers; also carries the disclaimer.
  package let claim: String?
  package let plan: Plan
  /// Where the chart can be had and on which terms; nil if that is not known yet.
  package let imprint: Imprint?

  package init(
    id: String, title: String, subtitle: String, name: String, source: [String] = [],
    note: [String] = [], claim: String? = nil, plan: Plan, imprint: Imprint? = nil
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.name = name
    self.source = source
    self.note = note
    self.claim = claim
    self.plan = plan
    self.imprint = imprint
  }
}

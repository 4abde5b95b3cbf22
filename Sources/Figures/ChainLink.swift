package import YAML

/// One step between a figure and its root.
package struct ChainLink: Sendable, Hashable {
  /// The source's key.
  package let source: Located<String>
  /// How it passed the figure on.
  package let how: How?
  /// The value as this source printed it.
  package let said: String?
  package let url: String?
  package let date: CalendarDate?

  package init(
    source: Located<String>, how: How? = nil, said: String? = nil, url: String? = nil,
    date: CalendarDate? = nil
  ) {
    self.source = source
    self.how = how
    self.said = said
    self.url = url
    self.date = date
  }

  package enum How: String, Sendable, Hashable, CaseIterable {
    case quoted, paraphrased, rounded, computed, translated, republished
  }
}

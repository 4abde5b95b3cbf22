package import Diagnostics
package import YAML

/// One statement of one number by one chain of sources.
package struct Figure: Sendable, Hashable {
  /// The slug of the article that declares it.
  package let article: String
  package let id: String
  /// The id's place in `highlights.yml`.
  package let range: SourceRange
  /// The subject's key.
  package let subject: Located<String>
  /// The figure of which this is only another wording.
  package let restates: Located<String>?
  /// The measure's key; `nil` where counts, ranks and durations need none.
  package let measure: Located<String>?
  package let kind: FigureKind
  /// Value, unit, scale, hedge and precision.
  package let quantity: Quantity
  /// The value as the source printed it, and its place.
  package let printed: Located<String>
  /// When it holds; `nil` is undated.
  package let period: Period?
  package let basis: Basis
  /// The whole it is a part of: a figure or a subject, as written.
  package let of: Located<String>?
  /// What is said to live on the stock: a key in `constants.yml`.
  package let consumer: Located<String>?
  package let prices: Prices
  package let coverage: Coverage
  package let status: Status
  /// Nearest publisher first, root last; never empty.
  package let chain: [ChainLink]
  /// How we computed it; `nil` for a published figure.
  package let formula: Formula?
  package let name: String?
  package let note: String?
  package let verdict: Verdict
  package let waivers: [Waiver]
  package let revisions: [Revision]

  /// Unique in the publication and never reused: `slug#id`.
  package var globalName: String { "\(article)#\(id)" }

  /// The fragment on its own article's page.
  package var anchor: String { "f-\(id)" }

  /// The fragment on every other page.
  package var globalAnchor: String { "f-\(article)--\(id)" }

  /// Whether the publication computed it.
  package var isComputed: Bool { formula != nil }

  /// The period as the site prints it.
  package var periodText: String { period?.text ?? Words.undated }

  /// Whether the source has the figure without giving its value.
  package var isPublished: Bool { quantity.value != .notPublished }

  /// The reason written against a rule, if there is one.
  package func answer(to rule: Code) -> String? {
    if let waiver = waivers.first(where: { $0.rule == rule }) { return waiver.because }
    return rule == .figureInconsistent ? verdict.because : nil
  }
}

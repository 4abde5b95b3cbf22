package import Diagnostics
package import YAML

/// One statement of one number by one chain of sources.
///
/// Immutable; a reference, because a publication holds many and they go everywhere.
package final class Figure: Sendable {
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
  /// The sentence in which the source prints it, in the source's own words.
  package let quote: Located<String>?
  package let verdict: Verdict
  package let waivers: [Waiver]
  package let revisions: [Revision]

  /// Unique in the publication and never reused: `slug#id`.
  package let globalName: String

  /// What a figure is made of, one value for each field of the format.
  package init(
    article: String, id: String, range: SourceRange, subject: Located<String>,
    restates: Located<String>? = nil, measure: Located<String>? = nil, kind: FigureKind,
    quantity: Quantity, printed: Located<String>, period: Period? = nil, basis: Basis,
    of whole: Located<String>? = nil, consumer: Located<String>? = nil, prices: Prices = .unknown,
    coverage: Coverage = .unknown, status: Status = .normal, chain: [ChainLink],
    formula: Formula? = nil, name: String? = nil, note: String? = nil,
    quote: Located<String>? = nil, verdict: Verdict = Verdict(.unverified),
    waivers: [Waiver] = [], revisions: [Revision] = []
  ) {
    self.article = article
    self.id = id
    self.range = range
    self.subject = subject
    self.restates = restates
    self.measure = measure
    self.kind = kind
    self.quantity = quantity
    self.printed = printed
    self.period = period
    self.basis = basis
    self.of = whole
    self.consumer = consumer
    self.prices = prices
    self.coverage = coverage
    self.status = status
    self.chain = chain
    self.formula = formula
    self.name = name
    self.note = note
    self.quote = quote
    self.verdict = verdict
    self.waivers = waivers
    self.revisions = revisions
    globalName = "\(article)#\(id)"
    isComputed = formula != nil || chain.last?.source.value == Source.ourselves.key
    interval = quantity.interval
  }

  /// The fragment on its own article's page.
  package var anchor: String { "f-\(id)" }

  /// The fragment on every other page.
  package var globalAnchor: String { "f-\(article)--\(id)" }

  /// Whether the publication computed it.
  package let isComputed: Bool

  /// The numbers the value can stand for; the interval of ``quantity``, worked out once.
  package let interval: Interval?

  /// The period as the site prints it.
  package var periodText: String { period?.text ?? Words.undated }

  /// Whether the source has the figure without giving its value.
  package var isPublished: Bool { quantity.value != .notPublished }

  /// The reason written against a rule, if there is one: a waiver of the rule, or a verdict that
  /// says what is the matter.
  package func answer(to rule: Code) -> String? {
    waivers.first { $0.rule == rule }?.because
      ?? (rule.isAnsweredByVerdict ? verdict.answer : nil)
  }
}

/// The slug of the article that a global name, `slug#id`, begins with.
package func articleOf(_ name: String) -> String { String(name.prefix { $0 != "#" }) }

extension Figure: Hashable {
  /// Two readings of the same declaration.
  package static func == (a: Figure, b: Figure) -> Bool {
    a === b || a.globalName == b.globalName && a.range == b.range && a.printed == b.printed
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(globalName) }
}

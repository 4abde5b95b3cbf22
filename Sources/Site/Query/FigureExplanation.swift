/// One figure in its surroundings: what `assay explain article#figure` tells.
///
/// The names of the fields are the keys of the json form and are not renamed.
package struct FigureExplanation: Sendable, Hashable, Encodable {
  package var figure: FigureRecord
  package var standsFor: StandsFor
  package var subject: Subject
  /// Everything the subject lies in, nearest first.
  package var liesIn: [Subject]
  @OrNull package var measure: Named?
  /// What the measure means.
  @OrNull package var definition: String?
  /// The whole it is a part of, with its value if that is a figure.
  @OrNull package var whole: Named?
  package var witnesses: Witnessing
  package var contradictions: [Contradicted]
  package var implies: [Implied]
  package var uses: Uses

  /// A thing by its key and what it is called.
  package struct Named: Sendable, Hashable, Encodable {
    package var key: String
    package var name: String
  }

  /// A subject and what it lies in directly.
  package struct Subject: Sendable, Hashable, Encodable {
    package var key: String
    package var name: String
    package var parents: [String]
  }

  /// What the value can mean, and why.
  package struct StandsFor: Sendable, Hashable, Encodable {
    /// "from 28.25% to 28.35%"; `nil` if it is not published.
    @OrNull package var words: String?
    /// As in "[28.25, 28.35]".
    @OrNull package var brackets: String?
    /// As in "printed to one decimal".
    package var because: String
  }

  /// The figures that say the same, and how they are counted.
  package struct Witnessing: Sendable, Hashable, Encodable {
    /// As in "3 outlets go back to 1 root".
    package var words: String
    /// As in "counts as one".
    package var counted: String
    package var agreeing: [Agreeing]
  }

  package struct Agreeing: Sendable, Hashable, Encodable {
    package var figure: String
    package var form: String
    /// Its chain for readers, root first.
    package var source: String
  }

  package struct Contradicted: Sendable, Hashable, Encodable {
    /// The other figure.
    package var figure: String
    package var form: String
    package var state: String
    @OrNull package var because: String?
  }

  /// What follows from it, alone or with others.
  package struct Implied: Sendable, Hashable, Encodable {
    package var rule: String
    package var name: String
    package var value: String
    package var formula: String
    package var worked: String
    @OrNull package var interval: String?
    @OrNull package var assumption: String?
    package var inputs: [String]
  }

  /// Where it is printed, drawn, computed with or leaned on.
  package struct Uses: Sendable, Hashable, Encodable {
    package var articles: [Printed]
    package var issues: [Printed]
    package var pages: [Printed]
    /// Global names of charts that draw it.
    package var charts: [String]
    package var claims: [String]
    /// Global names of figures that are computed from it.
    package var formulas: [String]
    /// Global names of figures that are a part of it.
    package var parts: [String]
    /// Global names of figures that only word it otherwise.
    package var wordings: [String]

    package var isEmpty: Bool {
      articles.isEmpty && issues.isEmpty && pages.isEmpty && charts.isEmpty && claims.isEmpty
        && formulas.isEmpty && parts.isEmpty && wordings.isEmpty
    }
  }

  /// A text that prints it, by its slug.
  package struct Printed: Sendable, Hashable, Encodable {
    package var slug: String
    /// The places, in reading order: `title`, `summary`, `highlights`, `text`; of an issue also
    /// `figure of the week`, and `carries` with the slug of an article that prints it.
    package var places: [String]
  }
}

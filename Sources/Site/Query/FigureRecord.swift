/// One figure with all that is known of it, as plain texts and exact numbers: what `assay figures`
/// hands out.
///
/// The names of the fields are the keys of the json form and are not renamed. Closed lists have the
/// spelling of the content files; days are ISO 8601.
package struct FigureRecord: Sendable, Hashable, Encodable {
  /// The global name, `article#id`.
  package var figure: String
  package var article: String
  package var id: String
  /// The label on charts and in lists.
  package var label: String
  /// The value as the source printed it: "15,300", "third".
  package var printed: String
  /// The same with plain digits: "15300".
  ///
  /// As printed where it is a word or a range; empty if the source does not give it.
  package var value: String
  /// The value as the site prints it: "+24.6%", "nearly a third".
  package var form: String
  package var kind: String
  package var unit: String
  /// The power of ten printed beside the value.
  package var scale: Int
  package var cmp: String
  /// The numbers the value can stand for, in `unit`; `nil` if it is not published.
  @OrNull package var interval: Ends?
  /// As the content files write it; `nil` is undated.
  @OrNull package var period: String?
  package var basis: String
  package var coverage: String
  package var prices: String
  package var status: String
  @OrNull package var measure: String?
  package var subject: String
  /// The whole it is a part of: the global name of a figure, or a subject.
  @OrNull package var of: String?
  /// The figure of which this is another wording, by its global name.
  @OrNull package var restates: String?
  /// Nearest publisher first, root last.
  package var chain: [Link]
  package var root: String
  package var verdict: Opinion
  /// The gravest outcome among `checks`; `nil` if no identity involves it.
  @OrNull package var check: String?
  /// Every identity it takes part in, as the figure compared or as an input.
  package var checks: [Check]
  package var flags: [Flagged]
  package var independence: Independence
  /// How we computed it, as written.
  @OrNull package var formula: String?
  /// Whether it is our own calculation.
  package var computed: Bool
  @OrNull package var note: String?
  @OrNull package var quote: String?
  package var revisions: [Earlier]
  /// Where it is declared; lines count from 1.
  package var file: String
  package var line: Int

  /// An interval in exact numbers: decimals, or "100/3" where no decimal is exact; `nil` where it
  /// has no end.
  package struct Ends: Sendable, Hashable, Encodable {
    @OrNull package var lower: String?
    @OrNull package var upper: String?
    /// Whether the end itself belongs to it.
    package var lowerClosed: Bool
    package var upperClosed: Bool
  }

  /// One step between a figure and its root.
  package struct Link: Sendable, Hashable, Encodable {
    package var source: String
    package var name: String
    package var kind: String
    /// Whether it has an interest in the figure's subject.
    package var stake: Bool
    @OrNull package var how: String?
    @OrNull package var said: String?
    @OrNull package var date: String?
    @OrNull package var url: String?
  }

  /// What the editors think of it.
  package struct Opinion: Sendable, Hashable, Encodable {
    package var word: String
    @OrNull package var by: String?
    @OrNull package var date: String?
    @OrNull package var because: String?
  }

  /// What became of one identity.
  package struct Check: Sendable, Hashable, Encodable {
    package var rule: String
    package var outcome: String
    /// The figure that was compared.
    package var figure: String
    package var inputs: [String]
    package var worked: String
    @OrNull package var interval: String?
    /// How many values printed alike would have passed.
    @OrNull package var power: Int?
    /// The assumption, or why there is no result.
    @OrNull package var remark: String?
    package var constants: [String]
    @OrNull package var answer: String?
  }

  /// Something a rule found at it.
  package struct Flagged: Sendable, Hashable, Encodable {
    package var code: String
    package var message: String
    /// The written reason for letting it stand.
    @OrNull package var answer: String?
  }

  /// Who stands behind it, counted over all figures that agree with it on the same thing.
  package struct Independence: Sendable, Hashable, Encodable {
    package var outlets: Int
    package var roots: Int
    /// The largest number of chains that are independent of each other.
    package var independent: Int
    /// Whether there may be more.
    package var lowerBound: Bool
  }

  /// A value that was published earlier.
  package struct Earlier: Sendable, Hashable, Encodable {
    package var form: String
    /// The day on which it was replaced.
    package var asOf: String
    package var kind: String
    @OrNull package var because: String?
  }
}

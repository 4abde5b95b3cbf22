/// The words that a rendered text brings along, in the language of the publication.
package struct Labels: Sendable {
  package let note: String
  package let caution: String
  package let insight: String
  /// The heading above the footnotes.
  package let footnotes: String
  /// The name of a link from a footnote back to its mark.
  package let backToText: String
  /// The name of the frame round a table, which scrolls by itself on a narrow screen.
  package let table: String

  package init(
    note: String, caution: String, insight: String, footnotes: String, backToText: String,
    table: String
  ) {
    self.note = note
    self.caution = caution
    self.insight = insight
    self.footnotes = footnotes
    self.backToText = backToText
    self.table = table
  }

  package static let english = Labels(
    note: "Note", caution: "Caution", insight: "Insight", footnotes: "Footnotes",
    backToText: "Back to the text", table: "Table")
}

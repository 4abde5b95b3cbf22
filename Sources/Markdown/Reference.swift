package import Diagnostics

/// A link or an image whose destination only the whole publication can resolve.
package struct Reference: Sendable, Hashable {
  package let kind: Kind
  /// What follows the colon; of an asset the file's name in the article's folder, decoded.
  package let target: String
  /// The plain text of the link, or the alternative text of the image; empty for an autolink.
  package let text: String
  /// The rendered text of the link; of an image its alternative text, escaped, with the
  /// references inside it as holes.
  package let content: [Piece]
  package let form: Form
  package let place: Place
  /// The whole link, brackets included.
  package let range: SourceRange
  /// The destination, in the link itself or in its definition; the whole link where neither
  /// stands verbatim in the file.
  package let targetRange: SourceRange
  /// The plain text of the sentence in which a figure or a claim is referred to; empty for others.
  package internal(set) var sentence = ""

  /// What is referred to; the raw value is the scheme that authors write.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case figure, chart, article, subject, source, claim, issue, page
    /// A file in the article's folder; written without a scheme.
    case asset

    /// The kinds that are written with a scheme.
    static let schemes = allCases.filter { $0 != .asset }
  }

  /// How a reference is written.
  package enum Form: Sendable, Hashable {
    /// `[text](figure:id)`
    case link
    /// `![text](chart:id)`
    case image
    /// `<figure:id>`
    case autolink
  }

  /// Where a reference stands.
  package enum Place: Sendable, Hashable {
    case text, heading
    /// A chart that is alone in its paragraph, which leaves no `<p>`.
    case ownParagraph
    /// In an alternative text: it is flattened to its text.
    case alternative
  }
}

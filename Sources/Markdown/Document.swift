package import Diagnostics
package import Markup

/// What one Markdown text came to: rendered pieces with holes, and all that is known about it
/// from this text alone.
package struct Document: Sendable {
  /// The rendered text in order.
  package let pieces: [Piece]
  /// The headings in order, those of footnotes left out.
  package let outline: [Heading]
  /// The numbers in prose in order of their places in the file.
  package let numbers: [NumberMention]
  /// All references in order, those in alternative texts and in link texts included.
  package let references: [Reference]
  /// The links into this page (`#id`), for the site to check.
  package let fragments: [Fragment]
  /// Words of prose: text, headings, tables and footnotes; no code and no alternative texts.
  package let wordCount: Int

  /// Whether nothing is rendered.
  package var isEmpty: Bool {
    pieces.allSatisfy {
      switch $0 {
      case .html(let html): html.isEmpty
      case .reference: false
      case .endOfBlock: true
      }
    }
  }

  package static let empty = Document(
    pieces: [], outline: [], numbers: [], references: [], fragments: [], wordCount: 0)
}

/// One line of Markdown (a title, a summary, a highlight) without any block around it.
package struct Inline: Sendable {
  /// The rendered line; holds no `endOfBlock`.
  package let pieces: [Piece]
  package let numbers: [NumberMention]
  package let references: [Reference]
  /// The line as plain text; references with an empty text leave nothing.
  package let text: String
}

/// A part of a rendered text.
package enum Piece: Sendable, Hashable {
  /// Finished markup.
  case html(HTML)
  /// A hole, to be filled by the site.
  case reference(Reference)
  /// Follows each top-level block, so that notes in the margin can be put there.
  case endOfBlock
}

/// A heading of the text.
package struct Heading: Sendable, Hashable {
  /// 1…6.
  package let level: Int
  /// Unique in the document.
  package let id: String
  /// Plain text; references with an empty text leave nothing.
  package let text: String
  /// What stands inside the heading's element, with its holes.
  package let content: [Piece]
  package let range: SourceRange
}

/// A link into the page it stands on.
package struct Fragment: Sendable, Hashable {
  /// What follows the `#`.
  package let id: String
  /// The link's destination.
  package let range: SourceRange
}

import Diagnostics
import Markdown

/// One text of the publication, as the checks see it.
struct TextPart: Sendable {
  let role: Role
  let place: Place
  let references: [Reference]
  let numbers: [NumberMention]
  let fragments: [Fragment]
  let outline: [Heading]

  enum Role: Sendable, Hashable {
    case title, summary, highlight, body
  }

  init(_ inline: InlineText, role: Role, place: Place) {
    self.role = role
    self.place = place
    references = inline.inline.references
    numbers = inline.inline.numbers
    fragments = []
    outline = []
  }

  init(_ document: Document, place: Place) {
    role = .body
    self.place = place
    references = document.references
    numbers = document.numbers
    fragments = document.fragments
    outline = document.outline
  }
}

extension Article {
  var place: Place { text.place }

  /// Title, summary, highlights and body.
  var texts: [TextPart] { text.texts(with: highlights) }
}

extension ParsedArticle {
  var place: Place { Place(article: slug, path: Path.article(slug)) }

  func texts(with highlights: ParsedHighlights?) -> [TextPart] {
    (title.map { [TextPart($0, role: .title, place: place)] } ?? [])
      + (summary.map { [TextPart($0, role: .summary, place: place)] } ?? [])
      + (highlights?.lines ?? []).map { TextPart($0, role: .highlight, place: place) }
      + [TextPart(document, place: place)]
  }
}

extension ParsedIssue {
  var place: Place { Place(article: nil, path: Path.issue(slug)) }

  var texts: [TextPart] {
    (title.map { [TextPart($0, role: .title, place: place)] } ?? [])
      + [TextPart(document, place: place)]
  }
}

extension ParsedPage {
  var place: Place { Place(article: nil, path: Path.page(slug)) }

  var texts: [TextPart] {
    (title.map { [TextPart($0, role: .title, place: place)] } ?? [])
      + (summary.map { [TextPart($0, role: .summary, place: place)] } ?? [])
      + [TextPart(document, place: place)]
  }
}

extension Publication {
  var texts: [TextPart] {
    articles.flatMap(\.texts) + issues.flatMap(\.text.texts) + pages.flatMap(\.texts)
  }
}

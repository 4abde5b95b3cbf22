import Diagnostics
import Figures
import Markdown
import YAML

/// One line of Markdown out of a YAML value, with its place.
struct InlineText: Sendable {
  let inline: Inline
  let range: SourceRange

  /// The words without markup.
  var plain: String { inline.text }
}

/// `articles/<slug>/article.md`, read by itself.
struct ParsedArticle: Sendable {
  let slug: String
  let path: String
  var title: InlineText?
  var date: Located<CalendarDate>?
  var updated: Located<CalendarDate>?
  var summary: InlineText?
  var subjects: [Located<String>] = []
  var origin: Origin?
  var isDraft = false
  var aliases: [Located<String>] = []
  var authors: [String] = []
  var waivers: [TextWaiver] = []
  var document = Document.empty

  /// What an article reports on.
  struct Origin: Sendable {
    var source: Located<String>
    var title: Located<String>?
    var url: String?
    var published: Period?
  }
}

/// `articles/<slug>/highlights.yml`, read by itself, with its highlights as Markdown.
struct ParsedHighlights: Sendable {
  let slug: String
  let file: HighlightFile
  let lines: [InlineText]
}

/// `issues/<slug>.md`, read by itself.
struct ParsedIssue: Sendable {
  let slug: String
  let path: String
  var number: String?
  var title: InlineText?
  var date: Located<CalendarDate>?
  var articles: [Located<String>] = []
  var figureOfTheWeek: Located<String>?
  var waivers: [TextWaiver] = []
  var document = Document.empty
}

/// `pages/<slug>.md`, read by itself.
struct ParsedPage: Sendable {
  let slug: String
  let path: String
  var title: InlineText?
  var summary: InlineText?
  /// The place in the menu; `nil` if the page is not in it.
  var menu: Int?
  var waivers: [TextWaiver] = []
  var document = Document.empty
}

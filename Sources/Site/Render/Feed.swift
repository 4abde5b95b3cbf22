import Figures
import Markdown
import Markup
import YAML

/// The Atom feed (RFC 4287) of the newest articles, whole texts, disclaimers inside the content.
///
/// `updated` of an entry is the article's `updated` or `date`; the feed's own is the newest of
/// them, so that the bytes depend on the content alone.
func feed(_ publication: Publication) -> [UInt8] {
  let articles = publication.articles.prefix(20)
  var writer = Writer(reserving: 1 << 16)
  writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  writer.open("feed") {
    $0.attribute("xmlns", "http://www.w3.org/2005/Atom")
    $0.attribute("xml:lang", publication.settings.language)
  }
  writer.element("id", text: publication.address.text)
  writer.element("title", text: publication.settings.name)
  if !publication.settings.tagline.isEmpty {
    writer.element("subtitle", text: publication.settings.tagline)
  }
  writer.element("updated", text: articles.map(\.lastChange).max().map(timestamp) ?? epoch)
  link(publication.address.text, "alternate", "text/html", &writer)
  link(publication.address.absolute(Path.feed), "self", "application/atom+xml", &writer)
  writer.open("author")
  writer.element("name", text: publication.settings.editorName)
  if let email = publication.settings.editorEmail { writer.element("email", text: email) }
  writer.close("author")
  writer.element("rights", text: publication.settings.licence)
  for article in articles { write(article, publication, to: &writer) }
  writer.raw("</feed>\n")
  return writer.bytes
}

private func write(_ article: Article, _ publication: Publication, to writer: inout Writer) {
  let url = publication.address.absolute(Path.article(article.slug))
  writer.open("entry")
  writer.element("id", text: url)
  writer.element("title", text: article.title)
  writer.element("published", text: timestamp(article.date))
  writer.element("updated", text: timestamp(article.lastChange))
  link(url, "alternate", "text/html", &writer)
  for author in article.text.authors {
    writer.open("author")
    writer.element("name", text: author)
    writer.close("author")
  }
  if let summary = article.text.summary { writer.element("summary", text: summary.plain) }
  writer.open("content") { $0.attribute("type", "html") }
  writer.text(content(of: article, publication).string)
  writer.close("content")
  writer.close("entry")
}

/// The article as a feed reader shows it: disclaimer, highlights, text.
private func content(of article: Article, _ publication: Publication) -> HTML {
  var renderer = BodyRenderer(publication, at: article.place, for: .feed)
  var writer = Writer()
  let figures = publication.figures(of: article.slug)
  for text in publication.disclaimerTexts(for: figures, channel: .feed) {
    writer.element("p") { $0.element("em", text: text) }
  }
  if !article.lines.isEmpty {
    writer.element("ul") { list in
      for line in article.lines {
        list.open("li")
        list.raw(renderer.render(line.inline.pieces))
        list.close("li")
      }
    }
  }
  writer.raw(renderer.render(article.text.document.pieces))
  return writer.html
}

private func link(
  _ href: String, _ relation: String, _ type: String, _ writer: inout Writer
) {
  writer.empty("link") {
    $0.attribute("rel", relation)
    $0.attribute("type", type)
    $0.attribute("href", href)
  }
}

/// What a feed without entries says it was last changed.
private let epoch = "1970-01-01T00:00:00Z"

/// Midnight in UTC: the content knows days, not times.
private func timestamp(_ date: CalendarDate) -> String { "\(date)T00:00:00Z" }

extension Article {
  /// The day of the last change that matters to a reader.
  var lastChange: CalendarDate { text.updated?.value ?? date }
}

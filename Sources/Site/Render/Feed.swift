import Figures
import Markdown
import Markup
import YAML

/// The Atom feed (RFC 4287) of the newest articles, whole texts, disclaimers inside the content.
///
/// Our errors have entries of their own, before the articles. `updated` of an entry is the day of
/// the article's last change; the feed's own is the newest of them, so that the bytes depend on the
/// content alone.
func feed(_ publication: Publication) -> [UInt8] {
  let articles = publication.articles.prefix(20)
  let errors = publication.errors.prefix(20)
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
  writer.element("updated", text: newest(articles.map(\.lastChange) + errors.map(\.date)))
  link(publication.address.text, "alternate", "text/html", &writer)
  link(publication.address.absolute(Path.feed), "self", "application/atom+xml", &writer)
  writer.open("author")
  writer.element("name", text: publication.settings.editorName)
  if let email = publication.settings.editorEmail { writer.element("email", text: email) }
  writer.close("author")
  writer.element("rights", text: publication.settings.licence)
  for error in errors { write(error, publication, to: &writer) }
  for (i, article) in articles.enumerated() { write(article, at: i, publication, to: &writer) }
  writer.raw("</feed>\n")
  return writer.bytes
}

/// The entry of a correction.
private func write(_ error: Correction, _ publication: Publication, to writer: inout Writer) {
  let url = publication.address.absolute(Path.corrections) + "#" + error.anchor
  let name = publication.figures.label(of: error.figure)
  writer.open("entry")
  writer.element("id", text: url)
  writer.element("title", text: "\(publication.words[.correction]): \(name)")
  writer.element("published", text: timestamp(error.date))
  writer.element("updated", text: timestamp(error.date))
  link(url, "alternate", "text/html", &writer)
  writer.open("content") { $0.attribute("type", "html") }
  writer.text(content(of: error, publication).string)
  writer.close("content")
  writer.close("entry")
}

/// The correction as a feed reader shows it: the note, the articles where it ran, the disclaimer.
private func content(of error: Correction, _ publication: Publication) -> HTML {
  var writer = Writer()
  writer.raw(correctionNote(error, publication, for: .feed))
  writer.element("ul") { list in
    for article in error.articles.map({ publication.articles[$0] }) {
      list.raw("<li>")
      list.open("a") {
        $0.attribute("href", publication.address.absolute(Path.article(article.slug)))
      }
      list.text(article.title)
      list.raw("</a></li>")
    }
  }
  for text in publication.disclaimerTexts(for: [error.figure], channel: .feed) {
    writer.element("p") { $0.element("em", text: text) }
  }
  return writer.html
}

private func write(
  _ article: Article, at i: Int, _ publication: Publication, to writer: inout Writer
) {
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
  writer.text(content(of: article, at: i, publication).string)
  writer.close("content")
  writer.close("entry")
}

/// The article as a feed reader shows it: corrections, disclaimer, highlights, text.
private func content(of article: Article, at i: Int, _ publication: Publication) -> HTML {
  var renderer = BodyRenderer(publication, at: article.place, for: .feed)
  var writer = Writer()
  let figures = publication.figures(of: article.slug)
  for error in publication.errors(inArticleAt: i) {
    writer.raw(correctionNote(error, publication, for: .feed))
  }
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

private func newest(_ dates: [CalendarDate]) -> String { dates.max().map(timestamp) ?? epoch }

/// Midnight in UTC: the content knows days, not times.
private func timestamp(_ date: CalendarDate) -> String { "\(date)T00:00:00Z" }

extension Article {
  /// The day of the last change that matters to a reader: written down, or a correction.
  var lastChange: CalendarDate { updated ?? date }

  /// ``lastChange`` if there was one since the day of publication.
  var updated: CalendarDate? {
    guard let corrected, corrected > date else { return text.updated?.value }
    return max(corrected, text.updated?.value ?? corrected)
  }
}

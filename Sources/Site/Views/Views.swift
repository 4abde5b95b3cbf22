import Diagnostics
import Figures
import Markdown
import Markup
import Templating
import YAML

/// Makes the view of each page: everything its template may print, and nothing else.
struct Views: Sendable {
  let publication: Publication
  /// What every page has: `site`, `words`, `nav`, `footer` and the addresses of style and feed.
  private let common: [String: TemplateValue]

  init(_ publication: Publication) {
    self.publication = publication
    let settings = publication.settings
    let address = publication.address
    common = [
      "site": .record([
        "name": .text(settings.name),
        "tagline": .text(settings.tagline),
        "language": .text(settings.language),
        "home": .text(address.href(Path.home)),
        "url": .text(address.text),
        "licence": .record([
          "name": .text(settings.licence), "href": .text(licenceURL(settings.licence)),
        ]),
        "editor": .record([
          "name": .text(settings.editorName), "email": .optional(settings.editorEmail),
        ]),
      ]),
      "words": publication.words.view,
      "style": .text(address.href(Path.style)),
      "icon": .text(address.href(Path.icon)),
      "feed": .text(address.href(Path.feed)),
      "csp": .text(contentSecurityPolicy),
      "footer": .list(footerLinks(publication)),
    ]
  }

  /// The view of one page: the common part, what the head needs, and the page's own record.
  func view(
    _ path: String, kind: String, title: String, description: String = "",
    published: CalendarDate? = nil, updated: CalendarDate? = nil,
    image: TemplateValue = .null, _ own: [String: TemplateValue]
  ) -> [String: TemplateValue] {
    let name = publication.settings.name
    let tagline = publication.settings.tagline
    var view = common
    view["page"] = .record([
      "title": .text(title),
      "headTitle": .text(title.isEmpty ? name : "\(title) · \(name)"),
      "description": .text(description.isEmpty ? tagline : description),
      "canonical": .text(publication.address.absolute(path)),
      "kind": .text(kind),
      "type": .text(kind == "article" ? "article" : "website"),
      "published": .optional(published.map { "\($0)" }),
      "updated": .optional(updated.map { "\($0)" }),
      "image": image,
    ])
    view["nav"] = .list(navigation(at: path))
    view.merge(own) { _, own in own }
    return view
  }

  /// The main menu: the collections, then the pages that ask for a place in it.
  private func navigation(at path: String) -> [TemplateValue] {
    let words = publication.words
    let collections = [
      (words[.issues], Path.issues), (words[.articles], Path.articles),
      (words[.subjects], Path.subjects), (words[.figures], Path.figures),
      (words[.sources], Path.sources),
    ]
    let pages = publication.pages.filter { $0.menu != nil }.map {
      ($0.title?.plain ?? $0.slug, Path.page($0.slug))
    }
    return (collections + pages).map { text, target in
      .record([
        "text": .text(text), "href": .text(href(target)), "isCurrent": .bool(path == target),
      ])
    }
  }

  func href(_ path: String) -> String { publication.address.href(path) }

  func link(_ text: String, _ path: String) -> TemplateValue {
    .record(["text": .text(text), "href": .text(href(path))])
  }

  func date(_ date: CalendarDate) -> TemplateValue {
    .record(["iso": .text("\(date)"), "text": .text(date.text)])
  }

  func subjectLink(_ key: String) -> TemplateValue {
    link(publication.registry.subjects[key]?.name ?? key, Path.subject(key))
  }

  func articleLink(_ article: Article) -> TemplateValue {
    link(article.title, Path.article(article.slug))
  }

  /// Inline Markdown as markup.
  func html(_ inline: InlineText?, at place: Place) -> TemplateValue {
    guard let inline else { return .html(.empty) }
    var renderer = BodyRenderer(publication, at: place, for: .page)
    return .html(renderer.render(inline.inline.pieces))
  }

  func body(_ document: Document, at place: Place) -> TemplateValue {
    var renderer = BodyRenderer(publication, at: place, for: .page)
    return .html(renderer.render(document.pieces))
  }

  /// The table of contents, for texts with more than three headings.
  func contents(_ document: Document) -> TemplateValue {
    let headings = document.outline.filter { $0.level <= 3 }
    guard headings.count > 3 else { return .null }
    let items: [TemplateValue] = headings.map {
      .record([
        "text": .text($0.text), "href": .text("#\($0.id)"), "level": .text("\($0.level)"),
      ])
    }
    return .record(["items": .list(items)])
  }

  func notFound() -> [String: TemplateValue] {
    view(Path.notFound, kind: "not-found", title: publication.words[.notFound], [:])
  }

  func redirect(from alias: String, to path: String) -> [String: TemplateValue] {
    view(
      path, kind: "redirect", title: publication.settings.name,
      [
        "target": .text(href(path)), "targetURL": .text(publication.address.absolute(path)),
      ])
  }
}

/// Nothing but the site's own files; no script from elsewhere, no frames, no forms.
private let contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
  + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

func licenceURL(_ identifier: String) -> String {
  let creative = [
    "CC-BY-4.0": "by/4.0", "CC-BY-SA-4.0": "by-sa/4.0", "CC-BY-NC-4.0": "by-nc/4.0",
    "CC-BY-ND-4.0": "by-nd/4.0", "CC0-1.0": "zero/1.0",
  ]
  guard let path = creative[identifier] else {
    return "https://spdx.org/licenses/\(identifier).html"
  }
  let kind = identifier.hasPrefix("CC0") ? "publicdomain" : "licenses"
  return "https://creativecommons.org/\(kind)/\(path)/"
}

/// Every text page, then what was checked and corrected, then the feed.
private func footerLinks(_ publication: Publication) -> [TemplateValue] {
  let pages = publication.pages.map { ($0.title?.plain ?? $0.slug, Path.page($0.slug)) }
  let rest = [
    (publication.words[.checks], Path.checks),
    (publication.words[.corrections], Path.corrections), (publication.words[.feed], Path.feed),
  ]
  return (pages + rest).map { text, path in
    .record(["text": .text(text), "href": .text(publication.address.href(path))])
  }
}

extension TemplateValue {
  /// Text, or the mark that there is none.
  static func optional(_ text: String?) -> TemplateValue { text.map(TemplateValue.text) ?? .null }
}

extension CalendarDate {
  /// The day in words: `22 December 2025`.
  var text: String { Period(printed: "\(self)")?.text ?? "\(self)" }
}

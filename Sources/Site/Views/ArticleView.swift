import Charts
import Figures
import Markdown
import Markup
import Templating
import YAML

extension Views {
  func article(at i: Int) -> [String: TemplateValue] {
    let article = publication.articles[i]
    let text = article.text
    let place = article.place
    let figures = publication.figures(of: article.slug)
    let claims = publication.claims(of: article.slug)
    let flags = publication.flagsIn[article.slug] ?? []
    let record: [String: TemplateValue] = [
      "title": html(text.title, at: place),
      "summary": html(text.summary, at: place),
      "date": date(article.date),
      "updated": article.updated.map(date) ?? .null,
      "minutes": .text(minutes(of: article)),
      "wordCount": .text("\(text.document.wordCount)"),
      "authors": .text(text.authors.joined(separator: ", ")),
      "subjects": .list(text.subjects.map { subjectLink($0.value) }),
      "issue": issueLink(of: article),
      "origin": origin(of: text),
      "coverage": coverage(article.coverage),
      "disclaimer": disclaimer(for: figures),
      "corrected": box(of: publication.errors(inArticleAt: i), titled: .correction),
      "highlights": .list(article.lines.map { .record(["text": html($0, at: place)]) }),
      "body": body(text.document, at: place),
      "contents": contents(text.document),
      "figures": .list(figures.map { row($0, on: place) }),
      "claims": .list(claims.map { row($0, on: place) }),
      "checks": .list((publication.index.checks.resultsIn[article.slug] ?? []).map(row)),
      "answered": .list(answered(flags)),
      "answeredCount": .text(
        count(of: flags.count { $0.answer != nil }, .countAnswered)),
      "hasChecks": .bool(!figures.isEmpty || !flags.isEmpty),
      "allChecks": link(publication.words[.allChecks], Path.checks),
      "unchecked": unchecked(among: figures),
      "implied": .list(implied(by: figures, in: article.slug)),
      "chains": .list(chainTrees(of: figures, in: article.slug).map { .html($0) }),
      "cite": .text(citation(of: article)),
      "related": .list(related(to: i).map { card(publication.articles[$0]) }),
      "previous": i + 1 < publication.articles.count
        ? articleLink(publication.articles[i + 1]) : .null,
      "next": i > 0 ? articleLink(publication.articles[i - 1]) : .null,
      "usedBy": .list(usingFigures(of: i).map { articleLink(publication.articles[$0]) }),
    ]
    return view(
      Path.article(article.slug), kind: "article", title: article.title,
      description: text.summary?.plain ?? "", published: article.date,
      updated: article.updated, image: card(of: article.slug), ["article": .record(record)])
  }

  /// What networks show beside a link to the article: the card of its first chart that has one.
  private func card(of article: String) -> TemplateValue {
    guard let (declaration, chart) = publication.card(of: article) else { return .null }
    let path = Path.chart(declaration.id, of: article, "-card.png")
    return .record([
      "url": .text(publication.address.absolute(path)), "width": .text("\(cardSize.width)"),
      "height": .text("\(cardSize.height)"),
      "alt": .text(pictureText(of: chart, labels: publication.words.chartLabels)),
    ])
  }

  /// Minutes to read at 220 words a minute, rounded up.
  func minutes(of article: Article) -> String {
    let count = max(1, (article.text.document.wordCount + 219) / 220)
    return publication.words(.minutes, ["n": "\(count)"])
  }

  /// The box before the first figure: the gravest two statements, the rest behind a summary.
  func disclaimer(for figures: [Figure]) -> TemplateValue {
    let texts = publication.disclaimerTexts(for: figures, channel: .page)
    guard !texts.isEmpty else { return .null }
    return .record([
      "title": .text(publication.words[.beforeYouRead]),
      "items": .list(texts.prefix(2).map { .record(["text": .html(HTML(text: $0))]) }),
      "more": texts.count > 2 ? .html(paragraphs(texts.dropFirst(2))) : .null,
    ])
  }

  private func paragraphs(_ texts: some Sequence<String>) -> HTML {
    var writer = Writer()
    for text in texts { writer.element("p", text: text) }
    return writer.html
  }

  private func issueLink(of article: Article) -> TemplateValue {
    guard let i = publication.index.issueOfArticle[article.slug] else { return .null }
    let issue = publication.issues[i]
    let number = issue.text.number.map { "\(publication.words[.issue]) \($0): " } ?? ""
    return link(number + issue.title, Path.issue(issue.slug))
  }

  private func origin(of article: ParsedArticle) -> TemplateValue {
    guard let origin = article.origin else { return .null }
    let source = publication.registry.sources[origin.source.value]
    return .record([
      "text": .optional(origin.title?.value),
      "href": .optional(origin.url),
      "source": link(source?.name ?? origin.source.value, Path.source(origin.source.value)),
      "published": .optional(origin.published?.text),
    ])
  }

  /// "1 figure", "10 figures": the word file gives both forms with a bar between.
  func count(of n: Int, _ key: InterfaceTexts.Key) -> String {
    let forms = publication.words[key].split(separator: "|", maxSplits: 1).map(String.init)
    let form = n == 1 ? forms.first : forms.last
    return "\(n) " + (form ?? "").trimmed
  }

  /// How to cite the article.
  private func citation(of article: Article) -> String {
    let authors =
      article.text.authors.isEmpty
      ? publication.settings.editorName : article.text.authors.joined(separator: ", ")
    let url = publication.address.absolute(Path.article(article.slug))
    let title = String(article.title.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 })
    return
      "\(authors) (\(article.date.year)): “\(title)”. \(publication.settings.name), \(article.date.text). \(url)"
  }

  /// Up to three other articles, most shared subjects and figures first, then newest; of a subject
  /// with very many articles the newest are looked at.
  private func related(to i: Int) -> [Int] {
    let subjects = Set(publication.articles[i].text.subjects.map(\.value))
    var shared: [Int: Int] = [:]
    for subject in subjects {
      for j in (publication.index.articlesAbout[subject] ?? []).prefix(100) where j != i {
        shared[j, default: 0] += 1
      }
    }
    for name in publication.index.figuresUsed[i] {
      for j in (publication.index.articlesUsing[name] ?? []).prefix(100) where j != i {
        shared[j, default: 0] += 1
      }
    }
    return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
  }

  /// The other articles that print or draw figures of this one.
  private func usingFigures(of i: Int) -> [Int] {
    let own = publication.figures(of: publication.articles[i].slug).map(\.globalName)
    let users = own.flatMap { publication.index.articlesUsing[$0] ?? [] }
    return Set(users).subtracting([i]).sorted()
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    let words = utf8.drop { $0 == 0x20 }
    var end = words.endIndex
    while end > words.startIndex, words[words.index(before: end)] == 0x20 {
      end = words.index(before: end)
    }
    return String(words[..<end]) ?? self
  }
}

extension Publication {
  /// The disclaimers of a set of figures for a channel, gravest first.
  func disclaimerTexts(for figures: [Figure], channel: Channel) -> [String] {
    self.figures.disclaimers(for: figures).map { $0.text(for: channel) }
      .filter { !$0.isEmpty }
  }
}

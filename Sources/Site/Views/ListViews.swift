import Figures
import Markdown
import Markup
import Templating
import YAML

extension Views {
  func home() -> [String: TemplateValue] {
    let newest = publication.issues.first
    let lead =
      newest?.text.articles.lazy.compactMap { publication.article($0.value) }.first
      ?? publication.articles.first
    let others = publication.articles.filter { $0.slug != lead?.slug }.prefix(8)
    return view(
      Path.home, kind: "home", title: "",
      [
        "issue": newest.map(issueRecord) ?? .null,
        "lead": lead.map { card($0, withChart: true) } ?? .null,
        "articles": .list(others.map { card($0) }),
        "figureOfTheWeek": newest.map(figureOfTheWeek) ?? .null,
        "corrected": box(of: publication.recentErrors, titled: .correctionsRecent),
        "counts": .list(counts()),
        "subscribe": .record(["href": .text(href(Path.feed))]),
      ])
  }

  func articles() -> [String: TemplateValue] {
    view(
      Path.articles, kind: "articles", title: publication.words[.articles],
      description: publication.words[.aboutArticles],
      ["articles": .list(publication.articles.map { card($0) })])
  }

  func issues() -> [String: TemplateValue] {
    let rows: [TemplateValue] = publication.issues.map { issue in
      .record([
        "number": .optional(issue.text.number),
        "title": .text(issue.title),
        "href": .text(href(Path.issue(issue.slug))),
        "date": date(issue.date),
        "count": .text(count(of: issue.text.articles.count, .countArticles)),
      ])
    }
    return view(
      Path.issues, kind: "issues", title: publication.words[.issues],
      description: publication.words[.aboutIssues], ["issues": .list(rows)])
  }

  func issue(at i: Int) -> [String: TemplateValue] {
    let issue = publication.issues[i]
    let neighbour = { (j: Int) -> TemplateValue in
      publication.issues.indices.contains(j)
        ? link(publication.issues[j].title, Path.issue(publication.issues[j].slug)) : .null
    }
    guard case .record(var record) = issueRecord(issue) else { return [:] }
    record["articles"] = .list(
      issue.text.articles.compactMap { publication.article($0.value) }.map { card($0) })
    record["figureOfTheWeek"] = figureOfTheWeek(issue)
    record["corrected"] = box(of: publication.errors(inIssueAt: i), titled: .correctionsSince)
    record["previous"] = neighbour(i + 1)
    record["next"] = neighbour(i - 1)
    return view(
      Path.issue(issue.slug), kind: "issue", title: issue.title, published: issue.date,
      ["issue": .record(record)])
  }

  func page(at i: Int) -> [String: TemplateValue] {
    let page = publication.pages[i]
    return view(
      Path.page(page.slug), kind: "page", title: page.title?.plain ?? page.slug,
      description: page.summary?.plain ?? "",
      [
        "text": .record([
          "title": html(page.title, at: page.place),
          "summary": page.summary == nil ? .null : html(page.summary, at: page.place),
          "body": body(page.document, at: page.place),
          "contents": contents(page.document),
        ])
      ])
  }

  func ledger() -> [String: TemplateValue] {
    let place = Place(article: nil, path: Path.figures)
    let ours = publication.figures.figures.filter(\.isComputed)
    let published = publication.figures.figures.filter { !$0.isComputed }
    return view(
      Path.figures, kind: "figures", title: publication.words[.figures],
      description: publication.words[.aboutFigures],
      [
        "ledger": .record([
          "figures": .list(published.map { row($0, on: place) }),
          "ours": .list(ours.map { row($0, on: place) }),
          "claims": .list(publication.figures.claims.map { row($0, on: place) }),
          "count": .text("\(published.count) \(publication.words[.ledgerFigures])"),
          "oursCount": .text("\(ours.count)"),
          "claimCount": .text(
            "\(publication.figures.claims.count) \(publication.words[.ledgerClaims])"),
        ])
      ])
  }

  /// An article in a list.
  func card(_ article: Article, withChart: Bool = false) -> TemplateValue {
    .record([
      "title": .html(HTML(text: article.title)),
      "href": .text(href(Path.article(article.slug))),
      "summary": .html(HTML(text: article.text.summary?.plain ?? "")),
      "tile": tile(of: article),
      "date": date(article.date),
      "minutes": .text(minutes(of: article)),
      "subjects": .list(article.text.subjects.map { subjectLink($0.value) }),
      "disclaimer": disclaimer(for: withChart ? publication.figures(of: article.slug) : []),
      "chart": withChart ? .html(firstChart(of: article)) : .null,
    ])
  }

  /// The first figure of the highlights, with where it comes from.
  private func tile(of article: Article) -> TemplateValue {
    let reference = article.lines.flatMap(\.inline.references).first { $0.kind == .figure }
    guard let reference,
      let figure = try? publication.figure(reference.target, at: article.place)
    else { return .null }
    return .record([
      "value": .text(figure.quantity.standardForm),
      "name": .text(publication.figures.label(of: figure)),
      "period": .text(figure.period?.shortText ?? publication.words[.undated]),
      "verdict": verdict(figure.verdict),
      "source": .text(sourceLine(for: figure, registry: publication.registry)),
    ])
  }

  /// The first chart an article places, as it stands on another page.
  private func firstChart(of article: Article) -> HTML {
    guard
      let reference = article.text.document.references.first(where: {
        $0.kind == .chart && $0.place == .ownParagraph
      }),
      let target = try? publication.target(of: reference, at: article.place),
      case .chart(let chart, let owner) = target
    else { return .empty }
    return BodyRenderer(publication, at: Place(article: nil, path: Path.home), for: .page)
      .figure(chart, of: owner)
  }

  private func issueRecord(_ issue: Issue) -> TemplateValue {
    .record([
      "number": .optional(issue.text.number),
      "title": .text(issue.title),
      "href": .text(href(Path.issue(issue.slug))),
      "date": date(issue.date),
      "introduction": body(issue.text.document, at: issue.text.place),
    ])
  }

  private func figureOfTheWeek(_ issue: Issue) -> TemplateValue {
    guard let name = issue.text.figureOfTheWeek?.value,
      let figure = publication.figures.figure(named: name)
    else { return .null }
    return .record([
      "value": .text(figure.quantity.standardForm),
      "name": .text(publication.figures.label(of: figure)),
      "measure": .text(measure(of: figure)),
      "period": .text(figure.period?.text ?? publication.words[.undated]),
      "source": .text(sourceLine(for: figure, registry: publication.registry)),
      "href": .text(href(Path.article(figure.article)) + "#f-\(figure.id)"),
      "verdict": verdict(figure.verdict),
      "disclaimer": .optional(publication.disclaimerTexts(for: [figure], channel: .chart).first),
    ])
  }

  /// What the ledger holds, in numbers.
  private func counts() -> [TemplateValue] {
    let figures = publication.figures.figures
    let published = figures.filter { !$0.isComputed }
    let roots = Set(published.compactMap { $0.chain.last?.source.value })
    let sources = Set(published.flatMap { $0.chain.map(\.source.value) })
    let coverage = publication.articles.reduce(into: NumericCoverage.Count()) {
      $0 += $1.coverage.total
    }
    let words = publication.words
    let rows: [(String, InterfaceTexts.Key, String)] = [
      ("\(published.count)", .ledgerFigures, Path.figures),
      ("\(publication.figures.claims.count)", .ledgerClaims, Path.figures + "#s.claims"),
      ("\(sources.count)", .ledgerSources, Path.sources),
      ("\(roots.count)", .ledgerRoots, Path.sources),
      ("\(publication.figures.checks.count)", .ledgerChecks, Path.checks),
      ("\(coverage.bound)/\(coverage.candidates)", .ledgerCoverage, Path.figures),
    ]
    return rows.map { value, key, path in
      .record(["value": .text(value), "label": .text(words[key]), "href": .text(href(path))])
    }
  }
}

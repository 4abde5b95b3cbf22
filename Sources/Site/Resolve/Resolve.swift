import Charts
import Diagnostics
import Figures
import Markdown
import YAML

/// Puts the parts together into one publication: what is published, every figure by its global
/// name, every chart planned, who uses what.
func resolve(
  _ content: ParsedContent, words: InterfaceTexts, options: BuildOptions
) -> Checked<Publication> {
  var findings: [Finding] = []
  let registry = Registry.make(
    sources: content.registry.sources ?? [], subjects: content.registry.subjects ?? SubjectFile(),
    disclaimers: content.registry.disclaimers ?? DisclaimerTexts(),
    constants: content.registry.constants ?? [])
  findings += registry.findings

  let (shown, hidden) = published(content.articles, options)
  let files = shown.compactMap { content.highlights[$0.slug]?.file }.sorted {
    $0.article < $1.article
  }
  let resolved = resolveFigures(files: files, registry: registry.value)
  findings += resolved.findings
  let figures = resolved.value
  findings += changedFigures(since: content.lock, in: figures)
  findings += removedFigures(
    from: content.lock, declaredIn: content.highlights.values.map(\.file))

  var articles = shown.map { text in
    Article(
      text: text, date: text.date?.value ?? options.date,
      highlights: content.highlights[text.slug], assets: content.assets[text.slug] ?? [:])
  }.sorted { ($1.date, $0.slug) < ($0.date, $1.slug) }
  var charts: [String: Chart] = [:]
  for declaration in figures.charts {
    let planned = planChart(declaration, figures: figures, labels: words.chartLabels)
    findings += planned.findings
    charts[declaration.globalName] = planned.value
  }
  let chartFiles = chartFiles(
    of: charts, figures.charts, labels: words.chartLabels, pictures: options.pictures,
    path: content.settings.path)
  findings += chartFiles.findings

  let issues = content.issues
    .map { Issue(text: $0, date: $0.date?.value ?? options.date) }
    .filter { options.includesFuture || $0.date <= options.date }
    .sorted { ($1.date, $0.slug) < ($0.date, $1.slug) }
  let pages = content.pages.sorted { ($0.menu ?? .max, $0.slug) < ($1.menu ?? .max, $1.slug) }
  var index = index(articles, issues, pages, figures)
  let corrections = corrections(
    of: figures.figures, in: articles, using: index.articlesUsing)
  for (i, correction) in corrections.enumerated() {
    for article in correction.articles {
      index.correctionsIn[article, default: []].append(i)
      guard correction.isOurError else { continue }
      articles[article].corrected = max(
        articles[article].corrected ?? correction.date, correction.date)
    }
  }
  var publication = Publication(
    settings: content.settings,
    address: (options.baseURL ?? content.settings.url).asAddress,
    words: words, registry: registry.value, figures: figures, articles: articles, hidden: hidden,
    issues: issues, pages: pages, charts: charts,
    chartFiles: chartFiles.value,
    corrections: corrections, lock: content.lock, index: index)
  publication.flagWording()
  return Checked(publication, findings)
}

extension String {
  /// The address it was checked to be when the settings or the options were read.
  fileprivate var asAddress: Address {
    guard let address = Address(site: self) else {
      preconditionFailure("addresses are checked where they come in")
    }
    return address
  }
}

/// The articles that are part of the site, and why the others are not.
private func published(
  _ articles: [ParsedArticle], _ options: BuildOptions
) -> (shown: [ParsedArticle], hidden: [String: String]) {
  var hidden: [String: String] = [:]
  for article in articles {
    if article.isDraft, !options.includesDrafts {
      hidden[article.slug] = "it is a draft, shown with --drafts"
    } else if let date = article.date?.value, date > options.date, !options.includesFuture {
      hidden[article.slug] = "it is scheduled for \(date), shown with --future"
    }
  }
  return (articles.filter { hidden[$0.slug] == nil }, hidden)
}

private func index(
  _ articles: [Article], _ issues: [Issue], _ pages: [ParsedPage], _ figures: FigureSet
) -> Publication.Index {
  var index = Publication.Index()
  index.figuresOf = Dictionary(grouping: figures.figures, by: \.article)
  index.claimsOf = Dictionary(grouping: figures.claims, by: \.article)
  index.figuresAbout = Dictionary(grouping: figures.figures, by: \.subject.value)
  for figure in figures.figures {
    for source in Set(figure.chain.map(\.source.value)) {
      index.figuresFrom[source, default: []].append(figure)
    }
  }
  index.publishedCount = figures.figures.count { !$0.isComputed }
  index.checks = CheckIndex(figures)
  for key in figures.registry.subjects.keys.sorted() {
    for parent in figures.registry.subjects[key]?.parents ?? [] {
      index.partsOf[parent.value, default: []].append(key)
    }
  }
  for (i, article) in articles.enumerated() {
    index.article[article.slug] = i
    for subject in article.text.subjects {
      index.articlesAbout[subject.value, default: []].append(i)
    }
    let names = used(by: article, figures).sorted()
    index.figuresUsed.append(names)
    for name in names { index.articlesUsing[name, default: []].append(i) }
  }
  for (i, issue) in issues.enumerated() {
    index.issue[issue.slug] = i
    // Issues come newest first; an article belongs to the one that carried it first.
    for slug in issue.text.articles { index.issueOfArticle[slug.value] = i }
  }
  for (i, page) in pages.enumerated() { index.page[page.slug] = i }
  return index
}

/// The global names of the figures an article prints or draws.
private func used(by article: Article, _ figures: FigureSet) -> Set<String> {
  var names: Set<String> = []
  for reference in article.texts.flatMap(\.references) where reference.kind == .figure {
    if case .found(let figure) = figures.figure(reference.target, from: article.slug) {
      names.insert(figure.globalName)
    }
  }
  for chart in article.highlights?.file.charts ?? [] {
    for name in chart.references {
      if case .found(let figure) = figures.figure(name.value, from: article.slug) {
        names.insert(figure.globalName)
      }
    }
  }
  return names
}

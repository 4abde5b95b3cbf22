import Diagnostics
import Figures
import Markup
import Templating
import YAML

/// A file of the site that is decided but not yet made.
struct PlannedFile: Sendable {
  /// Beneath the output folder.
  let file: String
  /// What it comes from, for the finding if two files collide.
  let origin: SourceRange
  let making: Making

  enum Making: Sendable {
    /// A page: a pure function of its template and its view.
    case page(template: String, view: @Sendable () -> [String: TemplateValue])
    /// A feed, sitemap or other announcement.
    case announcement(@Sendable () -> [UInt8])
    case asset([UInt8])
    /// A chart, or its numbers, as a file.
    case chart(@Sendable () -> [UInt8])
    /// A picture of a chart, which the edge draws.
    case picture(chart: String, width: Int, svg: @Sendable () -> [UInt8])
  }
}

/// Decides every file of the site; two with the same address are a finding.
func plan(_ publication: Publication, templates: [SourceFile]) -> Checked<[PlannedFile]> {
  let views = Views(publication)
  let here = SourceRange(startOf: publication.settings.path)
  var files: [PlannedFile] = []
  func page(
    _ path: String, _ template: String, at origin: SourceRange? = nil,
    _ view: @escaping @Sendable () -> [String: TemplateValue]
  ) {
    files.append(
      PlannedFile(
        file: Path.file(path), origin: origin ?? here,
        making: .page(template: template, view: view)))
  }
  page(Path.home, "home") { views.home() }
  page(Path.articles, "articles") { views.articles() }
  page(Path.issues, "issues") { views.issues() }
  page(Path.subjects, "subjects") { views.subjects() }
  page(Path.sources, "sources") { views.sources() }
  page(Path.figures, "figures") { views.ledger() }
  page(Path.checks, "checks") { views.checks() }
  page(Path.corrections, "corrections") { views.corrections() }
  page(Path.notFound, "not-found") { views.notFound() }
  for (i, article) in publication.articles.enumerated() {
    let origin = SourceRange(startOf: article.text.path)
    page(Path.article(article.slug), "article", at: origin) { views.article(at: i) }
    for alias in article.text.aliases {
      let path = String(alias.value.dropFirst())
      page(path, "redirect", at: alias.range) {
        views.redirect(from: path, to: Path.article(article.slug))
      }
    }
    for (name, file) in article.assets.sorted(by: { $0.key < $1.key }) {
      files.append(
        PlannedFile(
          file: Path.asset(name, of: article.slug), origin: SourceRange(startOf: file.path),
          making: .asset(file.bytes)))
    }
  }
  for (i, issue) in publication.issues.enumerated() {
    page(Path.issue(issue.slug), "issue", at: SourceRange(startOf: issue.text.path)) {
      views.issue(at: i)
    }
  }
  for (i, text) in publication.pages.enumerated() {
    page(Path.page(text.slug), "page", at: SourceRange(startOf: text.path)) { views.page(at: i) }
  }
  for key in publication.registry.subjects.keys.sorted() {
    page(Path.subject(key), "subject") { views.subject(key) }
  }
  for key in publication.registry.sources.keys.sorted() {
    page(Path.source(key), "source") { views.source(key) }
  }
  let dated = dates(of: files, publication)
  files.append(
    PlannedFile(
      file: Path.headers, origin: here, making: .asset(headers(publication.address))))
  files += assets(templates) + charts(publication) + announcements(publication, dated, at: here)
  return Checked(files.sorted { $0.file < $1.file }, collisions(files))
}

/// The pages a sitemap lists, with the day of their last change where the content says it.
private func dates(
  of files: [PlannedFile], _ publication: Publication
) -> [(path: String, changed: CalendarDate?)] {
  var changed: [String: CalendarDate] = [:]
  for article in publication.articles {
    changed[Path.file(Path.article(article.slug))] = article.lastChange
  }
  for issue in publication.issues { changed[Path.file(Path.issue(issue.slug))] = issue.date }
  changed[Path.file(Path.corrections)] = publication.corrections.first?.date
  changed[Path.file(Path.home)] = publication.articles.map(\.lastChange).max()
  return files.compactMap { file in
    guard case .page(let template, _) = file.making, template != "redirect", template != "not-found"
    else { return nil }
    let path = file.file.hasSuffix("index.html") ? String(file.file.dropLast(10)) : file.file
    return (path, changed[file.file])
  }
}

private func announcements(
  _ publication: Publication, _ pages: [(path: String, changed: CalendarDate?)],
  at origin: SourceRange
) -> [PlannedFile] {
  func file(_ name: String, _ make: @escaping @Sendable () -> [UInt8]) -> PlannedFile {
    PlannedFile(file: name, origin: origin, making: .announcement(make))
  }
  return [
    file(Path.feed) { feed(publication) },
    file(Path.sitemap) { sitemap(pages, publication.address) },
    file(Path.robots) { robots(publication.address) },
  ]
}

/// Everything under `assets/` among the templates; the style sheets are joined into one.
private func assets(_ templates: [SourceFile]) -> [PlannedFile] {
  let all = templates.filter { $0.name.hasPrefix("assets/") }
  let (styles, others) = (
    all.filter { $0.name.hasSuffix(".css") }, all.filter { !$0.name.hasSuffix(".css") }
  )
  // The main sheet first: what a chart needs may refine it.
  let ordered = styles.filter { $0.name == Path.style } + styles.filter { $0.name != Path.style }
  var files = others.map {
    PlannedFile(file: $0.name, origin: SourceRange(startOf: $0.path), making: .asset($0.bytes))
  }
  if let first = ordered.first {
    files.append(
      PlannedFile(
        file: Path.style, origin: SourceRange(startOf: first.path),
        making: .asset(ordered.flatMap(\.bytes))))
  }
  return files
}

/// Files that would be written to the same place, to places that differ in case alone, or to a
/// place where another needs a folder.
private func collisions(_ files: [PlannedFile]) -> [Finding] {
  var first: [String: PlannedFile] = [:]
  var findings: [Finding] = []
  func report(_ file: PlannedFile, with earlier: PlannedFile) {
    findings.append(
      Finding(
        .outputCollision, "'\(file.file)' and '\(earlier.file)' cannot both be on the site",
        at: file.origin, notes: [.init("the other comes from here", at: earlier.origin)],
        fix: "rename one of them, or change the alias"))
  }
  for file in files {
    let earlier = first.updateValue(file, forKey: file.file.lowercased())
    if let earlier { report(file, with: earlier) }
  }
  for file in files {
    var folder = file.file.lowercased()[...]
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      if let other = first[String(folder)] { report(other, with: file) }
    }
  }
  return findings
}

import Diagnostics
import Figures
import Markdown
import YAML

/// Reads an article; depends on nothing but its bytes and the labels of the language.
func parseArticle(
  _ file: SourceFile, slug: String, labels: Labels
) -> Checked<ParsedArticle> {
  var article = ParsedArticle(slug: slug, path: file.path)
  let (findings, document) = readText(file, of: "article '\(slug)'", labels) { fields in
    article.title = fields.inline("title", isRequired: true)
    article.date = fields.requiredDate("date")
    article.updated = fields.date("updated")
    article.summary = fields.inline("summary", isRequired: true)
    article.subjects = fields.strings("subjects")
    article.origin = readOrigin(&fields)
    article.isDraft = fields.bool("draft")?.value ?? false
    article.aliases = fields.strings("aliases").filter { checkAlias($0, &fields) }
    article.authors = fields.strings("authors").map(\.value)
    article.waivers = fields.waivers()
    if let date = article.date, let updated = article.updated, updated.value < date.value {
      fields.report(
        Finding(
          .valueInvalid, "'updated' is before 'date'", at: updated.range,
          notes: [.init("published here", at: date.range)]))
    }
  }
  article.document = document
  return Checked(article, findings)
}

/// Reads an issue of the newsletter.
func parseIssue(_ file: SourceFile, slug: String, labels: Labels) -> Checked<ParsedIssue> {
  var issue = ParsedIssue(slug: slug, path: file.path)
  let (findings, document) = readText(file, of: "issue '\(slug)'", labels) { fields in
    issue.number = fields.string("number")?.value
    issue.title = fields.inline("title", isRequired: true)
    issue.date = fields.requiredDate("date")
    // Kept for the mail edition, which reads them.
    _ = fields.string("subject")
    _ = fields.string("preheader")
    issue.articles = fields.strings("articles")
    issue.figureOfTheWeek = fields.string("figure-of-the-week")
    issue.waivers = fields.waivers()
  }
  issue.document = document
  return Checked(issue, findings)
}

/// Reads a page such as the one about the publication.
func parsePage(_ file: SourceFile, slug: String, labels: Labels) -> Checked<ParsedPage> {
  var page = ParsedPage(slug: slug, path: file.path)
  let (findings, document) = readText(file, of: "page '\(slug)'", labels) { fields in
    page.title = fields.inline("title", isRequired: true)
    page.summary = fields.inline("summary", isRequired: false)
    page.menu = fields.integer("menu")?.value
    page.waivers = fields.waivers()
  }
  page.document = document
  return Checked(page, findings)
}

/// Front matter through `read`, then the text behind it.
private func readText(
  _ file: SourceFile, of what: String, _ labels: Labels, _ read: (inout Fields) -> Void
) -> (findings: [Finding], document: Document) {
  guard let front = FrontMatter(of: file.bytes) else {
    let finding = Finding(
      .frontMatterMissing, "\(what) does not begin with front matter",
      at: SourceRange(startOf: file.path),
      fix: "begin the file with '---', its keys, and a second line '---'")
    return ([finding], .empty)
  }
  let yaml = parseYAML(file.bytes[front.yaml], path: file.path, offset: front.yaml.lowerBound)
  var findings = yaml.findings
  let root =
    yaml.value
    ?? (yaml.findings.isEmpty
      ? Node(
        content: .mapping([]),
        range: SourceRange(
          path: file.path, start: front.yaml.lowerBound, end: front.yaml.lowerBound)) : nil)
  if let root, var fields = Fields(root, of: what, findings: &findings) {
    read(&fields)
    findings += fields.finish()
  }
  let document = parseDocument(
    file.bytes[front.body], path: file.path, offset: front.body.lowerBound, labels: labels)
  return (findings + document.findings, document.value)
}

private func readOrigin(_ fields: inout Fields) -> ParsedArticle.Origin? {
  guard let node = fields.node("origin") else { return nil }
  var findings: [Finding] = []
  defer { findings.forEach { fields.report($0) } }
  guard var origin = Fields(node, of: "'origin'", findings: &findings) else { return nil }
  let source = origin.requiredString("source")
  let title = origin.string("title")
  let url = origin.string("url")
  if let url, !url.value.hasPrefix("https://"), !url.value.hasPrefix("http://") {
    origin.report(
      Finding(.urlScheme, "the origin's address is not an http address", at: url.range))
  }
  var published: Period?
  if let text = origin.string("published") {
    published = Period(printed: text.value)
    if published == nil {
      origin.report(
        Finding(.periodInvalid, "'\(text.value)' is not a period", at: text.range))
    }
  }
  findings += origin.finish()
  return source.map {
    ParsedArticle.Origin(source: $0, title: title, url: url?.value, published: published)
  }
}

/// Whether an alias can be a page of its own: a path from the root that ends in a slash, its parts
/// slugs.
private func checkAlias(_ alias: Located<String>, _ fields: inout Fields) -> Bool {
  let parts = alias.value.split(separator: "/", omittingEmptySubsequences: true)
  let isPath =
    alias.value.hasPrefix("/") && alias.value.hasSuffix("/") && !parts.isEmpty
    && "/" + parts.joined(separator: "/") + "/" == alias.value && parts.allSatisfy { isSlug($0) }
  if !isPath {
    fields.report(
      Finding(
        .valueInvalid, "the alias '\(alias.value)' cannot be an address of this site",
        at: alias.range, fix: "write it as '/old/path/', from the root, with a slash at the end"))
  }
  return isPath
}

extension Fields {
  /// A value that is one line of Markdown.
  mutating func inline(_ key: String, isRequired: Bool) -> InlineText? {
    guard let node = isRequired ? requiredNode(key) : node(key) else { return nil }
    guard case .scalar(let scalar) = node.content, !scalar.isNull else {
      report(Finding(.valueInvalid, "'\(key)' takes text", at: node.range))
      return nil
    }
    let parsed = parseInline(scalar.text) { node.range(ofTextBytes: $0) }
    parsed.findings.forEach { report($0) }
    return InlineText(inline: parsed.value, range: node.range)
  }

  mutating func requiredDate(_ key: String) -> Located<CalendarDate>? {
    requiredNode(key) == nil ? nil : date(key)
  }
}

import Diagnostics
import Figures
import Markdown
import YAML

/// Every file of the content, each read by itself; what the resolving step starts from.
struct ParsedContent: Sendable {
  var settings = Settings()
  var registry = RegistryParts()
  /// What was last published.
  var lock = FigureLock()
  var articles: [ParsedArticle] = []
  var highlights: [String: ParsedHighlights] = [:]
  var issues: [ParsedIssue] = []
  var pages: [ParsedPage] = []
  /// Pictures and other files of each article: the slug of the article, then the file's name.
  var assets: [String: [String: SourceFile]] = [:]
}

/// One file's part of the content.
private enum Part: Sendable {
  case settings(Settings)
  case registry(RegistryParts)
  case lock(FigureLock)
  case article(ParsedArticle)
  case highlights(ParsedHighlights)
  case issue(ParsedIssue)
  case page(ParsedPage)
  case asset(article: String, name: String, SourceFile)
  case nothing
}

/// Reads every file of the content, side by side.
func parseContent(_ files: [SourceFile], root: String, labels: Labels) async -> Checked<
  ParsedContent
> {
  let parts = await concurrentMap(files) { parse($0, labels: labels) }
  var content = ParsedContent()
  var findings: [Finding] = []
  for part in parts {
    findings += part.findings
    switch part.value {
    case .settings(let settings): content.settings = settings
    case .registry(let registry): content.registry.merge(registry)
    case .lock(let lock): content.lock = lock
    case .article(let article): content.articles.append(article)
    case .highlights(let highlights): content.highlights[highlights.slug] = highlights
    case .issue(let issue): content.issues.append(issue)
    case .page(let page): content.pages.append(page)
    case .asset(let article, let name, let file): content.assets[article, default: [:]][name] = file
    case .nothing: break
    }
  }
  let names = Set(files.map(\.name))
  findings += missingFiles(names, content, root: root)
  return Checked(content, findings)
}

/// What has to be there and is not.
private func missingFiles(_ names: Set<String>, _ content: ParsedContent, root: String) -> [Finding]
{
  var findings: [Finding] = []
  for name in ["publication.yml", "sources.yml", "subjects.yml"] where !names.contains(name) {
    findings.append(
      Finding(
        .fileMissing, "the file '\(name)' is missing", at: SourceRange(startOf: "\(root)/\(name)")))
  }
  let written = Set(content.articles.map(\.slug))
  let folders = Set(content.highlights.keys).union(content.assets.keys)
  for slug in folders.subtracting(written).sorted() {
    findings.append(
      Finding(
        .fileMissing, "the article folder '\(slug)' has no 'article.md'",
        at: SourceRange(startOf: "\(root)/articles/\(slug)/article.md")))
  }
  return findings
}

private func parse(_ file: SourceFile, labels: Labels) -> Checked<Part> {
  let parts = file.name.split(separator: "/").map(String.init)
  switch parts.first {
  case "publication.yml" where parts.count == 1:
    return parseSettings(file.bytes, path: file.path).map(Part.settings)
  case "sources.yml" where parts.count == 1, "subjects.yml" where parts.count == 1,
    "disclaimers.yml" where parts.count == 1, "constants.yml" where parts.count == 1:
    return RegistryParts.read(file, name: parts[0]).map(Part.registry)
  case FigureLock.fileName where parts.count == 1:
    return readFigureLock(file.bytes, path: file.path).map(Part.lock)
  case "articles" where parts.count >= 3:
    return parseInArticle(
      file, slug: parts[1], rest: parts.dropFirst(2).joined(separator: "/"), labels)
  case "issues" where parts.count == 2 && parts[1].hasSuffix(".md"):
    return withSlug(parts[1], file) { parseIssue(file, slug: $0, labels: labels).map(Part.issue) }
  case "pages" where parts.count == 2 && parts[1].hasSuffix(".md"):
    return withSlug(parts[1], file) { parsePage(file, slug: $0, labels: labels).map(Part.page) }
  default:
    return Checked(
      .nothing,
      [
        Finding(
          .fileUnexpected, "nothing reads the file '\(file.name)'",
          at: SourceRange(startOf: file.path),
          fix: nearName(file.name).map { "rename it to '\($0)'" } ?? "move it out of the content")
      ])
  }
}

private func nearName(_ name: String) -> String? {
  nearMiss(
    to: name,
    among: [
      "publication.yml", "sources.yml", "subjects.yml", "disclaimers.yml", "constants.yml",
      FigureLock.fileName,
    ])
}

private func parseInArticle(
  _ file: SourceFile, slug: String, rest: String, _ labels: Labels
) -> Checked<Part> {
  guard isSlug(slug) else { return invalidName(slug, file) }
  switch rest {
  case "article.md":
    return parseArticle(file, slug: slug, labels: labels).map(Part.article)
  case "highlights.yml":
    let read = readHighlights(file.bytes, path: file.path, article: slug)
    var findings = read.findings
    let lines = read.value.highlights.map { highlight in
      let parsed = parseInline(highlight.text) { highlight.node.range(ofTextBytes: $0) }
      findings += parsed.findings
      return InlineText(inline: parsed.value, range: highlight.node.range)
    }
    return Checked(
      .highlights(ParsedHighlights(slug: slug, file: read.value, lines: lines)), findings)
  case "highlights.yaml", "article.markdown", "index.md":
    let wanted = rest.hasPrefix("h") ? "highlights.yml" : "article.md"
    return Checked(
      .nothing,
      [
        Finding(
          .fileUnexpected, "nothing reads the file '\(file.name)'",
          at: SourceRange(startOf: file.path), fix: "rename it to '\(wanted)'")
      ])
  default:
    return Checked(.asset(article: slug, name: rest, file))
  }
}

private func withSlug(
  _ fileName: String, _ file: SourceFile, _ read: (String) -> Checked<Part>
) -> Checked<Part> {
  let slug = String(fileName.dropLast(3))
  return isSlug(slug) ? read(slug) : invalidName(slug, file)
}

private func invalidName(_ name: String, _ file: SourceFile) -> Checked<Part> {
  Checked(
    .nothing,
    [
      Finding(
        .nameInvalid, "'\(name)' cannot be part of an address", at: SourceRange(startOf: file.path),
        fix: "use lower-case letters a to z, digits and hyphens")
    ])
}

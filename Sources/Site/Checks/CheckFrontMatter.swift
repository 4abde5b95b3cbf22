import Diagnostics
import Figures
import YAML

/// What front matter and settings name exists.
@Sendable func checkFrontMatter(_ publication: Publication) -> [Finding] {
  publication.articles.flatMap { checkArticle($0.text, publication) }
    + publication.issues.flatMap { checkIssue($0.text, publication) }
    + checkCorrections(publication)
}

private func checkArticle(_ article: ParsedArticle, _ publication: Publication) -> [Finding] {
  var findings = article.subjects.compactMap { subject in
    missing(
      subject, "subject", .subjectUnknown, publication.registry.subjects[subject.value] != nil,
      among: publication.registry.subjects.keys)
  }
  if let source = article.origin?.source {
    findings += [
      missing(
        source, "source", .sourceUnknown, publication.registry.sources[source.value] != nil,
        among: publication.registry.sources.keys)
    ].compactMap { $0 }
  }
  return findings
}

private func checkIssue(_ issue: ParsedIssue, _ publication: Publication) -> [Finding] {
  var findings = issue.articles.compactMap { slug -> Finding? in
    if let reason = publication.hidden[slug.value] {
      return Finding(
        .referenceBroken, "the issue carries '\(slug.value)', which is not on the site: \(reason)",
        at: slug.range)
    }
    return missing(
      slug, "article", .referenceBroken, publication.article(slug.value) != nil,
      among: publication.articles.map(\.slug))
  }
  if let name = issue.figureOfTheWeek {
    do {
      _ = try publication.figure(name.value, at: issue.place)
    } catch {
      findings += [error.finding(at: name.range)].compactMap { $0 }
    }
  }
  return findings
}

private func checkCorrections(_ publication: Publication) -> [Finding] {
  guard let corrections = publication.settings.corrections else { return [] }
  let slug = corrections.value.hasPrefix("page:") ? String(corrections.value.dropFirst(5)) : ""
  guard publication.page(slug) == nil else { return [] }
  return [
    Finding(
      .referenceBroken, "there is no page '\(corrections.value)' for corrections",
      at: corrections.range, fix: "write 'page:' and the name of a file in pages/")
  ]
}

private func missing(
  _ name: Located<String>, _ kind: String, _ code: Code, _ exists: Bool,
  among names: some Sequence<String>
) -> Finding? {
  guard !exists else { return nil }
  return Finding(
    code, "there is no \(kind) '\(name.value)'", at: name.range,
    fix: nearMiss(to: name.value, among: names).map { "write '\($0)'" })
}

import Figures
import Markup
import Templating
import YAML

extension Views {
  func subjects() -> [String: TemplateValue] {
    let kinds = Dictionary(grouping: publication.registry.subjects.values, by: \.kind)
    let groups: [TemplateValue] = SubjectKind.allCases.compactMap { kind in
      guard let subjects = kinds[kind] else { return nil }
      return .record([
        "title": .text(Words.sentence(kind.displayName)),
        "subjects": .list(tree(of: subjects)),
      ])
    }
    return view(
      Path.subjects, kind: "subjects", title: publication.words[.subjects],
      description: publication.words[.aboutSubjects], ["groups": .list(groups)])
  }

  /// Subjects as a tree read line by line: each after the whole it is part of, indented below it.
  private func tree(of subjects: [Subject]) -> [TemplateValue] {
    let lines = subjects.map { (path: path(of: $0).map(\.key) + [$0.key], subject: $0) }
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
    let shallowest = lines.map(\.path.count).min() ?? 0
    return lines.map { path, subject in
      .record([
        "text": .text(subject.name),
        "href": .text(href(Path.subject(subject.key))),
        "count": .text(
          count(of: publication.index.figuresAbout[subject.key]?.count ?? 0, .countFigures)),
        "depth": .text("\(min(4, path.count - shallowest))"),
      ])
    }
  }

  func sources() -> [String: TemplateValue] {
    let rows: [TemplateValue] = publication.registry.sources.values
      .sorted { ($0.name, $0.key) < ($1.name, $1.key) }.map { source in
        let resting = publication.index.figuresFrom[source.key]?.count ?? 0
        return .record([
          "text": .text(source.name),
          "href": .text(href(Path.source(source.key))),
          "kind": .text(source.kind.displayName),
          "count": .text(count(of: resting, .countFigures)),
          "isUnnamed": .bool(source.kind == .unnamed),
        ])
      }
    return view(
      Path.sources, kind: "sources", title: publication.words[.sources],
      description: publication.words[.aboutSources],
      ["sources": .list(rows)])
  }

  func source(_ key: String) -> [String: TemplateValue] {
    guard let source = publication.registry.sources[key] else { return [:] }
    let place = Place(article: nil, path: Path.source(key))
    let figures = publication.index.figuresFrom[key] ?? []
    let asRoot = figures.filter { $0.chain.last?.source.value == key }
    let asLink = figures.filter { $0.chain.last?.source.value != key }
    let disclaimer = disclaimers(
      for: figures, speakingOf: key, registry: publication.registry
    ).first
    let record: [String: TemplateValue] = [
      "name": .text(source.name),
      "kind": .text(source.kind.displayName),
      "owner": .optional(source.owner),
      "country": .optional(source.country),
      "control": source.control.map { control in
        .record([
          "is": .text(control.level.rawValue),
          "evidence": .optional(control.evidence),
          "date": .optional(control.date.map { "\($0)" }),
        ])
      } ?? .null,
      "stake": .list(source.stake.map { subjectLink($0.value) }),
      "note": .optional(source.note),
      "url": .optional(source.url),
      "disclaimer": disclaimer.map { .html(HTML(text: $0.text(for: .page))) } ?? .null,
      "asRoot": .list(asRoot.map { row($0, on: place) }),
      "asLink": .list(asLink.map { row($0, on: place) }),
      "without": .optional(
        consequence(of: source, links: asLink.count, roots: asRoot.count)),
    ]
    return view(
      Path.source(key), kind: "source", title: source.name, ["source": .record(record)])
  }

  /// What would be left without a source; nothing to say of one that no figure rests on.
  private func consequence(of source: Source, links: Int, roots: Int) -> String? {
    guard links + roots > 0, source.kind != .ourselves else { return nil }
    let key: InterfaceTexts.Key =
      roots == 0 ? .withoutLink : links == 0 ? .withoutRoot : .withoutSource
    return publication.words(
      key, ["links": "\(links)", "roots": "\(roots)", "all": "\(publication.index.publishedCount)"])
  }
}

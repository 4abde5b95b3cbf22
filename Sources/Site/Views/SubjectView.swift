import Diagnostics
import Figures
import Markdown
import Markup
import Templating
import YAML

/// The page of one subject: its figures, those together that may be compared.
extension Views {
  func subject(_ key: String) -> [String: TemplateValue] {
    guard let subject = publication.registry.subjects[key] else { return [:] }
    let figures = publication.index.figuresAbout[key] ?? []
    let articles = Set((publication.index.articlesAbout[key] ?? []))
      .union(figures.compactMap { publication.index.article[$0.article] }).sorted()
    let record: [String: TemplateValue] = [
      "name": .text(subject.name),
      "kind": .text(subject.kind.displayName),
      "path": .list(path(of: subject).map { subjectLink($0.key) }),
      "aliases": .optional(
        subject.aliases.isEmpty ? nil : subject.aliases.joined(separator: ", ")),
      "note": .optional(subject.note),
      "groups": .list(groups(of: figures, about: subject)),
      "articles": .list(articles.map { card(publication.articles[$0]) }),
      "parts": .list((publication.index.partsOf[key] ?? []).map(subjectLink)),
    ]
    return view(
      Path.subject(key), kind: "subject", title: subject.name, ["subject": .record(record)])
  }

  /// Figures of one measure and kind under one heading, each axis by itself.
  private func groups(of figures: [Figure], about subject: Subject) -> [TemplateValue] {
    let place = Place(article: nil, path: Path.subject(subject.key))
    var titles: [String] = []
    let byTitle = Dictionary(grouping: figures, by: measure(of:))
    for title in figures.map(measure(of:)) where titles.last != title && !titles.contains(title) {
      titles.append(title)
    }
    return titles.map { title in
      let axes = Axes(byTitle[title] ?? [])
      return .record([
        "title": .text(title),
        "axes": .list(
          axes.all.map { .record(["figures": .list($0.map { row($0, on: place) })]) }),
        "note": .optional(note(on: axes)),
        "bridges": .list(bridges(between: byTitle[title] ?? [], of: subject.key)),
        "charts": .list(charts(of: axes, about: subject).map { .html($0) }),
      ])
    }
  }

  /// What figures of one measure and kind differ in, or what has to agree for them to be compared.
  private func note(on axes: Axes) -> String? {
    let list = { (attributes: [Attribute]) in Words.list(attributes.map(\.name)) }
    if !axes.differing.isEmpty {
      return publication.words(.notSideBySide, ["fields": list(axes.differing)])
    }
    guard !axes.unknown.isEmpty else { return nil }
    return publication.words(.sideBySideIf, ["fields": list(axes.unknown)])
  }

  /// What leads from one axis to another: rates of the months between, and a whole's rate that a gap
  /// gives.
  private func bridges(between figures: [Figure], of subject: String) -> [TemplateValue] {
    guard figures.first?.kind == .growth else { return [] }
    let names = Set(figures.map(\.globalName))
    let derived = (publication.index.checks.bridgesOf[subject] ?? []).filter {
      $0.derivation.rule == .gap || $0.derivation.inputs.allSatisfy(names.contains)
    }.map { bridge in
      self.bridge(
        bridge.derivation.rule == .gap ? .bridgeGap : .bridgeCumulative,
        bridge.derivation.name, bridge.derivation.value,
        href(Path.article(bridge.article)) + "#" + bridge.anchor)
    }
    let ours = figures.filter { $0.isComputed && usesGap($0) }.map { figure in
      bridge(
        .bridgeGap, "\(publication.figures.label(of: figure)), \(figure.periodText)",
        figure.quantity.standardForm, href(of: figure))
    }
    return ours + derived
  }

  private func bridge(
    _ key: InterfaceTexts.Key, _ name: String, _ value: String, _ href: String
  ) -> TemplateValue {
    .record([
      "text": .text(publication.words[key]), "name": .text(name), "value": .text(value),
      "href": .text(href),
    ])
  }

  private func usesGap(_ figure: Figure) -> Bool {
    publication.check(of: figure)?.inputs.contains {
      publication.figures.figure(named: $0)?.kind == .gap
    } ?? false
  }

  /// A chart for each growth that some of the subject's parts may stand beside.
  private func charts(of axes: Axes, about subject: Subject) -> [HTML] {
    let place = Place(article: nil, path: Path.subject(subject.key))
    let renderer = BodyRenderer(publication, at: place, for: .page)
    return axes.all.compactMap(\.first).filter { $0.kind == .growth }.compactMap { whole in
      let beside = (publication.index.partsOf[subject.key] ?? []).compactMap { part in
        publication.index.figuresAbout[part]?.prefix(candidateLimit).first {
          $0.restates == nil && compare(whole, $0) == .comparable
        }
      }
      let chart = publication.figures.growthChart(
        of: whole, beside: beside, id: whole.id,
        title: publication.words(
          .andItsParts,
          [
            "name": subject.name, "measure": measureName(of: whole), "period": whole.periodText,
          ]),
        labels: publication.words.chartLabels)
      return chart.map { renderer.figure($0, of: whole.article) }
    }
  }

  private func measureName(of figure: Figure) -> String {
    publication.registry.measureName(of: figure) ?? figure.kind.displayName
  }

  /// The wholes a subject is part of, widest first, along its first parents.
  func path(of subject: Subject) -> [Subject] {
    var path: [Subject] = []
    var current = subject
    while let key = current.parents.first?.value, let parent = publication.registry.subjects[key],
      !path.contains(where: { $0.key == key }), key != subject.key
    {
      path.insert(parent, at: 0)
      current = parent
    }
    return path
  }
}

/// How many figures of a part are looked at for one to stand beside the whole's.
private let candidateLimit = 64

/// Figures of one measure and kind, those together that stand on one axis.
private struct Axes {
  private(set) var all: [[Figure]] = []
  /// In what figures of different axes differ.
  private(set) var differing: [Attribute] = []
  /// What is not known of some, and would have to agree.
  private(set) var unknown: [Attribute] = []

  init(_ figures: [Figure]) {
    var positions: [Key: Int] = [:]
    for figure in figures {
      let key = Key(figure)
      if let i = positions[key] {
        all[i].append(figure)
      } else {
        positions[key] = all.count
        all.append([figure])
      }
    }
    let first = all.prefix(1).flatMap(\.self).prefix(axisLimit)
    for other in first.dropFirst() + all.dropFirst().prefix(axisLimit).compactMap(\.first) {
      guard let one = first.first else { break }
      switch compare(one, other) {
      case .comparable: break
      case .conditional(let attributes): unknown += attributes
      case .refused(let attributes): differing += attributes
      }
    }
    differing = Attribute.allCases.filter(differing.contains)
    unknown = Attribute.allCases.filter(unknown.contains)
  }

  /// All that figures on one axis agree in, what is not known included.
  private struct Key: Hashable {
    let unit: Unit
    let measure: String?
    let basis: Basis
    let first: CalendarDate?
    let last: CalendarDate?
    let coverage: Coverage
    let prices: Prices

    init(_ figure: Figure) {
      unit = figure.quantity.unit
      measure = figure.measure?.value
      basis = figure.basis
      first = figure.period?.extent.first
      last = figure.period?.extent.last
      coverage = figure.coverage
      prices = figure.prices
    }
  }
}

/// How many axes and figures are held against the first.
private let axisLimit = 64

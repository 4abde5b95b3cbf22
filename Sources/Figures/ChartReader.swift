import Diagnostics
import YAML

/// Reads one entry of `charts:`.
func readChart(_ entry: Entry, article: String, findings: inout [Finding]) -> ChartDeclaration? {
  if let fault = keyFinding(entry, what: "chart") { findings.append(fault) }
  guard
    var fields = Fields(
      entry.value, of: "chart '\(entry.key)'", at: entry.keyRange, findings: &findings)
  else { return nil }
  guard let kind = fields.requiredOneOf("kind", ChartKind.self)?.value else {
    // Which keys belong here depends on the kind.
    fields.allow(fields.entries.map(\.key))
    findings += fields.finish()
    return nil
  }
  let title = fields.string("title")
  let subtitle = fields.string("subtitle")
  let note = fields.string("note")
  let highlight = fields.strings("highlight")
  let order = fields.oneOf("order", ChartDeclaration.Order.self)
  let isSocial = fields.bool("social")
  let content = readContent(kind, &fields)
  if let content { fields.refuseIdleKeys(of: content) }
  findings += fields.finish()
  guard isKebabCase(entry.key), let content else { return nil }
  return ChartDeclaration(
    article: article, id: entry.key, range: entry.keyRange, title: title,
    subtitle: subtitle?.value, note: note?.value, highlight: highlight,
    order: order?.value ?? .value, isSocial: isSocial?.value ?? false, content: content)
}

private func readContent(
  _ kind: ChartKind, _ fields: inout Fields
) -> ChartDeclaration.Content? {
  switch kind {
  case .growth:
    let benchmark = fields.string("benchmark")
    return requiredFigures(&fields).map { .growth(figures: $0, benchmark: benchmark) }
  case .contribution: return readContribution(&fields)
  case .share: return requiredFigures(&fields).map { .share(figures: $0) }
  case .compare: return readCompare(&fields)
  case .series:
    let layout = fields.oneOf("layout", ChartDeclaration.Layout.self)
    return requiredFigures(&fields).map { .series(figures: $0, layout: layout?.value) }
  case .claims: return requiredFigures(&fields).map { .claims(figures: $0) }
  case .level: return readLevel(&fields)
  case .multiples: return readMultiples(&fields)
  case .tiles: return requiredFigures(&fields).map { .tiles(figures: $0) }
  case .sparkline: return requiredFigures(&fields).map { .sparkline(figures: $0) }
  }
}

private func requiredFigures(
  _ fields: inout Fields, key: String = "figures"
) -> [Located<String>]? {
  guard fields.requiredNode(key) != nil else { return nil }
  let figures = fields.strings(key)
  if let node = fields.emptyNode(key) { fields.refuseEmpty(key, at: node.range) }
  return figures.isEmpty ? nil : figures
}

private func readContribution(_ fields: inout Fields) -> ChartDeclaration.Content? {
  let totals = requiredFigures(&fields, key: "total")
  let parts = requiredFigures(&fields, key: "parts")
  let form = fields.oneOf("form", ChartDeclaration.Form.self)
  guard let totals, let parts else { return nil }
  if totals.count > 1, let form {
    fields.report(
      Finding(
        .valueInvalid, "'form' is for one total; several are drawn as columns over time",
        at: form.range, fix: "remove 'form'"))
  }
  return .contribution(totals: totals, parts: parts, form: form?.value)
}

private func readCompare(_ fields: inout Fields) -> ChartDeclaration.Content? {
  let names = fields.strings("names")
  let zero = fields.bool("zero")
  return readPairs(&fields, such: "[zone, city]").map {
    .compare(rows: $0, names: names, startsAtZero: zero?.value ?? true)
  }
}

/// A level and its growth, or pairs of levels for a slope.
private func readLevel(_ fields: inout Fields) -> ChartDeclaration.Content? {
  let form = fields.oneOf("form", ChartDeclaration.LevelForm.self)
  if form?.value == .slope {
    return readPairs(&fields, such: "[exports-2023, exports-2024]").map { .slope(rows: $0) }
  }
  let figure = fields.requiredString("figure")
  let growth = fields.requiredString("growth")
  guard let figure, let growth else { return nil }
  return .level(figure: figure, growth: growth)
}

/// The pairs of figures under `rows`.
/// - Parameter example: a pair as it is written.
private func readPairs(_ fields: inout Fields, such example: String) -> [[Located<String>]]? {
  guard fields.requiredNode("rows") != nil else { return nil }
  let nodes = fields.sequence("rows")
  if let node = fields.emptyNode("rows") { fields.refuseEmpty("rows", at: node.range) }
  let rows: [[Located<String>]] = nodes.compactMap { node in
    if case .sequence(let items) = node.content, items.count == 2 {
      let pair = items.compactMap { item in item.scalar.map { Located($0.text, at: item.range) } }
      if pair.count == 2 { return pair }
    }
    fields.report(
      Finding(
        .valueInvalid, "each row of 'rows' must be two figures, such as \(example)",
        at: node.range))
    return nil
  }
  return !rows.isEmpty && rows.count == nodes.count ? rows : nil
}

private func readMultiples(_ fields: inout Fields) -> ChartDeclaration.Content? {
  let kind = fields.requiredOneOf("of", ChartKind.self)
  let scales = fields.oneOf("scales", ChartDeclaration.Scales.self)
  guard fields.requiredNode("panels") != nil else { return nil }
  let panels: [ChartDeclaration.Panel] = fields.mapping("panels").compactMap { entry in
    if case .sequence(let items) = entry.value.content {
      let figures = items.compactMap { item in item.scalar.map { Located($0.text, at: item.range) }
      }
      if figures.count == items.count {
        return ChartDeclaration.Panel(title: entry.key, figures: figures)
      }
    }
    if entry.value.isRefused { return nil }
    fields.report(
      Finding(
        .valueInvalid, "panel '\(entry.key)' must be a list of figures, such as [re-growth, city]",
        at: entry.value.range))
    return nil
  }
  if let node = fields.emptyNode("panels") { fields.refuseEmpty("panels", at: node.range) }
  guard let kind, !panels.isEmpty, panels.count == fields.mapping("panels").count else {
    return nil
  }
  return .multiples(of: kind.value, panels: panels, scales: scales?.value ?? .same)
}

extension Fields {
  /// The value of a key, if it is a list or a mapping of nothing.
  fileprivate mutating func emptyNode(_ key: String) -> Node? {
    guard let node = present(key) else { return nil }
    switch node.content {
    case .sequence(let items): return items.isEmpty ? node : nil
    case .mapping(let entries): return entries.isEmpty ? node : nil
    case .scalar: return nil
    }
  }

  fileprivate mutating func refuseEmpty(_ key: String, at range: SourceRange) {
    report(Finding(.valueInvalid, "'\(key)' cannot be empty", at: range))
  }

  /// Reports keys of every chart that would change nothing in this one.
  fileprivate mutating func refuseIdleKeys(of content: ChartDeclaration.Content) {
    let idle = [
      ("highlight", content.mayHighlight, "colours tell other things apart"),
      ("order", content.mayOrder, "its values have an order of their own"),
    ]
    for (key, isUsed, reason) in idle where !isUsed {
      guard present(key) != nil, let entry = entry(key) else { continue }
      report(
        Finding(
          .valueInvalid,
          "'\(key)' changes nothing in a chart of kind '\(content.kind.rawValue)': \(reason)",
          at: entry.keyRange, fix: "remove '\(key)'"))
    }
  }
}

extension ChartDeclaration.Content {
  /// Whether rows can step back behind others.
  fileprivate var mayHighlight: Bool {
    switch self {
    case .growth, .multiples(of: .growth, _, _): true
    default: false
    }
  }

  /// Whether rows can stand by value or as listed; times, panels and tiles cannot.
  fileprivate var mayOrder: Bool {
    switch self {
    case .growth, .contribution, .share, .compare, .claims, .slope, .multiples(of: .share, _, _):
      true
    case .series, .level, .multiples, .tiles, .sparkline: false
    }
  }
}

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
  guard let node = fields.requiredNode(key) else { return nil }
  let figures = fields.strings(key)
  guard figures.isEmpty else { return figures }
  reportEmpty(node, of: key, &fields)
  return nil
}

/// Reports a list or a mapping that holds nothing.
private func reportEmpty(_ node: Node, of key: String, _ fields: inout Fields) {
  switch node.content {
  case .sequence(let items) where items.isEmpty: break
  case .mapping(let entries) where entries.isEmpty: break
  default: return
  }
  fields.report(Finding(.valueInvalid, "'\(key)' cannot be empty", at: node.range))
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
  guard let list = fields.requiredNode("rows") else { return nil }
  let nodes = fields.sequence("rows")
  if nodes.isEmpty { reportEmpty(list, of: "rows", &fields) }
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
  guard let node = fields.requiredNode("panels") else { return nil }
  let entries = fields.mapping("panels")
  let panels = entries.compactMap { readPanel($0, &fields) }
  if entries.isEmpty { reportEmpty(node, of: "panels", &fields) }
  guard let kind, !panels.isEmpty, panels.count == entries.count else { return nil }
  return .multiples(of: kind.value, panels: panels, scales: scales?.value ?? .same)
}

private func readPanel(_ entry: Entry, _ fields: inout Fields) -> ChartDeclaration.Panel? {
  if case .sequence(let items) = entry.value.content {
    let figures = items.compactMap { item in item.scalar.map { Located($0.text, at: item.range) } }
    if figures.count == items.count {
      return ChartDeclaration.Panel(title: entry.key, figures: figures)
    }
  }
  if !entry.value.isRefused {
    fields.refuse("panels", entry.value, "a mapping of lists of figures, each value of it")
  }
  return nil
}

/// Figures as a table for spreadsheets: one row each, lists joined by "; ", chains by " < " from the
/// nearest publisher to the root.
///
/// The columns have the names of the json form; of what json nests, the parts stand side by side.
package func csvFormat(_ records: [FigureRecord]) -> String {
  var csv = CSV(header: columns.map(\.name))
  for record in records { csv.append(columns.map { $0.field(record) }) }
  return csv.text
}

private struct Column: Sendable {
  let name: String
  let field: @Sendable (FigureRecord) -> CSV.Field

  init(_ name: String, _ field: @escaping @Sendable (FigureRecord) -> CSV.Field) {
    self.name = name
    self.field = field
  }
}

private let columns = valueColumns + contextColumns + judgementColumns + originColumns

private let valueColumns = [
  Column("figure") { .plain($0.figure) },
  Column("article") { .plain($0.article) },
  Column("id") { .plain($0.id) },
  Column("label") { .free($0.label) },
  Column("value") { .plain($0.value) },
  Column("printed") { .plain($0.printed) },
  Column("form") { .plain($0.form) },
  Column("kind") { .plain($0.kind) },
  Column("unit") { .plain($0.unit) },
  Column("scale") { .number($0.scale) },
  Column("cmp") { .plain($0.cmp) },
  Column("lower") { .plain($0.interval?.lower) },
  Column("upper") { .plain($0.interval?.upper) },
  Column("lowerClosed") { $0.interval.map { .bool($0.lowerClosed) } ?? .plain("") },
  Column("upperClosed") { $0.interval.map { .bool($0.upperClosed) } ?? .plain("") },
]

private let contextColumns = [
  Column("period") { .plain($0.period) },
  Column("basis") { .plain($0.basis) },
  Column("coverage") { .plain($0.coverage) },
  Column("prices") { .plain($0.prices) },
  Column("status") { .plain($0.status) },
  Column("measure") { .plain($0.measure) },
  Column("subject") { .plain($0.subject) },
  Column("of") { .plain($0.of) },
  Column("restates") { .plain($0.restates) },
]

private let judgementColumns = [
  Column("verdict") { .plain($0.verdict.word) },
  Column("verdictBy") { .free($0.verdict.by) },
  Column("verdictDate") { .plain($0.verdict.date) },
  Column("verdictBecause") { .free($0.verdict.because) },
  Column("check") { .plain($0.check) },
  Column("checks") { .plain(list($0.checks) { "\($0.rule): \($0.outcome)" }) },
  Column("flags") { .plain(list($0.flags, \.code)) },
]

private let originColumns = [
  Column("chain") { .plain($0.chain.map(\.source).joined(separator: " < ")) },
  Column("root") { .plain($0.root) },
  Column("outlets") { .number($0.independence.outlets) },
  Column("roots") { .number($0.independence.roots) },
  Column("independent") { .number($0.independence.independent) },
  Column("lowerBound") { .bool($0.independence.lowerBound) },
  Column("formula") { .free($0.formula) },
  Column("computed") { .bool($0.computed) },
  Column("revisions") { .plain(list($0.revisions) { "\($0.form) until \($0.asOf)" }) },
  Column("note") { .free($0.note) },
  Column("quote") { .free($0.quote) },
  Column("file") { .free($0.file) },
  Column("line") { .number($0.line) },
]

private func list<Element>(_ elements: [Element], _ text: (Element) -> String) -> String {
  elements.map(text).joined(separator: "; ")
}

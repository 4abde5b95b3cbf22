import Diagnostics
import YAML

/// Every key a figure can have; `defaults` takes the same.
let figureKeys = [
  "subject", "restates", "measure", "kind", "value", "unit", "scale", "cmp", "precision", "period",
  "basis", "of", "consumer", "prices", "coverage", "status", "chain", "formula", "name", "note",
  "quote", "verdict", "waive", "revisions",
]

/// Reads one entry of `figures:`.
/// - Returns: `nil` if a part is missing without which there is no figure; findings say which.
func readFigure(
  _ entry: Entry, article: String, defaults: Fields?, findings: inout [Finding]
) -> Figure? {
  if let fault = keyFinding(entry, what: "figure") { findings.append(fault) }
  guard
    var fields = Fields(
      entry.value, of: "figure '\(entry.key)'", at: entry.keyRange, defaults: defaults,
      findings: &findings)
  else { return nil }
  let subject = fields.requiredString("subject")
  let restates = fields.string("restates")
  let kind = fields.requiredOneOf("kind", FigureKind.self)?.value
  let measure = readMeasureKey(&fields, kind: kind)
  let quantity = readQuantity(&fields, kind: kind)
  let period = readPeriod(&fields)
  let basis = readBasis(&fields, kind: kind)
  let whole = readWhole(&fields, kind: kind)
  let consumer = fields.string("consumer")
  let prices = fields.oneOf("prices", Prices.self)
  let coverage = fields.oneOf("coverage", Coverage.self)
  let status = fields.oneOf("status", Status.self)
  let chain = readChain(&fields)
  let formula = readFormula(&fields, chain: chain)
  let name = fields.string("name")
  let note = fields.string("note")
  let quote = fields.string("quote")
  let verdict = readVerdict(&fields)
  let waivers = readWaivers(&fields)
  let revisions = readRevisions(&fields, quantity: quantity?.0, period: period?.value)
  findings += fields.finish()
  guard isKebabCase(entry.key), let subject, let kind, let (quantity, printed) = quantity,
    let chain,
    let period, let basis, let measure, let whole
  else { return nil }
  return Figure(
    article: article, id: entry.key, range: entry.keyRange, subject: subject, restates: restates,
    measure: measure.value, kind: kind, quantity: quantity, printed: printed, period: period.value,
    basis: basis, of: whole.value, consumer: consumer, prices: prices?.value ?? .unknown,
    coverage: coverage?.value ?? .unknown, status: status?.value ?? .normal, chain: chain,
    formula: formula, name: name?.value, note: note?.value, quote: quote, verdict: verdict,
    waivers: waivers,
    revisions: revisions)
}

/// A field that was read and may rightly be absent; `nil` in its place means that it was wrong.
private struct Optionally<Value> {
  var value: Value?
}

extension FigureKind {
  /// Whether the figure is complete without a measure and a basis.
  fileprivate var needsNoMeasure: Bool {
    switch self {
    case .count, .rank, .streak, .duration, .horizon: true
    default: false
    }
  }

  /// Whether the figure is nothing without the whole it is a part of.
  fileprivate var needsWhole: Bool {
    switch self {
    case .contribution, .share, .shareOfGrowth, .gap: true
    default: false
    }
  }
}

private func readMeasureKey(
  _ fields: inout Fields, kind: FigureKind?
) -> Optionally<Located<String>>? {
  if let measure = fields.string("measure") { return Optionally(value: measure) }
  guard let kind, !kind.needsNoMeasure else { return Optionally(value: nil) }
  _ = fields.requiredNode("measure")
  return nil
}

private func readPeriod(_ fields: inout Fields) -> Optionally<Period>? {
  guard let node = fields.node("period") else {
    _ = fields.requiredNode("period")
    return nil
  }
  if node.isRefused { return nil }
  if node.isNull {
    fields.report(Finding(.periodMissing, "\(fields.what) is undated", at: fields.range))
    return Optionally(value: nil)
  }
  if let text = node.scalar?.text, let period = Period(printed: text) {
    return Optionally(value: period)
  }
  let said = node.scalar.map { "'\($0.text)'" } ?? node.description
  fields.report(
    Finding(
      .periodInvalid, "\(said) is no period", at: node.range,
      fix: "write a year, a month or a day, or two of them with a slash: 2025-01/2025-11"))
  return nil
}

private func readBasis(_ fields: inout Fields, kind: FigureKind?) -> Basis? {
  if fields.present("basis") != nil { return fields.oneOf("basis", Basis.self)?.value }
  guard let kind, !kind.needsNoMeasure else { return .na }
  _ = fields.requiredNode("basis")
  return nil
}

private func readWhole(
  _ fields: inout Fields, kind: FigureKind?
) -> Optionally<Located<String>>? {
  if let whole = fields.string("of") { return Optionally(value: whole) }
  guard let kind, kind.needsWhole else { return Optionally(value: nil) }
  _ = fields.requiredNode("of")
  return nil
}

/// Reads the formula and holds it against the chain: ours has one, and only ours.
private func readFormula(_ fields: inout Fields, chain: [ChainLink]?) -> Formula? {
  let isOurs = chain?.contains { $0.source.value == Source.ourselves.key } ?? false
  guard let node = fields.present("formula"), let text = fields.string("formula") else {
    if isOurs {
      fields.report(
        Finding(
          .keyMissing, "\(fields.what) has the chain [ourselves] and no 'formula'",
          at: fields.range, fix: "add 'formula' with the ids of the figures it is computed from"))
    }
    return nil
  }
  if let chain, !isOurs || chain.count > 1 {
    fields.report(
      Finding(
        .valueInvalid, "\(fields.what) has a formula, so that its chain is [ourselves] alone",
        at: chain[0].source.range, fix: "write 'chain: [ourselves]', or remove the formula"))
  }
  switch parseFormula(text.value, range: { node.range(ofTextBytes: $0) }) {
  case .success(let expression): return Formula(text: text, expression: expression)
  case .failure(let fault):
    fields.report(
      Finding(.valueInvalid, fault.message, at: node.range(ofTextBytes: fault.bytes)))
    return nil
  }
}

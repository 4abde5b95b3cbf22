package import Diagnostics
import YAML

/// Checks where every reference of every `highlights.yml` leads, computes what we say we computed,
/// and holds the figures against each other.
///
/// - Parameter files: one for each article, in the order in which figures are to be listed.
package func resolveFigures(
  files: [HighlightFile], registry: Registry
) -> Checked<FigureSet> {
  var set = FigureSet(files: files, registry: registry)
  var findings: [Finding] = []
  // Figures of one release share a chain; one that leads somewhere need not be followed again.
  var sound: Figure?
  for figure in set.figures {
    if sound?.hasSameChain(as: figure) != true {
      let unknown = unknownSources(figure.chain, registry)
      sound = unknown.isEmpty ? figure : nil
      findings += unknown
    }
    findings += referenceFindings(of: figure, in: set)
  }
  for claim in set.claims {
    findings += unknownSources(claim.chain, registry)
    findings += unknownFigures(claim.figures, from: claim.article, in: set)
  }
  for chart in set.charts {
    findings += unknownFigures(chart.references, from: chart.article, in: set)
  }
  findings += formulaFindings(in: set)
  findings += checkFigures(&set)
  return Checked(set, findings.inOrder())
}

/// Runs every rule over the figures and keeps what they found.
private func checkFigures(_ set: inout FigureSet) -> [Finding] {
  let index = FigureIndex(set)
  set.group(by: index)
  var checking = Checking(set, index)
  var findings: [Finding] = []
  checking.checkFormulas()
  checking.checkSharesOfGrowth(findings: &findings)
  let weights = checking.deriveWeights()
  checking.checkResiduals()
  checking.checkHulls()
  checking.checkGaps()
  checking.derivePriorLevels()
  checking.checkOutputHulls()
  checking.checkShares()
  checking.deriveNestedWeights(weights)
  checking.checkCounts()
  checking.checkStreaks()
  checking.deriveCumulative()
  checking.checkHorizons()
  checking.checkDurations()
  checking.checkTotals()
  let contradictions = checking.findContradictions()
  checking.findCorruptions()
  checking.findDrifts()
  checking.checkQuantifiers()
  checking.checkRankings()
  checking.checkVerdicts(findings: &findings)
  checking.flagInconsistencies()
  findings += checking.circularChains()
  set.record(checking, contradictions: contradictions)
  return findings + set.flags.filter { $0.answer == nil }.map(\.finding)
}

private func referenceFindings(of figure: Figure, in set: FigureSet) -> [Finding] {
  let registry = set.registry
  var findings: [Finding] = []
  if registry.subjects[figure.subject.value] == nil {
    findings.append(unknownSubject(figure.subject, among: registry.subjects.keys))
  }
  if let measure = figure.measure, registry.measures[measure.value] == nil {
    findings.append(unknown(.measureUnknown, "measure", measure, among: registry.measures.keys))
  }
  if let consumer = figure.consumer, registry.constants[consumer.value] == nil {
    findings.append(registry.unknownConstant(consumer))
  }
  if let restates = figure.restates {
    if case .found(let original) = set.figure(restates.value, from: figure.article),
      original.globalName == figure.globalName
    {
      findings.append(
        Finding(.valueInvalid, "figure '\(figure.id)' cannot restate itself", at: restates.range))
    }
    findings += unknownFigures([restates], from: figure.article, in: set)
  }
  findings += unknownFigures(figure.formula?.references ?? [], from: figure.article, in: set)
  findings += wholeFindings(of: figure, in: set)
  return findings
}

private func unknownSources(_ chain: [ChainLink], _ registry: Registry) -> [Finding] {
  // Nearly always none, and there are many.
  guard chain.contains(where: { registry.sources[$0.source.value] == nil }) else { return [] }
  return chain.filter { registry.sources[$0.source.value] == nil }
    .map { unknown(.sourceUnknown, "source", $0.source, among: registry.sources.keys) }
}

private func unknownFigures(
  _ references: [Located<String>], from article: String, in set: FigureSet
) -> [Finding] {
  references.compactMap { reference in
    guard case .unknown(let nearest) = set.figure(reference.value, from: article) else {
      return nil
    }
    return unknown(.figureUnknown, "figure", reference, nearest: nearest)
  }
}

/// What is wrong with `of`.
private func wholeFindings(of figure: Figure, in set: FigureSet) -> [Finding] {
  guard let reference = figure.of else { return [] }
  switch set.whole(of: figure) {
  case .figure(let position):
    return wholeFindings(of: figure, reference, set.figures[Int(position)], in: set)
  case .subject:
    guard figure.kind.needsGrowthAsWhole else { return [] }
    return [
      Finding(
        .valueInvalid,
        "a \(figure.kind.displayName) is a part of a growth, and '\(reference.value)' is a subject",
        at: reference.range, fix: "write the id of the figure of the total's growth")
    ]
  case nil:
    guard case .unknown(let nearest) = set.figure(reference.value, from: figure.article) else {
      return []
    }
    let near = nearest ?? nearMiss(to: reference.value, among: set.registry.subjects.keys)
    let message = "'\(reference.value)' is neither a figure nor a subject"
    return [
      Finding(
        .figureUnknown, near.map { "\(message); did you mean '\($0)'?" } ?? message,
        at: reference.range, fix: near.map { "write '\($0)'" })
    ]
  }
}

/// What is wrong with an `of` that names a figure.
private func wholeFindings(
  of figure: Figure, _ reference: Located<String>, _ whole: Figure, in set: FigureSet
) -> [Finding] {
  if set.registry.subjects[reference.value] != nil {
    return [
      Finding(
        .valueInvalid, "'\(reference.value)' is both a figure and a subject", at: reference.range,
        notes: [.init("the figure", at: whole.range)],
        fix: "write '\(whole.globalName)' for the figure, or rename it")
    ]
  }
  guard whole.globalName != figure.globalName else {
    return [
      Finding(
        .valueInvalid, "figure '\(figure.id)' cannot be a part of itself", at: reference.range)
    ]
  }
  guard figure.kind.needsGrowthAsWhole, whole.kind != .growth else { return [] }
  return [
    Finding(
      .valueInvalid,
      "a \(figure.kind.displayName) is a part of a growth, and '\(reference.value)' is a \(whole.kind.displayName)",
      at: reference.range, notes: [.init("declared here", at: whole.range)])
  ]
}

extension FigureKind {
  /// Whether the whole is the growth of a total, and can be nothing else.
  fileprivate var needsGrowthAsWhole: Bool { self == .contribution || self == .shareOfGrowth }
}

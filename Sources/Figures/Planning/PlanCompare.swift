import Charts
import Diagnostics
import YAML

extension Planner {
  /// Values beside a benchmark, each pair on one axis with the others.
  /// - Parameter pairs: the value, then its benchmark.
  mutating func planCompare(
    _ pairs: [(Chosen, Chosen)], names: [Located<String>], startsAtZero: Bool
  ) -> PlannedChart? {
    checkDuplicates(pairs.map(\.0))
    for pair in pairs { checkDuplicates([pair.0, pair.1]) }
    let all = distinct(pairs.flatMap { [$0.0, $0.1] })
    checkIsAmount(all)
    guard !findings.hasErrors else { return nil }
    checkComparability(all, attributes: [.kind, .unit, .basis])
    checkDenominators(all)
    guard !findings.hasErrors else { return nil }
    for pair in pairs {
      checkComparability([pair.0, pair.1], attributes: [.measure, .period, .coverage, .prices])
    }
    let rows = pairRows(pairs)
    guard rows.contains(where: { $0.focus.value != nil && $0.benchmark.value != nil }) else {
      refuse(
        "a comparison needs one pair of published values at least",
        fix: "print the figures in the text instead")
      return nil
    }
    guard let names = pairNames(pairs, names), !findings.hasErrors else { return nil }
    checkRowCount(rows.count)
    if !startsAtZero { noteAxis() }
    let published = pairs.compactMap { publishedGap($0.0.figure, $0.1.figure) }
    noteGaps(rows, all.map(\.figure), arePublished: published.count == rows.count)
    return PlannedChart(
      plan: .compare(ComparePlan(rows: rows, names: names, startsAtZero: startsAtZero)),
      subtitle: comparisonSubtitle(all.map(\.figure)),
      used: all + published.map { Chosen(figure: $0, range: declaration.range) })
  }

  /// Each figure once; a benchmark may serve several rows.
  private func distinct(_ chosen: [Chosen]) -> [Chosen] {
    var seen: Set<String> = []
    return chosen.filter { seen.insert($0.figure.globalName).inserted }
  }

  /// By gap, descending, or as listed; pairs with a missing end last.
  private func pairRows(_ pairs: [(Chosen, Chosen)]) -> [ComparePlan.Row] {
    let labels = rowLabels(pairs.map(\.0.figure))
    let gaps = pairs.map { pair in
      publishedGap(pair.0.figure, pair.1.figure)?.quantity.standardForm
        ?? figures.difference(pair.0.figure, pair.1.figure)?.printed
    }
    let distances = pairs.map { pair -> Rational? in
      pair.0.figure.quantity.point - pair.1.figure.quantity.point
    }
    return order(of: distances).map { index in
      .init(
        label: labels[index], focus: datum(pairs[index].0.figure),
        benchmark: datum(pairs[index].1.figure), gap: gaps[index])
    }
  }

  /// What tells the rows apart: their subjects, else their measures, else their periods; of a single
  /// row what is measured.
  private func rowLabels(_ all: [Figure]) -> [String] {
    let labels = all.map(figures.label)
    let measures = all.map {
      figures.registry.measureName(of: $0).map(Words.sentence)
        ?? Words.sentence($0.kind.displayName)
    }
    if all.count == 1 { return measures }
    let tries = [labels, measures, all.map(\.periodText)]
    return tries.first { Set($0).count == all.count } ?? labels
  }

  /// The author's names, or what all values of a side have in common and the other side has not.
  private mutating func pairNames(
    _ pairs: [(Chosen, Chosen)], _ given: [Located<String>]
  ) -> ComparePlan.Names? {
    if given.count == 2 { return .init(focus: given[0].value, benchmark: given[1].value) }
    if let first = given.first {
      refuse(
        "'names' has \(given.count) names, and a comparison has two sides", at: first.range,
        fix: "write one name for the values and one for their benchmarks, such as [Zone, City]")
      return nil
    }
    if let names = commonNames(pairs) { return names }
    refuse(
      "what the values of a row are called cannot be told from the figures",
      fix: "add 'names', such as [Zone, City]")
    return nil
  }

  /// What all values of a side have in common and the other side has not: their subject, what it
  /// lies in, their source.
  private func commonNames(_ pairs: [(Chosen, Chosen)]) -> ComparePlan.Names? {
    let sides = [pairs.map(\.0.figure), pairs.map(\.1.figure)]
    let subjects = sides.map { common($0, figures.label) }
    let parents = sides.map { side in common(side, parentName) ?? nil }
    let sources = sides.map { common($0, rootName) }
    for found in [subjects, parents, sources] {
      if let focus = found[0], let benchmark = found[1], focus != benchmark {
        return .init(focus: focus, benchmark: benchmark)
      }
    }
    return nil
  }

  /// The subject in which the figure's subject lies, the first of them.
  private func parentName(of figure: Figure) -> String? {
    guard let parent = figures.registry.subjects[figure.subject.value]?.parents.first else {
      return nil
    }
    return figures.registry.subjects[parent.value].map { Words.sentence($0.name) }
  }

  /// The gap between two rates as a source prints it, in the article of the first: where the second
  /// was computed from it, the gap is no calculation of ours.
  private func publishedGap(_ focus: Figure, _ benchmark: Figure) -> Figure? {
    let wholes = [benchmark.subject.value, benchmark.id, benchmark.globalName]
    guard focus.kind == .growth else { return nil }
    return figures.figures.first { gap in
      gap.kind == .gap && gap.article == focus.article && !gap.isComputed && gap.isPublished
        && gap.subject.value == focus.subject.value && gap.restates == nil
        && gap.of.map { wholes.contains($0.value) } == true
        && compare(gap, focus, on: [.measure, .period, .coverage, .prices]) == .comparable
    }
  }

  private mutating func noteGaps(
    _ rows: [ComparePlan.Row], _ all: [Figure], arePublished: Bool
  ) {
    guard rows.contains(where: { $0.gap != nil }) else { return }
    let unit = all.allSatisfy { $0.quantity.unit == .pct } ? " in percentage points (pp)" : ""
    notes.append(
      arePublished
        ? "Differences\(unit) as published."
        : "Differences\(unit): our calculation from the printed values, which are rounded.")
  }

  func comparisonSubtitle(_ all: [Figure]) -> String {
    let kind = common(all) { Words.sentence($0.kind.displayName) } ?? ""
    return subtitle([
      measureName(all) ?? kind, unitWords(common(all, \.quantity.unit), of: all), periodWords(all),
      coverageWords(all),
    ])
  }
}

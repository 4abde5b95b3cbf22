import Charts
import Diagnostics

extension Planner {
  /// Bars of growth on one axis.
  /// - Parameter hasBenchmark: whether the last of the figures is the benchmark.
  mutating func planGrowth(
    _ listed: [Chosen], hasBenchmark: Bool, highlighted: Set<String>
  ) -> PlannedChart? {
    var listed = listed
    var benchmark: String?
    if hasBenchmark, let last = listed.popLast() {
      benchmark = last.figure.globalName
      if !listed.contains(where: { $0.figure.globalName == benchmark }) { listed.append(last) }
    }
    checkDuplicates(listed)
    checkKind(listed, is: .growth)
    guard !findings.hasErrors else { return nil }
    checkComparability(listed, attributes: .oneAxis)
    let rows = ordered(listed.map { datum($0.figure) })
    guard rows.count(where: { $0.value != nil }) >= 2 else {
      refuse(
        "a chart of growth needs two published values at least",
        fix: "print the figure in the text instead")
      return nil
    }
    checkRowCount(rows.count)
    let plan = GrowthPlan(rows: rows, benchmark: benchmark, highlight: highlighted)
    return PlannedChart(
      plan: .growth(plan), subtitle: growthSubtitle(listed.map(\.figure)), used: listed)
  }

  /// Says which bars are drawn to a smaller scale, where the magnitudes are too mixed for one.
  mutating func noteScales(_ planned: PlannedChart?) {
    guard case .growth(let plan) = planned?.plan, plan.panels.count == 2 else { return }
    notes.append(
      "Scales differ: \(Words.list(plan.panels[0].map(\.label).unique)) on a smaller one than the others."
    )
  }

  /// Reports figures of another kind.
  mutating func checkKind(_ chosen: [Chosen], is kind: FigureKind) {
    checkKind(chosen, isOneOf: [kind], named: kind.displayName)
  }

  private func growthSubtitle(_ figures: [Figure]) -> String {
    subtitle([
      measureName(figures) ?? "Growth", unitWords(.pct, of: figures), periodWords(figures),
      coverageWords(figures),
    ])
  }
}

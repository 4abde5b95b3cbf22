import Charts
import Diagnostics
import YAML

extension Planner {
  /// What different parties say, every whole in a panel of its own.
  mutating func planClaims(_ listed: [Chosen]) -> PlannedChart? {
    checkDuplicates(listed)
    checkIsAmount(listed)
    let shares = listed.filter { denominator(of: $0.figure) != nil }
    let others = listed.filter { denominator(of: $0.figure) == nil }
    if !shares.isEmpty {
      for each in others {
        refuse(
          each,
          "figure '\(each.figure.id)' is a \(each.figure.kind.displayName), and the others are shares",
          fix: "draw it in a chart of its own")
      }
    }
    guard !findings.hasErrors else { return nil }
    let groups = shares.isEmpty ? [others] : groups(of: shares)
    for group in groups {
      checkComparability(group, attributes: [.kind, .unit, .measure, .basis])
    }
    guard !findings.hasErrors else { return nil }
    guard listed.count(where: { datum($0.figure).value != nil }) >= 2 else {
      refuse(
        "a chart of claims needs two published values at least",
        fix: "print the figure in the text instead")
      return nil
    }
    checkRowCount(listed.count)
    var panels: [ClaimsPlan.Panel] = []
    for group in groups { panels.append(panel(group)) }
    noteWholes(panels.count)
    return PlannedChart(
      plan: .claims(ClaimsPlan(panels: panels)), subtitle: claimsSubtitle(listed.map(\.figure)),
      used: listed)
  }

  /// The shares of each whole, in the order in which the wholes are first named.
  private func groups(of shares: [Chosen]) -> [[Chosen]] {
    let keys = shares.map { denominator(of: $0.figure) ?? "" }
    return keys.unique.map { key in zip(shares, keys).filter { $0.1 == key }.map(\.0) }
  }

  private mutating func panel(_ group: [Chosen]) -> ClaimsPlan.Panel {
    let all = group.map(\.figure)
    let first = all.first
    let isShare = first.map { denominator(of: $0) != nil } ?? false
    let heading = isShare ? first.map(wholeLabel) ?? "" : ""
    // Of amounts the subtitle names what is measured.
    let told = isShare ? heading : measureName(all) ?? ""
    return ClaimsPlan.Panel(
      heading: heading,
      isShareOfWhole: isShare && first?.quantity.unit == .pct,
      disagreement: disagreement(of: all),
      rows: sorted(all).map {
        .init(claimant: rootName(of: $0), detail: detail(of: $0, under: told), datum: datum($0))
      })
  }

  /// By date, then by source; missing values last.
  private func sorted(_ all: [Figure]) -> [Figure] {
    let dates = all.map { figure in
      figure.chain.compactMap(\.date).first ?? figure.period?.extent.last
    }
    return all.indices.sorted { a, b in
      let isMissing = [a, b].map { !all[$0].isPublished }
      if isMissing[0] != isMissing[1] { return isMissing[1] }
      guard declaration.order == .value else { return a < b }
      switch (dates[a], dates[b]) {
      case (let first?, let second?) where first != second: return first < second
      case (nil, .some): return false
      case (.some, nil): return true
      default:
        let names = [a, b].map { rootName(of: all[$0]) }
        return names[0] == names[1] ? a < b : names[0] < names[1]
      }
    }.map { all[$0] }
  }

  /// What is claimed, of when, and who passed it on: "Bayan Obo, 2019; quoted by South China Morning
  /// Post"; the measure only where it is not told already.
  private func detail(of figure: Figure, under told: String) -> String {
    let measure = figures.registry.measureName(of: figure)
    let isNamed = measure.map { told.withSmallInitial.contains($0.withSmallInitial) } ?? true
    let parts = [figures.label(of: figure), isNamed ? nil : measure, figure.periodText]
    var text = parts.compactMap { $0 }.joined(separator: ", ")
    if figure.chain.count > 1, let nearest = figure.chain.first {
      let name = figures.registry.sources[nearest.source.value]?.nameInSentence
      let how = nearest.how?.displayName ?? "reported"
      text += "; \(how) by \(name ?? nearest.source.value)"
    }
    return text
  }

  /// From the lowest to the highest value, where two claims about one thing at one time exclude each
  /// other; a note says how far apart they are.
  private mutating func disagreement(of all: [Figure]) -> ClosedRange<Double>? {
    let known = all.filter { datum($0).value != nil && $0.interval != nil }
    let intervals = known.compactMap(\.interval)
    guard common(known, \.subject.value) != nil,
      common(known, { $0.period?.extent.last }) != nil,
      intervals.indices.contains(where: { i in
        intervals[..<i].contains { !$0.intersects(intervals[i]) }
      })
    else { return nil }
    let values = known.map { (figure: $0, value: datum($0).value ?? 0) }
    guard let low = values.min(by: { $0.value < $1.value }),
      let high = values.max(by: { $0.value < $1.value }), low.value < high.value
    else { return nil }
    let apart = figures.difference(high.figure, low.figure).map { ", \($0.words) apart" } ?? ""
    notes.append(
      "Shaded on the axis: the claims exclude each other; they lie between \(low.figure.quantity.standardForm) and \(high.figure.quantity.standardForm)\(apart)."
    )
    return low.value...high.value
  }

  private mutating func noteWholes(_ count: Int) {
    guard count > 1 else { return }
    notes.append(
      "The panels show shares of different wholes: a share in one says nothing against a share in another."
    )
  }

  private func claimsSubtitle(_ all: [Figure]) -> String {
    let measure = measureName(all)
    let isShare = all.allSatisfy { denominator(of: $0) != nil }
    let name =
      isShare
      ? measure.map { "Share of \($0.withSmallInitial)" } ?? "Share"
      : measure ?? all.first.map { Words.sentence($0.kind.displayName) } ?? ""
    return subtitle([
      name, unitWords(all.first?.quantity.unit, of: all), periodWords(all), coverageWords(all),
    ])
  }
}

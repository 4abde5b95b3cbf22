import Diagnostics
import YAML

extension Checking {
  /// C17: a hedge that was lost, added or changed along a chain: what a link printed (`said`) against
  /// what the figure prints, and figures of one series that come through the same two last links.
  mutating func findDrifts() {
    for position in index.active {
      let figure = index[position]
      guard !figure.isComputed, let link = figure.chain.first(where: { drifts($0, from: figure) })
      else { continue }
      let name = set.registry.sources[link.source.value]?.name ?? link.source.value
      flag(
        Finding(
          .wordingDrift,
          "'\(link.said ?? "")', as \(name) printed it, has become '\(figure.quantity.plainForm)'",
          at: figure.printed.range, notes: [.init("said here", at: link.source.range)],
          fix: "print the form nearest to the root"), about: figure)
    }
    findDriftsBetweenFigures()
  }

  /// Whether the words of a link hedge otherwise than the figure, or give another number.
  private func drifts(_ link: ChainLink, from figure: Figure) -> Bool {
    guard let said = link.said else { return false }
    switch figure.quantity.reading(of: said) {
    case .matches: return false
    case .hedgeDiffers: return true
    case .mismatch: return link.how == nil
    }
  }

  private struct DriftKey: Hashable {
    let series: SeriesKey
    let digits: String
    let tail: [String]
  }

  private mutating func findDriftsBetweenFigures() {
    let groups = Groups(index.active) { position -> DriftKey? in
      let figure = index[position]
      guard figure.chain.count >= 2, !figure.isComputed, case .decimal = figure.quantity.value
      else { return nil }
      return DriftKey(
        series: index.key(position), digits: figure.quantity.digits,
        tail: figure.chain.suffix(2).map(\.source.value))
    }
    for group in groups.all where group.count > 1 {
      let figures = group.map { index[$0] }
      guard let plain = figures.first(where: { $0.quantity.comparator == .eq }) else { continue }
      for figure in figures where figure.quantity.comparator != .eq {
        flag(
          Finding(
            .wordingDrift,
            "'\(figure.quantity.plainForm)' comes from the same root as '\(plain.quantity.plainForm)' of '\(plain.globalName)'",
            at: figure.printed.range, notes: [.init("the other wording", at: plain.printed.range)],
            fix: "print the form nearest to the root"), about: figure)
      }
    }
  }
}

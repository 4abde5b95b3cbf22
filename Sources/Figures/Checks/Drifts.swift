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

  private mutating func findDriftsBetweenFigures() {
    for position in index.active {
      let figure = index[position]
      guard figure.quantity.comparator != .eq, let plain = plainWording(of: position) else {
        continue
      }
      flag(
        Finding(
          .wordingDrift,
          "'\(figure.quantity.plainForm)' comes from the same root as '\(plain.quantity.plainForm)' of '\(plain.globalName)'",
          at: figure.printed.range, notes: [.init("the other wording", at: plain.printed.range)],
          fix: "print the form nearest to the root"), about: figure)
    }
  }

  /// A figure of the same series with the same digits through the same two last links, but no hedge.
  private func plainWording(of position: Int32) -> Figure? {
    let figure = index[position]
    guard figure.chain.count >= 2, !figure.isComputed, case .decimal = figure.quantity.value else {
      return nil
    }
    return index.series[position].prefix(partnerLimit).lazy.map { index[$0] }.first {
      $0.quantity.comparator == .eq && $0.quantity.value == figure.quantity.value
        && $0.quantity.scale == figure.quantity.scale && $0.hasSameTail(as: figure)
    }
  }
}

extension Figure {
  /// Whether the root and the link before it are the same.
  fileprivate func hasSameTail(as other: Figure) -> Bool {
    chain.count >= 2 && other.chain.count >= 2
      && chain.suffix(2).map(\.source.value) == other.chain.suffix(2).map(\.source.value)
  }
}

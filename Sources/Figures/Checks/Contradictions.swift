import Diagnostics
import YAML

extension Checking {
  /// C18: figures of one series must agree, within rounding, wherever they are printed.
  ///
  /// Each value is reported once, against the first one that it contradicts.
  mutating func findContradictions() -> [Contradiction] {
    var found: [Contradiction] = []
    for all in index.series.all where all.count > 1 && index.key(all[all.startIndex]).isDated {
      let group = all.filter { !index[$0].isComputed }
      var known: [(interval: Interval, figure: Figure)] = []
      for position in group {
        let figure = index[position]
        guard let interval = figure.interval, !known.contains(where: { $0.interval == interval })
        else { continue }
        if let other = known.first(where: { !$0.interval.intersects(interval) }) {
          found.append(contradiction(other.figure, figure))
        }
        if known.count < contradictionLimit { known.append((interval, figure)) }
      }
    }
    return found
  }

  private mutating func contradiction(_ first: Figure, _ second: Figure) -> Contradiction {
    if let reason = revision(first, second) ?? revision(second, first) {
      return Contradiction(
        first: first.globalName, second: second.globalName, state: .resolved(reason))
    }
    let answer =
      second.answer(to: .figureContradicted) ?? first.answer(to: .figureContradicted)
    let owner = second.answer(to: .figureContradicted) == nil && answer != nil ? first : second
    flag(
      Finding(
        .figureContradicted,
        "figure '\(second.id)' is \(second.quantity.plainForm), and '\(first.globalName)' is \(first.quantity.plainForm) for the same thing",
        at: second.printed.range,
        notes: [.init("'\(first.id)' is declared here", at: first.printed.range)],
        fix:
          "correct one of them, or say why they differ: 'waive: [{rule: figure-contradicted, because: …}]'"
      ), about: owner)
    return Contradiction(
      first: first.globalName, second: second.globalName,
      state: answer.map { .explained($0) } ?? .open)
  }

  /// Whether the value of one figure is an earlier value of the other, and why it was replaced.
  private func revision(_ old: Figure, _ new: Figure) -> String? {
    new.revisions
      .first { (earlier: Revision) in
        earlier.published.value == old.quantity.value
          && earlier.published.scale == old.quantity.scale
      }
      .map { $0.because ?? $0.kind.displayName }
  }
}

/// How many different values of one series are kept apart; beyond them the register is not the
/// place to look.
private let contradictionLimit = 50

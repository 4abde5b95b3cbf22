import Diagnostics
import YAML

extension Checking {
  /// Figures that print the same digits, share at least two links up to the root and the period, and
  /// differ in subject or in measure, but not in both: probably a word was changed on the way.
  ///
  /// Reported at the figure that comes later, or at the one the editors have judged.
  mutating func findCorruptions() {
    let groups = Groups(index.active) { tailKey($0) }
    for group in groups.all where group.count > 1 {
      for (i, position) in group.enumerated() {
        let figure = index[position]
        guard
          let earlier = group.prefix(min(i, 64)).map({ index[$0] }).first(where: {
            isCorruption(figure, $0)
          })
        else { continue }
        report(figure, earlier)
      }
    }
  }

  private struct TailKey: Hashable {
    let digits: String
    let kind: FigureKind
    let unit: Int32
    let extent: Extent?
    /// The root and the link before it.
    let root: String
    let next: String
  }

  private func tailKey(_ position: Int32) -> TailKey? {
    let figure = index[position]
    let key = index.key(position)
    guard figure.chain.count >= 2, !figure.isComputed, !figure.kind.isExact else { return nil }
    let tail = figure.chain.suffix(2).map(\.source.value)
    return TailKey(
      digits: figure.quantity.digits, kind: key.kind, unit: key.unit, extent: key.extent,
      root: tail[1], next: tail[0])
  }

  private func isCorruption(_ a: Figure, _ b: Figure) -> Bool {
    guard a.article != b.article, !a.isMeasureUnknown, !b.isMeasureUnknown else { return false }
    let sameSubject = a.subject.value == b.subject.value
    let sameMeasure = a.measure?.value == b.measure?.value
    return sameSubject != sameMeasure
  }

  private mutating func report(_ figure: Figure, _ other: Figure) {
    let judged =
      figure.answer(to: .chainCorrupted) == nil && other.answer(to: .chainCorrupted) != nil
    let (about, origin) = judged ? (other, figure) : (figure, other)
    let (mine, theirs) =
      about.subject.value == origin.subject.value
      ? (about.measure?.value, origin.measure?.value)
      : (about.subject.value, origin.subject.value)
    let root = about.chain.last?.source.value ?? ""
    flag(
      Finding(
        .chainCorrupted,
        "figure '\(about.id)' prints the digits of '\(origin.globalName)' from the same root, '\(root)', for '\(mine ?? "")' in place of '\(theirs ?? "")'",
        at: about.printed.range,
        notes: [.init("the other figure", at: origin.printed.range)],
        fix: "find which of the two the root says"), about: about)
  }
}

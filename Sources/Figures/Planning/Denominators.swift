import Diagnostics
import YAML

extension Planner {
  /// What a share is a part of, as a key that is equal where the wholes are: a figure's name, or a
  /// subject and what is measured of it; `nil` for what is no share.
  func denominator(of figure: Figure) -> String? {
    guard figure.kind == .share || figure.kind == .shareOfGrowth, let of = figure.of else {
      return nil
    }
    if let whole = figures.declaredFigure(of.value, from: figure.article) {
      return whole.globalName
    }
    return "\(of.value) \(figure.measure?.value ?? "")"
  }

  /// Refuses shares of different wholes on one axis.
  mutating func checkDenominators(_ chosen: [Chosen]) {
    let shares = chosen.compactMap { each in denominator(of: each.figure).map { (each, $0) } }
    guard let first = shares.first,
      let other = shares.first(where: { $0.1 != first.1 })
    else { return }
    refuse(
      "'\(first.0.figure.id)' is a share \(wholeLabel(of: first.0.figure)), '\(other.0.figure.id)' a share \(wholeLabel(of: other.0.figure)): different denominators on one axis would mislead",
      at: other.0.range, notes: [.init("declared here", at: other.0.figure.range)],
      fix: "draw them with 'kind: claims', which gives each whole an axis of its own")
  }

  /// Refuses a chart with a figure of a kind that is a place in an order or a span of time.
  mutating func checkIsAmount(_ chosen: [Chosen]) {
    for each in chosen where each.figure.kind == .rank || each.figure.kind == .horizon {
      refuse(
        each, "figure '\(each.figure.id)' is a \(each.figure.kind.displayName) and no amount",
        fix: "print it in the text instead")
    }
  }

  /// Notes that the axis leaves zero out.
  mutating func noteAxis() { notes.append("The axis does not begin at zero.") }

  /// The root's name as a sentence would begin with it.
  func rootName(of figure: Figure) -> String {
    guard let root = figure.root else { return "" }
    let source = figures.registry.sources[root.source.value]
    return Words.sentence(source?.nameInSentence ?? root.source.value)
  }
}

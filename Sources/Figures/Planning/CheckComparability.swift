import Diagnostics
import YAML

extension Attribute {
  /// What a figure says of it: a key that is equal where the figures agree, and the words.
  ///
  /// `nil` if it is not known.
  func value(of figure: Figure, in registry: Registry) -> (key: String, words: String)? {
    switch self {
    case .kind: return (figure.kind.rawValue, figure.kind.displayName)
    case .unit:
      let unit = figure.quantity.unit
      return (unit.rawValue, unit.subtitleWords)
    case .measure:
      guard let key = figure.measure?.value else { return ("", "none") }
      guard key != Measure.unspecified.key else { return nil }
      return (key, registry.measures[key]?.name.withSmallInitial ?? key)
    case .basis: return (figure.basis.rawValue, figure.basis.displayName)
    case .period:
      guard let period = figure.period else { return nil }
      let (first, last) = period.extent
      return ("\(first.map { "\($0)" } ?? "..")/\(last)", period.text)
    case .coverage:
      guard figure.coverage != .unknown else { return nil }
      return (figure.coverage.rawValue, figure.coverage.displayName)
    case .prices:
      guard figure.prices != .unknown else { return nil }
      return (figure.prices.rawValue, figure.prices.displayName)
    }
  }

  /// The note for figures of which it is not known; `nil` names them all.
  fileprivate func unknownNote(for labels: String?) -> String {
    let tail = labels.map { " for \($0)" } ?? ""
    return switch self {
    case .measure: "The measure is not named\(tail)."
    case .period: labels.map { "\($0): undated." } ?? "The figures are undated."
    case .coverage: "Which units are covered is not stated\(tail)."
    case .prices: "Whether prices are held constant is not stated\(tail)."
    case .kind, .unit, .basis: "The \(name) is not stated\(tail)."
    }
  }
}

extension Planner {
  /// Refuses figures that differ from the others in what they would have to share; where one does
  /// not say, the chart is drawn with a note.
  mutating func checkComparability(_ chosen: [Chosen], attributes: [Attribute]) {
    for attribute in attributes where !agree(chosen, on: attribute) {
      let values = chosen.map { attribute.value(of: $0.figure, in: figures.registry) }
      let known = values.compactMap { $0 }
      if let usual = mostFrequent(known) {
        let others = zip(chosen, values).filter { $0.1?.key == usual.key }.map(\.0.figure)
        for (each, value) in zip(chosen, values) {
          guard let value, value.key != usual.key else { continue }
          let bridge = others.compactMap { figures.bridge(each.figure, $0) }.first
          refuse(
            each,
            "'\(name(of: each.figure))' cannot stand beside the others: its \(attribute.name) is '\(value.words)', theirs '\(usual.words)'",
            fix: "remove it, or draw it in a chart of its own"
              + (bridge.map { "; what leads from one to the other is the \($0)" } ?? ""))
        }
      }
      let silent = zip(chosen, values).filter { $0.1 == nil }.map(\.0.figure)
      guard !silent.isEmpty else { continue }
      let labels =
        silent.count == chosen.count ? nil : Words.list(silent.map(figures.label).unique)
      notes.append(attribute.unknownNote(for: labels))
    }
  }

  /// Whether all say the same, so that there is nothing to tell; most often they do.
  private func agree(_ chosen: [Chosen], on attribute: Attribute) -> Bool {
    guard let first = chosen.first?.figure else { return true }
    return chosen.allSatisfy { attribute.agreement(first, $0.figure) == .same }
  }

  /// A figure as the chart's own article would write it.
  private func name(of figure: Figure) -> String {
    figure.article == declaration.article ? figure.id : figure.globalName
  }

  /// The value most figures have; of equally frequent ones the first.
  private func mostFrequent(
    _ values: [(key: String, words: String)]
  ) -> (key: String, words: String)? {
    let counts = Dictionary(grouping: values, by: \.key).mapValues(\.count)
    let most = counts.values.max() ?? 0
    return values.first { counts[$0.key] == most }
  }
}

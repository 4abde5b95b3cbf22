import YAML

extension Registry {
  /// A whole and what is measured of it, within a sentence: "world rare-earth reserves", "China’s
  /// rare-earth reserves", "exports of rare earths in Baotou", "China".
  func phrase(for whole: Subject, measure: String?) -> String {
    if whole.place == "001" { return ["world", measure].compactMap { $0 }.joined(separator: " ") }
    guard let measure else { return whole.nameInSentence }
    return whole.kind == .place
      ? "\(whole.name)’s \(measure)" : "\(measure) of \(whole.nameInSentence)"
  }

  /// The name of a figure's measure within a sentence; `nil` where it has none or none is named.
  package func measureName(of figure: Figure) -> String? {
    guard let key = figure.measure?.value, key != Measure.unspecified.key else { return nil }
    return measures[key]?.name.withSmallInitial
  }
}

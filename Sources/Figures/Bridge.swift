import YAML

extension FigureSet {
  /// What leads from one figure to another with which it cannot be compared: a derived figure that
  /// both give (the months between two rates of the year so far, the share of one whole in the other),
  /// or the whole's rate that a gap gives.
  ///
  /// - Returns: its name and value, "growth of industry of Baotou, June–November 2025, about 10.5%";
  ///   `nil` if nothing does.
  func bridge(_ a: Figure, _ b: Figure) -> String? {
    let derivation = derivations(from: a).first { derivation in
      switch derivation.rule {
      case .cumulative, .nestedShare: derivation.inputs.contains(b.globalName)
      case .gap: a.subject.value != b.subject.value
      default: false
      }
    }
    return derivation.map { "\($0.name.withSmallInitial), \($0.value)" }
  }
}

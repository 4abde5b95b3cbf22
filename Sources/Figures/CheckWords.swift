import YAML

extension CheckResult {
  /// What rounding leaves open, in words: "27.75 to 28.89"; `nil` where nothing is.
  package var intervalWords: String? { interval.map(Figures.intervalWords) }

  /// How many printed values would have passed: "12 values with one decimal would have passed".
  ///
  /// - Parameter figure: the figure that was compared, which says how it is printed.
  package func powerWords(for figure: Figure) -> String? {
    power.map { power in
      let places = figure.quantity.printedPlaces
      let form =
        switch places {
        case 0: ""
        case 1: " with one decimal"
        default: " with \(places) decimals"
        }
      return power == 1
        ? "one value\(form) would have passed" : "\(power) values\(form) would have passed"
    }
  }

  /// The worked arithmetic without what is concluded from it.
  package var arithmetic: String {
    let parts = worked.utf8.split(separator: "; ".utf8, maxSplits: 1)
    return parts.first.flatMap { String($0) } ?? worked
  }
}

extension CheckResult.Outcome {
  /// The graver comes first.
  package static let byGravity: [Self] = [
    .inconsistent, .implausible, .conditional, .notCheckable, .consistent,
  ]

  /// 0 for the gravest.
  package var gravity: Int { Self.byGravity.firstIndex(of: self) ?? 0 }
}

extension Derivation {
  /// As ``CheckResult/intervalWords``.
  package var intervalWords: String? { interval.map(Figures.intervalWords) }
}

/// "[27.75, 28.89]" as a reader says it: "27.75 to 28.89".
private func intervalWords(_ interval: String) -> String {
  let inner = interval.utf8.drop { $0 == UInt8(ascii: "[") }.prefix { $0 != UInt8(ascii: "]") }
  let ends = inner.split(separator: ", ".utf8).compactMap { String($0) }
  guard ends.count == 2 else { return interval }
  if ends[0] == "−∞" { return "up to \(ends[1])" }
  return ends[1] == "∞" ? "\(ends[0]) or more" : "\(ends[0]) to \(ends[1])"
}

extension FigureSet {
  /// The formula of a figure of our own with what each input is in the place of its id: its kind,
  /// or its name where kinds do not tell the inputs apart.
  package func formulaWords(of figure: Figure) -> String? {
    guard let formula = figure.formula else { return nil }
    let inputs = formula.references.compactMap { reference -> (String, Figure)? in
      guard case .found(let input) = self.figure(reference.value, from: figure.article) else {
        return nil
      }
      return (reference.value, input)
    }
    let hasKinds = Set(inputs.map(\.1.kind)).count == inputs.count
    let names = Dictionary(
      inputs.map { ($0, hasKinds ? $1.kind.displayName : label(of: $1)) },
      uniquingKeysWith: { first, _ in first })
    return formula.expression.words(names)
  }
}

extension Expression {
  fileprivate func words(_ names: [String: String]) -> String {
    switch self {
    case .number(let decimal): return decimal.printed
    case .figure(let reference): return names[reference.value] ?? reference.value
    case .negative(let inner): return "−" + inner.enclosedWords(names, if: true)
    case .operation(let sign, let left, let right):
      let isProduct = sign == .times || sign == .over
      return left.enclosedWords(names, if: isProduct) + " \(sign.rawValue) "
        + right.enclosedWords(names, if: isProduct || sign == .minus)
    }
  }

  /// In brackets, where it is arithmetic itself and stands where they are needed.
  private func enclosedWords(_ names: [String: String], if isNeeded: Bool) -> String {
    if isNeeded, case .operation = self { return "(\(words(names)))" }
    return words(names)
  }
}

import Diagnostics
import YAML

/// How many computed figures may rest on each other: one computed from two levels of others.
let formulaDepthLimit = 2

/// Findings for formulas that lead back to themselves or rest on too many others.
func formulaFindings(in set: FigureSet) -> [Finding] {
  var levels: [String: Int] = [:]
  return set.figures.compactMap { figure in
    guard let formula = figure.formula else { return nil }
    if let circle = circle(from: figure, in: set) {
      return Finding(
        .figureCycle, "figure '\(figure.id)' is computed from itself: \(circle)",
        at: formula.text.range, fix: "compute it from published figures")
    }
    guard level(of: figure, in: set, known: &levels) > formulaDepthLimit else { return nil }
    return Finding(
      .valueInvalid,
      "figure '\(figure.id)' rests on more than \(formulaDepthLimit) levels of computed figures",
      at: formula.text.range, fix: "compute it from published figures")
  }
}

extension FigureSet {
  /// The computed figures a formula names.
  fileprivate func computedInputs(of figure: Figure) -> [Figure] {
    (figure.formula?.references ?? []).compactMap { reference in
      guard case .found(let input) = self.figure(reference.value, from: figure.article),
        input.isComputed
      else { return nil }
      return input
    }
  }
}

/// The way from a figure back to itself, as text; the shortest there is.
private func circle(from figure: Figure, in set: FigureSet) -> String? {
  var waiting = [(figure, [figure.id])]
  var seen: Set<String> = []
  var index = 0
  while index < waiting.count {
    let (current, path) = waiting[index]
    index += 1
    for next in set.computedInputs(of: current) {
      if next.globalName == figure.globalName { return (path + [next.id]).joined(separator: " → ") }
      if seen.insert(next.globalName).inserted { waiting.append((next, path + [next.id])) }
    }
  }
  return nil
}

/// 0 for a figure computed from published ones, one more for each level of computed ones below;
/// counted no further than is of use.
private func level(
  of figure: Figure, in set: FigureSet, known: inout [String: Int], depth: Int = 0
) -> Int {
  if let level = known[figure.globalName] { return level }
  guard depth <= formulaDepthLimit else { return 0 }
  // Meets itself only in a circle, which has its own finding.
  known[figure.globalName] = 0
  let levels = set.computedInputs(of: figure).map {
    1 + level(of: $0, in: set, known: &known, depth: depth + 1)
  }
  let result = levels.max() ?? 0
  known[figure.globalName] = depth == 0 ? result : nil
  return result
}

extension Checking {
  /// Computes each figure of our own again and compares it with what is printed.
  mutating func checkFormulas() {
    for figure in set.figures {
      guard let formula = figure.formula else { continue }
      let result = set.evaluate(formula.expression, from: figure.article)
      let inputs: [Figure] = formula.references.compactMap {
        guard case .found(let input) = set.figure($0.value, from: figure.article) else {
          return nil
        }
        return input
      }
      hold(
        figure, against: result, rule: .formula,
        left: worked(formula.expression, from: figure.article, in: set), inputs: inputs)
    }
  }
}

/// An expression with the printed values in place of the figures: "14.8 − 2.5".
private func worked(_ expression: Expression, from article: String, in set: FigureSet) -> String {
  switch expression {
  case .number(let decimal): return decimal.printed
  case .negative(let inner): return "−" + parenthesized(inner, from: article, in: set)
  case .figure(let reference):
    guard case .found(let figure) = set.figure(reference.value, from: article) else {
      return reference.value
    }
    return figure.quantity.term
  case .operation(let sign, let left, let right):
    let isProduct = sign == .times || sign == .over
    let a =
      isProduct && left.isSum
      ? parenthesized(left, from: article, in: set) : worked(left, from: article, in: set)
    let b =
      right.isOperation && (isProduct || sign == .minus)
      ? parenthesized(right, from: article, in: set) : worked(right, from: article, in: set)
    return "\(a) \(sign.rawValue) \(b)"
  }
}

private func parenthesized(
  _ expression: Expression, from article: String, in set: FigureSet
) -> String {
  let text = worked(expression, from: article, in: set)
  return expression.isOperation ? "(\(text))" : text
}

extension Expression {
  fileprivate var isOperation: Bool {
    if case .operation = self { true } else { false }
  }

  fileprivate var isSum: Bool {
    if case .operation(.plus, _, _) = self { return true }
    if case .operation(.minus, _, _) = self { return true }
    return false
  }
}

import YAML

extension FigureSet {
  /// Evaluates an expression over the corners of its inputs' intervals, each input taken once;
  /// computed figures are replaced by what they were computed from.
  func evaluate(_ expression: Expression, from article: String) -> Evaluation {
    var leaves: [String: Figure] = [:]
    guard collectLeaves(of: expression, from: article, depth: 0, into: &leaves) else {
      return Evaluation()
    }
    let names = leaves.keys.sorted()
    let inputs = names.compactMap { leaves[$0]?.quantity }
    let points = inputs.compactMap(\.point)
    var result = Evaluation()
    if points.count == names.count {
      result.point = value(
        of: expression, article, Dictionary(uniqueKeysWithValues: zip(names, points)))
    }
    let intervals = inputs.compactMap(\.interval)
    let bounds = intervals.compactMap { interval in
      interval.lower.flatMap { low in interval.upper.map { (low.value, $0.value) } }
    }
    guard bounds.count == names.count, names.count <= cornerLimit else { return result }
    result.interval = hull(of: expression, article, names, bounds)
    return result
  }

  /// The published figures an expression rests on.
  /// - Returns: whether all of them are known and the formulas end.
  private func collectLeaves(
    of expression: Expression, from article: String, depth: Int, into leaves: inout [String: Figure]
  ) -> Bool {
    guard depth <= formulaDepthLimit else { return false }
    for reference in Set(expression.references.map(\.value)) {
      guard case .found(let figure) = self.figure(reference, from: article) else { return false }
      if let formula = figure.formula {
        let isKnown = collectLeaves(
          of: formula.expression, from: figure.article, depth: depth + 1, into: &leaves)
        guard isKnown else { return false }
      } else {
        leaves[figure.globalName] = figure
      }
    }
    return true
  }

  /// The smallest interval that holds the results at all corners; exact for formulas that are
  /// monotone in each input.
  ///
  /// Nil where a divisor can change its sign: then corners say nothing.
  private func hull(
    of expression: Expression, _ article: String, _ names: [String],
    _ bounds: [(Rational, Rational)]
  ) -> Interval? {
    var seen: Set<String> = []
    let divisors = divisors(of: expression, article, depth: 0, &seen)
    var results: [Rational] = []
    var signs = Array(repeating: Set<Bool>(), count: divisors.count)
    for corner in 0..<(1 << names.count) {
      var values: [String: Rational] = [:]
      for (i, name) in names.enumerated() {
        values[name] = corner >> i & 1 == 0 ? bounds[i].0 : bounds[i].1
      }
      guard let result = value(of: expression, article, values) else { return nil }
      results.append(result)
      for (i, divisor) in divisors.enumerated() {
        guard let result = value(of: divisor.expression, divisor.article, values) else {
          return nil
        }
        signs[i].insert(result.isNegative)
      }
    }
    guard let lowest = results.min(), let highest = results.max(),
      signs.allSatisfy({ $0.count == 1 })
    else { return nil }
    return Interval(lower: .closed(lowest), upper: .closed(highest))
  }

  private func value(
    of expression: Expression, _ article: String, _ values: [String: Rational]
  ) -> Rational? {
    var values = values
    return value(expression, article, &values, depth: 0)
  }

  /// The value of an expression; nil where it does not fit or divides by zero.
  /// - Parameter values: of figures, by global name; those of computed ones are added, so that
  ///   each is worked out once.
  private func value(
    _ expression: Expression, _ article: String, _ values: inout [String: Rational], depth: Int
  ) -> Rational? {
    switch expression {
    case .number(let decimal): return decimal.rational
    case .negative(let inner): return value(inner, article, &values, depth: depth).map { -$0 }
    case .figure(let reference):
      guard case .found(let figure) = self.figure(reference.value, from: article) else {
        return nil
      }
      if let known = values[figure.globalName] { return known }
      guard depth <= formulaDepthLimit, let formula = figure.formula else { return nil }
      let result = value(formula.expression, figure.article, &values, depth: depth + 1)
      values[figure.globalName] = result
      return result
    case .operation(let sign, let left, let right):
      guard let a = value(left, article, &values, depth: depth),
        let b = value(right, article, &values, depth: depth)
      else { return nil }
      switch sign {
      case .plus: return a + b
      case .minus: return a - b
      case .times: return a * b
      case .over: return b.isZero ? nil : a / b
      }
    }
  }
}

extension FigureSet {
  /// Everything an expression divides by, in the computed figures it names as well, and the articles
  /// in which that is written.
  private func divisors(
    of expression: Expression, _ article: String, depth: Int, _ seen: inout Set<String>
  ) -> [(expression: Expression, article: String)] {
    switch expression {
    case .number: return []
    case .negative(let inner): return divisors(of: inner, article, depth: depth, &seen)
    case .figure(let reference):
      guard depth <= formulaDepthLimit,
        case .found(let figure) = self.figure(reference.value, from: article),
        let formula = figure.formula, seen.insert(figure.globalName).inserted
      else { return [] }
      return divisors(of: formula.expression, figure.article, depth: depth + 1, &seen)
    case .operation(let sign, let left, let right):
      let inner =
        divisors(of: left, article, depth: depth, &seen)
        + divisors(of: right, article, depth: depth, &seen)
      return sign == .over ? inner + [(right, article)] : inner
    }
  }
}

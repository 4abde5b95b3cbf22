import YAML

extension Checking {
  /// C3: what the parts leave of a total's growth: g − Σc points, and a growth of
  /// (g − Σc) ÷ (1 − Σw) for the rest.
  ///
  /// Parts of a complete partition must sum to the total.
  mutating func checkResiduals() {
    for position in index.active where index.key(position).kind == .growth {
      let parts = outermost(
        index.parts[position].filter {
          index.key($0).kind == .contribution && !index[$0].isComputed
            && index.isPartAtOneTime($0)
        })
      guard !parts.isEmpty, parts.count <= residualLimit else { continue }
      if isComplete(parts, of: position) {
        if !index[position].isComputed { checkSum(parts, of: position) }
      } else {
        deriveRest(parts, of: position)
      }
    }
  }

  /// The parts that lie in no other one; of two about the same subject the first.
  private func outermost(_ parts: [Int32]) -> [Int32] {
    var seen: Set<Int32> = []
    let first = parts.filter { seen.insert(index.key($0).subject).inserted }
    return first.filter { part in
      !index.wholes[Int(index.key(part).subject)].contains { seen.contains($0) }
    }
  }

  private func isComplete(_ parts: [Int32], of total: Int32) -> Bool {
    let named = Set(parts.map { index.key($0).subject })
    return index.partitions(of: index.key(total).subject).contains { Set($0) == named }
  }

  /// Whether the parts cannot overlap.
  private func areDisjoint(_ parts: [Int32], of total: Int32) -> Bool {
    let named = Set(parts.map { index.key($0).subject })
    return parts.count == 1
      || index.partitions(of: index.key(total).subject).contains { named.isSubset(of: $0) }
  }

  private mutating func checkSum(_ parts: [Int32], of position: Int32) {
    let total = index[position]
    let figures = parts.map { index[$0] }
    let sum = evaluate(figures) { $0.reduce(Rational(0) as Rational?) { $0 + $1 } }
    hold(
      total, against: sum, rule: .sumOfParts,
      left: figures.map(\.quantity.term).joined(separator: " + "), inputs: figures)
  }

  private mutating func deriveRest(_ parts: [Int32], of position: Int32) {
    let total = index[position]
    let figures = parts.map { index[$0] }
    let whole = index.subjectName(total)
    let assumption = areDisjoint(parts, of: position) ? nil : "if the groups do not overlap"
    let digits = figures.map(\.quantity.term)
    if figures.count > 1 {
      deriveTogether(figures, total, digits, whole, assumption)
    }
    if !index.parts[position].contains(where: { index[$0].isComputed }) {
      deriveContributionOfRest(total, figures, digits, assumption)
    }
    deriveGrowthOfRest(parts, position, assumption)
  }

  private mutating func deriveContributionOfRest(
    _ total: Figure, _ figures: [Figure], _ digits: [String], _ assumption: String?
  ) {
    derive(
      .residual, "Contribution of everything else to the growth of \(index.subjectName(total))",
      evaluate([total] + figures) { values in
        values.dropFirst().reduce(values[0] as Rational?) { $0 - $1 }
      },
      unit: .pp, formula: "growth − contributions",
      left: ([total.quantity.term] + digits).joined(separator: " − "), assumption: assumption,
      inputs: [total] + figures)
  }

  private mutating func deriveTogether(
    _ figures: [Figure], _ total: Figure, _ digits: [String], _ whole: String,
    _ assumption: String?
  ) {
    let names = Words.list(figures.map { set.label(of: $0).withSmallInitial })
    let sum = digits.joined(separator: " + ")
    derive(
      .residual, "Contribution of \(names) together",
      evaluate(figures) { $0.reduce(Rational(0) as Rational?) { $0 + $1 } },
      unit: .pp, formula: "sum of the contributions", left: sum, assumption: assumption,
      inputs: figures)
    derive(
      .residual, "Share of \(names) together in the growth of \(whole)",
      evaluate(figures + [total]) { values in
        let sum = values.dropLast().reduce(Rational(0) as Rational?) { $0 + $1 }
        return sum.flatMap { percentage([$0, values[values.count - 1]]) }
      },
      unit: .pct, formula: "contributions ÷ growth",
      left: "(\(sum)) ÷ \(total.quantity.term)", assumption: assumption,
      inputs: figures + [total])
  }

  private mutating func deriveGrowthOfRest(
    _ parts: [Int32], _ position: Int32, _ assumption: String?
  ) {
    let total = index[position]
    let growths = parts.compactMap { partner(.growth, about: index.key($0).subject, of: $0) }
    guard growths.count == parts.count else { return }
    let contributions = parts.map { index[$0] }
    let inputs = [total] + contributions + growths.map(\.figure)
    let n = parts.count
    let result = evaluate(inputs) { values in
      var left = values[0] as Rational?
      var weight = Rational(1) as Rational?
      for i in 1...n {
        guard values[n + i] > Rational(0) else { return nil }
        left = left - values[i]
        weight = weight - values[i] / values[n + i]
      }
      guard let weight, weight > Rational(0) else { return nil }
      return left / weight
    }
    let rest = ([total] + contributions).map(\.quantity.term).joined(separator: " − ")
    let weights = zip(contributions, growths).map {
      "\($0.quantity.term) ÷ \($1.figure.quantity.term)"
    }.joined(separator: " − ")
    derive(
      .residual, "Growth of everything else within \(index.subjectName(total))", result, unit: .pct,
      formula: "(growth − contributions) ÷ (1 − weights)", left: "(\(rest)) ÷ (1 − \(weights))",
      assumption: joinedAssumptions([assumption] + growths.map(\.assumption)), inputs: inputs)
  }
}

/// The most parts for which the rest is worked out; more are a table, and not an argument.
private let residualLimit = 8

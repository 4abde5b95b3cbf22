import Diagnostics
import YAML

/// How much of a whole a part was in the period before, as two growth figures imply.
struct Weight {
  /// The position of the contribution that gives it.
  let contribution: Int32
  let part: Int32
  let whole: Int32
  /// The number of the days covered.
  let extent: Int32
  /// In per cent.
  let evaluation: Evaluation
  let inputs: [Figure]

  var topic: Topic { Topic(kind: .contribution, subject: part, extent: extent) }
}

extension Checking {
  /// C2: a contribution is the part's growth times its weight in the period before, so that the two
  /// give the weight; and C2b, the weight at the end.
  ///
  /// Source: the definition of contributions to growth as INSEE and the Australian Bureau of
  /// Statistics give it; exact at fixed or previous-period prices.
  mutating func deriveWeights() -> [Weight] {
    var weights: [Weight] = []
    for position in index.active where index.key(position).kind == .contribution {
      let key = index.key(position)
      let contribution = index[position]
      guard key.isDated, index.isPartAtOneTime(position), !contribution.isComputed,
        let growth = partner(.growth, about: key.subject, of: position)
      else { continue }
      let total = index[key.whole]
      let weight = weight(contribution, growth.figure)
      guard weight.point != nil, let bounds = weight.interval else { continue }
      let inputs = [contribution, growth.figure]
      guard isPossible(bounds) else {
        if growth.unknown.isEmpty { reportImpossible(weight, inputs) }
        continue
      }
      derive(
        .weight,
        "Weight of \(index.subjectName(contribution)) within \(index.subjectName(total)), \(before(total.basis))",
        weight, unit: .pct, formula: "contribution ÷ growth of the part",
        left: "\(contribution.quantity.term) ÷ \(growth.figure.quantity.term)",
        assumption: growth.assumption, inputs: inputs)
      deriveEndWeight(contribution, growth, total)
      weights.append(
        Weight(
          contribution: position, part: key.subject, whole: index.key(key.whole).subject,
          extent: key.extent, evaluation: weight, inputs: inputs))
    }
    return weights
  }

  /// Whether some number that the rounding allows is the weight of a part.
  private func isPossible(_ weight: Interval) -> Bool {
    Interval(lower: .closed(Rational(0)), upper: .closed(Rational(100)))?.intersects(weight) ?? true
  }

  private mutating func reportImpossible(_ weight: Evaluation, _ inputs: [Figure]) {
    let (contribution, growth) = (inputs[0], inputs[1])
    let percent = weight.point.flatMap { shortened($0, places: 1) } ?? ""
    add(
      CheckResult(
        rule: .weight, outcome: .inconsistent, figure: contribution.globalName,
        inputs: [growth.globalName],
        worked:
          "\(contribution.quantity.term) ÷ \(growth.quantity.term) = \(percent)%, and a part is 0% to 100% of its whole",
        answer: contribution.answer(to: .figureInconsistent)))
  }

  private mutating func deriveEndWeight(_ contribution: Figure, _ growth: Partner, _ total: Figure)
  {
    let end = evaluate([contribution, growth.figure, total]) { values in
      let hundred = Rational(100)
      guard let grown = 1 + values[1] / hundred, let whole = 1 + values[2] / hundred,
        whole > Rational(0), !grown.isNegative
      else { return nil }
      return values[0] / values[1] * grown / whole * hundred
    }
    let (c, r) = (contribution.quantity.term, growth.figure.quantity.term)
    derive(
      .weight,
      "Weight of \(index.subjectName(contribution)) within \(index.subjectName(total)) at the end",
      end, unit: .pct, formula: "weight before × (1 + growth of the part) ÷ (1 + growth)",
      left: "\(c) ÷ \(r) × \(factorTerm(growth.figure)) ÷ \(factorTerm(total))",
      assumption: growth.assumption,
      inputs: [contribution, growth.figure, total])
  }

  /// C9b: if industry b is a part of a, and b's whole B a part of a's whole A, then b's value is no
  /// larger than a's, and B is at most (weight of a in A) ÷ (weight of b in B) of A.
  mutating func deriveNestedWeights(_ weights: [Weight]) {
    let positions = weights.indices.map { Int32($0) }
    let byPart = Groups(positions) { weights[Int($0)].part }
    let byTopic = Groups(positions) { weights[Int($0)].topic }
    for inner in weights {
      for whole in index.wholes[Int(inner.part)] {
        let topic = Topic(kind: .contribution, subject: whole, extent: inner.extent)
        let outer =
          wider(of: weights, among: byTopic[topic], around: inner)
          ?? wider(of: weights, among: byPart[whole], around: inner)
        if let outer { deriveBound(inner, outer) }
      }
    }
  }

  /// The first of some weights whose whole holds that of another.
  private func wider(
    of weights: [Weight], among candidates: ArraySlice<Int32>, around inner: Weight
  ) -> Weight? {
    candidates.prefix(partnerLimit).lazy.map { weights[Int($0)] }.first {
      index.isPart(inner.whole, of: $0.whole)
    }
  }

  private mutating func deriveBound(_ inner: Weight, _ outer: Weight) {
    let (small, large) = (index[inner.contribution], index[outer.contribution])
    let bound = Evaluation(
      point: outer.evaluation.point / inner.evaluation.point * Rational(100),
      interval: corners([outer.evaluation.interval, inner.evaluation.interval], percentage))
    // That a part is no larger than its whole says nothing.
    guard let most = bound.point, most < Rational(100) else { return }
    let wholes = [inner, outer].map { index[index.key($0.contribution).whole] }
    let digits = [outer, inner].map { weight in
      weight.evaluation.point.flatMap { $0.rounded(places: 1) }?.printed ?? ""
    }
    derive(
      .nestedWeight,
      "Weight of \(index.subjectName(wholes[0])) within \(index.subjectName(wholes[1]))",
      bound, unit: .pct, formula: "weight of the wider part ÷ weight of the narrower",
      left: "\(digits[0]) ÷ \(digits[1])",
      assumption: inner.extent == outer.extent
        ? nil : "if the weights were alike in the two base periods",
      isBound: true, inputs: [small, large] + inner.inputs.dropFirst() + outer.inputs.dropFirst())
  }
}

/// A contribution in per cent of the part's growth, which may be negative but not zero.
private func weight(_ contribution: Figure, _ growth: Figure) -> Evaluation {
  guard growth.interval?.contains(Rational(0)) == false else { return Evaluation() }
  return evaluate([contribution, growth]) { $0[0] / $0[1] * Rational(100) }
}

/// "a year earlier": the period against which a growth is measured.
func before(_ basis: Basis) -> String {
  switch basis {
  case .yoy, .yoyYTD: "a year earlier"
  case .mom: "a month earlier"
  case .qoq: "a quarter earlier"
  default: "in the period before"
  }
}

/// A number plus one, for growth factors; nil goes through.
func + (one: Int, value: Rational?) -> Rational? { Rational(one) as Rational? + value }

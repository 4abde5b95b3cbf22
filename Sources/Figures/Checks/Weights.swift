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
      guard key.whole >= 0, key.isDated, !contribution.isComputed,
        let growth = partner(.growth, about: key.subject, of: position)
      else { continue }
      let total = index[key.whole]
      let weight = evaluate([contribution, growth.figure], percentage)
      guard weight.point != nil else { continue }
      let inputs = [contribution, growth.figure]
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

  private mutating func deriveEndWeight(_ contribution: Figure, _ growth: Partner, _ total: Figure)
  {
    let end = evaluate([contribution, growth.figure, total]) { values in
      let hundred = Rational(100)
      guard let grown = 1 + values[1] / hundred, let whole = 1 + values[2] / hundred,
        whole > Rational(0), values[1] > Rational(0)
      else { return nil }
      return values[0] / values[1] * grown / whole * hundred
    }
    let (c, r, g) = (
      contribution.quantity.term, growth.figure.quantity.term, total.quantity.term
    )
    derive(
      .weight,
      "Weight of \(index.subjectName(contribution)) within \(index.subjectName(total)) at the end",
      end, unit: .pct, formula: "weight before × (1 + growth of the part) ÷ (1 + growth)",
      left: "\(c) ÷ \(r) × (1 + \(r)%) ÷ (1 + \(g)%)", assumption: growth.assumption,
      inputs: [contribution, growth.figure, total])
  }

  /// C9b: if industry b is a part of a, and b's whole B a part of a's whole A, then b's value is no
  /// larger than a's, and B is at most (weight of a in A) ÷ (weight of b in B) of A.
  mutating func deriveNestedWeights(_ weights: [Weight]) {
    let byPart = Dictionary(grouping: weights.indices, by: { weights[$0].part })
    for inner in weights {
      for whole in index.wholes[Int(inner.part)] {
        let candidates = (byPart[whole] ?? []).map { weights[$0] }.filter {
          index.isPart(inner.whole, of: $0.whole)
        }
        guard let outer = candidates.first(where: { $0.extent == inner.extent }) ?? candidates.first
        else { continue }
        deriveBound(inner, outer)
      }
    }
  }

  private mutating func deriveBound(_ inner: Weight, _ outer: Weight) {
    let (small, large) = (index[inner.contribution], index[outer.contribution])
    let bound = Evaluation(
      point: outer.evaluation.point / inner.evaluation.point * Rational(100),
      interval: corners([outer.evaluation.interval, inner.evaluation.interval], percentage))
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

import YAML

extension Checking {
  /// C6: a level divided by one plus its growth is the level before.
  mutating func derivePriorLevels() {
    for position in index.active where index.key(position).kind == .level {
      let level = index[position]
      guard !level.isComputed, let growth = growth(ofLevel: position) else { continue }
      let unit = level.quantity.unit
      let name = set.label(of: level)
      let (l, g) = (level.quantity.term, factorTerm(growth.figure))
      let when = before(growth.figure.basis)
      let isFall = growth.figure.quantity.point?.isNegative ?? false
      derive(
        .priorLevel, "\(name), \(when)", priorLevel(of: level, growth: growth.figure),
        unit: unit, formula: "level ÷ (1 + growth)", left: "\(l) ÷ \(g)",
        assumption: growth.assumption, inputs: [level, growth.figure])
      derive(
        .priorLevel, "\(name), \(isFall ? "change" : "increase") on \(when)",
        evaluate([level, growth.figure]) { values in values[0] - levelBefore(values) },
        unit: unit, formula: "level − level before", left: "\(l) − \(l) ÷ \(g)",
        assumption: growth.assumption, inputs: [level, growth.figure])
    }
  }

  private func growth(ofLevel position: Int32) -> Partner? {
    let growth = partner(
      .growth, about: index.key(position).subject, of: position,
      agreeingIn: index[position].growthAttributes)
    return growth.flatMap { $0.figure.basis.isAgainstPeriodBefore ? $0 : nil }
  }

  /// C7, soft: the growth of an industry's value added is likely to lie between those of the outputs
  /// behind it.
  mutating func checkOutputHulls() {
    var outputs: [Topic: [Int32]] = [:]
    for position in index.active where index.key(position).kind == .level {
      guard let growth = growth(ofLevel: position) else { continue }
      let key = index.key(growth.position)
      for whole in index.wholes[Int(key.subject)] {
        let topic = Topic(kind: .growth, subject: whole, extent: key.extent)
        outputs[topic, default: []].append(growth.position)
      }
    }
    for (topic, members) in outputs.sorted(by: {
      ($0.value[0], $0.key.subject) < ($1.value[0], $1.key.subject)
    }) {
      let children = nearest(members, to: topic)
      guard children.count >= 2, children.count <= cornerLimit,
        let industry = index.byTopic[topic].first(where: {
          !index[$0].isComputed && index.key($0).measure != index.key(children[0]).measure
        })
      else { continue }
      holdHull(of: index[industry], children.map { index[$0] })
    }
  }

  /// The outputs, if the topic's subject is the nearest whole that has a growth of its own.
  private func nearest(_ outputs: [Int32], to topic: Topic) -> [Int32] {
    outputs.filter { output in
      index.wholes[Int(index.key(output).subject)].first {
        !index.byTopic[Topic(kind: .growth, subject: $0, extent: topic.extent)].isEmpty
      } == topic.subject
    }
  }

  private mutating func holdHull(of industry: Figure, _ outputs: [Figure]) {
    guard let hull = Interval.spanning(outputs.map(\.interval)), let printed = industry.interval
    else { return }
    let sorted = outputs.sorted {
      ($0.quantity.point ?? Rational(0)) < ($1.quantity.point ?? Rational(0))
    }
    let range = [sorted.first, sorted.last].compactMap { $0?.quantity.term }
    let isInside = hull.intersects(printed)
    add(
      CheckResult(
        rule: .outputHull, outcome: .conditional, figure: industry.globalName,
        inputs: sorted.map(\.globalName),
        worked: isInside
          ? "\(range[0]) ≤ \(industry.quantity.term) ≤ \(range[range.count - 1])"
          : "\(industry.quantity.term) lies outside \(range[0]) to \(range[range.count - 1])",
        interval: openText(of: hull, places: industry.quantity.printedPlaces),
        remark: isInside
          ? "if these outputs stand for the industry"
          : "other products or prices must make the difference"))
  }
}

/// The level that a later one and the growth to it imply, with what rounding leaves open.
func priorLevel(of level: Figure, growth: Figure) -> Evaluation {
  evaluate([level, growth], levelBefore)
}

/// The level before, from a level and its growth in per cent.
private func levelBefore(_ values: [Rational]) -> Rational? {
  guard let factor = 1 + values[1] / Rational(100), factor > Rational(0) else { return nil }
  return values[0] / factor
}

extension Figure {
  /// What a level and its growth must have in common besides their subject; an amount of money and
  /// its growth must treat prices alike as well.
  var growthAttributes: [Attribute] {
    let isMoney = if case .currency = quantity.unit { true } else { false }
    return [.measure, .period, .coverage] + (isMoney ? [.prices] : [])
  }
}

extension Basis {
  /// Whether a growth is measured against an earlier period as it was, and not at an annual rate.
  var isAgainstPeriodBefore: Bool {
    switch self {
    case .yoy, .yoyYTD, .mom, .qoq: true
    default: false
    }
  }
}

/// The factor of a growth in arithmetic: "(1 + 23.8%)", "(1 − 12.5%)".
func factorTerm(_ growth: Figure) -> String {
  let (term, minus) = (growth.quantity.term, "\u{2212}")
  return term.hasPrefix(minus)
    ? "(1 \(minus) \(term.dropFirst(minus.count))%)" : "(1 + \(term)%)"
}

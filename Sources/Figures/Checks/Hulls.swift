import YAML

extension Checking {
  /// C4: the growth of a whole lies between those of the slowest and the fastest of its parts, if
  /// these are disjoint and leave nothing out; how far it lies from either bounds their weights.
  mutating func checkHulls() {
    var bounded: Set<Pair> = []
    for position in index.active where index.key(position).kind == .growth {
      let total = index[position]
      for partition in index.partitions(of: index.key(position).subject)
      where !total.isComputed {
        let parts = partition.compactMap { partner(.growth, about: $0, of: position) }
        guard parts.count == partition.count else { continue }
        checkHull(of: total, parts)
        deriveWeightOfFastest(in: total, parts, bounded: &bounded)
      }
    }
    deriveBounds(except: bounded)
  }

  private mutating func checkHull(of total: Figure, _ parts: [Partner]) {
    let sorted = parts.sorted {
      ($0.figure.quantity.point ?? Rational(0)) < ($1.figure.quantity.point ?? Rational(0))
    }
    let result = Evaluation(interval: Interval.spanning(sorted.map(\.figure.interval)))
    guard let slowest = sorted.first, let fastest = sorted.last else { return }
    let (low, g, high) = (
      slowest.figure.quantity.term, total.quantity.term, fastest.figure.quantity.term
    )
    let isInside = result.interval.flatMap { hull in total.interval.map { hull.intersects($0) } }
    let worked =
      isInside == false ? "\(g) lies outside \(low) to \(high)" : "\(low) ≤ \(g) ≤ \(high)"
    hold(
      total, against: result, rule: .hull, left: worked, inputs: sorted.map(\.figure),
      assumption: joinedAssumptions(parts.map(\.assumption)))
  }

  /// The weight of the fastest part: its growth r, the whole's g and the others' o, wherever it lies
  /// between theirs, give (g − o) ÷ (r − o).
  private mutating func deriveWeightOfFastest(
    in total: Figure, _ parts: [Partner], bounded: inout Set<Pair>
  ) {
    guard
      let fastest = parts.max(by: {
        ($0.figure.quantity.point ?? Rational(0)) < ($1.figure.quantity.point ?? Rational(0))
      })
    else { return }
    let others = parts.filter { $0.position != fastest.position }.map(\.figure)
    let points = others.compactMap(\.quantity.point)
    guard points.count == others.count, let least = points.min(),
      let most = points.max(), let g = total.quantity.point, let r = fastest.figure.quantity.point,
      least <= g, g <= r,
      let heaviest = weight(g, r, least), let lightest = weight(g, r, most),
      let rest = Interval.spanning(others.map(\.interval)),
      let bounds = corners(
        [total.interval, fastest.figure.interval, rest], { weight($0[0], $0[1], $0[2]) })
    else { return }
    bounded.insert(Pair(part: fastest.figure.subject.value, whole: total.subject.value))
    let range = [lightest, heaviest].map { $0.rounded(places: 1)?.printed ?? "" }
    let (gText, rText) = (total.quantity.term, fastest.figure.quantity.term)
    add(
      Derivation(
        rule: .hull,
        name:
          "Weight of \(index.subjectName(fastest.figure)) within \(index.subjectName(total)), \(before(total.basis))",
        value: least == most ? "about \(range[0])%" : "\(range[0])–\(range[1])%",
        formula: "(growth − growth of the others) ÷ (growth of the part − growth of the others)",
        worked: [most, least].unique.map {
          "(\(gText) − \(digits($0))) ÷ (\(rText) − \(digits($0)))"
        }.joined(separator: " to "),
        interval: openText(of: bounds, places: 1),
        assumption: joinedAssumptions(parts.map(\.assumption)),
        inputs: [total.globalName] + parts.map(\.figure.globalName)))
  }

  private func digits(_ value: Rational) -> String { shortened(value, places: 3) ?? "" }

  /// C4b: a part that grows faster than its whole is at most (growth of the whole) ÷ (its growth) of
  /// it, if the rest did not shrink; left out where the weight itself is known.
  private mutating func deriveBounds(except bounded: Set<Pair>) {
    for position in index.active where index.key(position).kind == .growth {
      let part = index[position]
      guard !part.isComputed, let growth = part.quantity.point, growth > Rational(0),
        !hasWeight(position), let whole = nearestWhole(of: position),
        !bounded.contains(Pair(part: part.subject.value, whole: whole.figure.subject.value)),
        let total = whole.figure.quantity.point, total > Rational(0), total < growth
      else { continue }
      derive(
        .partBound,
        "Weight of \(index.subjectName(part)) within \(index.subjectName(whole.figure))",
        evaluate([whole.figure, part], percentage), unit: .pct,
        formula: "growth of the whole ÷ growth of the part",
        left: "\(whole.figure.quantity.term) ÷ \(part.quantity.term)",
        assumption: joinedAssumptions(["if the rest did not shrink", whole.assumption]),
        isBound: true, inputs: [part, whole.figure])
    }
  }

  private func nearestWhole(of part: Int32) -> Partner? {
    for whole in index.wholes[Int(index.key(part).subject)] {
      if let growth = partner(.growth, about: whole, of: part) { return growth }
    }
    return nil
  }

  /// Whether a contribution of the same subject and time gives the weight.
  private func hasWeight(_ growth: Int32) -> Bool {
    let key = index.key(growth)
    return partner(.contribution, about: key.subject, of: growth) != nil
  }
}

/// A part and its whole, by the keys of the subjects.
private struct Pair: Hashable {
  let part: String
  let whole: String
}

/// The weight in per cent of a part that grows by `part` in a whole that grows by `total` if the
/// rest grows by `rest`; nil unless the part is the faster.
private func weight(_ total: Rational, _ part: Rational, _ rest: Rational) -> Rational? {
  guard let above = part - rest, above > Rational(0), let share = (total - rest) / above else {
    return nil
  }
  return min(max(share, Rational(0)), Rational(1)) * Rational(100)
}

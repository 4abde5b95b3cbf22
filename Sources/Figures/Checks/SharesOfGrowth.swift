import Diagnostics
import YAML

extension Checking {
  /// C1: a share of growth is the contribution divided by the total's growth.
  ///
  /// The two belong together if subject, measure, period and total are the same. Official releases
  /// compute one from the other, so that this tests the transcription and not the truth. Where no
  /// share is published, it is derived.
  mutating func checkSharesOfGrowth(findings: inout [Finding]) {
    let shares = Groups(index.active) { index.pairKey($0, of: .shareOfGrowth) }
    let contributions = Groups(index.active) { index.pairKey($0, of: .contribution) }
    for group in shares.all {
      guard let key = group.first.flatMap({ index.pairKey($0, of: .shareOfGrowth) }) else {
        continue
      }
      let candidates = contributions[key].filter { !index[$0].isComputed }
      guard let first = candidates.first, !index[key.total].isComputed else { continue }
      // What we computed ourselves would only be held against itself.
      for position in group where !index[position].isComputed {
        let share = index[position]
        if candidates.count > 1 {
          findings.append(ambiguous(share, candidates.prefix(2).map { index[$0] }))
        } else {
          hold(share, index[first], index[key.total])
        }
      }
    }
    for position in index.active where index.key(position).kind == .contribution {
      guard let key = index.pairKey(position, of: .contribution), shares[key].isEmpty,
        !index[position].isComputed
      else { continue }
      derive(index[position], of: index[key.total])
    }
  }

  private func ambiguous(_ share: Figure, _ candidates: [Figure]) -> Finding {
    Finding(
      .valueInvalid, "share '\(share.id)' has two contributions it could belong to",
      at: share.range,
      notes: candidates.map { .init("contribution '\($0.id)'", at: $0.range) },
      fix: "mark one of them with 'restates'")
  }

  private mutating func hold(_ share: Figure, _ contribution: Figure, _ total: Figure) {
    hold(
      share, against: evaluate([contribution, total], percentage), rule: .shareOfGrowth,
      left: "\(contribution.quantity.term) ÷ \(total.quantity.term)",
      inputs: [contribution, total])
  }

  private mutating func derive(_ contribution: Figure, of total: Figure) {
    let name = index.subjectName(contribution)
    derive(
      .shareOfGrowth, "Share of \(name) in the growth of \(index.subjectName(total))",
      evaluate([contribution, total], percentage), unit: .pct, formula: "contribution ÷ growth",
      left: "\(contribution.quantity.term) ÷ \(total.quantity.term)",
      inputs: [contribution, total])
  }
}

/// The first of two numbers as a percentage of the second, which must be positive.
func percentage(_ values: [Rational]) -> Rational? {
  guard values[1] > Rational(0) else { return nil }
  return values[0] / values[1] * Rational(100)
}

/// What a contribution and a share of growth have in common if they belong together.
struct PairKey: Hashable, Sendable {
  let subject: Int32
  let measure: Int32
  let extent: Int32
  /// The position of the total.
  let total: Int32
}

extension FigureIndex {
  /// - Returns: `nil` for a figure of another kind, for an undated one, which is compared with
  ///   nothing, and for one whose total is no figure, or one of another time.
  func pairKey(_ position: Int32, of kind: FigureKind) -> PairKey? {
    let key = key(position)
    guard key.kind == kind, key.isDated, isPartAtOneTime(position) else { return nil }
    return PairKey(
      subject: key.subject, measure: key.measure, extent: key.extent, total: key.whole)
  }
}

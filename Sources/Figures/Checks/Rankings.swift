import Diagnostics
import YAML

extension Checking {
  /// C23: of the figures of a ranking claim the first is the one the claim puts first; none of the
  /// others, of the same kind and unit, may be larger beyond rounding.
  mutating func checkRankings() {
    for claim in set.claims where claim.kind == .ranking && claim.figures.count > 1 {
      let figures: [Figure] = claim.figures.compactMap {
        guard case .found(let figure) = set.figure($0.value, from: claim.article) else {
          return nil
        }
        return figure
      }
      guard let first = figures.first, let top = first.interval?.upper?.value else {
        continue
      }
      let larger = figures.dropFirst().first { other in
        guard other.kind == first.kind, other.quantity.unit == first.quantity.unit,
          let low = other.interval?.lower?.value
        else { return false }
        return low > top
      }
      guard let larger else { continue }
      flag(
        Finding(
          .rankingContradicted,
          "claim '\(claim.id)' puts '\(first.id)' first with \(first.quantity.plainForm), and '\(larger.id)' is \(larger.quantity.plainForm)",
          at: claim.range,
          notes: [.init("'\(larger.id)' is declared here", at: larger.printed.range)],
          fix: "give the claim a verdict with 'because'"), about: claim)
    }
  }
}

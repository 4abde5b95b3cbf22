import Diagnostics
import YAML

extension Checking {
  /// C23: of the figures of a ranking claim the first is the one the claim puts first; none of the
  /// others that may be compared with it may be larger beyond rounding, or be of a better rank.
  mutating func checkRankings() {
    for claim in set.claims where claim.kind == .ranking && claim.figures.count > 1 {
      let figures: [Figure] = claim.figures.compactMap {
        guard case .found(let figure) = set.figure($0.value, from: claim.article) else {
          return nil
        }
        return figure
      }
      guard let first = figures.first,
        let larger = figures.dropFirst().first(where: { isAbove($0, first) })
      else { continue }
      flag(
        Finding(
          .rankingContradicted,
          "claim '\(claim.id)' puts '\(first.id)' first with \(first.quantity.plainForm), and '\(larger.id)' is \(larger.quantity.plainForm)",
          at: claim.range,
          notes: [.init("'\(larger.id)' is declared here", at: larger.printed.range)],
          fix: "give the claim a verdict with 'because'"), about: claim)
    }
  }

  /// Whether a figure that may be compared with another one stands above it, whatever their rounding.
  private func isAbove(_ figure: Figure, _ other: Figure) -> Bool {
    if case .refused = compare(figure, other) { return false }
    let (upper, lower) = figure.kind == .rank ? (other, figure) : (figure, other)
    guard let low = upper.interval?.lower?.value, let high = lower.interval?.upper?.value else {
      return false
    }
    return low > high
  }
}

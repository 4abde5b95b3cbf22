import Diagnostics
import YAML

extension Checking {
  /// C10: so many of so many.
  ///
  /// A part cannot exceed its whole, and a percentage printed beside the
  /// two must be one that they give (the idea of the GRIM test).
  mutating func checkCounts() {
    for position in index.active where index.key(position).kind == .count {
      let part = index[position]
      let key = index.key(position)
      guard key.whole >= 0, index.key(key.whole).kind == .count, !part.isComputed else { continue }
      let all = index[key.whole]
      guard let n = all.quantity.point, n > Rational(0) else { continue }
      let left = "\(part.quantity.term) ÷ \(all.quantity.term)"
      if let least = part.interval?.lower?.value, let most = all.interval?.upper?.value,
        least > most
      {
        add(
          CheckResult(
            rule: .count, outcome: .inconsistent, figure: part.globalName,
            inputs: [all.globalName],
            worked: "\(part.quantity.term) is more than \(all.quantity.term)",
            answer: part.answer(to: .figureInconsistent)))
        continue
      }
      let result = evaluate([part, all], percentage)
      let shares = index.parts[key.whole].filter {
        index.key($0).kind == .share && index.key($0).subject == key.subject
          && index.key($0).extent == key.extent && !index[$0].isComputed
      }
      for share in shares {
        hold(index[share], against: result, rule: .count, left: left, inputs: [part, all])
      }
      guard shares.isEmpty else { continue }
      derive(
        .count, "\(set.label(of: part)), share of all", result, unit: .pct,
        formula: "count ÷ count of all", left: left, inputs: [part, all])
    }
  }
}

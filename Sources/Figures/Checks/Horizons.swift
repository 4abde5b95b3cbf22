import Diagnostics
import YAML

extension Checking {
  /// C14: a horizon, or the length of a plan, counted from the start of its period reaches its end.
  mutating func checkHorizons() {
    for position in index.active {
      let figure = index[position]
      guard figure.kind == .horizon || figure.kind == .duration && figure.basis == .plan,
        let period = figure.period, let start = period.extent.first,
        let interval = figure.interval
      else { continue }
      let end = period.extent.last
      let length: Int
      switch figure.quantity.unit {
      case .years: length = end.year - start.year
      case .months: length = (end.year - start.year) * 12 + end.month - start.month
      default: continue
      }
      guard length > 0 else { continue }
      let agrees = interval.contains(Rational(length))
      let unit = length == 1 ? figure.quantity.unit.singular : figure.quantity.unit.plural
      add(
        CheckResult(
          rule: .horizon, outcome: agrees ? .consistent : .inconsistent,
          figure: figure.globalName, inputs: [],
          worked: "\(start.year) to \(end.year) is \(length) \(unit)",
          answer: agrees ? nil : figure.answer(to: .figureInconsistent)))
    }
  }
}

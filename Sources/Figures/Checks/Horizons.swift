import Diagnostics
import YAML

extension Checking {
  /// C14: a horizon, or the length of a plan, counted from the start of its period reaches its end.
  ///
  /// Plans are counted either way: one from 2025 to 2035 has ten years between its ends, and one from
  /// 2021 to 2025 has five with both of them.
  mutating func checkHorizons() {
    for position in index.active {
      let figure = index[position]
      guard figure.kind == .horizon || figure.kind == .duration && figure.basis == .plan,
        let period = figure.period, let length = length(of: period, in: figure.quantity.unit),
        length > 0, let interval = figure.interval
      else { continue }
      let isInclusive =
        !interval.contains(Rational(length)) && interval.contains(Rational(length + 1))
      let agrees = isInclusive || interval.contains(Rational(length))
      let counted = isInclusive ? length + 1 : length
      let unit = counted == 1 ? figure.quantity.unit.singular : figure.quantity.unit.plural
      add(
        CheckResult(
          rule: .horizon, outcome: agrees ? .consistent : .inconsistent,
          figure: figure.globalName, inputs: [],
          worked: "\(ends(of: period, in: figure.quantity.unit)) is \(counted) \(unit)"
            + (isInclusive ? ", the first and the last counted" : ""),
          answer: agrees ? nil : figure.answer(to: .figureInconsistent)))
    }
  }

  /// How many years or months lie between the first and the last.
  private func length(of period: Period, in unit: Unit) -> Int? {
    guard let start = period.extent.first else { return nil }
    let end = period.extent.last
    switch unit {
    case .years: return end.year - start.year
    case .months: return (end.year - start.year) * 12 + end.month - start.month
    default: return nil
    }
  }

  /// "2025 to 2035"; for months the period as it is printed elsewhere.
  private func ends(of period: Period, in unit: Unit) -> String {
    guard unit == .years, let start = period.extent.first else { return period.text }
    return "\(start.year) to \(period.extent.last.year)"
  }
}

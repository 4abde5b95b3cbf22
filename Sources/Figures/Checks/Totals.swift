import Diagnostics
import YAML

extension Checking {
  /// A part in tonnes cannot exceed what `constants.yml` gives for a whole it lies in: a stock a
  /// stock, an output what is made in a year, in proportion to the months of its period.
  mutating func checkTotals() {
    let totals = index.registry.constantOrder.compactMap { index.registry.constants[$0] }
      .filter { $0.unit.dimension == .mass && $0.subject != nil && $0.measure != nil }
    guard !totals.isEmpty else { return }
    for position in index.active where index.key(position).kind == .level {
      let figure = index[position]
      guard !figure.isComputed, let exponent = figure.quantity.unit.massExponent,
        let tonnes = figure.interval?.lower?.value
          * Rational(mantissa: 1, exponent: exponent)
      else { continue }
      for total in totals where isPart(position, of: total) {
        check(figure, tonnes, total)
      }
    }
  }

  private func isPart(_ position: Int32, of total: Constant) -> Bool {
    guard index[position].measure?.value == total.measure?.value,
      let whole = total.subject.flatMap({ index.subject($0.value) })
    else { return false }
    let subject = index.key(position).subject
    return subject == whole || index.isPart(subject, of: whole)
  }

  /// - Parameter least: the least number of tonnes that the figure can stand for.
  private mutating func check(_ figure: Figure, _ least: Rational, _ total: Constant) {
    var rate: Rational? = least
    if total.unit.per == .year {
      guard let days = figure.period?.dayCount else { return }
      // At its kindest: a year has 365 days at least.
      rate = least * Rational(365) / Rational(days)
    }
    guard let rate, let most = total.interval(in: index.registry)?.upper?.value else { return }
    let isMore = rate > most
    let isFar = isMore && (most * Rational(2)).map { rate >= $0 } ?? false
    let when = figure.period.map { " (\($0.text))" } ?? ""
    let factor = (rate / most).flatMap { shortened($0, places: 1) } ?? ""
    add(
      CheckResult(
        rule: .magnitude,
        outcome: isFar ? .implausible : isMore ? .conditional : .consistent,
        figure: figure.globalName, inputs: [],
        worked:
          "\(figure.quantity.plainForm)\(when) \(isMore ? ">" : "≤") \(total.plainText) (\(total.name))",
        remark: isMore && !isFar ? "it exceeds the reference by less than a factor of 2" : nil,
        constants: [total.key]))
    guard isFar else { return }
    flag(
      Finding(
        .claimImplausible,
        "figure '\(figure.id)' says \(figure.quantity.plainForm), at least \(factor) times \(total.name), \(total.plainText)",
        at: figure.printed.range, notes: [.init("the whole is given here", at: total.range)],
        fix: "look for a wrong unit, or say in a verdict what is wrong with the claim"),
      about: figure)
  }
}

extension Period {
  /// How many days it covers; `nil` if its start is open.
  fileprivate var dayCount: Int? {
    extent.first.map { extent.last.dayNumber - $0.dayNumber + 1 }
  }
}

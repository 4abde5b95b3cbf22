import Diagnostics
import YAML

extension Checking {
  /// Holds a printed value against what it should be, and keeps the result.
  ///
  /// - Parameters:
  ///   - left: the arithmetic as text, without its result.
  ///   - assumption: what has to be assumed; makes a consistent result conditional, and an
  ///     inconsistent one as well: then it is the assumption that fails.
  mutating func hold(
    _ figure: Figure, against result: Evaluation, rule: CheckResult.Rule, left: String,
    inputs: [Figure], assumption: String? = nil
  ) {
    add(
      compared(
        figure, with: result, rule: rule, left: left, inputs: inputs, assumption: assumption))
  }
}

/// The result of holding a printed value against what it should be.
func compared(
  _ figure: Figure, with result: Evaluation, rule: CheckResult.Rule, left: String,
  inputs: [Figure], assumption: String? = nil
) -> CheckResult {
  let quantity = figure.quantity
  let places = quantity.printedPlaces + 1
  var outcome = CheckResult.Outcome.notCheckable
  var remark = assumption
  if let computed = result.interval, let printed = quantity.interval {
    let agrees = computed.intersects(printed)
    outcome = assumption != nil ? .conditional : agrees ? .consistent : .inconsistent
    if let assumption, !agrees { remark = "they do not agree \(assumption)" }
  } else {
    remark = "an input has no upper or no lower bound"
  }
  let right = result.point.flatMap { shortened($0, places: places) }
  return CheckResult(
    rule: rule, outcome: outcome, figure: figure.globalName, inputs: inputs.map(\.globalName),
    worked: right.map { "\(left) = \($0)\(quantity.unit.symbol)" } ?? left,
    interval: result.interval.flatMap { openText(of: $0, places: places - 1) },
    power: result.interval.flatMap { power(of: $0, printedAs: quantity) },
    remark: remark,
    answer: outcome == .inconsistent ? figure.answer(to: .figureInconsistent) : nil)
}

/// The interval as text; `nil` for a single number, which leaves nothing open.
func openText(of interval: Interval, places: Int) -> String? {
  interval.lower == interval.upper && interval.lower != nil
    ? nil : text(of: interval, places: places)
}

/// How many values on the grid of a printed value stand for something in the interval.
func power(of interval: Interval, printedAs quantity: Quantity) -> Int? {
  guard let grid = quantity.grid, !grid.isZero,
    let low = (interval.lower?.value - grid / Rational(2)) / grid,
    let high = (interval.upper?.value + grid / Rational(2)) / grid
  else { return nil }
  let (steps, isTooMany) = high.floor.addingReportingOverflow((-low).floor)
  return isTooMany ? nil : Int(exactly: steps).flatMap { $0 < .max ? $0 + 1 : nil }
}

extension Rational {
  /// The greatest integer that is not above it.
  var floor: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

import Charts
import Diagnostics
import YAML

extension Planner {
  /// Reports parts that are neither contributions nor shares of the growth.
  mutating func checkParts(_ parts: [Chosen]) {
    checkKind(
      parts, isOneOf: [.contribution, .shareOfGrowth], named: FigureKind.contribution.displayName)
  }

  /// Reports a second part about the same subject: the growth it brings would count twice.
  mutating func checkSubjects(of parts: [Chosen]) {
    var first: [String: Chosen] = [:]
    for each in parts {
      guard let other = first.updateValue(each, forKey: each.figure.subject.value) else { continue }
      guard other.figure.globalName != each.figure.globalName else { continue }
      refuse(
        "'\(each.figure.id)' and '\(other.figure.id)' speak of the same part of the growth",
        at: each.range, notes: [.init("the other part", at: other.range)],
        fix: "remove one of the two")
    }
  }

  /// A part in percentage points; a share of the growth is converted with the total, is ours, and
  /// its arithmetic noted.
  mutating func partDatum(_ part: Figure, total: Figure) -> Datum {
    let own = datum(part)
    guard part.kind == .shareOfGrowth, let hundred = Decimal(mantissa: 100),
      part.quantity.point != nil
    else { return own }
    let result = figures.evaluate(
      .operation(
        .over,
        .operation(
          .times, Expression(part), Expression(total)), .number(hundred)), from: part.article)
    guard let point = result.point,
      let sober = soberDigits(of: point.magnitude, within: magnitudes(result.interval))
    else { return own }
    let sign = point.isNegative ? "\u{2212}" : point.isZero ? "" : "+"
    let rounding = roundingWords(result.interval, places: sober.places)
    notes.append(
      "\(figures.label(of: part)): our calculation, \(part.quantity.digits)% of \(total.quantity.digits)% = \(point.isNegative ? sign : "")\(sober.printed) percentage points\(rounding)."
    )
    return Datum(
      key: own.key, label: own.label, value: point.double,
      printed: "about \(sign)\(sober.printed)\(Unit.pp.symbol)", number: point.exactText,
      unit: .percentagePoints, knowledge: .derived,
      interval: result.interval.flatMap(closedRange), href: own.href, period: own.period,
      basis: own.basis, status: own.status, source: own.source)
  }
}

/// The interval of the magnitudes of numbers that are all of one sign.
func magnitudes(_ interval: Interval?) -> Interval? {
  guard let interval else { return nil }
  return interval.upper?.value.isNegative == true ? -interval : interval
}

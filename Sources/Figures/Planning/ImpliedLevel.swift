import Charts
import YAML

extension Planner {
  /// The level before as a datum of ours: hatched, and no more digits than the rounding allows.
  func impliedDatum(
    _ sober: SoberValue, _ result: Evaluation, _ level: Figure, _ growth: Figure, label: String
  ) -> Datum {
    let amount = withUnit(sober.digits.printed, level.quantity.unit)
    return Datum(
      key: "\(level.globalName) before", label: label, value: result.point?.double,
      printed: sober.isExact ? amount : "about \(amount)",
      unit: valueUnit(of: level.quantity.unit), knowledge: .derived,
      interval: result.interval.flatMap(closedRange), period: label,
      basis: level.basis.displayName, status: Source.ourselves.name.withSmallInitial,
      source: Source.ourselves.name)
  }

  /// Says how the level before was computed, and that the source may have another.
  mutating func noteImplied(
    _ sober: SoberValue, _ level: Figure, _ growth: Figure, _ label: String
  ) {
    let range = sober.range.map { ", \($0) with rounding" } ?? ""
    notes.append(
      "\(label): our calculation, \(level.quantity.term) ÷ \(factorTerm(growth))\(range). The source may have revised that level."
    )
  }

  /// The period before in words: "January–May 2024", or "A year earlier" where it has no name.
  func labelBefore(_ level: Figure, _ growth: Figure) -> String {
    growth.basis.monthsBack.flatMap { level.period?.earlier(byMonths: $0)?.text }
      ?? Words.sentence(before(growth.basis))
  }

  /// "Output of magnets from the zone, tonnes".
  func levelSubtitle(_ level: Figure) -> String {
    let measure = figures.registry.measureName(of: level)
    let name = figures.registry.subjects[level.subject.value].map {
      figures.registry.phrase(for: $0, measure: measure)
    }
    return subtitle([
      Words.sentence(name ?? figures.label(of: level)), level.quantity.unit.subtitleWords,
      coverageWords([level]),
    ])
  }
}

import Charts
import TestSupport

/// Pairs, claims, levels and slopes as the planner makes them, and others that it would refuse.
extension RandomPlan {
  static func compare(
    _ count: Int, _ generator: inout Generator, text: (inout Generator) -> String
  ) -> Plan {
    let range = range(&generator)
    let focus = data(count, range, &generator, text: text, prefix: "f")
    let benchmark = data(count, range, &generator, text: text, prefix: "b")
    let rows = zip(focus, benchmark).map { focus, benchmark in
      ComparePlan.Row(
        label: text(&generator), focus: focus, benchmark: benchmark,
        gap: Bool.random(using: &generator) ? "+2.5\u{A0}pp" : nil)
    }
    let names = ComparePlan.Names(
      focus: Bool.random(using: &generator) ? "Zone" : text(&generator),
      benchmark: Bool.random(using: &generator) ? "City" : text(&generator))
    return .compare(
      ComparePlan(rows: rows, names: names, startsAtZero: Bool.random(using: &generator)))
  }

  static func claims(
    _ generator: inout Generator, text: (inout Generator) -> String
  ) -> Plan {
    let panels = (0..<Int.random(in: 1...3, using: &generator)).map { index in
      let isShare = Bool.random(using: &generator)
      let count = Int.random(in: 1...4, using: &generator)
      let range = isShare ? 0...100 : range(&generator)
      let rows = data(count, range, &generator, text: text, prefix: "p\(index)").map { datum in
        ClaimsPlan.Row(
          claimant: text(&generator), detail: text(&generator), datum: opened(datum, &generator))
      }
      return ClaimsPlan.Panel(
        heading: Bool.random(using: &generator) ? text(&generator) : "", isShareOfWhole: isShare,
        disagreement: Bool.random(using: &generator) ? 10...60 : nil, rows: rows)
    }
    return .claims(ClaimsPlan(panels: panels))
  }

  /// The datum with an interval about it or with an open side, now and then.
  private static func opened(_ datum: Datum, _ generator: inout Generator) -> Datum {
    let width = Double.random(in: 0...20, using: &generator)
    let isRange = Bool.random(using: &generator)
    let bound = isRange ? nil : Bound.allCases.randomElement(using: &generator)
    return Datum(
      key: datum.key, label: datum.label, value: datum.value,
      printed: Int.random(in: 0..<4, using: &generator) == 0
        ? "between a third and two fifths of everything that is known so far, as it seems"
        : datum.printed,
      knowledge: datum.knowledge,
      interval: datum.value.flatMap { isRange ? ($0 - width)...($0 + width) : nil }, bound: bound)
  }

  static func level(_ generator: inout Generator, text: (inout Generator) -> String) -> Plan {
    let data = data(3, range(&generator), &generator, text: text)
    return .level(
      LevelPlan(
        previous: data[0], current: data[1], growth: data[2],
        remark: Bool.random(using: &generator) ? "implied by the published rate" : nil))
  }

  static func slope(
    _ count: Int, _ generator: inout Generator, text: (inout Generator) -> String
  ) -> Plan {
    let range = range(&generator)
    let before = data(count, range, &generator, text: text, prefix: "b")
    let after = data(count, range, &generator, text: text, prefix: "a")
    let hasGaps = Int.random(in: 0..<4, using: &generator) == 0
    let items = zip(before, after).filter { hasGaps || ($0.value != nil && $1.value != nil) }
    return .slope(
      SlopePlan(
        items: items.map { .init(label: text(&generator), before: $0, after: $1) },
        times: .init(
          before: Bool.random(using: &generator) ? "2023" : text(&generator),
          after: Bool.random(using: &generator) ? "2024" : text(&generator))))
  }

  /// Values near each other, on both sides of zero, or far from it.
  private static func range(_ generator: inout Generator) -> ClosedRange<Double> {
    [0...90, -60...90, 40...41, -9 ... -8].randomElement(using: &generator) ?? 0...1
  }
}

/// Pairs, claims, levels and slopes of a value and an ordinary one.
func extremeLevels(_ datum: Datum, _ other: Datum) -> [Plan] {
  let names = ComparePlan.Names(focus: "F", benchmark: "B")
  let opposite = Datum(key: "c", label: "C", value: datum.value.map { -$0 }, printed: "z")
  let pairs = [(datum, other), (other, datum), (datum, datum), (datum, opposite)]
  let rows = pairs.map { ComparePlan.Row(label: "L", focus: $0, benchmark: $1, gap: "g") }
  let wide = Datum(
    key: "d", label: "D", value: other.value, printed: "w",
    interval: datum.value.map { min(0, $0)...max(0, $0) }, bound: .atLeast)
  let claims = [datum, other, opposite, wide].map {
    ClaimsPlan.Row(claimant: "C", detail: "D", datum: $0)
  }
  return [true, false].flatMap { flag -> [Plan] in
    [
      .compare(ComparePlan(rows: rows, names: names, startsAtZero: flag)),
      .claims(
        ClaimsPlan(panels: [
          .init(
            heading: "h", isShareOfWhole: flag,
            disagreement: datum.value.map { min(0, $0)...max(0, $0) }, rows: claims)
        ])),
    ]
  } + [
    .level(LevelPlan(previous: datum, current: other, growth: datum)),
    .level(LevelPlan(previous: datum, current: opposite, growth: datum)),
    .slope(
      SlopePlan(
        items: pairs.map { .init(label: "L", before: $0, after: $1) },
        times: .init(before: "1", after: "2"))),
  ]
}

/// Plans of nothing.
var emptyLevels: [Plan] {
  let none = Datum(key: "n", label: "", value: nil, printed: "")
  let names = ComparePlan.Names(focus: "", benchmark: "")
  return [
    .compare(ComparePlan(rows: [], names: names)),
    .compare(
      ComparePlan(
        rows: [.init(label: "", focus: none, benchmark: none, gap: nil)], names: names)),
    .claims(ClaimsPlan(panels: [])),
    .claims(ClaimsPlan(panels: [.init(heading: "", isShareOfWhole: true, rows: [])])),
    .claims(
      ClaimsPlan(panels: [
        .init(
          heading: "", isShareOfWhole: false, rows: [.init(claimant: "", detail: "", datum: none)])
      ])),
    .level(LevelPlan(previous: none, current: none, growth: none)),
    .slope(SlopePlan(items: [], times: .init(before: "", after: ""))),
    .slope(
      SlopePlan(
        items: [.init(label: "", before: none, after: none)], times: .init(before: "", after: ""))),
  ]
}

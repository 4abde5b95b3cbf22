import TestSupport

@testable import Charts

extension RandomPlan {
  static func overTime(
    _ generator: inout Generator, text: (inout Generator) -> String
  ) -> ContributionSeriesPlan {
    let parts = Int.random(in: 0...5, using: &generator)
    let names = (0..<parts).map { _ in text(&generator) }
    let columns = (0..<Int.random(in: 1...5, using: &generator)).map { index in
      let drawn = data(parts, -5...9, &generator, text: text, prefix: "c\(index)-")
        .enumerated().map { $0.element.named(names[$0.offset]) }
      let rest = data(1, -2...6, &generator, text: text, prefix: "rest\(index)-").first
      let sum = drawn.reduce(rest?.value ?? 0) { $0 + ($1.value ?? 0) }
      return ContributionSeriesPlan.Column(
        label: Bool.random(using: &generator) ? "Jan–Nov 2025" : text(&generator),
        total: Datum(
          key: "total\(index)", label: text(&generator), value: sum, printed: printed(sum, "%")),
        parts: drawn, rest: Bool.random(using: &generator) ? rest : nil)
    }
    return ContributionSeriesPlan(columns: columns)
  }

  static func multiples(
    _ generator: inout Generator, text: (inout Generator) -> String
  ) -> MultiplesPlan {
    let count = Int.random(in: 1...5, using: &generator)
    if Bool.random(using: &generator) {
      return MultiplesPlan(
        panels: .share(
          (0..<count).map { index in
            .init(
              title: text(&generator),
              content: SharePlan(tracks: [
                .init(
                  segments: data(
                    Int.random(in: 1...3, using: &generator), 0...33, &generator, text: text,
                    prefix: "p\(index)-"), wholeLabel: "of " + text(&generator))
              ]))
          }))
    }
    return MultiplesPlan(
      panels: .growth(
        (0..<count).map { index in
          .init(
            title: text(&generator),
            content: GrowthPlan(
              rows: data(
                Int.random(in: 0...4, using: &generator), -60...90, &generator, text: text,
                prefix: "p\(index)-")))
        }), hasFreeScales: Bool.random(using: &generator))
  }

  static func tiles(
    _ count: Int, _ generator: inout Generator, text: (inout Generator) -> String
  ) -> TilesPlan {
    TilesPlan(
      tiles: data(count, -9...9, &generator, text: text).map {
        .init(
          datum: $0, direction: Direction.allCases.randomElement(using: &generator),
          comparison: Bool.random(using: &generator) ? text(&generator) : nil)
      })
  }
}

extension Datum {
  /// The datum with a range, an open side or an earlier print, now and then.
  func blurred(_ generator: inout Generator) -> Datum {
    guard let value else { return self }
    let below = Double.random(in: 0...9, using: &generator)
    let above = Double.random(in: 0...9, using: &generator)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return with(interval: (value - below)...(value + above))
    case 1: return with(bound: Bound.allCases.randomElement(using: &generator))
    case 2:
      return with(
        first: FirstPrint(
          value: value + above - below, printed: RandomPlan.printed(value + above - below, "%")))
    default: return self
    }
  }

  func named(_ label: String) -> Datum { with(label: label) }

  private func with(
    label: String? = nil, interval: ClosedRange<Double>? = nil, bound: Bound? = nil,
    first: FirstPrint? = nil
  ) -> Datum {
    Datum(
      key: key, label: label ?? self.label, value: value, printed: printed, number: number,
      unit: unit, knowledge: knowledge, interval: interval ?? self.interval,
      bound: bound ?? self.bound, firstPrint: first ?? firstPrint, href: href, period: period,
      basis: basis, status: status, source: source, reason: reason)
  }
}

/// Plans of parts, panels and unsharp values around one datum, and empty ones.
func extremeParts(_ datum: Datum, _ other: Datum) -> [Plan] {
  let value = datum.value ?? 0
  let unsharp = Datum(
    key: "u", label: "U", value: value, printed: "u", interval: min(value, 0)...max(value, 0),
    firstPrint: FirstPrint(value: -value, printed: "v"))
  let column = ContributionSeriesPlan.Column(
    label: "2025", total: datum, parts: [unsharp, datum, other], rest: unsharp)
  let panel = MultiplesPlan.Panel(
    title: "P", content: GrowthPlan(rows: [datum, unsharp, other, other]))
  return [
    .growth(GrowthPlan(rows: [unsharp, other, unsharp])),
    .growth(GrowthPlan(rows: [datum, other, other, other])),
    .share(SharePlan(tracks: [.init(segments: [unsharp], wholeLabel: "of all")])),
    .contributionOverTime(ContributionSeriesPlan(columns: [column, column])),
    .contributionOverTime(ContributionSeriesPlan(columns: [])),
    .contributionOverTime(
      ContributionSeriesPlan(columns: [.init(label: "", total: datum, parts: [], rest: nil)])),
    .multiples(MultiplesPlan(panels: .growth([panel, panel]))),
    .multiples(MultiplesPlan(panels: .growth([panel, panel]), hasFreeScales: true)),
    .multiples(MultiplesPlan(panels: .growth([]))),
    .multiples(MultiplesPlan(panels: .share([]))),
    .tiles(TilesPlan(tiles: [])),
    .tiles(TilesPlan(tiles: [.init(datum: unsharp, direction: .up, comparison: nil)])),
  ]
}

import Charts
import TestSupport

/// Plans as the planner makes them, and others that it would refuse.
enum RandomPlan {
  /// A name of one to nine ordinary words.
  static func name(_ generator: inout Generator) -> String {
    let words = [
      "Rare", "earths", "mining", "of", "Baotou", "neodymium–iron–boron", "and", "magnets", "稀土",
      "high-tech", "zone", "above", "designated", "size", "(value)", "exports",
    ]
    return (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      words.randomElement(using: &generator) ?? ""
    }.joined(separator: " ")
  }

  static func plan(
    _ generator: inout Generator, text: (inout Generator) -> String
  ) -> Plan {
    let count = Int.random(in: 1...9, using: &generator)
    switch Int.random(in: 0..<14, using: &generator) {
    case 10: return .contributionOverTime(overTime(&generator, text: text))
    case 11: return .multiples(multiples(&generator, text: text))
    case 13: return .sparkline(sparkline(&generator, text: text))
    case 12: return .tiles(tiles(count, &generator, text: text))
    case 0:
      let rows = data(count, -60...90, &generator, text: text)
      return .growth(
        GrowthPlan(
          rows: rows, benchmark: Bool.random(using: &generator) ? "k0" : nil,
          highlight: Bool.random(using: &generator) ? ["k1"] : []))
    case 1:
      return .contribution(contribution(.stack, min(count, 3), 0...9, &generator, text: text))
    case 2:
      return .contribution(contribution(.waterfall, count, -9...9, &generator, text: text))
    case 4: return compare(count, &generator, text: text)
    case 5: return claims(&generator, text: text)
    case 6: return level(&generator, text: text)
    case 7: return slope(min(count + 1, 6), &generator, text: text)
    case 8: return .series(series(&generator, text: text))
    default:
      let tracks = (0..<Int.random(in: 1...3, using: &generator)).map { index in
        SharePlan.Track(
          segments: data(
            Int.random(in: 1...3, using: &generator), 0...33, &generator, text: text,
            prefix: "t\(index)"),
          wholeLabel: "of " + text(&generator))
      }
      return .share(SharePlan(tracks: tracks))
    }
  }

  private static func contribution(
    _ form: ContributionPlan.Form, _ count: Int, _ range: ClosedRange<Double>,
    _ generator: inout Generator, text: (inout Generator) -> String
  ) -> ContributionPlan {
    let parts = data(count, range, &generator, text: text).map {
      ContributionPlan.Part(
        $0, shareText: Bool.random(using: &generator) ? "28% of the growth" : nil)
    }
    let rest = data(1, range, &generator, text: text, prefix: "rest").first
    let sum = parts.reduce(rest?.value ?? 0) { $0 + ($1.datum.value ?? 0) }
    return ContributionPlan(
      form: form,
      total: Datum(key: "total", label: text(&generator), value: sum, printed: printed(sum, "%")),
      parts: parts, rest: rest)
  }

  static func data(
    _ count: Int, _ range: ClosedRange<Double>, _ generator: inout Generator,
    text: (inout Generator) -> String, prefix: String = "k"
  ) -> [Datum] {
    (0..<count).map { index in
      let value = Double.random(in: range, using: &generator)
      let isMissing = Int.random(in: 0..<8, using: &generator) == 0
      return Datum(
        key: "\(prefix)\(index)", label: text(&generator), value: isMissing ? nil : value,
        printed: printed(value, "\u{A0}pp"),
        knowledge: Datum.Knowledge.allCases.randomElement(using: &generator) ?? .published,
        href: Bool.random(using: &generator) ? "/figures/#" + text(&generator) : nil,
        period: "2025", source: text(&generator), reason: isMissing ? text(&generator) : nil
      )
      .blurred(&generator)
    }
  }

  static func printed(_ value: Double, _ unit: String) -> String {
    let tenths = Int(value.magnitude * 10)
    return (value < 0 ? "\u{2212}" : "+") + "\(tenths / 10).\(tenths % 10)" + unit
  }
}

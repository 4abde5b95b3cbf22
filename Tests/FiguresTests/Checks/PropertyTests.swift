import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Figures

/// Identities on made-up economies whose true numbers are known.
@Suite struct CheckPropertyTests {
  /// How many economies; each has a day of its own, so that they are not held against each other.
  private static let cases = 10_000

  @Test func `no identity fails on numbers that are consistent and then rounded`() {
    let set = resolved { Economy(&$0).figures(on: $1) }
    #expect(set.checks.count > 5 * Self.cases)
    let rules = Set(set.checks.map(\.rule))
    #expect(
      rules.isSuperset(of: [
        .shareOfGrowth, .sumOfParts, .hull, .gap, .nestedShare, .partOfWhole, .count, .formula,
      ]))
    let failing = set.checks.filter { $0.outcome == .inconsistent || $0.outcome == .implausible }
    #expect(failing.prefix(3) == [])
    #expect(set.contradictions == [])
  }

  /// Of slips of 1 to 50 units of the last place in a share of growth, printed with one decimal and
  /// computed from a contribution and a growth with as many, 94 in 100 are found; those that are not
  /// lie within what the rounding of the two allows.
  @Test func `slips beyond what rounding allows are found, and the rest cannot be`() {
    var slips: [String: Int] = [:]
    let set = resolved { generator, day in
      let economy = Economy(&generator)
      let slip = Int(generator.next() % 50) + 1
      slips["case-\(day.number)"] = slip
      return economy.shareOfGrowth(on: day, slip: slip)
    }
    let results = set.checks.filter { $0.rule == .shareOfGrowth }
    #expect(results.count == Self.cases)
    let found = results.count { $0.outcome == .inconsistent }
    #expect(found == 9_393)
    // A slip of more units than there are values that pass can never pass.
    for result in results where result.outcome == .consistent {
      let article = String(result.figure.prefix { $0 != "#" })
      let slip = slips[article] ?? 0
      #expect(slip <= (result.power ?? 0), "\(article): \(result.worked) \(slip)")
    }
  }

  /// The value of a formula on true numbers lies in the interval over their roundings.
  @Test func `corners hold the true result`() {
    var generator = Generator(seed: 11)
    for _ in 0..<2_000 {
      let values = (0..<3).map { _ in Rational(Int128(generator.next() % 90_000 + 1_000), 1_000) }
        .compactMap(\.self)
      let rounded = values.map { value in
        Quantity(
          value: .decimal(value.rounded(places: Int(generator.next() % 3)) ?? zero), unit: .pct,
          kind: .growth)
      }
      let formulas: [([Rational]) -> Rational?] = [
        { $0[0] - $0[1] - $0[2] },
        { $0[0] / $0[1] * Rational(100) },
        { ($0[0] - $0[1]) / (1 + $0[2] / Rational(100)) },
      ]
      for formula in formulas {
        guard let truth = formula(values), let hull = corners(rounded.map(\.interval), formula)
        else {
          Issue.record("a formula of positive numbers has a value")
          return
        }
        #expect(hull.contains(truth))
      }
    }
  }

  /// What is made of each economy, resolved together.
  private func resolved(
    _ figures: (inout Generator, Day) -> [Figure]
  ) -> FigureSet {
    var generator = Generator(seed: 7)
    let files = (0..<Self.cases).map { number in
      var file = HighlightFile(article: "case-\(number)")
      file.figures = figures(&generator, Day(number: number))
      return file
    }
    return resolveFigures(files: files, registry: Fixtures.registry).value
  }
}

/// The result of arithmetic on small numbers, which always fits.
private func fitting<Value>(_ value: Value?) -> Value {
  guard let value else { preconditionFailure("small numbers fit") }
  return value
}

private let zero = fitting(Decimal(mantissa: 0))

/// A day of its own for each economy.
private struct Day {
  let number: Int

  var period: Period? {
    let (year, rest) = number.quotientAndRemainder(dividingBy: 336)
    let (month, day) = rest.quotientAndRemainder(dividingBy: 28)
    return Period(
      printed: "\(1900 + year)-\(padded(month + 1, to: 2))-\(padded(day + 1, to: 2))")
  }
}

/// True numbers, in thousandths.
private struct Economy {
  private let weights: [Int]
  private let growths: [Int]
  private let weight: Int
  private let growth: Int
  private let zone: Int
  private let counts: (part: Int, all: Int)
  private let inner: Int
  private let outer: Int
  private let places: [Int]
  private let isComplete: Bool

  init(_ generator: inout Generator) {
    func number(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(generator.next() % UInt64(range.count))
    }
    let first = number(100...600)
    let second = number(100...(900 - first))
    weights = [first, second, 1_000 - first - second]
    growths = (0..<3).map { _ in number(1_000...60_000) }
    weight = number(20...400)
    growth = number(1_000...90_000)
    zone = number(1_000...60_000)
    let all = number(5...99)
    counts = (number(0...all), all)
    inner = number(100...900)
    outer = number(100...900)
    places = (0..<16).map { _ in number(0...2) }
    isComplete = number(0...1) == 0
  }

  /// The growth of all in per cent.
  private var total: Rational {
    let sum = zip(weights, growths).reduce(0) { $0 + $1.0 * $1.1 }
    return ratio(sum, 1_000_000)
  }

  private func ratio(_ a: Int, _ b: Int) -> Rational { fitting(Rational(Int128(a), Int128(b))) }

  func figures(on day: Day) -> [Figure] {
    let make = Maker(article: "case-\(day.number)", period: day.period)
    var made = [make.rate("all", "baotou.industry", .growth, total, places[0])]
    for (i, section) in ["mining", "manufacturing", "utilities"].enumerated() {
      let rate = ratio(growths[i], 1_000)
      made.append(make.rate(section, "baotou.\(section)", .growth, rate, places[1 + i]))
      if isComplete {
        let points = fitting(rate * ratio(weights[i], 1_000))
        made.append(
          make.rate(
            "p-\(section)", "baotou.\(section)", .contribution, points, places[4 + i], of: "all"))
      }
    }
    if !isComplete { made += shareFigures(make) }
    let gap = fitting(ratio(zone, 1_000) - total)
    made += [
      make.rate("zone", "hitech-zone.industry", .growth, ratio(zone, 1_000), places[7]),
      make.rate("gap", "hitech-zone.industry", .gap, gap, places[8], of: "baotou.industry"),
      make.count("branches", counts.all), make.count("up", counts.part, of: "branches"),
      make.rate(
        "up-share", "baotou.branches", .share, ratio(counts.part * 100, counts.all), places[9],
        of: "branches"),
      make.rate("in-china", "bayan-obo", .share, ratio(inner, 10), places[10], of: "china"),
      make.rate("of-world", "china", .share, ratio(outer, 10), places[11], of: "world"),
      make.rate(
        "in-world", "bayan-obo", .share, ratio(inner * outer, 10_000), places[12], of: "world"),
    ]
    return made + [
      make.difference("ours", of: made[made.count - 8], made[made.count - 7], places[13])
    ]
  }

  /// A contribution, its growth and its share of growth.
  private func shareFigures(_ make: Maker) -> [Figure] {
    let rate = ratio(growth, 1_000)
    let points = fitting(rate * ratio(weight, 1_000))
    return [
      make.rate("re", "baotou.rare-earth", .growth, rate, places[4]),
      make.rate("re-points", "baotou.rare-earth", .contribution, points, places[5], of: "all"),
      make.rate(
        "re-share", "baotou.rare-earth", .shareOfGrowth, fitting(points / total * Rational(100)),
        places[6], of: "all"),
    ]
  }

  /// The three figures of a share of growth with one decimal each, the share off by some units.
  func shareOfGrowth(on day: Day, slip: Int) -> [Figure] {
    let make = Maker(article: "case-\(day.number)", period: day.period)
    let points = fitting(ratio(growth, 1_000) * ratio(weight, 1_000))
    let share = fitting(points / total * Rational(100))
    let wrong = fitting(fitting(share.rounded(places: 1)).rational + ratio(slip, 10))
    return [
      make.rate("all", "baotou.industry", .growth, total, 1),
      make.rate("points", "baotou.rare-earth", .contribution, points, 1, of: "all"),
      make.rate("share", "baotou.rare-earth", .shareOfGrowth, wrong, 1, of: "all"),
    ]
  }
}

/// Makes figures of one report, each printed with so many places.
private struct Maker {
  let article: String
  let period: Period?

  func rate(
    _ id: String, _ subject: String, _ kind: FigureKind, _ value: Rational, _ places: Int,
    of whole: String? = nil
  ) -> Figure {
    make(
      id, subject, kind, fitting(value.rounded(places: places)),
      unit: kind == .contribution || kind == .gap ? .pp : .pct,
      measure: kind == .share ? "output" : "value-added",
      basis: kind == .share ? .ofTotal : kind == .gap ? .vsParent : .yoy, of: whole)
  }

  func count(_ id: String, _ number: Int, of whole: String? = nil) -> Figure {
    make(
      id, "baotou.branches", .count, fitting(Decimal(mantissa: Int64(number))), unit: .count,
      measure: nil, basis: .na, of: whole)
  }

  /// A figure of our own: one less another, rounded.
  func difference(_ id: String, of a: Figure, _ b: Figure, _ places: Int) -> Figure {
    let value = fitting(a.quantity.point - b.quantity.point)
    let minus = Expression.operation(
      .minus, .figure(Located(a.id, at: place)), .figure(Located(b.id, at: place)))
    return make(
      id, "hitech-zone.new-energy", .growth, fitting(value.rounded(places: places)), unit: .pct,
      measure: "output", basis: .yoy, of: nil,
      formula: Formula(text: Located("\(a.id) − \(b.id)", at: place), expression: minus))
  }

  private func make(
    _ id: String, _ subject: String, _ kind: FigureKind, _ value: Decimal, unit: Unit,
    measure: String?, basis: Basis, of whole: String?, formula: Formula? = nil
  ) -> Figure {
    let chain = formula == nil ? ["scmp", "zone"] : ["ourselves"]
    return Figure(
      article: article, id: id, range: place, subject: Located(subject, at: place),
      measure: measure.map { Located($0, at: place) }, kind: kind,
      quantity: Quantity(value: .decimal(value), unit: unit, kind: kind),
      printed: Located(value.printed, at: place), period: period, basis: basis,
      of: whole.map { Located($0, at: place) }, prices: .constant, coverage: .all,
      chain: chain.map { ChainLink(source: Located($0, at: place)) }, formula: formula)
  }
}

private let place = SourceRange(startOf: "highlights.yml")

import Diagnostics
import YAML

extension Checking {
  /// C13: a stock that is said to last so long is turned into energy and divided by what is used in a
  /// year, as `constants.yml` gives it.
  ///
  /// A claim is implausible if it misses by at least a factor of 2, and on the same side, against both
  /// the consumption it names and the smallest one it could mean.
  mutating func checkDurations() {
    for position in index.active where index.key(position).kind == .duration {
      let figure = index[position]
      guard let consumer = figure.consumer,
        let consumption = index.registry.constants[consumer.value]
      else { continue }
      guard let stock = stock(behind: position) else {
        leaveOpen(
          figure, consumption, "the stock behind it, or its energy for each tonne, is not known")
        continue
      }
      check(figure, stock, consumption)
    }
  }

  private mutating func leaveOpen(_ figure: Figure, _ consumption: Constant, _ reason: String) {
    add(
      CheckResult(
        rule: .magnitude, outcome: .notCheckable, figure: figure.globalName, inputs: [],
        worked: "\(figure.quantity.plainForm) for \(consumption.name)", remark: reason,
        constants: [consumption.key]))
  }

  private mutating func check(_ figure: Figure, _ stock: Stock, _ consumption: Constant) {
    let registry = index.registry
    guard consumption.unit.isEnergyPerYear else {
      leaveOpen(figure, consumption, "'\(consumption.key)' is no energy used in a year")
      return
    }
    let kindest = mostLenient(consumption)
    guard let claimed = years(figure.quantity),
      let miss = Miss(claimed, stock.energy, consumption.interval(in: registry)),
      let kindMiss = Miss(claimed, stock.energy, kindest.interval(in: registry)),
      let lasting = stock.point / consumption.point(in: registry)
    else {
      leaveOpen(figure, consumption, "an input has no upper or no lower bound")
      return
    }
    let isFar = miss.isFar && kindMiss.isFar && miss.isTooLong == kindMiss.isTooLong
    let outcome: CheckResult.Outcome =
      miss.isNone ? .consistent : isFar ? .implausible : .conditional
    var words = miss.text.map { "\($0) against \(consumption.name)" }
    if let text = kindMiss.text, kindest.key != consumption.key {
      words = words.map { "\($0), and \(text) against \(kindest.name)" }
    }
    let length = shortened(lasting, places: lasting < Rational(10) ? 1 : 0) ?? ""
    let worked =
      "\(stock.text) ÷ \(consumption.plainText) = \(length) years"
      + (words.map { "; \(figure.quantity.plainForm) is \($0)" } ?? "")
    add(
      CheckResult(
        rule: .magnitude, outcome: outcome, figure: figure.globalName, inputs: stock.inputs,
        worked: worked, interval: nil,
        remark: outcome == .conditional ? remark(miss, kindMiss) : nil,
        constants: (stock.constants + [consumption.key, kindest.key]).unique))
    guard outcome == .implausible, let words else { return }
    flag(
      Finding(
        .claimImplausible,
        "figure '\(figure.id)' says \(figure.quantity.plainForm), which is \(words)",
        at: figure.printed.range,
        notes: [.init("the consumption is given here", at: consumption.range)],
        fix: "look for a wrong unit, or say in a verdict what is wrong with the claim"),
      about: figure)
  }

  /// Why a claim that misses is not called implausible.
  private func remark(_ miss: Miss, _ kindMiss: Miss) -> String {
    if kindMiss.isNone || kindMiss.isTooLong != miss.isTooLong {
      return "it holds if a smaller consumption is meant"
    }
    return "it misses by less than a factor of 2 at the kindest, which the references leave open"
  }

  /// The smallest consumption that the claim could mean.
  private func mostLenient(_ consumption: Constant) -> Constant {
    var seen: Set<String> = []
    var kindest = consumption
    while seen.insert(kindest.key).inserted, let next = kindest.lenient,
      let constant = index.registry.constants[next.value]
    {
      kindest = constant
    }
    return kindest
  }

  /// What the duration's `of` names, as energy: a level in tonnes, or the stock of a subject.
  private func stock(behind position: Int32) -> Stock? {
    let key = index.key(position)
    if key.whole >= 0 {
      let level = index[key.whole]
      return level.measure.flatMap { energy(perTonneOf: $0.value) }.flatMap {
        Stock(level, $0, index)
      }
    }
    guard let subject = key.wholeSubject else { return nil }
    return index.registry.constantOrder.lazy.compactMap { index.registry.constants[$0] }.first {
      $0.subject?.value == index.subjectKey(subject) && $0.unit.per == nil
    }.flatMap { constant in
      constant.measure.flatMap { energy(perTonneOf: $0.value) }.flatMap {
        Stock(constant, $0, index.registry)
      }
    }
  }

  private func energy(perTonneOf measure: String) -> Constant? {
    index.registry.constantOrder.lazy.compactMap { index.registry.constants[$0] }.first {
      $0.measure?.value == measure && $0.unit.isEnergyPerMass
    }
  }

  private func years(_ quantity: Quantity) -> Interval? {
    let perYear: Rational? =
      switch quantity.unit {
      case .years: Rational(1)
      case .months: Rational(12)
      case .days: Rational(36_525, 100)
      default: nil
      }
    return quantity.interval / perYear.map { Interval($0) }
  }
}

/// A stock as energy, in joules.
private struct Stock {
  let point: Rational
  let energy: Interval
  /// "1 million t × 83,163 TJ/t".
  let text: String
  let inputs: [String]
  let constants: [String]

  init?(_ level: Figure, _ perTonne: Constant, _ index: FigureIndex) {
    guard let exponent = level.quantity.unit.massExponent,
      let tonnes = Rational(mantissa: 1, exponent: exponent),
      let point = level.quantity.point * tonnes * perTonne.point(in: index.registry),
      let energy = level.interval * Interval(tonnes)
        * perTonne.interval(in: index.registry)
    else { return nil }
    self.point = point
    self.energy = energy
    text = "\(level.quantity.plainForm) × \(perTonne.plainText)"
    inputs = [level.globalName]
    constants = [perTonne.key]
  }

  init?(_ stock: Constant, _ perTonne: Constant, _ registry: Registry) {
    guard let point = stock.point(in: registry) * perTonne.point(in: registry),
      let energy = stock.interval(in: registry) * perTonne.interval(in: registry)
    else { return nil }
    self.point = point
    self.energy = energy
    text = "\(stock.plainText) × \(perTonne.plainText)"
    inputs = []
    constants = [stock.key, perTonne.key]
  }
}

/// By how much a claimed duration misses what a stock allows.
struct Miss {
  /// The least and the most factor, both above 1; `nil` if they meet, the most `nil` if it is open.
  private let factors: (least: Rational, most: Rational?)?
  let isTooLong: Bool

  /// - Returns: `nil` if a bound that is needed is missing.
  init?(_ claimed: Interval, _ energy: Interval, _ consumption: Interval?) {
    guard let lasting = energy / consumption, let low = lasting.lower?.value,
      let high = lasting.upper?.value, low > Rational(0)
    else { return nil }
    // "Less than ten years" begins at none.
    let claim = claimed.lower?.value ?? Rational(0)
    if claim > high, let least = claim / high {
      isTooLong = true
      factors = (least, claimed.upper?.value / low)
    } else if let end = claimed.upper?.value, end < low, end > Rational(0), let least = low / end {
      isTooLong = false
      factors = (least, claim > Rational(0) ? high / claim : nil)
    } else {
      isTooLong = false
      factors = nil
    }
  }

  var isNone: Bool { factors == nil }
  var isFar: Bool { factors.map { $0.least >= Rational(2) } ?? false }

  /// "75 to 267 times too long", "at least 1.3 times too long"; `nil` if the two meet.
  var text: String? {
    guard let factors else { return nil }
    let direction = isTooLong ? "too long" : "too short"
    let least = digits(factors.least)
    guard let most = factors.most.map(digits) else { return "at least \(least) times \(direction)" }
    return "\(least == most ? "" : "\(least) to ")\(most) times \(direction)"
  }

  private func digits(_ factor: Rational) -> String {
    shortened(factor, places: factor < Rational(10) ? 1 : 0) ?? ""
  }
}

extension Constant {
  /// ``text`` with ordinary spaces, for messages.
  var plainText: String { text.withOrdinarySpaces }
}

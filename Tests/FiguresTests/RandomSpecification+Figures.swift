import TestSupport

@testable import Figures

extension RandomSpecification {
  var now: String { "2025" }

  /// Subjects that lie beside each other, so that shares and parts of them do not overlap.
  func subject(_ index: Int) -> String {
    let all = [
      "baotou.mining", "baotou.manufacturing", "baotou.utilities", "baotou.rare-earth",
      "hitech-zone.new-energy", "baotou.branches",
    ]
    return all[index % all.count]
  }

  mutating func set(_ key: String, _ value: String) {
    chart.append(Field(key: key, value: value))
  }

  mutating func list(_ key: String, _ values: [String]) {
    set(key, "[" + values.joined(separator: ", ") + "]")
  }

  func rows(_ first: [String], _ second: [String]) -> String {
    "[" + zip(first, second).map { "[\($0), \($1)]" }.joined(separator: ", ") + "]"
  }

  func decimal(_ range: ClosedRange<Int>, _ generator: inout Generator) -> String {
    "\"\(Int.random(in: range, using: &generator)).\(Int.random(in: 0...9, using: &generator))\""
  }

  /// Rates of different subjects at one time.
  mutating func addRates(_ count: Int, _ generator: inout Generator) -> [String] {
    (0..<count).map { index in
      add(
        "growth", subject: subject(index), value: decimal(-20...60, &generator), period: now,
        basis: "yoy", &generator)
    }
  }

  /// Rates of one subject: months, years, or the same months of each year; now and then with a hole.
  mutating func addRatesOverTime(_ subject: String, _ generator: inout Generator) -> [String] {
    let step = Int.random(in: 0..<3, using: &generator)
    return (0..<Int.random(in: 4...8, using: &generator)).compactMap { index in
      if Int.random(in: 0..<12, using: &generator) == 0 { return nil }
      let period = [
        "2025-0\(index + 1)", "\(2015 + index)", "\(2015 + index)-01/\(2015 + index)-11",
      ]
      let basis = step == 0 && index < 2 ? "yoy" : step == 2 ? "yoy-ytd" : "yoy"
      var more: [Field] = []
      if Int.random(in: 0..<8, using: &generator) == 0 {
        let first = decimal(-20...60, &generator)
        more.append(
          Field(
            key: "revisions",
            value: "[{value: \(first), as-of: 2025-12-23, kind: source-revision}]"))
      }
      return add(
        "growth", subject: subject, value: decimal(-20...60, &generator), period: period[step],
        basis: basis, more: more, &generator)
    }
  }

  /// Shares of one whole or two; as claims, of one subject by different sources.
  mutating func addShares(
    _ count: Int, _ generator: inout Generator, areClaims: Bool = false
  ) -> [String] {
    let sources = ["scmp", "xinhua", "review", "ns-energy", "relevant-research"]
    return (0..<count).map { index in
      let comparator = ["eq", "about", "over", "under"].randomElement(using: &generator) ?? "eq"
      let of = ["china", "world"].randomElement(using: &generator) ?? "china"
      return add(
        "share", subject: areClaims ? "bayan-obo" : subject(index),
        value: decimal(1...30, &generator), period: now, basis: "of-total",
        more: [
          Field(key: "of", value: of), Field(key: "cmp", value: comparator),
          Field(key: "chain", value: "[\(sources[index % sources.count])]"),
        ], &generator)
    }
  }

  mutating func addLevel(
    _ subject: String, period: String, _ generator: inout Generator
  ) -> String {
    let value =
      "\"\(Int.random(in: 2...40, using: &generator)),\(Int.random(in: 100...999, using: &generator))\""
    return add(
      "level", subject: subject, value: value, period: period, basis: "flow",
      more: [Field(key: "measure", value: "output")], &generator)
  }

  /// Adds a figure; now and then its value is not published.
  /// - Returns: its id.
  mutating func add(
    _ kind: String, subject: String, value: String, period: String, basis: String,
    more: [Field] = [], _ generator: inout Generator
  ) -> String {
    let id = "f\(figures.count)"
    let unit = ["contribution": "pp", "level": "t"][kind] ?? "pct"
    let isMissing = Int.random(in: 0..<20, using: &generator) == 0
    let given = [
      ("subject", subject), ("kind", kind), ("value", isMissing ? "null" : value), ("unit", unit),
      ("period", period), ("basis", basis), ("measure", "value-added"),
      ("chain", "[baotou-government]"),
    ].map { Field(key: $0.0, value: $0.1) }
    let fields = given.filter { field in !more.contains { $0.key == field.key } } + more
    figures.append(Figure(id: id, fields: fields))
    return id
  }
}

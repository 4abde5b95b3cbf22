import TestSupport

@testable import Figures

extension RandomSpecification {
  /// The file, with as many faults as asked for.
  mutating func text(faults: Int, _ generator: inout Generator) -> String {
    for _ in 0..<faults {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0...2: spoilFigure(&generator)
      case 3: repeatFigure(&generator)
      default: spoilChart(&generator)
      }
    }
    guard faults > 0, Int.random(in: 0..<10, using: &generator) == 0 else { return text }
    return torn(text, &generator)
  }

  /// Another value for a field, or a field more or less.
  private mutating func spoilFigure(_ generator: inout Generator) {
    guard let index = figures.indices.randomElement(using: &generator) else { return }
    let (key, values) =
      Self.otherFields.randomElement(using: &generator) ?? (key: "value", values: ["null"])
    let value = values.randomElement(using: &generator) ?? "null"
    // What is said of all is no fault of one figure.
    let places = Int.random(in: 0..<4, using: &generator) == 0 ? Array(figures.indices) : [index]
    for place in places {
      figures[place].fields.removeAll { $0.key == key }
      if value != "-" { figures[place].fields.append(Field(key: key, value: value)) }
    }
  }

  /// The same figure under another name, told otherwise by another source.
  private mutating func repeatFigure(_ generator: inout Generator) {
    guard var figure = figures.randomElement(using: &generator) else { return }
    if Bool.random(using: &generator) {
      figure.id = "f\(figures.count)"
      figure.fields.removeAll { $0.key == "value" }
      figure.fields.append(Field(key: "value", value: decimal(-9...99, &generator)))
    }
    figures.append(figure)
  }

  /// Another value for a key of the chart, or a key more or less.
  private mutating func spoilChart(_ generator: inout Generator) {
    let key = (chart.map(\.key) + Self.chartKeys).randomElement(using: &generator) ?? "title"
    var value = Self.chartValues.randomElement(using: &generator) ?? "[]"
    if value == "?" {
      let ids = (0..<Int.random(in: 1...40, using: &generator)).compactMap { _ in
        figures.randomElement(using: &generator)?.id
      }
      value = "[" + ids.joined(separator: ", ") + "]"
    }
    if value != "+" { chart.removeAll { $0.key == key } }
    if value != "-" { chart.append(Field(key: key, value: value == "+" ? "1" : value)) }
  }

  /// A piece of anything somewhere in the text, as it is.
  private func torn(_ text: String, _ generator: inout Generator) -> String {
    let bytes = Array(text.utf8)
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let end = Bool.random(using: &generator) ? place : bytes.count
    return String(
      decoding: bytes[..<place] + Array(RandomText.label(&generator).utf8) + bytes[end...],
      as: UTF8.self)
  }

  /// Values other than those a kind needs; "-" leaves the key out.
  private static let otherFields: [(key: String, values: [String])] = [
    ("kind", FigureKind.allCases.map(\.rawValue) + ["nonsense", "-"]),
    ("unit", ["pct", "pp", "t", "kt", "count", "CNY", "ratio", "months", "-", "[]"]),
    ("basis", ["yoy", "yoy-ytd", "mom", "saar", "stock", "flow", "of-total", "na", "-"]),
    ("period", ["2024", "2025-05", "2025-01/2025-05", "../2035", "null", "2025-13", "-", "{}"]),
    ("cmp", ["about", "nearly", "over", "under", "at-least", "at-most", "range", "much"]),
    (
      "value",
      [
        "null", "\"2-5\"", "\"half\"", "\"0\"", "\"0.0\"", "\"-100\"", "\"99999999999999999\"",
        "\"0.00000000000001\"", "\"-123,456,789.1\"", "24.6", "\"\"", "[1]", "-", "\"1e9\"",
        "\"999999999999999999999999\"",
      ]
    ),
    ("status", ["provisional", "forecast", "break", "missing", "estimated", "odd"]),
    ("of", ["china", "baotou.industry", "f0", "f1", "nowhere", "a#f2", "b#f2", "-"]),
    ("subject", ["china", "baotou", "hitech-zone.magnets", "nothing", "-", "[baotou]"]),
    ("measure", ["output", "reserves", "unspecified", "nothing", "-"]),
    ("prices", ["constant", "current", "volume", "dear"]),
    ("coverage", ["all", "above-designated-size", "sample"]),
    ("chain", ["[ourselves]", "[scmp, xinhua]", "[]", "scmp", "[nobody]", "-"]),
    ("formula", ["f0 − f1", "f0 - f1", "f0 ÷ (f1 - f1)", "f0 +", "f9 × 2"]),
    ("scale", ["6", "-12", "12", "99"]),
    ("precision", ["100", "\"0.1\"", "0", "1000000000", "x"]),
    ("restates", ["f0", "f1", "nowhere"]),
    ("verdict", ["confirmed", "disputed", "withdrawn", "{is: wrong, because: It is.}", "fine"]),
    (
      "revisions",
      [
        "[{value: \"1.5\", as-of: 2025-12-23, kind: source-revision}]",
        "[{value: null, as-of: 2025-12-23, kind: definition}]", "[{value: \"x\"}]", "[]", "7",
        "[{value: \"26.4\", as-of: 2025-12-23, kind: our-error, because: \"</svg>\"}]",
      ]
    ),
    ("colour", ["red"]), ("name", ["[]", "\"\"", "null"]),
  ]

  private static let chartKeys = [
    "title", "subtitle", "note", "highlight", "order", "social", "figures", "benchmark", "total",
    "parts", "form", "rows", "names", "zero", "layout", "figure", "growth", "of", "panels",
    "scales", "axis", "colours",
  ]

  /// For any key: "-" leaves it out, "+" gives it twice, "?" is a list of figures of the file.
  private static let chartValues = [
    "[]", "{}", "null", "\"\"", "7", "true", "f0", "[f0]", "[f0, f0]", "[f0, nowhere]",
    "[a#f0, f1]",
    "[b#f0]", "[[f0, f1]]", "[[f0], [f1, f2]]", "{A: [f0, f1], B: [f2]}", "{A: [], B: 3}", "slope",
    "waterfall", "spans", "free", "series", "listed", "[\"</svg>\", \"<b>\"]", "*nothing", "&x y",
    "!!str x", "-", "-", "+", "?", "?", "?",
  ]
}

import TestSupport

@testable import Figures

/// A `highlights.yml` with figures and one chart, `c`, as an author may write it: often right, else
/// wrong in one way or several.
struct RandomSpecification {
  struct Field {
    var key: String
    /// As it stands in the file.
    var value: String
  }

  struct Figure {
    var id: String
    var fields: [Field]
  }

  let kind: ChartKind
  var figures: [Figure] = []
  var chart: [Field]

  /// A specification of the kind in order; texts are anything.
  init(of kind: ChartKind, _ generator: inout Generator) {
    self.kind = kind
    chart = [Field(key: "kind", value: kind.rawValue)]
    addContent(&generator)
    for key in ["title", "subtitle", "note"] where Bool.random(using: &generator) {
      chart.append(Field(key: key, value: quoted(RandomText.any(&generator))))
    }
    if Int.random(in: 0..<4, using: &generator) == 0 {
      chart.append(Field(key: "order", value: "listed"))
    }
    for index in figures.indices {
      for key in ["name", "note"] where Int.random(in: 0..<4, using: &generator) == 0 {
        figures[index].fields.append(Field(key: key, value: quoted(RandomText.any(&generator))))
      }
    }
  }

  var text: String {
    let lines = figures.map { figure in "  \(figure.id): \(flow(figure.fields))\n" }
    return "figures:\n" + lines.joined() + "charts:\n  c: "
      + flow(chart) + "\n"
  }

  private func flow(_ fields: [Field]) -> String {
    "{" + fields.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
  }

  // MARK: What each kind needs

  private mutating func addContent(_ generator: inout Generator) {
    switch kind {
    case .growth:
      let ids = addRates(Int.random(in: 2...7, using: &generator), &generator)
      list("figures", Array(ids.dropFirst(ids.count > 2 ? 1 : 0)))
      if ids.count > 2, Bool.random(using: &generator) { set("benchmark", ids[0]) }
      if Bool.random(using: &generator) { list("highlight", [ids[ids.count - 1]]) }
    case .contribution: addContribution(&generator)
    case .share: list("figures", addShares(Int.random(in: 1...4, using: &generator), &generator))
    case .compare:
      let focus = addRates(Int.random(in: 1...4, using: &generator), &generator)
      let benchmark = addRates(focus.count, &generator)
      set("rows", rows(focus, benchmark))
      let names = [RandomText.label(&generator), RandomText.label(&generator)]
      list("names", names.map { quoted($0) })
      if Bool.random(using: &generator) { set("zero", "false") }
    case .series, .sparkline: addSeries(&generator)
    case .claims:
      let ids = addShares(Int.random(in: 2...5, using: &generator), &generator, areClaims: true)
      list("figures", ids)
    case .level: addLevels(&generator)
    case .multiples: addPanels(&generator)
    case .tiles:
      let rates = addRates(Int.random(in: 1...3, using: &generator), &generator)
      list("figures", rates + [addLevel(subject(0), period: now, &generator)])
    }
  }

  private mutating func addContribution(_ generator: inout Generator) {
    let isOverTime = Bool.random(using: &generator)
    let count = Int.random(in: 1...4, using: &generator)
    var totals: [String] = []
    var parts: [String] = []
    for year in isOverTime ? ["2023", "2024", "2025"] : ["2025"] {
      let total = add(
        "growth", subject: "baotou.industry", value: decimal(8...14, &generator), period: year,
        basis: "yoy", &generator)
      totals.append(total)
      parts += (0..<count).map { index in
        add(
          "contribution", subject: subject(index), value: decimal(-1...2, &generator),
          period: year, basis: "yoy", more: [Field(key: "of", value: total)], &generator)
      }
    }
    isOverTime ? list("total", totals) : set("total", totals[0])
    list("parts", parts)
    if !isOverTime, Int.random(in: 0..<3, using: &generator) == 0 {
      set("form", Bool.random(using: &generator) ? "stack" : "waterfall")
    }
  }

  private mutating func addSeries(_ generator: inout Generator) {
    let ids = addRatesOverTime(subject(0), &generator)
    list("figures", ids)
    guard kind == .series, Bool.random(using: &generator) else { return }
    set("layout", ["columns", "spans", "line"].randomElement(using: &generator) ?? "line")
  }

  private mutating func addLevels(_ generator: inout Generator) {
    if Bool.random(using: &generator) {
      let level = addLevel(subject(0), period: now, &generator)
      let growth = add(
        "growth", subject: subject(0), value: decimal(-9...40, &generator), period: now,
        basis: "yoy", more: [Field(key: "measure", value: "output")], &generator)
      set("figure", level)
      set("growth", growth)
      return
    }
    let pairs = (0..<Int.random(in: 2...6, using: &generator)).map { index in
      (
        addLevel(subject(index), period: "2023", &generator),
        addLevel(subject(index), period: "2024", &generator)
      )
    }
    set("form", "slope")
    set("rows", rows(pairs.map(\.0), pairs.map(\.1)))
  }

  private mutating func addPanels(_ generator: inout Generator) {
    let of = ["growth", "series", "share"].randomElement(using: &generator) ?? "growth"
    let panels = (0..<Int.random(in: 2...4, using: &generator)).map { index in
      let ids =
        switch of {
        case "growth": addRates(3, &generator)
        case "series": addRatesOverTime(subject(index), &generator)
        default: addShares(2, &generator)
        }
      let title = quoted("P\(index) " + RandomText.label(&generator))
      return "\(title): [\(ids.joined(separator: ", "))]"
    }
    set("of", of)
    set("panels", "{" + panels.joined(separator: ", ") + "}")
    if Bool.random(using: &generator) { set("scales", "free") }
  }
}

/// A text in double quotation marks, escaped as YAML wants it.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x22, 0x5C: result += "\\\(scalar)"
    case 0x20..<0x7F, 0xA1..<0xD800, 0xE000..<0xFEFF, 0x1_0000...:
      result.unicodeScalars.append(scalar)
    default:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
  return result + "\""
}

import Diagnostics
import Figures
import YAML

/// A chart of some rows and the figures it takes.
struct Sample {
  enum Kind: String, CaseIterable {
    case growth, waterfall
  }

  let figures: FigureSet
  let declaration: ChartDeclaration

  init(kind: Kind, rows: Int) {
    let names = (0..<rows).map { "row\($0)" }
    var lines = ["figures:", "  total: {subject: s, kind: growth, value: \"11.3\"}"]
    for (index, name) in names.enumerated() {
      let tenths = kind == .growth ? 727 - index * 5 : (index % 3 == 1 ? -4 : 5)
      let value = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
      lines.append(
        kind == .growth
          ? "  \(name): {subject: \(name), kind: growth, value: \"\(value)\"}"
          : "  \(name): {subject: \(name), kind: contribution, unit: pp, of: total, value: \"\(value)\"}"
      )
    }
    let list = names.joined(separator: ", ")
    lines += [
      "charts:",
      kind == .growth
        ? "  c: {kind: growth, title: One outgrew the others, figures: [\(list)]}"
        : "  c: {kind: contribution, title: Some pulled and some dragged, total: total, parts: [\(list)]}",
    ]
    let defaults = """
      defaults:
        {measure: value-added, unit: pct, basis: yoy-ytd, period: 2025-01/2025-11, chain: [office]}

      """
    let text = defaults + lines.joined(separator: "\n") + "\n"
    let file = readHighlights(Array(text.utf8), path: "highlights.yml", article: "a")
    let resolved = resolveFigures(files: [file.value], registry: Self.registry(names))
    guard let chart = file.value.charts.first else {
      preconditionFailure("the sample is well written: \(file.findings)")
    }
    figures = resolved.value
    declaration = chart
  }

  private static func registry(_ names: [String]) -> Registry {
    let branches = [
      "Nonferrous metal mining", "Hydrogen storage", "Fluorochemicals", "Rare earths", "Mining",
      "Manufacturing", "Utilities", "All industry",
    ]
    let entries = names.enumerated().map { index, key in
      "  \(key): {name: \(branches[index % 8])\(index < 8 ? "" : " \(index)"), kind: industry}"
    }
    let subjects = """
      measures: {value-added: {name: Value added, definition: What is made}}
      subjects:
        s: {name: All of it, kind: industry}
      \(entries.joined(separator: "\n"))

      """
    let sources = "office: {name: Statistics Office, kind: statistics-office, country: CN}\n"
    return Registry.make(
      sources: readSources(Array(sources.utf8), path: "sources.yml").value,
      subjects: readSubjects(Array(subjects.utf8), path: "subjects.yml").value
    ).value
  }
}

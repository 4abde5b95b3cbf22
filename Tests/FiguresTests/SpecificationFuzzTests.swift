import Charts
import Diagnostics
import Markup
import TestSupport
import Testing
import YAML

@testable import Figures

private let registry = Fixtures.registry

/// Whatever a file says of a chart: safe markup or an error, never both missing, never a crash.
///
/// Forty seeds of a thousand specifications each; sixty thousand random plans are in `FuzzTests` of
/// the charts.
@Test(arguments: 0..<40) func anySpecificationIsAChartOrAnError(_ seed: Int) {
  var generator = Generator(seed: UInt64(31_415 + seed))
  var drawn: [ChartKind: Int] = [:]
  var refused: [ChartKind: Int] = [:]
  for round in 0..<1000 {
    let kind = ChartKind.allCases[round % ChartKind.allCases.count]
    var specification = RandomSpecification(of: kind, &generator)
    let faults = max(0, Int.random(in: -2...3, using: &generator))
    let text = specification.text(faults: faults, &generator)
    do {
      switch try outcome(of: text, as: Output.allCases.randomElement(using: &generator) ?? .page) {
      case .drawn: drawn[kind, default: 0] += 1
      case .refused: refused[kind, default: 0] += 1
      case .tornOff: break
      }
    } catch {
      Issue.record("round \(round): \(error)\n\(text.prefix(4000))")
    }
  }
  #expect(drawn.values.reduce(0, +) >= 200)
  for kind in ChartKind.allCases {
    #expect(drawn[kind] ?? 0 >= 5, "\(kind) is hardly ever drawn")
    #expect(refused[kind] ?? 0 >= 5, "\(kind) is hardly ever refused")
  }
}

private enum Output: CaseIterable {
  case page, file, table, card
}

private struct Unsound: Error, CustomStringConvertible {
  let description: String
}

private enum Outcome {
  case drawn, refused
  /// The file ends before the chart, so that there is none.
  case tornOff
}

/// What becomes of chart `c`.
private func outcome(of text: String, as output: Output) throws -> Outcome {
  let file = readHighlights(Array(text.utf8), path: "a.yml", article: "a")
  let set = resolveFigures(files: [file.value], registry: registry)
  let planned = set.value.chart(named: "a#c").map {
    planChart($0, figures: set.value, labels: .english)
  }
  guard let chart = planned?.value else {
    let findings = file.findings + set.findings + (planned?.findings ?? [])
    if findings.hasErrors { return .refused }
    if planned == nil, !file.value.broken.contains("c") { return .tornOff }
    throw Unsound(description: "neither a chart nor an error")
  }
  var found = try faults(in: markup(of: chart, as: output), output)
  if case .sparkline = chart.plan {
    found += try faults(in: sparklineHTML(chart, labels: .english).bytes, output)
  }
  if !found.isEmpty { throw Unsound(description: "\(output): \(found)") }
  return .drawn
}

private func faults(in bytes: [UInt8], _ output: Output) throws -> [String] {
  faults(try wellFormed(bytes), id: "c-c", allowsStyle: output == .file)
}

private func markup(of chart: Chart, as output: Output) -> [UInt8] {
  switch output {
  case .page: return figureHTML(chart, labels: .english, headingLevel: 3).bytes
  case .file: return standaloneSVG(chart, labels: .english).dropLast()
  case .table: return tableHTML(chart, labels: .english).bytes
  case .card:
    guard case .drawn(let bytes) = cardSVG(chart, labels: .english) else { return [] }
    return bytes.dropLast()
  }
}

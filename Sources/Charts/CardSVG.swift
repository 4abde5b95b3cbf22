/// Measures of a card for social media, in units of which 13, a label's height, are 28 px of the
/// finished picture.
enum CardMeasure {
  /// Px of the picture; what networks show large is cut to about this shape.
  static let picture = (width: 1200.0, height: 630.0)
  /// The whole card in units: the same shape.
  static let frame = Box(x: -27.8, y: -27.8, width: 556, height: 291.9)
  /// The content, which no network cuts off: 1080 by 510 px.
  static let width = 500.4
  static let height = 236.3
  /// Between headline and plot, and between plot and source.
  static let gap = 5.0
  static let mostRows = 5
}

/// Px of the width and height of a card.
package let cardSize = (
  width: Int(CardMeasure.picture.width), height: Int(CardMeasure.picture.height)
)

/// What becomes of a chart that is asked for a card.
package enum Card: Sendable, Hashable {
  /// The finished SVG.
  case drawn([UInt8])
  /// So many px of the picture are missing in height.
  case tooTall(by: Int)
  /// Tiles are texts of a page.
  case notDrawn
}

/// A chart as a card of 1200 by 630 px on white: the headline at 48 px, every label at 28 px, up to
/// five rows, source and claim line at 22 px.
///
/// Of more rows those stay that are highlighted or the benchmark, then the first; the source line
/// says how many there are.
package func cardSVG(_ chart: Chart, labels: ChartLabels) -> Card {
  guard chart.plan.isDrawn else { return .notDrawn }
  switch cardScene(chart, labels: labels) {
  case .success(let scene):
    let svg = fileSVG(
      scene, frame: CardMeasure.frame, size: CardMeasure.picture, of: chart, hasDarkStyle: false,
      labels: labels)
    return .drawn(svg)
  case .failure(let overflow):
    return .tooTall(by: max(1, tenths(overflow.units * 28 / 13) / 10))
  }
}

/// How much a card is too low for its content.
struct CardOverflow: Error {
  let units: Double
}

/// The drawing of a card, with as many rows as there is room for.
func cardScene(_ chart: Chart, labels: ChartLabels) -> Result<Scene, CardOverflow> {
  guard let all = chart.plan.rowCount, all > 0 else {
    return cardScene(chart, chart.plan, rows: nil, labels: labels)
  }
  var result = Result<Scene, CardOverflow>.failure(CardOverflow(units: CardMeasure.height))
  for count in stride(from: min(all, CardMeasure.mostRows), through: min(all, 2), by: -1) {
    guard let plan = chart.plan.limited(to: count) else { break }
    let rows = count == all ? nil : (shown: count, all: all)
    result = cardScene(chart, plan, rows: rows, labels: labels)
    if case .success = result { break }
  }
  return result
}

private func cardScene(
  _ chart: Chart, _ plan: Plan, rows: (shown: Int, all: Int)?, labels: ChartLabels
) -> Result<Scene, CardOverflow> {
  let width = CardMeasure.width
  var scene = Scene(width: width, height: 0)
  scene.add(chart.title, style: .cardTitle)
  scene.height += 2
  scene.add(chart.subtitle, style: .subtitle)
  let head = scene.height + CardMeasure.gap
  let plot = layout(plan, .card, labels: labels)
  var foot = Scene(width: width, height: 0)
  let sources = [sourceText(of: chart, labels: labels), rows.map { text($0, labels: labels) }]
  foot.add(sources.compactMap(\.self).joined(separator: " "), style: .cardSmall)
  foot.add(chart.claim ?? "", style: .cardClaim)
  let free = CardMeasure.height - head - plot.height - CardMeasure.gap - foot.height
  guard free >= 0 else { return .failure(CardOverflow(units: -free)) }
  // What is left over stands above and below the plot alike.
  scene.height = CardMeasure.height
  scene.place(plot, x: 0, y: head + free / 2)
  scene.place(foot, x: 0, y: CardMeasure.height - foot.height)
  return .success(scene)
}

/// How many rows are left, such as "5 of 8 rows".
private func text(_ rows: (shown: Int, all: Int), labels: ChartLabels) -> String {
  let words = labels.rowsShown.replacing("{n}", with: "\(rows.shown)")
    .replacing("{all}", with: "\(rows.all)")
  return words.replacing(" ", with: "\u{A0}") + "."
}

extension Scene {
  fileprivate mutating func add(_ text: String, style: TextStyle) {
    if !text.isEmpty { addParagraph(text, style: style) }
  }
}

import Markup

/// A chart as a file of its own: titles above, source, note and claim line below, on a ground that
/// is white or, where the reader's device asks for it, dark.
package func standaloneSVG(_ chart: Chart, labels: ChartLabels) -> [UInt8] {
  let (scene, frame) = standaloneScene(chart, labels: labels)
  return fileSVG(
    scene, frame: frame, size: (frame.width, frame.height), of: chart, hasDarkStyle: true,
    labels: labels)
}

/// Px of the width of a standalone drawing, of every chart.
package let standaloneWidth = 672

/// The drawing of a file of its own, and the frame around it.
func standaloneScene(_ chart: Chart, labels: ChartLabels) -> (Scene, frame: Box) {
  let plot = layout(chart.plan, .wide, labels: labels)
  let (head, headHeight) = headTexts(of: chart, width: plot.width)
  let (foot, footHeight) = footTexts(of: chart, from: plot.height + 14, width: plot.width, labels)
  let pad = (Double(standaloneWidth) - plot.width) / 2
  let frame = Box(
    x: -pad, y: -headHeight - pad, width: plot.width + 2 * pad,
    height: headHeight + plot.height + footHeight + 2 * pad)
  var scene = plot
  scene.texts = head + plot.texts + foot
  return (scene, frame)
}

/// Writes a drawing as a file: its frame painted, no larger than `size` px.
func fileSVG(
  _ drawing: Scene, frame: Box, size: (width: Double, height: Double), of chart: Chart,
  hasDarkStyle: Bool, labels: ChartLabels
) -> [UInt8] {
  var scene = drawing
  scene.marks.insert(
    .bar(Bar(key: nil, frame: frame, role: .background, fill: .solid)), at: 0)
  var writer = SVGWriter(id: chart.id, suffix: "")
  writer.output.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\"")
  writer.output.attribute("width", size.width)
  writer.output.attribute("height", size.height)
  writer.output.raw(" viewBox=\"")
  for value in [frame.x, frame.y, frame.width] {
    writer.writeNumber(value)
    writer.output.raw(" ")
  }
  writer.writeNumber(frame.height)
  writer.output.raw("\"")
  writer.writeRootAttributes()
  writer.output.raw(">")
  if hasDarkStyle {
    writer.output.raw("<style>")
    writer.output.raw(HTML(trusted: Array(darkStyle.utf8)))
    writer.output.raw("</style>")
  }
  writer.writeContent(
    scene, name: chart.name,
    description: description(of: chart.plan, labels: labels, hasTable: false))
  writer.output.raw("</svg>\n")
  return writer.output.bytes
}

/// Title and subtitle above y = 0, and how much room they take.
private func headTexts(of chart: Chart, width: Double) -> ([Text], Double) {
  let title = wrap(chart.title, width: width, size: TextStyle.title.size, isStrong: true).lines
  let subtitle = wrap(chart.subtitle, width: width, size: TextStyle.subtitle.size).lines
  let height =
    Double(title.count) * TextStyle.title.lineHeight
    + Double(subtitle.count) * TextStyle.subtitle.lineHeight + 14
  var scene = Scene(width: width, height: 0)
  scene.add(title, x: 0, top: -height, style: .title)
  scene.add(
    subtitle, x: 0, top: Double(title.count) * TextStyle.title.lineHeight - height + 1,
    style: .subtitle)
  return (scene.texts, height)
}

/// Source, note, claim line and imprint from `top` on, and how much room they take with the space
/// above.
private func footTexts(
  of chart: Chart, from top: Double, width: Double, _ labels: ChartLabels
) -> ([Text], Double) {
  var scene = Scene(width: width, height: 0)
  var y = top
  let paragraphs: [(String?, TextStyle)] = [
    (sourceText(of: chart, labels: labels), .small),
    (noteText(of: chart, labels: labels), .small), (chart.claim, .claim),
    (chart.imprint?.text, .small),
  ]
  for (text, style) in paragraphs {
    guard let text, !text.isEmpty else { continue }
    let lines = wrap(text, width: width, size: style.size, isStrong: style.isStrong).lines
    scene.add(lines, x: 0, top: y, style: style)
    y += Double(lines.count) * style.lineHeight + 3
  }
  return (scene.texts, y == top ? 0 : y - top + 11)
}

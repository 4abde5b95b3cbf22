package import Markup

/// A sparkline as it stands in a sentence: a small line without axes, which screen readers pass
/// over, and beside it the last value and the change in words.
///
/// With fewer than four values that join there is no line, only the words.
/// - Precondition: `chart.plan` is a sparkline; of another plan nothing is written.
package func sparklineHTML(_ chart: Chart, labels: ChartLabels) -> HTML {
  var writer = Writer(reserving: 800)
  guard case .sparkline(let plan) = chart.plan else { return writer.html }
  writer.open("span") {
    $0.raw(" class=\"spark\"")
    $0.attribute("id", chart.id)
  }
  if let run = joinedValues(of: plan) {
    write(run, to: &writer)
    writer.raw(" ")
  }
  write(plan, labels: labels, to: &writer)
  writer.raw("</span>")
  return writer.html
}

/// As `sparklineHTML`, without the drawing: for feed readers.
package func sparklineText(_ chart: Chart, labels: ChartLabels) -> HTML {
  var writer = Writer(reserving: 100)
  guard case .sparkline(let plan) = chart.plan else { return writer.html }
  writer.text(valueText(of: plan, labels: labels))
  if let change = plan.change {
    writer.text(" (\(changeText(change, labels: labels)))")
  }
  return writer.html
}

/// All points, if they are one line of four values or more.
private func joinedValues(of plan: SparklinePlan) -> [SeriesPlan.Point]? {
  let isWhole =
    plan.points.allSatisfy { $0.datum.value != nil }
    && plan.points.dropFirst().allSatisfy(\.isJoined)
  return isWhole && plan.points.count >= 4 ? plan.points : nil
}

private func valueText(of plan: SparklinePlan, labels: ChartLabels) -> String {
  let last = plan.points.last?.datum
  return last.map { $0.value == nil ? labels.notPublished : $0.printed } ?? ""
}

/// "up +23.8%", with the arrow before it.
private func changeText(_ change: SparklinePlan.Change, labels: ChartLabels) -> String {
  "\(change.direction.text(labels)) \(change.printed)"
}

private func write(_ plan: SparklinePlan, labels: ChartLabels, to writer: inout Writer) {
  let href = plan.points.last?.datum.href
  if let href { writer.open("a") { $0.attribute("href", href) } }
  writer.element("strong", text: valueText(of: plan, labels: labels))
  if href != nil { writer.close("a") }
  guard let change = plan.change else { return }
  writer.raw(" <span class=\"")
  writer.raw(change.direction == .down ? "fall" : "rise")
  writer.raw("\">")
  writer.text(changeText(change, labels: labels))
  writer.raw("</span>")
}

/// 96 × 20 px: the line 1.5 px wide and a dot at its end, nothing nearer to the edge than 3 px.
private func write(_ points: [SeriesPlan.Point], to writer: inout Writer) {
  let scene = sparklineScene(points)
  writer.raw("<svg class=\"chart spark\" width=\"96\" height=\"20\" viewBox=\"0 0 96 20\"")
  writer.raw(" aria-hidden=\"true\" focusable=\"false\">")
  var drawing = SVGWriter(id: "", suffix: "")
  drawing.output = writer
  drawing.writeMarks(scene.marks)
  writer = drawing.output
  writer.raw("</svg>")
}

/// The line of a sparkline and its end.
func sparklineScene(_ points: [SeriesPlan.Point]) -> Scene {
  var scene = Scene(width: 96, height: 20)
  let values = points.compactMap(\.datum.value)
  let (low, high) = (values.min() ?? 0, values.max() ?? 0)
  let time = TimeAxis(middlesOf: points, range: (2, 92))
  let up = LinearScale(domain: (low, high), range: (17, 3))
  let places = points.map { point in
    Point(
      x: time.x(point.span), y: low == high ? 10 : up(point.datum.value ?? low))
  }
  scene.marks.append(.line(Line(points: places, role: .up, width: 1.5)))
  if let end = places.last {
    scene.marks.append(.dot(Dot(key: nil, center: end, radius: 2.5, role: .up)))
  }
  return scene
}

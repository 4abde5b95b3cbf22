/// Each value as a bar from its period's start to its end, at the height of the value: what
/// overlaps is seen to, and nothing is joined.
///
/// Where the words would meet the bars, each value has a row of its own.
/// - Parameter shared: further values that the scale covers.
func layoutSpans(
  _ plan: SeriesPlan, width: Double, shared: [Double] = [], labels: ChartLabels
) -> Scene {
  spanScene(plan, width: width, shared: shared, labels: labels)
    ?? spanRows(plan, width: width, labels: labels)
}

private let thickness = 6.0

/// A bar's value, printed strong, and its period after it.
private func words(
  of point: SeriesPlan.Point, in line: SeriesPlan.Line, of plan: SeriesPlan, _ labels: ChartLabels
) -> (value: String, time: String) {
  let value =
    point.datum.printed(with: labels)
  return (value, plan.lines.count > 1 ? "\(line.name), \(point.label)" : point.label)
}

private func spanRole(_ datum: Datum, line: Int, of plan: SeriesPlan) -> Role {
  plan.lines.count > 1 ? lineRole(line) : (datum.value ?? 0) < 0 ? .down : .up
}

/// - Returns: nil if a label finds no free place.
private func spanScene(
  _ plan: SeriesPlan, width: Double, shared: [Double], labels: ChartLabels
) -> Scene? {
  let drawn = plan.lines.enumerated().flatMap { index, line in
    line.points.map { (line: index, point: $0) }
  }
  let values = drawn.compactMap(\.point.datum.value)
  guard !values.isEmpty, values.count == drawn.count, drawn.count <= 12 else { return nil }
  let covered = values + shared
  let (high, low) = (max(0, covered.max() ?? 0), min(0, covered.min() ?? 0))
  guard high > low else { return nil }
  var scene = Scene(width: width, height: 0)
  let (top, plot) = (24.0, plotHeight(190, at: width))
  let scale = LinearScale(domain: (low, high), range: (top + plot, top))
  let time = TimeAxis(extentsOf: plan.points, range: (4, width - 4))
  let bottom = low < 0 ? top + plot + 24 : top + plot
  scene.marks.append(
    .line(
      Line(points: [Point(x: 0, y: scale(0)), Point(x: width, y: scale(0))], role: .zero)))
  for (line, point) in drawn {
    let value = point.datum.value ?? 0
    let (left, right) = (time.scale(point.span.start), time.scale(point.span.end))
    // The edge away from zero is the value.
    let y = value < 0 ? scale(value) - thickness : scale(value)
    scene.marks.append(
      .bar(
        Bar(
          key: point.datum.key,
          frame: Box(x: left, y: y, width: max(1, right - left), height: thickness),
          role: spanRole(point.datum, line: line, of: plan), fill: point.datum.knowledge.fill)))
  }
  var places = FreePlaces(of: scene)
  for (line, point) in drawn {
    guard let bar = scene.bars(of: point.datum.key).first else { return nil }
    let words = words(of: point, in: plan.lines[line], of: plan, labels)
    guard scene.addSpanLabel(words, at: bar.frame, bottom: bottom, &places) else { return nil }
  }
  scene.height = bottom
  scene.add(time.calendarTicks(frame: width, labels: labels))
  scene.addGaps(plan.gaps.map { ($0.span, $0.text) }, at: time)
  scene.height += 2
  return scene
}

extension Scene {
  fileprivate func bars(of key: String) -> [Bar] {
    marks.compactMap { mark in
      if case .bar(let bar) = mark, bar.key == key { bar } else { nil }
    }
  }

  /// Above the bar or below it, at its start, its end, or the middle, where that is free.
  fileprivate mutating func addSpanLabel(
    _ words: (value: String, time: String), at bar: Box, bottom: Double, _ places: inout FreePlaces
  ) -> Bool {
    let line = TextStyle.value.lineHeight
    let valueRoom = Ruler.reserve(words.value, size: 13, isStrong: true)
    let timeRoom = Ruler.reserve(words.time, size: 13)
    let room = valueRoom + 3 + timeRoom
    for (x, y) in [
      (bar.x, bar.y - line - 2), (bar.right - room, bar.y - line - 2),
      (bar.x + (bar.width - room) / 2, bar.y - line - 2), (bar.x, bar.bottom + 2),
      (bar.right - room, bar.bottom + 2), (bar.right + 4, bar.y + thickness / 2 - line / 2),
      (bar.x - room - 4, bar.y + thickness / 2 - line / 2),
      (width - room, bar.y - line - 2), (0, bar.y - line - 2),
    ] {
      let box = Box(x: x, y: y - 1, width: room, height: line + 1)
      guard places.isFree(box, above: bottom - 2) else { continue }
      add([words.value], x: x, top: y, style: .value)
      add([words.time], x: x + valueRoom + 3, top: y, style: .detail)
      places.take(box)
      return true
    }
    return false
  }
}

/// One row a value: its words above a thin bar on the common time axis.
private func spanRows(_ plan: SeriesPlan, width: Double, labels: ChartLabels) -> Scene {
  var scene = Scene(width: width, height: 0)
  let time = TimeAxis(extentsOf: plan.points, range: (0.5, width - 0.5))
  for (index, line) in plan.lines.enumerated() {
    for point in line.points {
      let words = words(of: point, in: line, of: plan, labels)
      let style: TextStyle = point.datum.value == nil ? .missing : .value
      let value = wrap(words.value, width: width, size: 13, isStrong: style.isStrong)
      let name = wrap(words.time, width: width, size: 13)
      let isOneLine =
        value.lines.count == 1 && name.lines.count == 1 && value.width + 3 + name.width <= width
      scene.add(value.lines, x: 0, top: scene.height, style: style)
      if !isOneLine { scene.height += Double(value.lines.count) * style.lineHeight }
      scene.add(
        name.lines, x: isOneLine ? value.width + 3 : 0, top: scene.height, style: .detail)
      scene.height += Double(name.lines.count) * style.lineHeight + 2
      if point.datum.value != nil {
        let left = time.scale(point.span.start)
        let right = max(left + 1, time.scale(point.span.end))
        scene.marks.append(
          .bar(
            Bar(
              key: point.datum.key,
              frame: Box(
                x: min(left, width - 1), y: scene.height, width: right - left, height: thickness),
              role: spanRole(point.datum, line: index, of: plan),
              fill: point.datum.knowledge.fill)))
        scene.height += thickness
      }
      scene.height += 8
    }
  }
  let points = [Point(x: 0, y: scene.height), Point(x: width, y: scene.height)]
  scene.marks.append(.line(Line(points: points, role: .rule)))
  scene.add(time.calendarTicks(frame: width, labels: labels))
  scene.addGaps(plan.gaps.map { ($0.span, $0.text) }, at: time)
  scene.height += 2
  return scene
}

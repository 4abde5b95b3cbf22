/// Lines over a calendar, each named at its end; several charts in one manner and on one scale.
///
/// Where every point finds room for its value there is no axis; else grid lines stand behind.
/// - Parameter sharesScale: whether each axis covers the values of all charts.
func layoutLines(
  _ plans: [SeriesPlan], width: Double, sharesScale: Bool = true, labels: ChartLabels
) -> [Scene] {
  let shared = sharesScale ? plans.flatMap(\.drawnValues) : []
  // The names beside the lines; below them where they are too long for that.
  for room in [0.3 * width, 0] {
    for isLabelled in [true, false] {
      let scenes = plans.compactMap { plan in
        LineDrawing(
          plan: plan, shared: shared, width: width, nameRoom: room, isLabelled: isLabelled,
          labels: labels
        ).scene()
      }
      if scenes.count == plans.count { return scenes }
    }
  }
  return plans.map { _ in Scene(width: width, height: 0) }
}

/// Neighbours up to four differ in colour.
func lineRole(_ index: Int) -> Role {
  [Role.up, .second, .third, .rest][index % 4]
}

/// What one attempt at a line chart works with.
private struct LineDrawing {
  let plan: SeriesPlan
  let width: Double
  /// For names beside the ends; 0 puts them below the drawing.
  let nameRoom: Double
  /// Whether each point has its value beside it, and the drawing no axis.
  let isLabelled: Bool
  let labels: ChartLabels
  let axis: ValueAxis
  let hasTickTexts: Bool
  let left: Double

  init(
    plan: SeriesPlan, shared: [Double], width: Double, nameRoom: Double, isLabelled: Bool,
    labels: ChartLabels
  ) {
    (self.plan, self.width, self.nameRoom) = (plan, width, nameRoom)
    (self.isLabelled, self.labels) = (isLabelled, labels)
    let unit = plan.points.first?.datum.unit ?? .percent
    axis = ValueAxis(
      plan.drawnValues + shared, unit: unit, top: isLabelled ? 22 : 10,
      height: linePlotHeight(at: width) - (isLabelled ? 30 : 0), hasTicks: !isLabelled)
    hasTickTexts = !isLabelled && axis.textWidth <= 0.3 * width
    left = hasTickTexts ? axis.textWidth + 6 : 6
  }

  private var isListed: Bool { nameRoom == 0 }

  /// - Returns: nil if the names do not fit beside the lines, or the values beside the points.
  func scene() -> Scene? {
    guard !isLabelled || plan.points.count <= 12 else { return nil }
    var scene = Scene(width: width, height: 0)
    let names = plan.lines.map { line in
      isListed
        ? Wrapped(lines: [], width: 0) : balance(line.name, width: nameRoom, size: 13)
    }
    guard names.allSatisfy({ $0.lines.count <= 4 && !$0.isTorn }) else { return nil }
    let lastValues = plan.lines.map { $0.points.last { $0.datum.value != nil }?.datum.printed }
    let texts = zip(names, lastValues).map { name, value in
      max(name.width, value.map { Ruler.reserve($0, size: 13, isStrong: true) } ?? 0)
    }
    var endRoom = texts.max() ?? 0
    if endRoom > 0.36 * width {
      guard isListed else { return nil }
      endRoom = 0
    }
    let gap = endRoom == 0 ? 6.0 : plan.lines.count > 1 ? 16 : 10
    let right = width - endRoom - gap
    // A value below the lowest point needs room, unless that is at or above zero.
    let bottom = axis.scale.range.from + (isLabelled && axis.scale.domain.from != 0 ? 26 : 0)
    addGrid(to: &scene, right: right)
    let time = TimeAxis(middlesOf: plan.points, range: (left + 8, right - 6))
    var ends: [LineEnd] = []
    for (index, line) in plan.lines.enumerated() {
      scene.add(
        line, role: lineRole(index), isMarked: isLabelled || plan.isIrregular, time, axis.scale)
      guard let last = line.points.last(where: { $0.datum.value != nil }),
        let value = last.datum.value
      else { continue }
      ends.append(
        LineEnd(
          point: Point(x: time.x(last.span), y: axis.scale(value)), role: lineRole(index),
          value: last.datum.printed, name: names[index]))
    }
    if endRoom > 0 {
      let fits = scene.add(ends, x: right + gap, bottom: bottom + 8)
      if !fits {
        guard isListed else { return nil }
      }
    }
    scene.height = bottom
    scene.add(time.ticks(of: plan.points, frame: width, labels: labels))
    let areLabelled = scene.addPointLabels(
      of: plan, all: isLabelled, time, axis.scale, bottom: bottom, labels: labels)
    guard areLabelled || !isLabelled else { return nil }
    scene.addGaps(plan.gapTexts(labels: labels), at: time)
    if isListed { scene.addList(of: plan) }
    scene.height += 2
    return scene
  }

  private func addGrid(to scene: inout Scene, right: Double) {
    for (value, text) in zip(axis.ticks.values, axis.texts)
    where !isLabelled || value == 0 && axis.hasZero {
      let y = axis.scale(value)
      let points = [Point(x: left, y: y), Point(x: right, y: y)]
      scene.marks.append(.line(Line(points: points, role: value == 0 ? .zero : .track)))
      guard hasTickTexts else { continue }
      scene.add(
        [text], x: left - 6, top: y - TextStyle.small.lineHeight / 2, anchor: .end, style: .small)
    }
  }
}

extension Scene {
  /// One line, broken where its points do not join, and a dot where one stands alone, is not a
  /// published value, or is the last.
  fileprivate mutating func add(
    _ line: SeriesPlan.Line, role: Role, isMarked: Bool, _ time: TimeAxis, _ scale: LinearScale
  ) {
    var run: [Point] = []
    var dots: [Mark] = []
    let drawn = line.points.filter { $0.datum.value != nil }
    func isJoined(_ index: Int) -> Bool {
      guard drawn.indices.contains(index), index > 0 else { return false }
      return drawn[index].isJoined
    }
    for (index, point) in drawn.enumerated() {
      let datum = point.datum
      let place = Point(x: time.x(point.span), y: scale(datum.value ?? 0))
      if !isJoined(index) { run = [] }
      run.append(place)
      let isLast = index == drawn.count - 1
      if !isJoined(index + 1), run.count > 1 {
        marks.append(.line(Line(points: run, role: role, width: 2.5, key: datum.key)))
      }
      if let first = datum.firstPrint {
        let place = Point(x: place.x, y: scale(first.value))
        dots.append(.dot(Dot(key: nil, center: place, radius: 4, role: role, isHollow: true)))
      }
      let isAlone = !isJoined(index) && !isJoined(index + 1)
      let isHollow = datum.knowledge != .published
      if isLast || isAlone || isMarked || isHollow {
        dots.append(
          .dot(Dot(key: datum.key, center: place, radius: 4, role: role, isHollow: isHollow)))
      }
    }
    marks += dots
  }

  /// What is missing, in italics below the axis: each under its time where they stand apart, else
  /// all in one text.
  mutating func addGaps(_ gaps: [(span: TimeSpan, text: String)], at time: TimeAxis) {
    guard !gaps.isEmpty else { return }
    let style = TextStyle.missing
    let spans = gaps.map { gap in
      let room = Ruler.reserve(gap.text, size: style.size)
      let left = max(0, min(time.x(gap.span) - room / 2, width - room))
      return left...(left + room)
    }
    let areApart = zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound + 8 <= $1.lowerBound }
    if areApart, spans.allSatisfy({ $0.upperBound <= width }) {
      for (gap, span) in zip(gaps, spans) {
        add([gap.text], x: span.lowerBound, top: height + 2, style: style)
      }
      height += 2 + style.lineHeight
    } else {
      let text = gaps.map(\.text).joined(separator: "; ")
      height += 2
      addParagraph(text, style: style)
    }
  }

  /// The lines below one another beside a piece of each, with the last value.
  fileprivate mutating func addList(of plan: SeriesPlan) {
    let indent = 24.0
    for (index, line) in plan.lines.enumerated() {
      height += 6
      let y = height + TextStyle.label.lineHeight / 2
      let points = [Point(x: 0, y: y), Point(x: 16, y: y)]
      marks.append(.line(Line(points: points, role: lineRole(index), width: 2.5)))
      let value = line.points.last { $0.datum.value != nil }?.datum.printed
      let text = [line.name, value].compactMap(\.self).joined(separator: " ")
      addParagraph(text, indent: indent, style: .strong)
    }
  }
}

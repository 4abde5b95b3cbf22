/// Lines from one time to another, their ends labelled; where the names are too long for that,
/// pairs of dots below each other.
func layout(_ plan: SlopePlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  guard
    let columns = SlopeColumns(plan, width: width, isStacked: false)
      ?? SlopeColumns(plan, width: width, isStacked: true)
  else {
    return layout(dumbbells(plan), width: width, names: names, labels: labels)
  }
  var scene = Scene(width: width, height: 0)
  scene.addTimes(plan.times, columns)
  scene.addSlopes(plan.items, columns)
  return scene
}

private func dumbbells(_ plan: SlopePlan) -> ComparePlan {
  ComparePlan(
    rows: plan.items.map {
      .init(label: $0.label, focus: $0.after, benchmark: $0.before, gap: nil)
    }, names: .init(focus: plan.times.after, benchmark: plan.times.before),
    startsAtZero: false)
}

private enum SlopeMeasure {
  /// Between a dot's centre and its label; a connector has room in it.
  static let labelGap = 20.0
  static let gap = 4.0
  /// Of the lines, at least.
  static let leastHeight = 170.0
  static let radius = 4.5
}

/// Where lines begin and end, and the labels beside them.
private struct SlopeColumns {
  let before: Double
  let after: Double
  /// Left edge of the names at the right.
  let namesLeft: Double
  let names: [Wrapped]
  let times: (before: Wrapped, after: Wrapped)
  let isStacked: Bool

  /// - Parameter isStacked: whether each name stands under its value and not beside it.
  /// - Returns: nil if a value is missing, or if the texts leave the lines too little room.
  init?(_ plan: SlopePlan, width: Double, isStacked: Bool) {
    func widest(_ data: [Datum]) -> Double {
      data.map { Ruler.reserve($0.printed, size: 13, isStrong: true) }.max() ?? 0
    }
    guard plan.items.allSatisfy({ $0.before.value != nil && $0.after.value != nil }) else {
      return nil
    }
    let left = widest(plan.items.map(\.before)) + SlopeMeasure.labelGap
    let values = widest(plan.items.map(\.after))
    let besideNames = SlopeMeasure.labelGap + (isStacked ? 0 : values + 6)
    let leastPlot = min(BarMeasure.leastPlot, width / 4)
    let room = min(width * (isStacked ? 0.42 : 0.35), width - left - besideNames - leastPlot)
    guard room >= (isStacked ? max(48, values) : 48) else { return nil }
    var names: [Wrapped] = []
    for item in plan.items {
      let name = balance(item.label, width: room, size: 13)
      guard name.lines.count <= 4, !name.isTorn else { return nil }
      names.append(name)
    }
    self.names = names
    before = left
    namesLeft = width - max(names.map(\.width).max() ?? 0, isStacked ? values : 0)
    after = namesLeft - besideNames
    let middle = (before + after) / 2
    times = (
      balance(plan.times.before, width: middle - 6, size: 13, isStrong: true),
      balance(plan.times.after, width: width - middle - 6, size: 13, isStrong: true)
    )
    guard max(times.before.lines.count, times.after.lines.count) <= 3 else { return nil }
    self.isStacked = isStacked
  }

  /// How high the label of each item at the right is.
  var heights: [Double] {
    names.map { Double(max(1, $0.lines.count) + (isStacked ? 1 : 0)) * BarMeasure.line }
  }
}

extension Scene {
  /// The two times over their columns.
  fileprivate mutating func addTimes(_ times: SlopePlan.Times, _ columns: SlopeColumns) {
    let (before, after) = columns.times
    let edge = SlopeMeasure.radius
    if before.width <= columns.before + edge {
      add(before.lines, x: columns.before + edge, top: 0, anchor: .end, style: .strong)
    } else {
      add(before.lines, x: 0, top: 0, style: .strong)
    }
    if columns.after - edge + after.width <= width {
      add(after.lines, x: columns.after - edge, top: 0, style: .strong)
    } else {
      add(after.lines, x: width, top: 0, anchor: .end, style: .strong)
    }
    let lines = Double(max(before.lines.count, after.lines.count))
    height = lines * TextStyle.strong.lineHeight + 4
  }

  fileprivate mutating func addSlopes(_ items: [SlopePlan.Item], _ columns: SlopeColumns) {
    let heights = columns.heights
    let needed = heights.reduce(0) { $0 + $1 + SlopeMeasure.gap }
    let frame = height...(height + max(plotHeight(SlopeMeasure.leastHeight, at: width), needed))
    // Above and below the outermost dots: half the label there.
    let inset = (heights.max() ?? 0) / 2
    let values = items.flatMap { [$0.before, $0.after] }.compactMap(\.value)
    let shrink = values.contains { abs($0) > 1e300 } ? 1e-10 : 1
    let y = LinearScale(
      domain: ((values.max() ?? 0) * shrink, (values.min() ?? 0) * shrink),
      range: (frame.lowerBound + inset, frame.upperBound - inset))
    let starts = items.map { y(($0.before.value ?? 0) * shrink) }
    let ends = items.map { y(($0.after.value ?? 0) * shrink) }
    for x in [columns.before, columns.after] {
      let points = [Point(x: x, y: frame.lowerBound), Point(x: x, y: frame.upperBound)]
      marks.append(.line(Line(points: points, role: .track)))
    }
    for index in items.indices {
      let points = [
        Point(x: columns.before, y: starts[index]), Point(x: columns.after, y: ends[index]),
      ]
      marks.append(
        .line(
          Line(
            points: points, role: role(of: items[index]), width: 2, key: items[index].after.key)))
    }
    for index in items.indices {
      let role = role(of: items[index])
      addDot(items[index].before, Point(x: columns.before, y: starts[index]), role, isHollow: true)
      addDot(items[index].after, Point(x: columns.after, y: ends[index]), role, isHollow: false)
    }
    addLeftLabels(items, at: starts, columns, in: frame)
    addRightLabels(items, at: ends, heights, columns, in: frame)
    height = frame.upperBound
  }

  private func role(of item: SlopePlan.Item) -> Role {
    let (before, after) = (item.before.value ?? 0, item.after.value ?? 0)
    return before < after ? .up : before > after ? .down : .rest
  }

  private mutating func addDot(_ datum: Datum, _ center: Point, _ role: Role, isHollow: Bool) {
    marks.append(
      .dot(
        Dot(
          key: datum.key, center: center, radius: SlopeMeasure.radius, role: role,
          isHollow: isHollow)))
  }

  private mutating func addLeftLabels(
    _ items: [SlopePlan.Item], at wishes: [Double], _ columns: SlopeColumns,
    in frame: ClosedRange<Double>
  ) {
    let lines = items.map { _ in BarMeasure.line }
    let middles = spread(wishes, heights: lines, gap: 0, in: frame) ?? wishes
    let moves = zip(middles, wishes).map { abs($0 - $1) }
    // A connector must not run through the label beside it.
    let gap = moves.contains { $0 > leastMove } ? SlopeMeasure.labelGap : 10
    for (index, item) in items.enumerated() {
      addConnector(
        moves[index] > leastMove, from: Point(x: columns.before - 7, y: wishes[index]),
        to: Point(x: columns.before - SlopeMeasure.labelGap + 2, y: middles[index]))
      add(
        [item.before.printed],
        x: columns.before - gap,
        top: middles[index] - BarMeasure.line / 2, anchor: .end, style: .value)
    }
  }

  private mutating func addRightLabels(
    _ items: [SlopePlan.Item], at wishes: [Double], _ heights: [Double],
    _ columns: SlopeColumns, in frame: ClosedRange<Double>
  ) {
    let middles = spread(wishes, heights: heights, gap: SlopeMeasure.gap, in: frame) ?? wishes
    for (index, item) in items.enumerated() {
      let isMoved = abs(middles[index] - wishes[index]) > leastMove
      addConnector(
        isMoved, from: Point(x: columns.after + 7, y: wishes[index]),
        to: Point(x: columns.after + SlopeMeasure.labelGap - 2, y: middles[index]))
      let top = middles[index] - heights[index] / 2
      if columns.isStacked {
        add([item.after.printed], x: columns.namesLeft, top: top, style: .value)
      } else {
        add(
          [item.after.printed], x: columns.namesLeft - 6,
          top: middles[index] - BarMeasure.line / 2, anchor: .end, style: .value)
      }
      let below = columns.isStacked ? BarMeasure.line : 0
      add(columns.names[index].lines, x: columns.namesLeft, top: top + below, style: .label)
    }
  }

  private mutating func addConnector(_ isDrawn: Bool, from start: Point, to end: Point) {
    guard isDrawn else { return }
    marks.append(.line(Line(points: [start, end], role: .rule)))
  }
}

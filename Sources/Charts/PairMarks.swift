/// Where the names of the two values stand over the first pair; both in one line, each over its dot
/// or beside it.
struct PairNames: Sendable {
  let focus: (text: String, center: Double)
  let benchmark: (text: String, center: Double)

  /// - Returns: nil if a dot is missing or the names meet each other or an edge.
  init?(_ names: ComparePlan.Names, over row: PairRow, scale: PairScale, width: Double) {
    guard let focus = row.row.focus.value, let benchmark = row.row.benchmark.value else {
      return nil
    }
    let widths = (
      focus: Ruler.reserve(names.focus, size: 13, isStrong: true),
      benchmark: Ruler.reserve(names.benchmark, size: 13, isStrong: true)
    )
    // A long name would point at nothing.
    guard max(widths.focus, widths.benchmark) <= width / 3 else { return nil }
    var (a, b) = (scale(focus), scale(benchmark))
    let apart = (widths.focus + widths.benchmark) / 2 + 8
    if abs(a - b) < apart {
      let middle = (a + b) / 2
      let half = (own: widths.focus / 2 + 4, other: widths.benchmark / 2 + 4)
      (a, b) =
        a >= b
        ? (middle + half.own, middle - half.other)
        : (middle - half.own, middle + half.other)
    }
    guard min(a - widths.focus / 2, b - widths.benchmark / 2) >= 0,
      max(a + widths.focus / 2, b + widths.benchmark / 2) <= width
    else { return nil }
    self.focus = (names.focus, a)
    self.benchmark = (names.benchmark, b)
  }
}

extension Scene {
  /// The two names in a line of their own.
  mutating func add(_ names: PairNames) {
    for name in [names.benchmark, names.focus] {
      add([name.text], x: name.center, top: height, anchor: .middle, style: .strong)
    }
    height += BarMeasure.line
  }

  /// The two names beside dots of their kind, where they cannot stand at the first row.
  mutating func addKey(_ names: ComparePlan.Names) {
    let indent = 2 * PairMeasure.radius + 6
    var x = 0.0
    for (name, isHollow) in [(names.focus, false), (names.benchmark, true)] {
      let text = wrap(name, width: width - indent, size: 13)
      if x > 0, x + indent + text.width > width || text.lines.count > 1 {
        x = 0
        height += BarMeasure.line
      }
      marks.append(
        .dot(
          Dot(
            key: nil, center: Point(x: x + PairMeasure.radius, y: height + BarMeasure.line / 2),
            role: isHollow ? .total : .up, isHollow: isHollow)))
      add(text.lines, x: x + indent, top: height, style: .label)
      height += Double(text.lines.count - 1) * BarMeasure.line
      x = text.lines.count > 1 ? width : x + indent + text.width + 16
    }
    height += BarMeasure.line + 6
  }

  /// The dots of a row, the line between them, the zero line and the values.
  /// - Parameter band: from the top of the row to its bottom, where the zero line goes.
  mutating func add(
    _ row: PairRow, at center: Double, in band: ClosedRange<Double>, scale: PairScale,
    isJoined: Bool, hasValues: Bool
  ) {
    guard let first = row.drawn.first, let last = row.drawn.last else {
      addZero(scale, in: band, besides: [])
      return
    }
    let (low, high) = (scale(first.value ?? 0), scale(last.value ?? 0))
    let top = center - BarMeasure.line / 2
    let reach = PairMeasure.radius + PairMeasure.valueGap
    let count = texts.count
    if hasValues {
      if !isJoined {
        add([first.printed], x: low - reach, top: top, anchor: .end, style: .value)
      }
      add(
        [isJoined ? row.joined : last.printed], x: high + reach, top: top, style: .value)
    }
    addZero(scale, in: band, besides: texts[count...].map(\.box))
    if high > low {
      let points = [Point(x: low, y: center), Point(x: high, y: center)]
      marks.append(.line(Line(points: points, role: .rest, width: PairMeasure.link)))
    }
    for datum in [row.row.benchmark, row.row.focus] {
      guard let value = datum.value else { continue }
      let isHollow = datum.key == row.row.benchmark.key
      marks.append(
        .dot(
          Dot(
            key: datum.key, center: Point(x: scale(value), y: center),
            role: isHollow ? .total : .up, isHollow: isHollow)))
    }
  }

  /// The line of zero through one row, unless a text stands in its way.
  private mutating func addZero(
    _ scale: PairScale, in band: ClosedRange<Double>, besides boxes: [Box]
  ) {
    guard let zero = scale.zero,
      !boxes.contains(where: { $0.x - 2 < zero && zero < $0.right + 2 })
    else { return }
    let points = [Point(x: zero, y: band.lowerBound), Point(x: zero, y: band.upperBound)]
    marks.append(.line(Line(points: points, role: .zero)))
  }
}

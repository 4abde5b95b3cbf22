extension Scene {
  /// The values of the points that stand out, where there is room; the table has all of them.
  ///
  /// First prints come first, then dots, then the highest and the lowest of a single line.
  /// - Parameters:
  ///   - all: every point is to have its value.
  ///   - bottom: where the plot ends.
  /// - Returns: whether each that was to have its value has it.
  mutating func addPointLabels(
    of plan: SeriesPlan, all: Bool, _ time: TimeAxis, _ scale: LinearScale, bottom: Double,
    labels: ChartLabels
  ) -> Bool {
    var places = FreePlaces(of: self)
    var isComplete = true
    for line in plan.lines {
      let drawn = line.points.filter { $0.datum.value != nil }
      for point in drawn {
        guard let first = point.datum.firstPrint else { continue }
        let isPlaced = addLabel(
          "\(labels.firstPrint) \(first.printed)", style: .small,
          at: Point(x: time.x(point.span), y: scale(first.value)), bottom: bottom, &places)
        if !isPlaced { isComplete = false }
      }
      // The last value stands at the line's end.
      for (point, isNeeded) in outstanding(drawn, isMarked: all || plan.isIrregular).prefix(30)
      where point != drawn.last {
        guard let value = point.datum.value, isNeeded || plan.lines.count == 1 else { continue }
        let place = Point(x: time.x(point.span), y: scale(value))
        let isPlaced = addLabel(
          point.datum.printed, style: .value, at: place, bottom: bottom, &places)
        if isNeeded, !isPlaced { isComplete = false }
      }
    }
    return isComplete
  }

  /// The points that have a dot, then the extremes.
  private func outstanding(
    _ drawn: [SeriesPlan.Point], isMarked: Bool
  ) -> [(point: SeriesPlan.Point, isNeeded: Bool)] {
    func value(_ index: Int) -> Double { drawn[index].datum.value ?? 0 }
    var result: [(SeriesPlan.Point, Bool)] = []
    for index in drawn.indices {
      let follows = index + 1 < drawn.count && drawn[index + 1].isJoined
      let isAlone = !(index > 0 && drawn[index].isJoined) && !follows
      if isMarked || isAlone || drawn[index].datum.knowledge != .published {
        result.append((drawn[index], true))
      }
    }
    let extremes = [
      drawn.indices.max { value($0) < value($1) }, drawn.indices.min { value($0) < value($1) },
      drawn.indices.first,
    ].compactMap(\.self)
    for index in extremes where !result.contains(where: { $0.0 == drawn[index] }) {
      result.append((drawn[index], false))
    }
    return result
  }

  /// Beside a point: above it, below, or to a side, if one of these is free.
  private mutating func addLabel(
    _ text: String, style: TextStyle, at point: Point, bottom: Double, _ places: inout FreePlaces
  ) -> Bool {
    let room = Ruler.reserve(text, size: style.size, isStrong: style.isStrong)
    let half = style.lineHeight / 2
    for (dx, dy) in [
      (0.0, -half - 5), (0, half + 6), (-room / 2, -half - 5), (room / 2, -half - 5),
      (-room / 2, half + 6), (room / 2, half + 6), (-room / 2 - 7, 0), (room / 2 + 7, 0),
    ] {
      let text = Text(
        text: text, origin: Point(x: point.x + dx - room / 2, y: point.y + dy + 0.35 * style.size),
        anchor: .start, style: style)
      let box = text.box
      guard places.isFree(box, above: bottom - 2) else { continue }
      texts.append(text)
      places.take(box)
      return true
    }
    return false
  }
}

/// The times along the foot of a chart: where each stands and what it is called.
struct TimeTick: Sendable, Hashable {
  /// Of the mark on the axis.
  let x: Double
  let lines: [String]
  /// Where the words stand, which may have moved so that they stay in the frame.
  let anchor: Text.Anchor
  let textX: Double
  /// What the words take of the frame.
  let room: ClosedRange<Double>

  /// - Parameter frame: the width in which the words stay; nil if they are wider.
  init?(x: Double, lines: [String], frame: Double) {
    let width = lines.map { Ruler.reserve($0, size: TextStyle.small.size) }.max() ?? 0
    guard width <= frame else { return nil }
    self.x = x
    self.lines = lines
    if x < width / 2 {
      (anchor, textX, room) = (.start, 0, 0...width)
    } else if x > frame - width / 2 {
      (anchor, textX, room) = (.end, frame, (frame - width)...frame)
    } else {
      (anchor, textX, room) = (.middle, x, (x - width / 2)...(x + width / 2))
    }
  }
}

/// From months to px, and which of the months are named.
struct TimeAxis: Sendable {
  let scale: LinearScale
  /// How many months each point covers, if all cover as many; the words of a tick stand in their
  /// middle.
  let unit: Int?
  /// The smallest step of the calendar that can name points.
  private let leastStep: Int
  private let span: TimeSpan

  /// - Parameter range: where the middles of the first and the last point are, in px.
  init(middlesOf points: [SeriesPlan.Point], range: (from: Double, to: Double)) {
    let middles = points.map(\.span.middle)
    let unit = commonLength(of: points)
    self.unit = unit
    let isCalendar = unit.map { [1, 3, 6, 12].contains($0) && startsAre(multiplesOf: $0, points) }
    leastStep = isCalendar == true ? unit ?? 1 : unit == nil ? 1 : 12
    span = TimeSpan(
      start: points.map(\.span.start).min() ?? 0, end: points.map(\.span.end).max() ?? 0)
    scale = LinearScale(domain: (middles.min() ?? 0, middles.max() ?? 0), range: range)
  }

  /// For bars that run from one time to another; ticks stand where months and years begin.
  /// - Parameter range: where the first begins and the last ends, in px.
  init(extentsOf points: [SeriesPlan.Point], range: (from: Double, to: Double)) {
    (unit, leastStep) = (nil, 1)
    span = TimeSpan(
      start: points.map(\.span.start).min() ?? 0, end: points.map(\.span.end).max() ?? 0)
    scale = LinearScale(domain: (span.start, span.end), range: range)
  }

  func x(_ span: TimeSpan) -> Double { scale(span.middle) }

  /// The names of the times: of every point where they are few and no calendar's own, else of
  /// months and years at the smallest step whose names stand apart.
  func ticks(of points: [SeriesPlan.Point], frame: Double, labels: ChartLabels) -> [TimeTick] {
    if unit != leastStep, let named = namedPoints(points, frame: frame) { return named }
    return calendarTicks(frame: frame, labels: labels)
  }

  /// Every point by its own label, in two lines at most; nil if two of them come too near.
  private func namedPoints(_ points: [SeriesPlan.Point], frame: Double) -> [TimeTick]? {
    var ticks: [TimeTick] = []
    var seen: Set<TimeSpan> = []
    let distinct = points.filter { seen.insert($0.span).inserted }
      .sorted { $0.span.middle < $1.span.middle }
    guard distinct.count <= 12 else { return nil }
    let nearest = zip(distinct, distinct.dropFirst()).map { x($1.span) - x($0.span) }.min()
    for point in distinct {
      let name = balance(
        point.label, width: (nearest ?? frame) - 8, size: TextStyle.small.size)
      guard name.lines.count <= 2, !name.isTorn,
        let tick = TimeTick(x: x(point.span), lines: name.lines, frame: frame)
      else { return nil }
      ticks.append(tick)
    }
    return areApart(ticks) ? ticks : nil
  }

  /// Months and years at the smallest step of the calendar that leaves 8 px between their names.
  func calendarTicks(frame: Double, labels: ChartLabels) -> [TimeTick] {
    guard span.start.magnitude < 200_000, span.end.magnitude < 200_000 else { return [] }
    let length = abs(scale.range.to - scale.range.from)
    let most = max(5, Int(length / 56))
    for step in [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000] where step >= leastStep {
      let first = -wholeMultiple(of: step, from: -span.start + 0.01)
      let months = Array(stride(from: first, to: Int(span.end + 0.99), by: step).prefix(most + 1))
      guard months.count <= most else { continue }
      let ticks = ticks(at: months, step: step, frame: frame, labels: labels)
      if let ticks, areApart(ticks) { return ticks }
    }
    return []
  }

  private func ticks(
    at months: [Int], step: Int, frame: Double, labels: ChartLabels
  ) -> [TimeTick]? {
    var ticks: [TimeTick] = []
    var lastYear: Int?
    for month in months {
      let year = wholeMultiple(of: 12, from: Double(month)) / 12
      var lines = ["\(year)"]
      if step < 12 {
        let name = name(ofMonth: month - 12 * year, labels: labels)
        lines = year == lastYear ? [name] : [name, "\(year)"]
      }
      lastYear = year
      let x = scale(Double(month) + Double(unit ?? 0) / 2)
      guard x >= scale.range.from - 0.01, x <= scale.range.to + 0.01,
        let tick = TimeTick(x: x, lines: lines, frame: frame)
      else { continue }
      ticks.append(tick)
    }
    return ticks
  }

  /// "Mar", and "Jan–Mar" where a point covers three months.
  private func name(ofMonth month: Int, labels: ChartLabels) -> String {
    func short(_ month: Int) -> String {
      labels.months.indices.contains(month) ? labels.months[month] : "\(month + 1)"
    }
    guard let unit, unit > 1, unit < 12 else { return short(month) }
    return short(month) + "–" + short(month + unit - 1)
  }

  private func areApart(_ ticks: [TimeTick]) -> Bool {
    zip(ticks, ticks.dropFirst()).allSatisfy { $0.room.upperBound + 8 <= $1.room.lowerBound }
  }
}

/// In whole months; nil if the points differ in it.
private func commonLength(of points: [SeriesPlan.Point]) -> Int? {
  guard let first = points.first else { return nil }
  let length = first.span.end - first.span.start
  guard length < 13, length > 0.9,
    points.allSatisfy({ abs($0.span.end - $0.span.start - length) < 0.01 })
  else { return nil }
  let whole = Int(length + 0.5)
  return abs(length - Double(whole)) < 0.01 ? whole : nil
}

private func startsAre(multiplesOf months: Int, _ points: [SeriesPlan.Point]) -> Bool {
  points.allSatisfy { point in
    abs(point.span.start - Double(wholeMultiple(of: months, from: point.span.start + 0.01))) < 0.02
  }
}

/// The greatest multiple of a number that is not above a value.
private func wholeMultiple(of step: Int, from value: Double) -> Int {
  guard value.magnitude < 1e9 else { return 0 }
  let whole = Int(value / Double(step))
  return (Double(whole * step) > value ? whole - 1 : whole) * step
}

extension Scene {
  /// Marks and names below the axis at the scene's present height.
  mutating func add(_ ticks: [TimeTick]) {
    for tick in ticks {
      let points = [Point(x: tick.x, y: height), Point(x: tick.x, y: height + 4)]
      marks.append(.line(Line(points: points, role: .rule)))
      add(tick.lines, x: tick.textX, top: height + 7, anchor: tick.anchor, style: .small)
    }
    let lines = ticks.map(\.lines.count).max() ?? 0
    height += 7 + Double(lines) * TextStyle.small.lineHeight
  }
}

/// The times along the foot of a chart: where each stands and what it is called.
struct TimeTick: Sendable, Hashable {
  /// Of the mark on the axis.
  let x: Double
  /// Left edge of the words, which may have moved so that they stay in the frame.
  let left: Double
  let lines: [String]
  /// Of the widest line.
  let width: Double

  /// - Parameter frame: the width in which the words stay.
  init?(x: Double, lines: [String], frame: Double) {
    let width =
      lines.map { Ruler.reserve($0, size: TextStyle.small.size) }.max() ?? 0
    guard width <= frame else { return nil }
    self.x = x
    self.lines = lines
    self.width = width
    left = min(max(0, x - width / 2), frame - width)
  }
}

/// From months to px, and which of the months are named.
struct TimeAxis: Sendable {
  let scale: LinearScale
  /// How many months a point covers where all cover as many, from multiples of them on; else nil.
  let unit: Int?
  private let span: TimeSpan

  /// - Parameter range: left and right end in px; the periods fill it.
  init(_ points: [SeriesPlan.Point], range: (from: Double, to: Double)) {
    let start = points.map(\.span.start).min() ?? 0
    let end = points.map(\.span.end).max() ?? 0
    span = TimeSpan(start: start, end: end)
    scale = LinearScale(domain: (start, end), range: range)
    unit = [1, 3, 6, 12].first { months in
      points.allSatisfy { point in
        abs(point.span.end - point.span.start - Double(months)) < 0.01
          && point.span.start.magnitude < 1e6
          && abs(point.span.start - Double(wholeMultiple(of: months, from: point.span.start)))
            < 0.01
      }
    }
  }

  func x(_ span: TimeSpan) -> Double { scale(span.middle) }

  /// The names of the times: of every point where they are few and no calendar's own, else of
  /// months and years at the smallest step whose names stand apart.
  func ticks(of points: [SeriesPlan.Point], frame: Double, labels: ChartLabels) -> [TimeTick] {
    if unit == nil, let named = namedPoints(points, frame: frame) { return named }
    return calendarTicks(frame: frame, labels: labels)
  }

  /// Every point by its own label, in two lines at most; nil if two of them come too near.
  private func namedPoints(_ points: [SeriesPlan.Point], frame: Double) -> [TimeTick]? {
    var ticks: [TimeTick] = []
    var seen: Set<TimeSpan> = []
    for point in points.sorted(by: { $0.span.middle < $1.span.middle })
    where seen.insert(point.span).inserted {
      guard ticks.count < 13 else { return nil }
      let name = balance(point.label, width: frame / 5, size: TextStyle.small.size)
      guard name.lines.count <= 2, !name.breaksWords(of: point.label),
        let tick = TimeTick(x: x(point.span), lines: name.lines, frame: frame)
      else { return nil }
      ticks.append(tick)
    }
    return areApart(ticks) ? ticks : nil
  }

  /// Months and years where they begin: for bars that run from one time to another.
  func boundaryTicks(frame: Double, labels: ChartLabels) -> [TimeTick] {
    TimeAxis(span: span, scale: scale).calendarTicks(frame: frame, labels: labels)
  }

  private init(span: TimeSpan, scale: LinearScale) {
    self.span = span
    self.scale = scale
    unit = nil
  }

  /// Months and years at the smallest step of the calendar that leaves 8 px between their names.
  func calendarTicks(frame: Double, labels: ChartLabels) -> [TimeTick] {
    guard span.start.magnitude < 200_000, span.end.magnitude < 200_000 else { return [] }
    let length = abs(scale.range.to - scale.range.from)
    let most = max(3, Int(length / 56))
    for step in [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000] where step >= unit ?? 1 {
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
      guard x <= scale.range.to + 0.01,
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
    zip(ticks, ticks.dropFirst()).allSatisfy { $0.left + $0.width + 8 <= $1.left }
  }
}

/// The greatest multiple of a number that is not above a value.
private func wholeMultiple(of step: Int, from value: Double) -> Int {
  guard value.magnitude < 1e9 else { return 0 }
  let whole = Int(value / Double(step))
  return (Double(whole * step) > value ? whole - 1 : whole) * step
}

extension Wrapped {
  /// Whether a word of the text did not fit into a line and was torn apart.
  func breaksWords(of text: String) -> Bool {
    lines.joined(separator: " ") != text
  }
}

extension Scene {
  /// Marks and names below the axis at the scene's present height.
  mutating func add(_ ticks: [TimeTick]) {
    for tick in ticks {
      let points = [Point(x: tick.x, y: height), Point(x: tick.x, y: height + 4)]
      marks.append(.line(Line(points: points, role: .rule)))
      for (index, line) in tick.lines.enumerated() {
        let room = tick.width - Ruler.reserve(line, size: TextStyle.small.size)
        // Middle, but at the edge of the frame where the widest line touches it.
        let isShifted = abs(tick.left + tick.width / 2 - tick.x) > 0.5
        add(
          [line], x: tick.left + (isShifted && tick.left == 0 ? 0 : room / 2) + 1,
          top: height + 7 + Double(index) * TextStyle.small.lineHeight, style: .small)
      }
    }
    let lines = ticks.map(\.lines.count).max() ?? 0
    height += 7 + Double(lines) * TextStyle.small.lineHeight
  }
}

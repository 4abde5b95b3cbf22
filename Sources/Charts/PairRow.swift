/// Measures of dumbbells, in px.
enum PairMeasure {
  static let radius = 5.0
  /// Between a dot and its value.
  static let valueGap = 5.0
  static let link = 3.0
  /// Left of the column of the gaps.
  static let gapMargin = 14.0
  /// Values nearer to each other than their widths and this stand in one text.
  static let leastBetween = 12.0

  /// From a dot's centre to the far end of its value.
  static func reach(_ text: String) -> Double {
    radius + valueGap + Ruler.reserve(text, size: 13, isStrong: true)
  }
}

/// A row of dumbbells with its words.
struct PairRow: Sendable {
  let row: ComparePlan.Row
  /// The published ends, the lower one first.
  let drawn: [Datum]
  /// Which end is not published; empty if both are.
  let remark: String
  /// All published values in one text, the benchmark first: "12.3% → 14.8%".
  let joined: String

  init(_ row: ComparePlan.Row, names: ComparePlan.Names, labels: ChartLabels) {
    self.row = row
    let ends = [row.benchmark, row.focus]
    let published = ends.filter { $0.value != nil }
    drawn = published.sorted { ($0.value ?? 0) < ($1.value ?? 0) }
    joined = published.map(\.printed).joined(separator: " → ")
    switch (row.focus.value, row.benchmark.value) {
    case (nil, nil): remark = labels.notPublished
    case (nil, .some): remark = "\(names.focus): \(labels.notPublished)"
    case (.some, nil): remark = "\(names.benchmark): \(labels.notPublished)"
    case (.some, .some): remark = ""
    }
  }
}

/// From values to px for dumbbells, with the room their texts need.
struct PairScale: Sendable {
  private let scale: BarScale
  private let base: Double
  /// Extreme values are made smaller, so that their differences are numbers.
  private let shrink: Double
  /// The x of zero; nil if the axis does not reach it.
  let zero: Double?
  /// Whether the values of a row stand in one text right of it.
  let isJoined: [Bool]

  /// Everything at the left edge: for no width at all.
  static let collapsed = PairScale(
    scale: BarScale(zero: PairMeasure.radius, unit: 0), base: 0, shrink: 0, zero: nil, isJoined: [])

  /// The greatest scale at which all dots and texts stay in `frame`.
  ///
  /// Whether two values are too near for a text on either side is decided at the scale at which all
  /// stand on either side.
  /// - Returns: nil if the dots would have less than 120 px.
  init?(
    _ rows: [PairRow], in frame: ClosedRange<Double>, startsAtZero: Bool, hasValues: Bool
  ) {
    let all = rows.flatMap { $0.drawn.compactMap(\.value) }
    let shrink = all.contains { abs($0) > 1e300 } ? 1e-10 : 1
    var low = (all.min() ?? 0) * shrink
    var high = (all.max() ?? 0) * shrink
    if startsAtZero {
      (low, high) = (min(0, low), max(0, high))
    } else {
      let margin = (high - low) / 20
      (low, high) = (low - margin, high + margin)
    }
    func fitted(_ isJoined: [Bool]) -> PairScale? {
      var right = [Reach(value: high - low, label: 0.5)]
      var left = [Reach(value: 0, label: 0.5)]
      for (row, isJoined) in zip(rows, isJoined) {
        guard let first = row.drawn.first, let last = row.drawn.last else { continue }
        let texts = isJoined ? ("", row.joined) : (first.printed, last.printed)
        let rooms = [texts.0, texts.1].map {
          hasValues && !$0.isEmpty ? PairMeasure.reach($0) : PairMeasure.radius
        }
        left.append(Reach(value: low - (first.value ?? 0) * shrink, label: rooms[0]))
        right.append(Reach(value: (last.value ?? 0) * shrink - low, label: rooms[1]))
      }
      guard let scale = fittedScale(in: frame, toRight: right, toLeft: left) else { return nil }
      let span = (high - low) * scale.unit
      guard high == low || scale.unit == 0 || span >= BarMeasure.leastPlot else { return nil }
      let reachesZero = low <= 0 && high >= 0
      return PairScale(
        scale: scale, base: low, shrink: shrink, zero: reachesZero ? scale(-low) : nil,
        isJoined: isJoined)
    }
    guard hasValues else {
      guard let fit = fitted(rows.map { _ in true }) else { return nil }
      self = fit
      return
    }
    let apart = fitted(rows.map { $0.drawn.count < 2 })
    let isJoined = rows.map { row in
      guard row.drawn.count == 2, let apart else { return true }
      let widths = row.drawn.map { Ruler.reserve($0.printed, size: 13, isStrong: true) }
      let distance = apart(row.drawn[1].value ?? 0) - apart(row.drawn[0].value ?? 0)
      return distance < widths[0] + widths[1] + PairMeasure.leastBetween
    }
    guard let fit = fitted(isJoined) else { return nil }
    self = fit
  }

  private init(scale: BarScale, base: Double, shrink: Double, zero: Double?, isJoined: [Bool]) {
    self.scale = scale
    self.base = base
    self.shrink = shrink
    self.zero = zero
    self.isJoined = isJoined
  }

  func callAsFunction(_ value: Double) -> Double { scale(value * shrink - base) }
}

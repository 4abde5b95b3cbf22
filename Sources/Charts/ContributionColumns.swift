/// Measures of columns, in px.
private enum Measure {
  static let gap = 14.0
  /// Between a column and the words beside it, room for a line that leads to them.
  static let lead = 14.0
  static let least = 220.0
  static let greatest = 420.0
  /// Narrower words are hard to read.
  static let leastText = 60.0
  static let labelGap = 4.0
}

/// The words beside one piece of a column.
private struct PieceLabel {
  let name: [String]
  let value: [String]
  let isMissing: Bool
  /// Of the middle of its piece, in values.
  let middle: Double
  let isDrawn: Bool

  var height: Double { Double(name.count + value.count) * TextStyle.strong.lineHeight }
}

/// One column with its words, before anything has a height.
private struct PlannedColumn {
  var pieces: [(datum: Datum, role: Role, from: Double, to: Double)] = []
  /// From the greatest value down.
  var labels: [PieceLabel] = []
  var total: [String] = []
  var period: [String] = []
  var net: (key: String, value: Double)?

  /// Room the labels need below one another.
  var labelHeight: Double {
    labels.reduce(0) { $0 + $1.height } + Measure.labelGap * Double(max(0, labels.count - 1))
  }
}

/// Columns side by side; nil where names or values do not fit beside them.
func layoutColumns(
  _ plan: ContributionSeriesPlan, width: Double, labels: ChartLabels
) -> Scene? {
  guard !plan.columns.isEmpty else { return Scene(width: width, height: 0) }
  let pitch = (width + Measure.gap) / Double(plan.columns.count)
  let bar = max(18, min(44, pitch * 0.2))
  let room = pitch - Measure.gap - bar - Measure.lead
  guard room >= Measure.leastText else { return nil }
  var columns: [PlannedColumn] = []
  for column in plan.columns {
    guard
      let planned = planned(column, room: room, pitch: pitch - Measure.gap, labels: labels)
    else { return nil }
    columns.append(planned)
  }
  let high = columns.flatMap { $0.pieces.map(\.to) + [$0.net?.value ?? 0] }.max() ?? 0
  let low = columns.flatMap { $0.pieces.map(\.to) + [$0.net?.value ?? 0] }.min() ?? 0
  let span = max(0, high) - min(0, low)
  guard span > 0, span.isFinite else { return nil }
  let height = max(plotHeight(Measure.least, at: width), columns.map(\.labelHeight).max() ?? 0)
  guard height <= Measure.greatest else { return nil }
  var scene = Scene(width: width, height: 0)
  let head = Double(columns.map(\.total.count).max() ?? 1) * TextStyle.strong.lineHeight + 10
  let scale = LinearScale(
    domain: (max(0, high), min(0, low)), range: (head, head + height))
  for (index, column) in columns.enumerated() {
    scene.add(
      column, x: Double(index) * pitch, bar: bar, top: head, bottom: head + height, scale: scale)
  }
  let foot = Double(columns.map(\.period.count).max() ?? 1) * TextStyle.label.lineHeight
  scene.height = head + height + 8 + foot + 2
  return scene
}

/// - Returns: nil where a text needs more lines than it should.
private func planned(
  _ column: ContributionSeriesPlan.Column, room: Double, pitch: Double, labels: ChartLabels
) -> PlannedColumn? {
  var planned = PlannedColumn()
  var (above, below) = (0.0, 0.0)
  let rest = column.rest.map { [$0] } ?? []
  for (index, datum) in (column.parts + rest).enumerated() {
    let isRest = index == column.parts.count
    let value = datum.value ?? 0
    let from = value < 0 ? below : above
    if value < 0 { below += value } else { above += value }
    if value != 0 {
      planned.pieces.append((datum, isRest ? .rest : partRole(index), from, from + value))
    }
    let name = isRest ? datum.restName(labels) : datum.label
    let isMissing = datum.value == nil
    guard let nameLines = lines(name, room: room, isStrong: true, most: 3),
      let valueLines = lines(datum.printed(with: labels), room: room, isStrong: false, most: 3)
    else { return nil }
    planned.labels.append(
      PieceLabel(
        name: name.isEmpty ? [] : nameLines, value: valueLines, isMissing: isMissing,
        middle: isMissing ? 0 : from + value / 2, isDrawn: value != 0))
  }
  // By place, and where that is equal in the order of the parts.
  planned.labels = planned.labels.enumerated().sorted {
    ($1.element.middle, $0.offset) < ($0.element.middle, $1.offset)
  }.map(\.element)
  let total = "\(labels.total) \(column.total.printed(with: labels))"
  guard let totalLines = lines(total, room: pitch - dotIndent, isStrong: true, most: 3),
    let period = lines(column.label, room: pitch, isStrong: false, most: 3)
  else { return nil }
  planned.total = totalLines
  planned.period = period
  planned.net = column.total.value.map { (column.total.key, $0) }
  return planned
}

/// The text in few lines, no word torn apart; nil where that is impossible.
private func lines(_ text: String, room: Double, isStrong: Bool, most: Int) -> [String]? {
  let wrapped = wrap(text, width: room, size: 13, isStrong: isStrong)
  return wrapped.lines.count <= most && !wrapped.isTorn ? wrapped.lines : nil
}

/// Room for the dot before the words of the total.
private let dotIndent = 15.0

extension Scene {
  fileprivate mutating func add(
    _ column: PlannedColumn, x: Double, bar: Double, top: Double, bottom: Double,
    scale: LinearScale
  ) {
    for piece in column.pieces {
      let (high, low) = (scale(max(piece.from, piece.to)), scale(min(piece.from, piece.to)))
      let frame = Box(x: x, y: high, width: bar, height: low - high)
      marks.append(
        .bar(
          Bar(
            key: piece.datum.key, frame: frame, role: piece.role,
            fill: piece.datum.knowledge.fill, topGap: min(1, frame.height / 3))))
    }
    let zero = scale(0)
    marks.append(
      .line(
        Line(points: [Point(x: x, y: zero), Point(x: x + bar + 3, y: zero)], role: .zero)))
    let wishes = column.labels.map { scale($0.middle) }
    let places =
      spread(
        wishes, heights: column.labels.map(\.height), gap: Measure.labelGap, in: top...bottom)
      ?? wishes
    for (label, place) in zip(column.labels, places) {
      add(label, center: place, target: scale(label.middle), bar: (x, x + bar))
    }
    let ends = column.pieces.map { scale($0.to) } + [zero]
    let net = column.net.map { scale($0.value) }
    var head = min(ends.min() ?? zero, (net ?? zero) - 7)
    if let first = column.labels.first, let place = places.first {
      head = min(head, place - first.height / 2)
    }
    if let net, let key = column.net?.key { addNet(key: key, Point(x: x + bar / 2, y: net)) }
    let headTop = head - 4 - Double(column.total.count) * TextStyle.strong.lineHeight
    marks.append(.dot(Dot(key: nil, center: Point(x: x + 5, y: headTop + 7.5), role: .total)))
    add(column.total, x: x + dotIndent, top: headTop, style: .strong)
    add(column.period, x: x, top: bottom + 8, style: .label)
  }

  /// The dot of the net total, parted by a ring from what it lies on.
  private mutating func addNet(key: String, _ center: Point) {
    marks.append(.dot(Dot(key: nil, center: center, radius: 6.5, role: .background)))
    marks.append(.dot(Dot(key: key, center: center, role: .total)))
  }

  private mutating func add(
    _ label: PieceLabel, center: Double, target: Double, bar: (left: Double, right: Double)
  ) {
    let x = bar.right + Measure.lead
    if label.isDrawn, abs(center - target) > leastMove {
      marks.append(
        .line(
          Line(
            points: [Point(x: bar.right + 1, y: target), Point(x: x - 3, y: center)], role: .rule)))
    }
    let top = center - label.height / 2
    add(label.name, x: x, top: top, style: .strong)
    add(
      label.value, x: x, top: top + Double(label.name.count) * TextStyle.strong.lineHeight,
      style: label.isMissing ? .missing : .detail)
  }
}

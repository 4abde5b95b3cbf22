/// Rows of bars with the place of their names and their scale fixed, ready to be drawn.
struct BarFit: Sendable {
  /// The rows; of the bands only those that are wide enough to be seen.
  let rows: [BarRow]
  let names: Names
  let scale: BarScale

  enum Names: Sendable {
    case column(LabelColumn)
    case above
    case aboveWithValues
  }
}

/// Fits groups of rows to one width and to one arrangement of the names.
/// - Parameters:
///   - names: the arrangement that is wanted; one that needs less width may come out.
///   - sharesScale: whether all groups have one scale; else each has its own.
/// - Returns: one for each group.
func fitBars(
  _ groups: [[BarRow]], width: Double, names: RowNames, sharesScale: Bool = true
) -> [BarFit] {
  let all = groups.flatMap(\.self)
  switch names {
  case .column:
    guard let column = LabelColumn(all, width: width),
      let scaled = scaled(groups, from: column.width, to: width, sharesScale: sharesScale)
    else { return fitBars(groups, width: width, names: .above, sharesScale: sharesScale) }
    var start = 0
    return zip(groups, scaled).map { group, scaled in
      defer { start += group.count }
      return BarFit(
        rows: scaled.rows, names: .column(column[start..<(start + group.count)]),
        scale: scaled.scale)
    }
  case .above:
    guard let scaled = scaled(groups, from: 0.5, to: width, sharesScale: sharesScale) else {
      return fitBars(groups, width: width, names: .aboveWithValues, sharesScale: sharesScale)
    }
    return scaled.map { BarFit(rows: $0.rows, names: .above, scale: $0.scale) }
  case .aboveWithValues:
    let flat = BarScale(zero: 0.5, unit: 0)
    let shared = fitted(all, in: 0.5...(width - 0.5), labels: false)?.scale
    return groups.map { group in
      let own = fitted(group, in: 0.5...(width - 0.5), labels: false)
      let scale = (sharesScale ? shared : own?.scale) ?? flat
      return BarFit(
        rows: group.map { $0.withoutBand(unlessSeenAt: scale) }, names: .aboveWithValues,
        scale: scale)
    }
  }
}

/// The names of all rows, wrapped to one width.
struct LabelColumn: Sendable {
  let names: [Wrapped]
  /// From the frame's left edge to the zero line at the earliest.
  let width: Double

  /// At most 30% of the width if two lines a name are enough there, else 42% and three lines; on a
  /// card 42%.
  /// - Returns: nil if a name is longer.
  init?(_ rows: [BarRow], width: Double) {
    // Of a card the height is dear: names stay on one line as long as they can.
    let tries =
      width == CardMeasure.width ? [(0.42, 1), (0.42, 3)] : [(0.30, 1), (0.30, 2), (0.42, 3)]
    for (share, lines) in tries {
      guard let names = Self.names(of: rows, width: share * width, lines: lines) else { continue }
      self.init(names: names, width: (names.map(\.width).max() ?? 0) + BarMeasure.labelGap)
      return
    }
    return nil
  }

  private init(names: [Wrapped], width: Double) {
    self.names = names
    self.width = width
  }

  /// The names of some of the rows, in a column as wide as that of all.
  subscript(_ rows: Range<Int>) -> LabelColumn {
    LabelColumn(names: Array(names[rows]), width: width)
  }

  /// - Returns: nil as soon as a name takes more lines.
  private static func names(of rows: [BarRow], width: Double, lines: Int) -> [Wrapped]? {
    var names: [Wrapped] = []
    for row in rows {
      let name = balance(row.label, width: width, size: 13, isStrong: row.isStrong)
      guard name.lines.count <= lines else { return nil }
      names.append(name)
    }
    return names
  }
}

private typealias Scaled = (rows: [BarRow], scale: BarScale)

/// The scale of each group between two edges; nil if bars would be shorter than they should be.
private func scaled(
  _ groups: [[BarRow]], from left: Double, to right: Double, sharesScale: Bool
) -> [Scaled]? {
  guard left < right else { return nil }
  guard sharesScale else {
    var result: [Scaled] = []
    for group in groups {
      guard let one = legible(group, in: left...right) else { return nil }
      result.append(one)
    }
    return result
  }
  guard let all = legible(groups.flatMap(\.self), in: left...right) else { return nil }
  var start = 0
  return groups.map { group in
    defer { start += group.count }
    return (Array(all.rows[start..<(start + group.count)]), all.scale)
  }
}

/// The greatest scale, if the bars are as long at it as they should be.
private func legible(_ rows: [BarRow], in frame: ClosedRange<Double>) -> Scaled? {
  guard let scaled = fitted(rows, in: frame, labels: true) else { return nil }
  let high = rows.map { max($0.start, $0.end) }.max() ?? 0
  let low = rows.map { min($0.start, $0.end) }.min() ?? 0
  let span = max(0, high) - min(0, low)
  return span == 0 || scaled.scale.unit * span >= BarMeasure.leastPlot ? scaled : nil
}

/// The greatest scale at which all rows stay in the frame, first without bands: those that would
/// not be seen at that scale cost no room and are left out.
private func fitted(_ rows: [BarRow], in frame: ClosedRange<Double>, labels: Bool) -> Scaled? {
  func scale(_ rows: [BarRow]) -> BarScale? {
    fittedScale(
      in: frame, toRight: rows.flatMap { $0.reaches(labels: labels, to: .right) },
      toLeft: rows.flatMap { $0.reaches(labels: labels, to: .left) })
  }
  let bare = rows.map { row in
    var row = row
    row.band = nil
    return row
  }
  guard let first = scale(bare) else { return nil }
  let seen = rows.map { $0.withoutBand(unlessSeenAt: first) }
  guard seen.contains(where: { $0.band != nil }) else { return (seen, first) }
  return scale(seen).map { (seen, $0) }
}

extension BarRow {
  fileprivate func withoutBand(unlessSeenAt scale: BarScale) -> BarRow {
    guard let band, scale(band.upperBound) - scale(band.lowerBound) <= BarMeasure.leastBand else {
      return self
    }
    var row = self
    row.band = nil
    return row
  }

  /// The side to which the bar grows.
  var direction: Side { end < start || end == start && end < 0 ? .left : .right }

  /// Everything drawn in the row, as a value and some px beyond it on one side.
  private func ends(to side: Side) -> [(value: Double, px: Double)] {
    let edge = side == .right ? max(start, end) : min(start, end)
    // The arrow stands where the bar ends, which may be its inner end.
    let arrow = bound != nil && side == direction ? BarMeasure.arrow : 0
    var ends = [(edge, arrow)]
    if let band { ends.append((side == .right ? band.upperBound : band.lowerBound, 0)) }
    if let first { ends.append((first, BarMeasure.dot)) }
    return ends
  }

  /// What the row needs on one side of zero.
  /// - Parameter labels: whether the value stands beyond its bar.
  fileprivate func reaches(labels: Bool, to side: Side) -> [Reach] {
    let style = valueStyle
    let room =
      labels && side == self.side
      ? BarMeasure.valueGap
        + Ruler.reserve(printed, size: style.size, isStrong: style.isStrong) : 0
    return ends(to: side).map {
      Reach(value: side == .right ? $0.value : -$0.value, label: $0.px + room)
    }
  }

  /// The outer edges of everything drawn in the row.
  func edges(at scale: BarScale) -> (left: Double, right: Double) {
    (
      ends(to: .left).map { scale($0.value) - $0.px }.min() ?? scale.zero,
      ends(to: .right).map { scale($0.value) + $0.px }.max() ?? scale.zero
    )
  }
}

/// The axis of one panel of claims: a whole from 0 to 100 percent, or from zero to a round value
/// beyond the greatest claim.
struct ClaimAxis: Sendable {
  let plot: ClosedRange<Double>
  let ticks: Ticks
  let unit: ValueUnit
  private let scale: LinearScale
  /// Extreme values are made smaller, so that their differences are numbers.
  private let shrink: Double

  init(_ panel: ClaimsPlan.Panel, plot: ClosedRange<Double>) {
    self.plot = plot
    let data = panel.rows.map(\.datum)
    unit = data.first?.unit ?? .percent
    let values =
      data.compactMap(\.value)
      + data.compactMap(\.interval).flatMap { [$0.lowerBound, $0.upperBound] }
      + (panel.disagreement.map { [$0.lowerBound, $0.upperBound] } ?? [])
    shrink = values.contains { abs($0) > 1e300 } ? 1e-10 : 1
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0)
    let isWhole = panel.isShareOfWhole && low >= 0 && high <= 100
    ticks =
      isWhole
      ? .percentOfWhole
      : Ticks(low...high, length: plot.upperBound - plot.lowerBound, spacing: 110)
    let first = min(low, ticks.values.first ?? 0) * shrink
    let last = max(high, ticks.values.last ?? 0) * shrink
    scale = LinearScale(domain: (first, last), range: (plot.lowerBound, plot.upperBound))
  }

  func callAsFunction(_ value: Double) -> Double { scale(value * shrink) }
}

extension Scene {
  /// A line below the rows with short ticks and their numbers; of numbers that would meet, ends and
  /// zero are kept first.
  mutating func addAxis(_ axis: ClaimAxis) {
    let y = height + 0.5
    marks.append(
      .line(
        Line(
          points: [Point(x: axis.plot.lowerBound, y: y), Point(x: axis.plot.upperBound, y: y)],
          role: .rule)))
    var taken: [ClosedRange<Double>] = []
    for value in axis.ticks.inOrderOfWeight {
      let x = axis(value)
      let text = axis.ticks.text(value, unit: axis.unit)
      let room = Ruler.reserve(text, size: 12)
      guard room <= axis.plot.upperBound - axis.plot.lowerBound else { continue }
      let left = max(0, min(width - room, x - room / 2))
      let span = left...(left + room)
      if taken.contains(where: {
        $0.lowerBound - 8 < span.upperBound && span.lowerBound < $0.upperBound + 8
      }) {
        continue
      }
      taken.append(span)
      marks.append(.line(Line(points: [Point(x: x, y: y), Point(x: x, y: y + 4)], role: .rule)))
      add([text], x: left + room / 2, top: height + 5, anchor: .middle, style: .small)
    }
    height += 5 + TextStyle.small.lineHeight
  }
}

extension Ticks {
  /// Both ends, zero, the middle, the others.
  var inOrderOfWeight: [Double] {
    var first = [values.first, values.last].compactMap { $0 }
    if values.contains(0) { first.append(0) }
    if !values.isEmpty { first.append(values[values.count / 2]) }
    return (first + values).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

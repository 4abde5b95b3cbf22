/// The dot or the band of one claim, and where its value stands.
struct ClaimMark: Sendable {
  let datum: Datum
  /// From the lowest to the highest px; equal for a dot.
  let span: ClosedRange<Double>
  /// Whether it is wide enough to be a band.
  let isBand: Bool
  /// The arrow from the mark to the open side.
  let arrow: (from: Double, to: Double)?
  /// The value's anchor; nil if it stands in lines of its own above.
  let label: (x: Double, anchor: Text.Anchor)?

  /// - Returns: nil if there is no value.
  init?(_ datum: Datum, axis: ClaimAxis, width: Double) {
    guard let value = datum.value else { return nil }
    self.datum = datum
    let center = axis(value)
    let ends = datum.interval.map { (axis($0.lowerBound), axis($0.upperBound)) }
    isBand = ends.map { $0.1 - $0.0 > 2 * ClaimMeasure.radius } ?? false
    let low = isBand ? ends?.0 ?? center : center
    let high = isBand ? ends?.1 ?? center : center
    span = low...max(low, high)
    let reach = isBand ? 0 : ClaimMeasure.radius
    var (left, right) = (low - reach, high + reach)
    arrow =
      switch isBand ? nil : datum.bound {
      case .atLeast?: (right, min(width, right + ClaimMeasure.arrow))
      case .atMost?:
        (left, max(axis.plot.lowerBound - ClaimMeasure.radius, left - ClaimMeasure.arrow))
      case nil: nil
      }
    if let arrow { (left, right) = (min(left, arrow.to), max(right, arrow.to)) }
    let room = ClaimMeasure.valueGap + Ruler.reserve(datum.printed, size: 13, isStrong: true)
    if right + room <= width {
      label = (right + ClaimMeasure.valueGap, .start)
    } else if left - room >= axis.plot.lowerBound - ClaimMeasure.radius {
      label = (left - ClaimMeasure.valueGap, .end)
    } else {
      label = nil
    }
  }

  /// The value where there is no room for it beside the mark.
  func linesAbove(width: Double) -> [String] {
    label == nil ? wrap(datum.printed, width: width, size: 13, isStrong: true).lines : []
  }
}

extension Scene {
  /// Draws a mark with its value.
  /// - Parameter center: the y of its middle.
  mutating func add(_ mark: ClaimMark, at center: Double) {
    if let arrow = mark.arrow, abs(arrow.to - arrow.from) >= 6 {
      marks.append(
        .line(
          Line(
            points: [Point(x: arrow.from, y: center), Point(x: arrow.to, y: center)], role: .zero)))
      addArrowhead(
        at: Point(x: arrow.to, y: center), back: arrow.to > arrow.from ? -4 : 4, role: .zero)
    }
    if mark.isBand {
      let frame = Box(
        x: mark.span.lowerBound, y: center - ClaimMeasure.band / 2,
        width: mark.span.upperBound - mark.span.lowerBound, height: ClaimMeasure.band)
      marks.append(.bar(Bar(key: mark.datum.key, frame: frame, role: .total, fill: .band)))
    } else {
      marks.append(
        .dot(
          Dot(
            key: mark.datum.key, center: Point(x: mark.span.lowerBound, y: center),
            radius: ClaimMeasure.radius, role: .total,
            isHollow: mark.datum.knowledge != .published)))
    }
    if let label = mark.label {
      add(
        [mark.datum.printed], x: label.x, top: center - BarMeasure.line / 2, anchor: label.anchor,
        style: .value)
    }
  }
}

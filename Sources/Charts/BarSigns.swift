extension Scene {
  /// What is drawn over bars to say how well their values are known: the band in which a value
  /// lies, the arrow of a value that is open on one side, the dot at a value that was revised.
  mutating func addSigns(_ rows: [BarRow], in bands: [ClosedRange<Double>], scale: BarScale) {
    for (row, band) in zip(rows, bands) where !row.isMissing {
      let middle = (band.lowerBound + band.upperBound) / 2
      if let range = row.band {
        addBand(
          key: row.key, from: scale(range.lowerBound), to: scale(range.upperBound), middle: middle,
          role: row.role)
      }
      if let bound = row.bound {
        addArrow(
          bound, end: scale(row.end), middle: middle, isLeftward: row.direction == .left,
          role: row.role)
      }
      if let first = row.first {
        addFirstPrint(key: row.key, x: scale(first), middle: middle, role: row.role)
      }
    }
  }

  /// The light band between the two ends of a range.
  mutating func addBand(
    key: String, from left: Double, to right: Double, middle: Double, role: Role
  ) {
    marks.append(
      .bar(
        Bar(
          key: key,
          frame: Box(
            x: left, y: middle - BarMeasure.band / 2, width: right - left, height: BarMeasure.band),
          role: role, fill: .band)))
  }

  /// The arrow beyond the end of a bar: away from zero for "more than", back for "less than".
  mutating func addArrow(
    _ bound: Bound, end: Double, middle: Double, isLeftward: Bool, role: Role
  ) {
    let away = isLeftward ? -1.0 : 1.0
    let (near, far) = (end + away * 3, end + away * (BarMeasure.arrow - 1))
    let (tip, tails) = bound == .atLeast ? (far, near) : (near, far)
    addArrowhead(at: Point(x: tip, y: middle), back: tails - tip, role: role, width: 2)
  }

  /// The hollow dot where the bar ended before the source revised the value.
  mutating func addFirstPrint(key: String, x: Double, middle: Double, role: Role) {
    let center = Point(x: x, y: middle)
    // A ring of the ground parts it from a bar of the same colour.
    marks.append(
      .dot(Dot(key: nil, center: center, radius: BarMeasure.dot + 1.5, role: .background)))
    marks.append(
      .dot(Dot(key: key, center: center, radius: BarMeasure.dot, role: role, isHollow: true)))
  }
}

extension Datum {
  /// The name of what the parts leave: its own, or the fixed words.
  func restName(_ labels: ChartLabels) -> String { label.isEmpty ? labels.rest : label }

  /// " (first +24.1%)", kept on one line; empty for a value that was not revised.
  func firstPrintWords(_ labels: ChartLabels) -> String {
    firstPrint.map { " (\(labels.firstPrint)\u{A0}\($0.printed))" } ?? ""
  }

  /// The value as it stands beside its bar: a value that was revised with its first print, a
  /// missing one in words.
  func printed(with labels: ChartLabels) -> String {
    guard value != nil else { return labels.notPublished }
    return printed + firstPrintWords(labels)
  }

  /// The row of a bar from `start` as long as the value, with the signs of what is known of it.
  func row(
    label: String, from start: Double = 0, role: Role, isStrong: Bool = false,
    isConnected: Bool = false, labels: ChartLabels
  ) -> BarRow {
    func moved(_ value: Double) -> Double? {
      (start + value).isFinite ? start + value : nil
    }
    var row = BarRow(
      key: key, label: label, printed: printed(with: labels), start: start,
      end: start + (value ?? 0), isMissing: value == nil, role: role, fill: knowledge.fill)
    row.isStrong = isStrong
    row.isConnected = isConnected
    guard value != nil else { return row }
    if let interval, let low = moved(interval.lowerBound), let high = moved(interval.upperBound) {
      row.band = low...high
    } else {
      row.bound = bound
    }
    row.first = firstPrint.flatMap { moved($0.value) }
    return row
  }
}

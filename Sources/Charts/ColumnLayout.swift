/// One column a point, from zero, its value at its end and its time below; rows of bars where
/// columns would leave no room for their words.
/// - Parameter shared: further values that the scale of the columns covers.
func layoutColumns(
  _ plan: SeriesPlan, width: Double, shared: [Double] = [], labels: ChartLabels
) -> Scene {
  var scene =
    columnScene(plan, width: width, shared: shared, labels: labels)
    ?? barScene(plan, width, labels)
  let gaps = plan.gaps.map(\.text)
  if !gaps.isEmpty {
    scene.height += 2
    scene.addParagraph(gaps.joined(separator: "; "), style: .missing)
    scene.height += 2
  }
  return scene
}

private func barScene(_ plan: SeriesPlan, _ width: Double, _ labels: ChartLabels) -> Scene {
  let rows = plan.lines.flatMap { line in
    line.points.map { point in
      point.datum.row(
        label: plan.lines.count > 1 ? "\(line.name), \(point.label)" : point.label,
        role: signRole(of: point.datum), labels: labels)
    }
  }
  return layoutBars(rows, width: width, names: .column)
}

/// Colour says the direction.
private func signRole(of datum: Datum) -> Role { (datum.value ?? 0) < 0 ? .down : .up }

/// Words of a column, wrapped to its slot.
private struct ColumnTexts {
  let value: [String]
  let time: [String]
  let first: [String]

  /// - Returns: nil if a word is longer than the slot.
  init?(_ point: SeriesPlan.Point, slot: Double, labels: ChartLabels) {
    let datum = point.datum
    let value = datum.value == nil ? labels.notPublished : datum.printed
    let first = datum.firstPrint.map { "\(labels.firstPrint) \($0.printed)" } ?? ""
    let style: TextStyle = datum.value == nil ? .missing : .value
    let wrapped = wrap(value, width: slot - 1, size: 13, isStrong: style.isStrong)
    let time = wrap(point.label, width: slot - 1, size: 13)
    let small = wrap(first, width: slot - 1, size: 12)
    guard !wrapped.isTorn, wrapped.lines.count <= (datum.value == nil ? 2 : 1),
      !time.isTorn, time.lines.count <= 3,
      !small.isTorn
    else { return nil }
    self.value = wrapped.lines
    self.time = time.lines
    self.first = first.isEmpty ? [] : small.lines
  }
}

/// - Returns: nil if the words do not fit, or if there are several lines.
private func columnScene(
  _ plan: SeriesPlan, width: Double, shared: [Double], labels: ChartLabels
) -> Scene? {
  guard plan.lines.count == 1, let points = plan.lines.first?.points, !points.isEmpty,
    points.count <= 30
  else { return nil }
  let slot = min(width / Double(points.count), 110)
  let texts = points.compactMap { ColumnTexts($0, slot: slot, labels: labels) }
  guard texts.count == points.count else { return nil }
  let values = points.map { $0.datum.value ?? 0 }
  let covered = values + shared
  let (high, low) = (max(0, covered.max() ?? 0), min(0, covered.min() ?? 0))
  let plot = plotHeight(180, at: width)
  let line = TextStyle.value.lineHeight
  let top = Double(texts.map(\.value.count).max() ?? 1) * line + 4
  let scale = LinearScale(domain: (low, high), range: (top + plot, top))
  let zero = high == low ? top + plot : scale(0)
  var scene = Scene(width: width, height: 0)
  let bar = min(56, slot * 0.64)
  for (index, point) in points.enumerated() {
    let center = (Double(index) + 0.5) * slot
    let value = values[index]
    let y = value == 0 ? zero : scale(value)
    if value != 0 {
      // A value that is not zero is seen.
      let length = max(1, abs(y - zero))
      let frame = Box(
        x: center - bar / 2, y: value < 0 ? zero : zero - length, width: bar, height: length)
      scene.marks.append(
        .bar(
          Bar(
            key: point.datum.key, frame: frame, role: signRole(of: point.datum),
            fill: point.datum.knowledge.fill)))
    }
    let words = texts[index].value
    let style: TextStyle = point.datum.value == nil ? .missing : .value
    scene.add(
      words, x: center,
      top: value < 0 ? max(y, zero + 1) + 3 : min(y, zero - 1) - 3 - Double(words.count) * line,
      anchor: .middle, style: style)
  }
  let end = Double(points.count) * slot
  scene.marks.append(
    .line(Line(points: [Point(x: 0, y: zero), Point(x: end, y: zero)], role: .zero)))
  // Below the columns that go down, and their values.
  let foot = low < 0 ? top + plot + line + 8 : zero + 5
  for (index, texts) in texts.enumerated() {
    let center = (Double(index) + 0.5) * slot
    scene.add(texts.time, x: center, top: foot, anchor: .middle, style: .label)
    scene.add(
      texts.first, x: center, top: foot + Double(texts.time.count) * line, anchor: .middle,
      style: .small)
  }
  scene.height = foot + line * Double(texts.map { $0.time.count + $0.first.count }.max() ?? 1) + 2
  return scene
}

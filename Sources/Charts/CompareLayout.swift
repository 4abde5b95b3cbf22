/// Values beside a benchmark: two dots a row, the benchmark's hollow, with a line between them.
func layout(_ plan: ComparePlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  let rows = plan.rows.map { PairRow($0, names: plan.names, labels: labels) }
  switch names {
  case .column:
    guard let column = PairColumns(rows, width: width),
      let scale = PairScale(
        rows, in: column.plot, startsAtZero: plan.startsAtZero, hasValues: true)
    else { return layout(plan, width: width, names: .above, labels: labels) }
    return rowsBesideNames(rows, plan: plan, columns: column, scale: scale, width: width)
  case .above:
    guard
      let scale = PairScale(
        rows, in: 0...width, startsAtZero: plan.startsAtZero, hasValues: true)
    else { return layout(plan, width: width, names: .aboveWithValues, labels: labels) }
    return rowsUnderNames(rows, plan: plan, scale: scale, width: width, valuesAbove: false)
  case .aboveWithValues:
    let scale =
      PairScale(rows, in: 0...width, startsAtZero: plan.startsAtZero, hasValues: false)
      ?? .collapsed
    return rowsUnderNames(rows, plan: plan, scale: scale, width: width, valuesAbove: true)
  }
}

/// The columns left and right of the dots.
private struct PairColumns {
  let names: [Wrapped]
  let remarks: [[String]]
  /// The names' right edge.
  let edge: Double
  let plot: ClosedRange<Double>

  /// - Returns: nil if a name takes more than three lines or the texts leave no room.
  init?(_ rows: [PairRow], width: Double) {
    for (share, lines) in [(0.30, 1), (0.30, 2), (0.42, 3)] {
      let names = rows.map { balance($0.row.label, width: share * width, size: 13) }
      let remarks = rows.map { wrap($0.remark, width: share * width, size: 13) }
      guard names.allSatisfy({ $0.lines.count <= lines }),
        remarks.allSatisfy({ $0.lines.count <= 3 })
      else { continue }
      self.names = names
      self.remarks = remarks.map(\.lines)
      edge = (names + remarks).map(\.width).max() ?? 0
      let gaps = rows.map { Ruler.reserve($0.row.gap ?? "", size: 13, isStrong: true) }.max() ?? 0
      let right = width - (rows.contains { $0.row.gap != nil } ? gaps + PairMeasure.gapMargin : 0)
      let left = edge + BarMeasure.labelGap + 4
      guard right - left >= BarMeasure.leastPlot else { return nil }
      plot = left...right
      return
    }
    return nil
  }
}

private func rowsBesideNames(
  _ rows: [PairRow], plan: ComparePlan, columns: PairColumns, scale: PairScale, width: Double
) -> Scene {
  var scene = Scene(width: width, height: 0)
  let places = rows.first.flatMap { PairNames(plan.names, over: $0, scale: scale, width: width) }
  if let places { scene.add(places) } else { scene.addKey(plan.names) }
  for (index, row) in rows.enumerated() {
    let name = columns.names[index].lines
    let remark = columns.remarks[index].filter { !$0.isEmpty }
    let extra = Double(name.count + remark.count - 1) * BarMeasure.line
    let center = scene.height + (BarMeasure.step + extra) / 2
    let top = center - BarMeasure.line / 2 - extra / 2
    scene.add(name, x: columns.edge, top: top, anchor: .end, style: .label)
    scene.add(
      remark, x: columns.edge, top: top + Double(name.count) * BarMeasure.line, anchor: .end,
      style: .missing)
    if let gap = row.row.gap {
      scene.add(
        [gap], x: width, top: center - BarMeasure.line / 2, anchor: .end, style: .strong)
    }
    let band = scene.height...(scene.height + BarMeasure.step + extra)
    scene.add(
      row, at: center, in: band, scale: scale, isJoined: scale.isJoined[index], hasValues: true)
    scene.height = band.upperBound
  }
  return scene
}

private func rowsUnderNames(
  _ rows: [PairRow], plan: ComparePlan, scale: PairScale, width: Double, valuesAbove: Bool
) -> Scene {
  var scene = Scene(width: width, height: 0)
  let first = valuesAbove ? nil : rows.first
  let places = first.flatMap { PairNames(plan.names, over: $0, scale: scale, width: width) }
  if places == nil { scene.addKey(plan.names) }
  for (index, row) in rows.enumerated() {
    scene.addTexts(of: row, withValues: valuesAbove)
    if index == 0, let places { scene.add(places) }
    guard !row.drawn.isEmpty else {
      scene.height += BarMeasure.blockGap.outer
      continue
    }
    let top = scene.height + BarMeasure.blockGap.inner
    let band = top...(top + BarMeasure.bar)
    scene.add(
      row, at: top + BarMeasure.bar / 2, in: band, scale: scale,
      isJoined: valuesAbove || scale.isJoined[index], hasValues: !valuesAbove)
    scene.height = band.upperBound + BarMeasure.blockGap.outer
  }
  scene.height -= rows.isEmpty ? 0 : BarMeasure.blockGap.outer - 2
  return scene
}

extension Scene {
  /// The name of a row on lines of its own, the gap at the right end of the last where it fits.
  fileprivate mutating func addTexts(of row: PairRow, withValues: Bool) {
    let name = wrap(row.row.label, width: width, size: 13)
    add(name.lines, x: 0, top: height, style: .label)
    height += Double(name.lines.count) * BarMeasure.line
    if let gap = row.row.gap {
      let text = wrap(gap, width: width, size: 13, isStrong: true)
      let last = Ruler.reserve(name.lines.last ?? "", size: 13)
      if text.lines.count == 1, last + text.width + 12 <= width {
        add(text.lines, x: width, top: height - BarMeasure.line, anchor: .end, style: .strong)
      } else {
        add(text.lines, x: 0, top: height, style: .strong)
        height += Double(text.lines.count) * BarMeasure.line
      }
    }
    let values = withValues ? row.joined : ""
    for (text, style) in [(values, TextStyle.value), (row.remark, .missing)] where !text.isEmpty {
      let lines = wrap(text, width: width, size: 13, isStrong: style.isStrong).lines
      add(lines, x: 0, top: height, style: style)
      height += Double(lines.count) * BarMeasure.line
    }
  }
}

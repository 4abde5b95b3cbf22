/// Lays out rows of bars in `width` px, with the names where they leave the bars enough room.
/// - Parameter names: the arrangement that is wanted; one that needs less width may come out.
func layoutBars(_ rows: [BarRow], width: Double, names: RowNames) -> Scene {
  draw(fitBars([rows], width: width, names: names)[0], width: width)
}

/// The drawing of rows whose names and scale are fixed.
func draw(_ fit: BarFit, width: Double) -> Scene {
  switch fit.names {
  case .column(let column):
    rowsBesideNames(fit.rows, column: column, scale: fit.scale, width: width)
  case .above: rowsUnderNames(fit.rows, scale: fit.scale, width: width, valuesAbove: false)
  case .aboveWithValues: rowsUnderNames(fit.rows, scale: fit.scale, width: width, valuesAbove: true)
  }
}

private func rowsBesideNames(
  _ rows: [BarRow], column: LabelColumn, scale: BarScale, width: Double
) -> Scene {
  var scene = Scene(width: width, height: 0)
  var bands: [ClosedRange<Double>] = []
  for (row, name) in zip(rows, column.names) {
    let extra = Double(name.lines.count - 1) * BarMeasure.line
    let center = scene.height + (BarMeasure.step + extra) / 2
    scene.add(
      name.lines, x: column.width - BarMeasure.labelGap,
      top: center - BarMeasure.line / 2 - extra / 2,
      anchor: .end, style: row.isStrong ? .strong : .label)
    bands.append((center - BarMeasure.bar / 2)...(center + BarMeasure.bar / 2))
    scene.height += BarMeasure.step + extra
  }
  scene.addBars(rows, in: bands, scale: scale)
  scene.addConnectors(rows, in: bands, scale: scale, stub: nil)
  scene.addZero(scale, from: 0, to: scene.height)
  scene.addSigns(rows, in: bands, scale: scale)
  scene.addValues(rows, in: bands, scale: scale)
  return scene
}

private func rowsUnderNames(
  _ rows: [BarRow], scale: BarScale, width: Double, valuesAbove: Bool
) -> Scene {
  var scene = Scene(width: width, height: 0)
  var bands: [ClosedRange<Double>] = []
  for row in rows {
    scene.addName(of: row, withValue: valuesAbove)
    let top = scene.height + BarMeasure.blockGap.inner
    bands.append(top...(top + BarMeasure.bar))
    scene.height = top + BarMeasure.bar + BarMeasure.blockGap.outer
  }
  scene.height -= rows.isEmpty ? 0 : BarMeasure.blockGap.outer - 2
  scene.addBars(rows, in: bands, scale: scale)
  scene.addConnectors(rows, in: bands, scale: scale, stub: BarMeasure.blockGap)
  for band in bands { scene.addZero(scale, from: band.lowerBound - 2, to: band.upperBound + 2) }
  scene.addSigns(rows, in: bands, scale: scale)
  if !valuesAbove { scene.addValues(rows, in: bands, scale: scale) }
  return scene
}

extension Scene {
  /// The name on lines of its own; with the value at the right end of the last, or below it if
  /// they do not fit side by side.
  fileprivate mutating func addName(of row: BarRow, withValue: Bool) {
    let style: TextStyle = row.isStrong ? .strong : .label
    let name = wrap(row.label, width: width, size: style.size, isStrong: row.isStrong)
    add(name.lines, x: 0, top: height, style: style)
    height += Double(name.lines.count) * BarMeasure.line
    guard withValue else { return }
    let (size, isStrong) = (row.valueStyle.size, row.valueStyle.isStrong)
    let value = wrap(row.printed, width: width, size: size, isStrong: isStrong)
    let last = Ruler.reserve(name.lines.last ?? "", size: style.size, isStrong: row.isStrong)
    if value.lines.count == 1, last + value.width + 12 <= width {
      add(
        value.lines, x: width, top: height - BarMeasure.line, anchor: .end, style: row.valueStyle)
    } else {
      add(value.lines, x: 0, top: height, style: row.valueStyle)
      height += Double(value.lines.count) * BarMeasure.line
    }
  }

  fileprivate mutating func addBars(
    _ rows: [BarRow], in bands: [ClosedRange<Double>], scale: BarScale
  ) {
    for (row, band) in zip(rows, bands) where !row.isMissing && row.start != row.end {
      var (left, right) = (scale(min(row.start, row.end)), scale(max(row.start, row.end)))
      // A value that is not zero is seen.
      if right - left < 1 {
        if row.end > row.start { right = left + 1 } else { left = right - 1 }
      }
      marks.append(
        .bar(
          Bar(
            key: row.key,
            frame: Box(x: left, y: band.lowerBound, width: right - left, height: BarMeasure.bar),
            role: row.role, fill: row.fill)))
    }
  }

  /// Dashed lines from the end of one bar to the start of the next.
  /// - Parameter stub: draw only these pieces, where the name of the next row is in the way.
  fileprivate mutating func addConnectors(
    _ rows: [BarRow], in bands: [ClosedRange<Double>], scale: BarScale,
    stub: (inner: Double, outer: Double)?
  ) {
    for index in rows.indices.dropLast() where rows[index].isConnected {
      let x = scale(rows[index].end)
      let band = bands[index]
      let from = rows[index].isMissing ? band.lowerBound : band.upperBound
      let to = bands[index + 1].lowerBound
      if let stub {
        addDashes(x: x, from: from, to: band.upperBound + stub.outer - 2)
        addDashes(x: x, from: to - stub.inner + 2, to: to)
      } else {
        addDashes(x: x, from: from, to: to)
      }
    }
  }

  private mutating func addDashes(x: Double, from top: Double, to bottom: Double) {
    let points = [Point(x: x, y: top), Point(x: x, y: bottom)]
    marks.append(.line(Line(points: points, role: .rule, isDashed: true)))
  }

  fileprivate mutating func addZero(_ scale: BarScale, from top: Double, to bottom: Double) {
    let points = [Point(x: scale.zero, y: top), Point(x: scale.zero, y: bottom)]
    marks.append(.line(Line(points: points, role: .zero)))
  }

  fileprivate mutating func addValues(
    _ rows: [BarRow], in bands: [ClosedRange<Double>], scale: BarScale
  ) {
    for (row, band) in zip(rows, bands) {
      let top = (band.lowerBound + band.upperBound - BarMeasure.line) / 2
      let edges = row.edges(at: scale)
      switch row.side {
      case .right:
        add([row.printed], x: edges.right + BarMeasure.valueGap, top: top, style: row.valueStyle)
      case .left:
        add(
          [row.printed], x: edges.left - BarMeasure.valueGap, top: top, anchor: .end,
          style: row.valueStyle)
      }
    }
  }
}

/// What parties claim, a row each; every whole in a panel of its own with its own axis.
func layout(_ plan: ClaimsPlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  var scene = Scene(width: width, height: 0)
  for (index, panel) in plan.panels.enumerated() {
    if index > 0 { scene.height += 16 }
    scene.add(panel, of: plan, names: names, labels: labels)
  }
  return scene
}

/// Measures of claims, in px.
enum ClaimMeasure {
  static let radius = 6.0
  static let band = 12.0
  /// Between a mark and its value.
  static let valueGap = 6.0
  /// Of the arrow that says on which side a value is open, with its gap.
  static let arrow = 18.0
  /// Between the lines of a name and the next row.
  static let rowGap = 10.0
  /// How high the stretch is shaded on which claims exclude each other.
  static let shade = 8.0
}

/// The words of one row, wrapped.
private struct ClaimWords {
  let claimant: Wrapped
  let detail: Wrapped
  /// In the place of a value that is not published.
  let missing: [String]

  init(_ row: ClaimsPlan.Row, width: Double, labels: ChartLabels) {
    claimant = wrap(row.claimant, width: width, size: 13, isStrong: true)
    detail = wrap(row.detail, width: width, size: 12)
    missing =
      row.datum.value == nil ? wrap(labels.notPublished, width: width, size: 13).lines : []
  }

  var lineCount: Int {
    let texts = [claimant.lines, detail.lines, missing]
    return texts.reduce(0) { $0 + $1.count { !$0.isEmpty } }
  }
}

extension Scene {
  fileprivate mutating func add(
    _ panel: ClaimsPlan.Panel, of plan: ClaimsPlan, names: RowNames, labels: ChartLabels
  ) {
    let heading = wrap(panel.heading, width: width, size: 13, isStrong: true)
    if !panel.heading.isEmpty {
      add(heading.lines, x: 0, top: height, style: .strong)
      height += Double(heading.lines.count) * TextStyle.strong.lineHeight + 6
    }
    // One column for all panels, so that their axes begin in one line.
    let column = 0.36 * width
    let all = plan.panels.flatMap(\.rows).map { ClaimWords($0, width: column, labels: labels) }
    let isBeside = names == .column && all.allSatisfy { $0.lineCount <= 6 }
    let left = isBeside ? column + 14 : ClaimMeasure.radius
    let plot = left...(width - ClaimMeasure.radius)
    let axis = ClaimAxis(panel, plot: plot)
    let marks = panel.rows.map { ClaimMark($0.datum, axis: axis, width: width, isBeside: isBeside) }
    for (row, mark) in zip(panel.rows, marks) {
      let words = ClaimWords(row, width: isBeside ? column : width, labels: labels)
      if isBeside {
        addBeside(words, mark)
      } else {
        addAbove(words, mark)
      }
    }
    if let disagreement = panel.disagreement { addShade(disagreement, axis) }
    addAxis(axis)
  }

  private mutating func addBeside(_ words: ClaimWords, _ mark: ClaimMark?) {
    let text = Double(words.lineCount) * BarMeasure.line
    let rowHeight = max(BarMeasure.step, text + ClaimMeasure.rowGap)
    addWords(words, top: height + (rowHeight - text) / 2)
    if let mark { add(mark, at: height + rowHeight / 2) }
    height += rowHeight
  }

  /// From the lowest to the highest claim, on the axis: behind the rows its edges would run through
  /// their values.
  private mutating func addShade(_ disagreement: ClosedRange<Double>, _ axis: ClaimAxis) {
    let left = axis(disagreement.lowerBound)
    let frame = Box(
      x: left, y: height, width: axis(disagreement.upperBound) - left, height: ClaimMeasure.shade)
    marks.append(.bar(Bar(key: nil, frame: frame, role: .track, fill: .solid)))
    height += ClaimMeasure.shade
  }

  private mutating func addAbove(_ words: ClaimWords, _ mark: ClaimMark?) {
    addWords(words, top: height)
    height += Double(words.lineCount) * BarMeasure.line + 3
    if let mark {
      for text in mark.linesAbove(width: width) {
        add([text], x: 0, top: height, style: .value)
        height += BarMeasure.line
      }
      add(mark, at: height + 9)
      height += 18
    }
    height += ClaimMeasure.rowGap - 3
  }

  private mutating func addWords(_ words: ClaimWords, top: Double) {
    var top = top
    for (lines, style) in [
      (words.claimant.lines, TextStyle.strong), (words.detail.lines, .small),
      (words.missing, .missing),
    ] {
      let lines = lines.filter { !$0.isEmpty }
      add(lines, x: 0, top: top, style: style)
      top += Double(lines.count) * BarMeasure.line
    }
  }
}

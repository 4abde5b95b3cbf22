/// What parties claim, a row each; every whole in a panel of its own with its own axis.
func layout(_ plan: ClaimsPlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  // One column for all panels, so that their axes begin in one line.
  if names == .column,
    let scene = layout(plan, width: width, column: 0.36 * width, labels: labels)
  {
    return scene
  }
  return layout(plan, width: width, column: nil, labels: labels) ?? Scene(width: width, height: 0)
}

/// - Parameter column: the width of the words beside the marks; nil puts them above.
/// - Returns: nil if the words are too long to stand beside a mark, or a value has no room there.
private func layout(
  _ plan: ClaimsPlan, width: Double, column: Double?, labels: ChartLabels
) -> Scene? {
  var scene = Scene(width: width, height: 0)
  let left = column.map { $0 + 14 } ?? ClaimMeasure.radius
  for (index, panel) in plan.panels.enumerated() {
    if index > 0 { scene.height += 16 }
    scene.addHeading(panel.heading)
    let axis = ClaimAxis(panel, plot: left...(width - ClaimMeasure.radius))
    for row in panel.rows {
      let words = ClaimWords(row, width: column ?? width, labels: labels)
      let mark = ClaimMark(row.datum, axis: axis, width: width)
      if column == nil {
        scene.addAbove(words, mark)
      } else {
        guard words.lineCount <= 6, mark.map({ $0.label != nil }) ?? true else { return nil }
        scene.addBeside(words, mark)
      }
    }
    if let disagreement = panel.disagreement { scene.addShade(disagreement, axis) }
    scene.addAxis(axis)
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
  fileprivate mutating func addHeading(_ heading: String) {
    guard !heading.isEmpty else { return }
    addParagraph(heading, style: .strong)
    height += 6
  }

  fileprivate mutating func addBeside(_ words: ClaimWords, _ mark: ClaimMark?) {
    let text = Double(words.lineCount) * BarMeasure.line
    let rowHeight = max(BarMeasure.step, text + ClaimMeasure.rowGap)
    addWords(words, top: height + (rowHeight - text) / 2)
    if let mark { add(mark, at: height + rowHeight / 2) }
    height += rowHeight
  }

  /// From the lowest to the highest claim, on the axis: behind the rows its edges would run through
  /// their values.
  fileprivate mutating func addShade(_ disagreement: ClosedRange<Double>, _ axis: ClaimAxis) {
    let left = axis(disagreement.lowerBound)
    let frame = Box(
      x: left, y: height, width: axis(disagreement.upperBound) - left, height: ClaimMeasure.shade)
    marks.append(.bar(Bar(key: nil, frame: frame, role: .track, fill: .solid)))
    height += ClaimMeasure.shade
  }

  fileprivate mutating func addAbove(_ words: ClaimWords, _ mark: ClaimMark?) {
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

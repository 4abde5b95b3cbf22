/// Two bars from one zero, the earlier level above the later, and a bracket with the growth that
/// leads from one to the other.
func layout(_ plan: LevelPlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  let growth = plan.growth.value == nil ? labels.notPublished : plan.growth.printed
  let room = 6 + bracketReach + 6 + Ruler.reserve(growth, size: 13, isStrong: true)
  let hasBracket = room <= width / 3
  let barWidth = hasBracket ? width - room : width
  var scene = layoutBars(
    [
      plan.previous.row(
        label: plan.previous.label + (plan.remark.map { " (\($0))" } ?? ""), role: .rest,
        labels: labels),
      plan.current.row(label: plan.current.label, role: .up, labels: labels),
    ], width: barWidth, names: names)
  scene = scene.widened(to: width)
  if hasBracket, let ends = scene.rowCenters(of: plan) {
    scene.addBracket(from: ends.previous, to: ends.current, text: growth)
  } else {
    scene.height += 4
    scene.addParagraph(growth, style: .strong)
  }
  return scene
}

/// How far the bracket stands out from its ends.
private let bracketReach = 9.0

extension Scene {
  fileprivate func widened(to width: Double) -> Scene {
    Scene(width: width, height: height, marks: marks, texts: texts)
  }

  /// The y of the middle of each row, from its bar or, where it has none, its value.
  fileprivate func rowCenters(of plan: LevelPlan) -> (previous: Double, current: Double)? {
    let values = texts.filter { $0.style == .value || $0.style == .missing }
    func center(_ key: String, _ value: Text?) -> Double? {
      for case .bar(let bar) in marks where bar.key == key {
        return bar.frame.y + bar.frame.height / 2
      }
      return value.map { $0.origin.y - 0.35 * $0.style.size }
    }
    guard let previous = center(plan.previous.key, values.first),
      let current = center(plan.current.key, values.last), previous < current
    else { return nil }
    return (previous, current)
  }

  /// From the end of one row to the end of the other, an arrow's head at the second.
  fileprivate mutating func addBracket(from top: Double, to bottom: Double, text: String) {
    // What stands between the rows must not be crossed either.
    let edges = texts.map(\.box.right) + bars.map(\.frame.right)
    let left = min(width - bracketReach, (edges.max() ?? 0) + 6)
    let right = left + bracketReach
    let points = [
      Point(x: left, y: top), Point(x: right, y: top), Point(x: right, y: bottom),
      Point(x: left, y: bottom),
    ]
    marks.append(.line(Line(points: points, role: .zero)))
    addArrowhead(at: Point(x: left, y: bottom), back: 4, role: .zero)
    add(
      [text], x: right + 6, top: (top + bottom - TextStyle.strong.lineHeight) / 2,
      style: .strong)
  }

  private var bars: [Bar] {
    marks.compactMap { if case .bar(let bar) = $0 { bar } else { nil } }
  }
}

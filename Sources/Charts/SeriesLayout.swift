/// Values over time, in the form the plan chose.
/// - Parameter shared: further values that the axis of columns and spans covers.
func layout(
  _ plan: SeriesPlan, width: Double, shared: [Double] = [], labels: ChartLabels
) -> Scene {
  switch plan.form {
  case .line: layoutLines([plan], width: width, labels: labels)[0]
  case .columns: layoutColumns(plan, width: width, shared: shared, labels: labels)
  case .spans: layoutSpans(plan, width: width, shared: shared, labels: labels)
  }
}

/// Charts of series on one scale, or each on its own.
func layout(
  _ plans: [SeriesPlan], width: Double, sharesScale: Bool, labels: ChartLabels
) -> [Scene] {
  if plans.allSatisfy({ $0.form == .line }) {
    return layoutLines(plans, width: width, sharesScale: sharesScale, labels: labels)
  }
  let shared = sharesScale ? plans.flatMap(\.drawnValues) : []
  return plans.map { layout($0, width: width, shared: shared, labels: labels) }
}

extension SeriesPlan {
  /// All points, line after line.
  var points: [Point] { lines.flatMap(\.points) }

  /// What is missing, in words: values that were not published, and times of which there is no
  /// figure.
  func gapTexts(labels: ChartLabels) -> [(span: TimeSpan, text: String)] {
    let missing = lines.flatMap { line in
      line.points.filter { $0.datum.value == nil }.map { point in
        let text = "\(point.label) \(labels.notPublished)"
        return (point.span, lines.count > 1 ? "\(line.name): \(text)" : text)
      }
    }
    return missing + gaps.map { ($0.span, $0.text) }
  }
}

/// Values over time, in the form the plan chose.
func layout(_ plan: SeriesPlan, width: Double, labels: ChartLabels) -> Scene {
  switch plan.form {
  case .line: layoutLine(plan, width: width, labels: labels)
  case .columns: layoutColumns(plan, width: width, labels: labels)
  case .spans: layoutSpans(plan, width: width, labels: labels)
  }
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

extension Datum {
  /// "+5.4% (first +5.1%)" for a revised value, what is printed for others.
  func printedWithFirst(labels: ChartLabels) -> String {
    printed + (firstPrint.map { " (\(labels.firstPrint) \($0.printed))" } ?? "")
  }
}

/// All sources in one sentence, or nil if none is named.
func sourceText(of chart: Chart, labels: ChartLabels) -> String? {
  chart.source.isEmpty
    ? nil : "\(labels.source) \(closed(chart.source.joined(separator: "; ")))"
}

/// All notes after one another, or nil if there is none.
func noteText(of chart: Chart, labels: ChartLabels) -> String? {
  chart.note.isEmpty
    ? nil : "\(labels.note) \(chart.note.map(closed).joined(separator: " "))"
}

/// The text with a full stop, unless it has an end of its own.
private func closed(_ text: String) -> String {
  guard let last = text.unicodeScalars.last else { return text }
  return ".!?。".unicodeScalars.contains(last) ? text : text + "."
}

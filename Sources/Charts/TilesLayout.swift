/// Tiles as text, for a file of its own: the page has them as a list.
func layout(_ plan: TilesPlan, width: Double, labels: ChartLabels) -> Scene {
  var scene = Scene(width: width, height: 0)
  for (index, tile) in plan.tiles.enumerated() {
    if index > 0 { scene.height += 12 }
    let datum = tile.datum
    let isMissing = datum.value == nil
    let way = tile.direction.map { " \($0.text(labels))" } ?? ""
    let more = [isMissing ? datum.reason : tile.comparison, datum.period].compactMap { $0 }.filter {
      !$0.isEmpty
    }
    for (text, style) in [
      (datum.label, TextStyle.label),
      (datum.printed(with: labels) + way, isMissing ? .missing : .value),
      (more.joined(separator: " · "), .small),
    ] where !text.isEmpty {
      scene.addParagraph(text, style: style)
    }
  }
  return scene
}

extension Direction {
  var arrow: String { self == .up ? "▲" : "▼" }

  func word(_ labels: ChartLabels) -> String { self == .up ? labels.up : labels.down }

  /// Arrow and word, kept on one line.
  func text(_ labels: ChartLabels) -> String { "\(arrow)\u{A0}\(word(labels))" }
}

/// Charts of one kind in columns, each under its title: two beside each other where there is room
/// for both.
func layout(_ plan: MultiplesPlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  let columns = width >= 2 * leastPanel + gap.across ? 2 : 1
  let panelWidth = (width - Double(columns - 1) * gap.across) / Double(columns)
  let titles: [String]
  let scenes: [Scene]
  switch plan.panels {
  case .growth(let panels):
    titles = panels.map(\.title)
    let groups = panels.map { panel in
      panel.content.rows.map { row(for: $0, in: panel.content, labels: labels) }
    }
    scenes = fitBars(
      groups, width: panelWidth, names: names, sharesScale: !plan.hasFreeScales
    ).map { draw($0, width: panelWidth) }
  case .series(let panels):
    titles = panels.map(\.title)
    scenes = layout(
      panels.map(\.content), width: panelWidth, sharesScale: !plan.hasFreeScales, labels: labels)
  case .share(let panels):
    titles = panels.map(\.title)
    scenes = panels.map { layout($0.content, width: panelWidth, labels: labels) }
  }
  return grid(of: scenes, under: titles, columns: columns, panelWidth: panelWidth, width: width)
}

/// A panel that is narrower says little.
private let leastPanel = 288.0
/// Between panels, in px.
private let gap = (across: 16.0, down: 20.0)

/// Panels row by row; those beside each other begin at one height, under the longest title.
private func grid(
  of scenes: [Scene], under titles: [String], columns: Int, panelWidth: Double, width: Double
) -> Scene {
  var grid = Scene(width: width, height: 0)
  for start in stride(from: 0, to: scenes.count, by: columns) {
    let row = start..<min(start + columns, scenes.count)
    let wrapped = row.map { balance(titles[$0], width: panelWidth, size: 13, isStrong: true) }
    let lines = wrapped.map(\.lines.count).max() ?? 1
    let top = grid.height + (start == 0 ? 0 : gap.down)
    let titleHeight = Double(lines) * TextStyle.strong.lineHeight + 5
    for (column, index) in row.enumerated() {
      let x = Double(column) * (panelWidth + gap.across)
      grid.add(wrapped[column].lines, x: x, top: top, style: .strong)
      grid.place(scenes[index], x: x, y: top + titleHeight)
    }
    grid.height = top + titleHeight + (row.map { scenes[$0].height }.max() ?? 0)
  }
  return grid
}

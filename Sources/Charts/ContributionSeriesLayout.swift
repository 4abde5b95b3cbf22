/// Contributions over time: a column a period, its parts stacked away from zero on both sides and
/// the net total as a dot on it; where the words find no room beside the columns, the periods one
/// below the other as steps.
func layout(_ plan: ContributionSeriesPlan, width: Double, names: RowNames, labels: ChartLabels)
  -> Scene
{
  layoutColumns(plan, width: width, labels: labels)
    ?? layoutPeriods(plan, width: width, names: names, labels: labels)
}

/// Each period as a heading over its steps, all on one scale.
private func layoutPeriods(
  _ plan: ContributionSeriesPlan, width: Double, names: RowNames, labels: ChartLabels
) -> Scene {
  let fits = fitBars(
    plan.columns.map {
      waterfallRows($0.parts, rest: $0.rest, total: $0.total, labels: labels)
    }, width: width, names: names)
  var scene = Scene(width: width, height: 0)
  for (column, fit) in zip(plan.columns, fits) {
    if scene.height > 0 { scene.height += 16 }
    scene.addParagraph(column.label, style: .strong)
    scene.height += 4
    let rows = draw(fit, width: width)
    scene.place(rows, x: 0, y: scene.height)
    scene.height += rows.height
  }
  return scene
}

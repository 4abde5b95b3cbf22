func layout(_ plan: ComparePlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  Scene(width: width, height: 0)
}

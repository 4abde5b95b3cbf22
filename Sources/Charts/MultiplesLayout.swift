func layout(_ plan: MultiplesPlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  Scene(width: width, height: 0)
}

func layout(_ plan: SeriesPlan, width: Double, labels: ChartLabels) -> Scene {
  Scene(width: width, height: 0)
}

func layout(_ plan: SlopePlan, width: Double, labels: ChartLabels) -> Scene {
  Scene(width: width, height: 0)
}

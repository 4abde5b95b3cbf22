func layout(_ plan: ClaimsPlan, width: Double, labels: ChartLabels) -> Scene {
  Scene(width: width, height: 0)
}

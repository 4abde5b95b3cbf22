func layout(_ plan: LevelPlan, width: Double, names: RowNames, labels: ChartLabels) -> Scene {
  Scene(width: width, height: 0)
}

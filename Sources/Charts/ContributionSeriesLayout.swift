func layout(_ plan: ContributionSeriesPlan, width: Double, names: RowNames, labels: ChartLabels)
  -> Scene
{
  Scene(width: width, height: 0)
}

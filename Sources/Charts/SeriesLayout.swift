func layout(
  _ plan: SeriesPlan, width: Double, domain: ClosedRange<Double>? = nil, labels: ChartLabels
) -> Scene {
  Scene(width: width, height: 0)
}

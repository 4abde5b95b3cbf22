import Testing

/// An article with a chart of its own, for the cases to spoil.
private func chartCase(_ name: String, _ charts: String, figures: String = "") -> FindingCase {
  FindingCase(
    name,
    """
    === articles/second/highlights.yml
    defaults: {period: 2020, basis: yoy, unit: pct, measure: output, chain: [herald, office]}
    figures:
      all: {subject: city, kind: growth, value: "10"}
      part: {subject: city.mining, kind: growth, value: "20"}
      points: {subject: city.mining, kind: contribution, unit: pp, value: "2", of: all}
    \(figures)
    charts:
    \(charts)
    === articles/second/article.md
    @front
    It grew by [](figure:all), [](figure:part) and [](figure:points).

    ![](chart:drawn)
    """)
}

let chartCases = [
  chartCase(
    "a chart of figures of two kinds",
    """
      drawn: {kind: growth, figures: [all, part, points]}
    #~ chart-refused
    #=   drawn: {kind: growth, figures: [all, part]}
    """),
  chartCase(
    "a chart of a single value",
    """
      drawn: {kind: growth, figures: [all]}
    #~ chart-refused
    #=   drawn: {kind: growth, figures: [all, part]}
    """),
  chartCase(
    "a chart of figures of two periods",
    """
      drawn: {kind: growth, figures: [all, part, old]}
    #~ chart-refused
    #=   drawn: {kind: growth, figures: [all, part]}
    """,
    figures: """
        old: {subject: city, kind: growth, value: "9", period: 2023}
      #-
      """),
  chartCase(
    "parts that exceed their total",
    """
      drawn: {kind: contribution, total: all, parts: [points, much]}
    #~ chart-refused
    #=   drawn: {kind: contribution, total: all, parts: [points]}
    """,
    figures: """
        much: {subject: city, kind: contribution, unit: pp, value: "19", of: all}
      #~ figure-inconsistent
      #-
      """),
  chartCase(
    "a chart that highlights what is not in it",
    """
      drawn: {kind: growth, figures: [all, part], highlight: points}
    #~ chart-refused
    #=   drawn: {kind: growth, figures: [all, part], highlight: part}
    """),
  chartCase(
    "a chart with a figure that is not declared",
    """
      drawn: {kind: growth, figures: [all, pert]}
    #~ figure-unknown
    #=   drawn: {kind: growth, figures: [all, part]}
    """),
  chartCase(
    "a title of too many words",
    """
      drawn:
        kind: growth
        title: Mining outgrew the city by more than anyone had thought possible before
    #~ chart-crowded
    #=     title: Mining outgrew the city
        figures: [all, part]
    """),
]

@Test("a fault of a chart has its code at its line, and the mended one none", arguments: chartCases)
func chartFaults(_ fault: FindingCase) async {
  await check(fault)
}

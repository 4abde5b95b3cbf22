import Charts

// MARK: - Parts, panels and values that are not sharp

extension Sample {
  private static func point(_ value: Double, _ unit: String = "%") -> String {
    let tenths = Int(value.magnitude * 10 + 0.5)
    let sign = value < 0 ? "\u{2212}" : "+"
    return "\(sign)\(tenths / 10).\(tenths % 10)\(unit)"
  }

  private static func part(_ year: Int, _ id: String, _ label: String, _ value: Double?) -> Datum {
    datum(
      "\(id)-\(year)", label, value, value.map { point($0, "\u{A0}pp") } ?? "",
      reason: "not in the report")
  }

  private static func column(
    _ year: Int, _ total: Double, _ parts: [(String, String, Double?)], rest: Double
  ) -> ContributionSeriesPlan.Column {
    .init(
      label: "Jan–Nov \(year)", total: datum("city-\(year)", "All industry", total, point(total)),
      parts: parts.map { part(year, $0.0, $0.1, $0.2) },
      rest: datum("rest-\(year)", "", rest, point(rest, "\u{A0}pp"), .derived))
  }

  /// Ranges, hedges, an open side, revisions on both sides of the last print.
  static let unsharp = chart(
    "c-unsharp", title: "Some rates are known less well than others",
    subtitle: "% on a year earlier, January–November 2025",
    plan: .growth(
      GrowthPlan(rows: [
        Datum(
          key: "open", label: "Hydrogen", value: 40, printed: "more than +40%", bound: .atLeast),
        Datum(
          key: "about", label: "Fluorochemicals", value: 30, printed: "about +30%",
          interval: 25...35),
        Datum(
          key: "re", label: "Rare earths", value: 24.6, printed: "+24.6%",
          interval: 24.55...24.65, firstPrint: FirstPrint(value: 20.1, printed: "+20.1%")),
        Datum(
          key: "range", label: "Utilities", value: 3.5, printed: "+2 to +5%", interval: 1.5...5.5),
        Datum(
          key: "coal", label: "Coal", value: -3.4, printed: "\u{2212}3.4%",
          firstPrint: FirstPrint(value: -8.9, printed: "\u{2212}8.9%")),
        Datum(
          key: "steel", label: "Steel", value: -12, printed: "less than \u{2212}12%",
          bound: .atMost),
        Datum(
          key: "power", label: "Power", value: -20, printed: "about \u{2212}20%",
          knowledge: .derived, interval: -24 ... -16),
      ])))

  /// One branch grew more than 20 times as fast as the one in the middle.
  static let twoScales = chart(
    "c-two-scales", title: "Hydrogen began from next to nothing",
    subtitle: "% on a year earlier, January–November 2025",
    plan: .growth(
      GrowthPlan(
        rows: [
          datum("hydrogen", "Hydrogen and storage", 636.4, "+636.4%"),
          datum("fluoro", "Fluorochemicals", 29.5, "+29.5%"),
          datum("re", "Rare earths", 24.6, "+24.6%"),
          datum("city", "All industry", 11.3, "+11.3%"),
          datum("coal", "Coal", -3.4, "\u{2212}3.4%"),
          datum("gas", "Gas", nil, "", reason: "not in the report"),
        ], benchmark: "city")))

  /// Three periods; a part pulls down in one, another is missing in one.
  static let overTime = chart(
    "c-over-time", title: "Rare earths brought more of the growth each year",
    subtitle: "Contribution to growth of industrial value added, percentage points (pp)",
    plan: .contributionOverTime(
      ContributionSeriesPlan(columns: [
        column(
          2023, 4.1, [("re", "Rare earths", 1.2), ("coal", "Coal", 2.1), ("gas", "Gas", 0.2)],
          rest: 0.6),
        column(
          2024, 2.4, [("re", "Rare earths", 2.5), ("coal", "Coal", -1.9), ("gas", "Gas", nil)],
          rest: 1.8),
        column(
          2025, 11.3, [("re", "Rare earths", 3.2), ("coal", "Coal", 0.6), ("gas", "Gas", -0.3)],
          rest: 7.8),
      ])))

  static let growthPanels = chart(
    "c-growth-panels", title: "In the city coal fell, in the zone it grew",
    subtitle: "Industrial value added, % on a year earlier, January–November 2025",
    plan: .multiples(
      MultiplesPlan(
        panels: .growth(
          ["Baotou", "The high-tech zone", "The rest of Inner Mongolia"].enumerated().map {
            index, title in
            .init(
              title: title,
              content: GrowthPlan(rows: [
                datum("re-\(index)", "Rare earths", [24.6, 16.9, 4.2][index], "+24.6%"),
                datum("steel-\(index)", "Steel", [6.1, 38, nil][index], "+6.1%"),
                datum(
                  "coal-\(index)", "Coal and its products", [-8.5, 3.1, 1.5][index],
                  "\u{2212}8.5%"),
              ]))
          }))))

  static let sharePanels = chart(
    "c-share-panels", title: "Baotou mines more than it makes",
    subtitle: "Shares of output, %, 2024",
    plan: .multiples(
      MultiplesPlan(
        panels: .share([
          .init(
            title: "Mining",
            content: SharePlan(tracks: [
              .init(
                segments: [datum("m", "Bayan Obo", 47, "nearly half")],
                wholeLabel: "of world mine output")
            ])),
          .init(
            title: "Magnets",
            content: SharePlan(tracks: [
              .init(
                segments: [
                  Datum(
                    key: "g", label: "Baotou", value: 12, printed: "about 12%",
                    interval: 9...15,
                    firstPrint: FirstPrint(value: 20, printed: "20%"))
                ],
                wholeLabel: "of world magnet output")
            ])),
        ]))))

  /// Text, so not among the drawings.
  static let tiles = chart(
    "c-tiles", title: "The year in four numbers", subtitle: "Baotou, January–November 2025",
    plan: .tiles(
      TilesPlan(tiles: [
        .init(
          datum: datum("re", "Rare earths", 24.6, "+24.6%"), direction: .up,
          comparison: "13.3\u{A0}pp above industry of Baotou"),
        .init(
          datum: datum("coal", "Coal", -3.4, "\u{2212}3.4%"), direction: .down, comparison: nil),
        .init(
          datum: datum("magnets", "Magnets", 15300, "15,300\u{A0}t"), direction: nil,
          comparison: "+23.8% on a year earlier"),
        .init(
          datum: datum("gas", "Gas", nil, "not published", reason: "not in the report"),
          direction: nil, comparison: nil),
      ])))

  static let ofParts = [
    unsharp, twoScales, overTime, growthPanels, sharePanels,
  ]
}

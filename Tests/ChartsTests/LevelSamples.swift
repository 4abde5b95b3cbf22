import Charts

// MARK: - Pairs, claims, levels

extension Sample {
  private static func pair(
    _ label: String, _ focus: (Double?, String), _ benchmark: (Double?, String), _ gap: String?
  ) -> ComparePlan.Row {
    .init(
      label: label, focus: datum("\(label)-f", "Zone", focus.0, focus.1),
      benchmark: datum("\(label)-b", "City", benchmark.0, benchmark.1), gap: gap)
  }

  static let compare = chart(
    "c-compare", title: "The zone outgrew the city, mining apart",
    subtitle: "Growth of industrial value added, % on a year earlier, January–May 2025",
    plan: .compare(
      ComparePlan(
        rows: [
          pair("New energy", (38, "+38%"), (9.1, "+9.1%"), "+28.9\u{A0}pp"),
          pair("All industry", (14.8, "+14.8%"), (12.3, "+12.3%"), "+2.5\u{A0}pp"),
          pair("Rare earths", (16.9, "+16.9%"), (24.6, "+24.6%"), "\u{2212}7.7\u{A0}pp"),
          pair("Mining", (-6.2, "\u{2212}6.2%"), (19.4, "+19.4%"), "\u{2212}25.6\u{A0}pp"),
          pair(
            "Hydrogen and its storage in vehicles", (nil, "not published"), (12, "+12%"), nil),
        ], names: .init(focus: "Zone", benchmark: "City"))))

  static let nearCompare = chart(
    "c-near", title: "Capacity is used a little better",
    subtitle: "Capacity utilisation, %, 2024", note: ["The axis does not begin at zero."],
    plan: .compare(
      ComparePlan(
        rows: [
          pair("Separation plants", (78.4, "78.4%"), (74.9, "74.9%"), "+3.5\u{A0}pp"),
          pair("Magnet plants", (76.1, "76.1%"), (75.8, "75.8%"), "+0.3\u{A0}pp"),
        ],
        names: .init(
          focus: "Baotou Rare Earth High-tech Industrial Development Zone", benchmark: "City"),
        startsAtZero: false)))

  private static func claim(
    _ key: String, _ claimant: String, _ detail: String, _ value: Double?, _ printed: String,
    unit: ValueUnit = .percent, interval: ClosedRange<Double>? = nil, bound: Bound? = nil
  ) -> ClaimsPlan.Row {
    .init(
      claimant: claimant, detail: detail,
      datum: Datum(
        key: key, label: "Bayan Obo", value: value, printed: printed, unit: unit,
        interval: interval,
        bound: bound, period: "undated", basis: "of the total", status: "estimated",
        source: claimant))
  }

  static let claims = chart(
    "c-claims", title: "Forty or eighty-seven percent of what?",
    subtitle: "Share of rare-earth reserves, %, undated",
    note: ["These are shares of different wholes."],
    plan: .claims(
      ClaimsPlan(panels: [
        .init(
          heading: "of world rare-earth reserves", isShareOfWhole: true, disagreement: 37.8...96,
          rows: [
            claim(
              "scmp", "South China Morning Post", "Bayan Obo, rare-earth reserves", 40,
              "more than 40%", bound: .atLeast),
            claim(
              "ns", "NS Energy", "Bayan Obo, rare-earth reserves, 2019", 37.8, "37.8%",
              interval: 37.75...37.85),
            claim(
              "ree", "Rare Earth Exchanges", "Bayan Obo, rare-earth reserves", 55, "50–60%",
              interval: 49.5...60.5),
            claim(
              "rg", "Geological Review", "Bayan Obo, rare-earth reserves", 96, "nearly 96%",
              bound: .atMost),
          ]),
        .init(
          heading: "of China’s rare-earth reserves", isShareOfWhole: true,
          rows: [
            claim(
              "gov", "Unnamed government agencies",
              "Bayan Obo, rare-earth reserves; reported by Relevant Research", 87, "about 87%"),
            claim("gone", "Xinhua", "Bayan Obo, rare-earth reserves", nil, "not published"),
          ]),
      ])))

  private static let tonnes = ValueUnit(suffix: "\u{A0}t", code: "t")

  static let claimedLevels = chart(
    "c-claimed", title: "How much is exported depends on who counts",
    subtitle: "Rare-earth exports, tonnes, 2024",
    plan: .claims(
      ClaimsPlan(panels: [
        .init(
          heading: "", isShareOfWhole: false, disagreement: 55_431...61_250,
          rows: [
            claim("c", "China customs", "2024", 55_431, "55,431\u{A0}t", unit: tonnes),
            claim("u", "US Geological Survey", "2024", 58_000, "58,000\u{A0}t", unit: tonnes),
            claim(
              "m", "Mirror data of the importers", "2024", 61_250, "61,250\u{A0}t", unit: tonnes),
          ])
      ])))

  static let level = chart(
    "c-level", title: "Magnets grew by almost a quarter",
    subtitle: "Output of magnets from the zone, tonnes",
    plan: .level(
      LevelPlan(
        previous: datum(
          "prev", "January–May 2024", 12_359, "about 12,400\u{A0}t", .derived),
        current: datum("cur", "January–May 2025", 15_300, "15,300\u{A0}t"),
        growth: datum("g", "Growth", 23.8, "+23.8%"), remark: "implied by the published rate")))

  private static func item(
    _ label: String, _ before: (Double, String), _ after: (Double, String)
  ) -> SlopePlan.Item {
    .init(
      label: label, before: datum("\(label)-0", label, before.0, before.1),
      after: datum("\(label)-1", label, after.0, after.1))
  }

  static let slope = chart(
    "c-slope", title: "Magnets passed compounds", subtitle: "Output, tonnes",
    note: ["The scale does not begin at zero."],
    plan: .slope(
      SlopePlan(
        items: [
          item("Magnets", (12_300, "12,300\u{A0}t"), (15_300, "15,300\u{A0}t")),
          item("Compounds", (14_100, "14,100\u{A0}t"), (14_900, "14,900\u{A0}t")),
          item("Polishing powder", (14_000, "14,000\u{A0}t"), (9_800, "9,800\u{A0}t")),
          item(
            "Hydrogen storage alloys and other materials", (9_500, "9,500\u{A0}t"),
            (9_600, "9,600\u{A0}t")),
        ], times: .init(before: "2023", after: "2024"))))

  static let longSlope = chart(
    "c-longslope", title: "Long names become rows", subtitle: "Output, CNY",
    plan: .slope(
      SlopePlan(
        items: [
          item(
            String(repeating: "Enterprises above the designated size of the zone ", count: 4),
            (12_300_000, "CNY\u{A0}12,300,000"), (15_300_000, "CNY\u{A0}15,300,000")),
          item(
            "Compounds", (14_100_000, "CNY\u{A0}14,100,000"), (14_900_000, "CNY\u{A0}14,900,000")),
        ], times: .init(before: "January–November 2023", after: "January–November 2024"))))

  static let levels = [
    compare, nearCompare, claims, claimedLevels, level, slope, longSlope,
  ]
}

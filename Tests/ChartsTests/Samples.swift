import Charts

/// The charts that the tests draw, and that someone should look at after a change.
enum Sample {
  static func datum(
    _ key: String, _ label: String, _ value: Double?, _ printed: String,
    _ knowledge: Datum.Knowledge = .published, reason: String? = nil
  ) -> Datum {
    Datum(
      key: key, label: label, value: value, printed: printed, knowledge: knowledge,
      href: "/figures/#\(key)", period: "January–November 2025", basis: "year to date",
      status: "official", source: "Baotou city government, via Rare Earth Exchanges",
      reason: reason)
  }

  static func chart(
    _ id: String, title: String, subtitle: String, note: [String] = [], plan: Plan
  ) -> Chart {
    Chart(
      id: id, title: title, subtitle: subtitle, name: "\(title): bar chart",
      source: ["Baotou city government, reported by Rare Earth Exchanges, December 2025"],
      note: note,
      claim: "Official figures, not independently verified; the city has a stake in the industry.",
      plan: plan)
  }

  /// Eight branches with a benchmark and a highlighted row.
  static let growth = chart(
    "c-growth", title: "Rare earths outgrew the city, three small branches outgrew them",
    subtitle: "Industrial value added, % on a year earlier, January–November 2025",
    note: ["For fluorochemicals and hydrogen the report does not name the measure"],
    plan: .growth(
      GrowthPlan(
        rows: [
          datum("mining-nf", "Nonferrous metal mining", 72.7, "+72.7%"),
          datum("hydrogen", "Hydrogen and storage", 63.6, "+63.6%"),
          datum("fluoro", "Fluorochemicals", 29.5, "+29.5%"),
          datum("re", "Rare earths", 24.6, "+24.6%"),
          datum("mining", "Mining", 19.4, "+19.4%"),
          datum("city", "All industry", 11.3, "+11.3%"),
          datum("manufacturing", "Manufacturing", 10, "+10%"),
          datum("utilities", "Utilities", 9.1, "+9.1%"),
        ], benchmark: "city", highlight: ["re"])))

  /// Rates on both sides of zero, two long names, an implied, a reported and a missing one.
  static let diverging = chart(
    "c-diverging", title: "Output rose, prices fell",
    subtitle: "% on a year earlier, January–November 2025",
    plan: .growth(
      GrowthPlan(rows: [
        datum(
          "magnets", "Neodymium–iron–boron magnets and other magnetic materials", 23.8, "+23.8%"),
        datum("oxides", "Rare-earth oxides", 8.2, "+8.2%", .derived),
        datum("alloys", "Alloys", 0, "0.0%"),
        datum("dust", "Trace", 0.01, "+0.01%"),
        datum("price", "Price of praseodymium–neodymium oxide", -3.4, "\u{2212}3.4%"),
        datum(
          "export", "Exports by value, as customs print it", -15.1, "\u{2212}15.1%", .otherParty),
        datum("storage", "Hydrogen storage", nil, "", reason: "the office gives no rate"),
      ])))

  static let oneBar = chart(
    "c-one", title: "One branch is reported", subtitle: "% on a year earlier, 2024",
    plan: .growth(GrowthPlan(rows: [datum("re", "Rare earths", 24.6, "+24.6%")])))

  static let stack = chart(
    "c-stack", title: "One industry, more than a quarter of the growth",
    subtitle: "Contribution to growth of industrial value added, percentage points (pp)",
    note: ["The rest is our calculation from rounded figures"],
    plan: .contribution(
      ContributionPlan(
        form: .stack, total: datum("city", "All industry", 11.3, "+11.3%"),
        parts: [
          .init(
            datum("re", "Rare earths", 3.2, "3.2\u{A0}pp"), shareText: "28.3% of the growth")
        ],
        rest: datum("rest", "Everything else", 8.1, "8.1\u{A0}pp (8.0–8.2)", .derived))))

  /// Three parts of which two are narrow.
  static let crowdedStack = chart(
    "c-crowded", title: "Two small parts and a big one",
    subtitle: "Contribution to growth, percentage points (pp)",
    plan: .contribution(
      ContributionPlan(
        form: .stack, total: datum("city", "All industry", 11.3, "+11.3%"),
        parts: [
          .init(datum("a", "Magnetic materials", 6.9, "6.9\u{A0}pp"), shareText: nil),
          .init(datum("b", "Polishing powders", 0.5, "0.5\u{A0}pp"), shareText: "4% of the growth"),
          .init(datum("c", "Hydrogen storage", 0.4, "0.4\u{A0}pp"), shareText: "4% of the growth"),
        ], rest: datum("rest", "", 3.5, "3.5\u{A0}pp (3.3–3.7)", .derived))))

  /// The running total goes below zero and comes back; one part is missing.
  static let waterfall = chart(
    "c-waterfall", title: "Mining pulled down, rare earths pulled up",
    subtitle: "Contribution to growth, percentage points (pp)",
    plan: .contribution(
      ContributionPlan(
        form: .waterfall, total: datum("city", "All industry", 4.1, "+4.1%"),
        parts: [
          .init(datum("coal", "Coal", -1.9, "\u{2212}1.9\u{A0}pp")),
          .init(datum("steel", "Steel and its products", -0.6, "\u{2212}0.6\u{A0}pp")),
          .init(datum("re", "Rare earths", 5.2, "+5.2\u{A0}pp")),
          .init(datum("gas", "Gas", nil, "", reason: "not in the report")),
          .init(datum("power", "Power", -0.4, "\u{2212}0.4\u{A0}pp")),
        ], rest: datum("rest", "Everything else", 1.8, "+1.8\u{A0}pp (1.6–2.0)", .derived))))

  static let share = chart(
    "c-share", title: "A quarter of the growth, a seventh of the industry",
    subtitle: "Shares of Baotou's industrial value added",
    plan: .share(
      SharePlan(tracks: [
        .init(
          segments: [datum("growth-share", "Rare earths", 28.3, "28.3%")],
          wholeLabel: "of the city's industrial growth"),
        .init(
          segments: [datum("weight", "Rare earths a year earlier", 13, "13.0%", .derived)],
          wholeLabel: "of the city's industrial value added"),
      ])))

  static let sharedTrack = chart(
    "c-shared", title: "Three countries", subtitle: "Shares of reserves",
    plan: .share(
      SharePlan(tracks: [
        .init(
          segments: [
            datum("cn", "China", 48.4, "48.4%"), datum("br", "Brazil", 23.1, "23.1%"),
            datum("in", "India", 7.6, "7.6%"),
          ], wholeLabel: "of world reserves")
      ])))

  /// Writing systems, markup and words that do not end.
  static let hostile = chart(
    "c-hostile", title: "</svg><script>alert(1)</script> & \"quotes\"",
    subtitle: "包头市规模以上工业增加值同比增长",
    plan: .growth(
      GrowthPlan(rows: [
        datum("han", "包头市稀土产业规模以上工业增加值,一月至十一月累计同比增长速度", 24.6, "+24.6%"),
        datum("emoji", "👩🏽‍🔬 magnets 🧲", 12, "+12%"),
        datum("arabic", "العناصر الأرضية النادرة في باوتو", 9, "+9%"),
        datum("word", String(repeating: "Donaudampfschifffahrt", count: 3), 8, "+8%"),
        datum("markup", "</svg><b onload=\"x\">'&amp;", 7, "+7%"),
        datum("control", "a\u{0}b\u{1B}c\u{FFFE}", 6, "+6%"),
        datum("minus", "Praseodymium", -14, "\u{2212}14%"),
      ])))

  static let all =
    [
      growth, diverging, oneBar, stack, crowdedStack, waterfall, share, sharedTrack, hostile,
    ] + ofSeries + levels + ofParts
}

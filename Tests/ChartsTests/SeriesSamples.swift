import Charts

// MARK: - Series

extension Sample {
  /// Months from January of a year, joined where the value before is published.
  static func months(
    _ key: String, _ year: Int, _ values: [Double?], from month: Int = 0, step: Int = 1,
    firstPrint: [Int: Double] = [:], derived: Set<Int> = []
  ) -> [SeriesPlan.Point] {
    let names = ChartLabels.english.months
    return values.enumerated().map { index, value in
      let start = month + index * step
      let last = start + step - 1
      let time = "\(names[start % 12])" + (step > 1 ? "–\(names[last % 12])" : "")
      return SeriesPlan.Point(
        datum: Datum(
          key: "\(key)\(index)", label: key, value: value, printed: value.map(rate) ?? "",
          knowledge: derived.contains(index) ? .derived : .published,
          firstPrint: firstPrint[index].map { FirstPrint(value: $0, printed: rate($0)) },
          period: time, basis: "on a year earlier", status: "official", source: "the office",
          reason: value == nil ? "the office skipped the month" : nil),
        span: TimeSpan(start: Double(year * 12 + start), end: Double(year * 12 + last + 1)),
        label: step == 12 ? "\(year + start / 12)" : "\(time) \(year + start / 12)",
        isJoined: index > 0 && value != nil && values[index - 1] != nil)
    }
  }

  /// "+24.6%", "−3.4%".
  static func rate(_ value: Double) -> String {
    let tenths = Int(value.magnitude * 10 + 0.5)
    return (value < 0 ? "\u{2212}" : "+") + "\(tenths / 10).\(tenths % 10)%"
  }

  /// The months from January to November of each of some years.
  static func cumulative(_ key: String, _ values: [Double?], from year: Int) -> [SeriesPlan.Point] {
    values.enumerated().map { index, value in
      let start = Double((year + index) * 12)
      return SeriesPlan.Point(
        datum: Datum(
          key: "\(key)\(index)", label: key, value: value, printed: value.map(rate) ?? ""),
        span: TimeSpan(start: start, end: start + 11), label: "Jan–Nov \(year + index)",
        isJoined: index > 0)
    }
  }

  static func series(
    _ id: String, _ form: SeriesPlan.Form, _ lines: [(String, [SeriesPlan.Point])],
    isIrregular: Bool = false, gaps: [SeriesPlan.Gap] = []
  ) -> Chart {
    chart(
      id, title: "Growth over time", subtitle: "Industrial value added, % on a year earlier",
      plan: .series(
        SeriesPlan(
          form: form, lines: lines.map { .init(name: $0.0, points: $0.1) },
          isIrregular: isIrregular, gaps: gaps)))
  }

  /// Two years of months, one of them not published, one revised, one of our own.
  static let monthly = series(
    "c-monthly", .line,
    [
      (
        "Rare earths in Baotou",
        months(
          "re", 2024,
          [
            8.1, 9.4, 12, 11.2, 13.9, 15.1, 14.2, 16, nil, 17.9, 19.3, 18.8, 20.4, 21.6, 20.9, 23.1,
            24.6, 22.2, 24.9, 26.1, 25.3, 27, 26.2, 24.6,
          ], firstPrint: [18: 28.4], derived: [20])
      )
    ])

  static let fourLines = series(
    "c-lines", .line,
    [
      ("Rare earths", cumulative("a", [12.1, 15.3, 14.2, 18.8, 21, 24.6], from: 2020)),
      ("Magnetic materials", cumulative("b", [10.4, 16, 17.9, 19.6, 20.2, 23.8], from: 2020)),
      ("All industry", cumulative("c", [4.4, 8.1, 7.2, 9.9, 10.4, 11.3], from: 2020)),
      ("Mining and quarrying", cumulative("d", [-3.4, 2.2, 4, 8.8, 9.1, 11.1], from: 2020)),
    ])

  static let farFromZero = series(
    "c-far", .line,
    [("Output of magnets", months("m", 2012, [88, 91, 90, 95, 97, 96, 101, 99, 104], step: 12))])

  static let irregular = series(
    "c-irregular", .line,
    [
      (
        "Inventory",
        [(0, 4.1), (2, 5.0), (9, 4.4), (11, 6.3), (20, 7.2)].map { month, value in
          months("i\(month)", 2023, [value], from: month).map {
            SeriesPlan.Point(datum: $0.datum, span: $0.span, label: $0.label, isJoined: month > 0)
          }[0]
        }
      )
    ], isIrregular: true)

  static let columns = series(
    "c-columns", .columns,
    [("All industry", months("c", 2019, [4.4, -3.1, 8.1, nil, 9.9, 10.4, 11.3], step: 12))])

  static let quarters = series(
    "c-quarters", .columns,
    [("All industry", months("q", 2024, [6.1, 7.2, 5.4, 8.3, 9.9], step: 3, firstPrint: [2: 5.1]))])

  static let manyColumns = series(
    "c-many", .columns,
    [
      (
        "All industry",
        months("n", 2024, [6.1, 7.2, 5.4, 8.3, 9.9, 10.2, 11.3, 9.4, 8.8, 9.6, 10.1, 11.2])
      )
    ])

  static let spans = series(
    "c-spans", .spans,
    [
      (
        "Zone",
        [(0, 2, 19.2), (0, 5, 14.8), (0, 11, 24.6), (5, 6, 32.5)].map { from, length, value in
          months(
            "s\(from)-\(length)", 2025, [value], from: from, step: length,
            derived: from > 0 ? [0] : [])[0]
        }
      )
    ])

  /// Bars so near to each other that each needs a row.
  static let closeSpans = series(
    "c-close", .spans,
    [
      (
        "Zone",
        [(2, 14.5), (3, 14.7), (4, 14.6), (5, 14.8), (6, 14.9), (11, 14.4)].map { length, value in
          months("t\(length)", 2025, [value], step: length)[0]
        }
      )
    ])

  static let longNames = series(
    "c-long", .line,
    [
      (
        "Neodymium–iron–boron magnets and other magnetic materials of the high-tech zone",
        months("l", 2020, [1, 2, 3.5, 3], step: 12)
      ),
      (
        "稀土功能材料规模以上工业增加值同比增长速度与全市工业增加值",
        months("k", 2020, [2, 2.4, 3.2, 4], step: 12)
      ),
    ],
    gaps: [
      .init(span: TimeSpan(start: 24250, end: 24251), text: "no figure for Nov 2020"),
      .init(span: TimeSpan(start: 24252, end: 24253), text: "no figure for Jan 2021"),
    ])

  static let ofSeries = [
    monthly, fourLines, farFromZero, irregular, columns, quarters, manyColumns, spans, closeSpans,
    longNames,
  ]
}

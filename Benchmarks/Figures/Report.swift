import Figures
import YAML
import Diagnostics

/// One made-up release: sixteen figures of a city for a month.
enum Report {
  static let size = 16
  private static let months = 240
  private static let keys = ["industry", "mining", "factories", "utilities", "metals", "magnets"]

  static func cities(for reports: Int) -> Int { (reports + months - 1) / months }

  static func registry(cities: Int) -> Registry {
    var text = """
      measures: {value-added: {name: Value added}, output: {name: Output}}
      subjects:
        world: {name: World, kind: place, place: "001"}

      """
    var partitions = "partitions:\n"
    for city in 0..<cities {
      let c = "c\(city)"
      text += """
          \(c): {name: City \(city), kind: place, place: CN-\(100_000 + city), in: world}
          \(c).industry: {name: Industry of city \(city), kind: industry, in: \(c)}
          \(c).mining: {name: Mining in city \(city), kind: industry, in: \(c).industry}
          \(c).factories: {name: Factories in city \(city), kind: industry, in: \(c).industry}
          \(c).utilities: {name: Utilities in city \(city), kind: industry, in: \(c).industry}
          \(c).metals: {name: Metals in city \(city), kind: industry, in: \(c).industry}
          \(c).magnets: {name: Magnets from city \(city), kind: material, in: \(c).metals}

        """
      partitions += "  \(c).industry: [[\(c).mining, \(c).factories, \(c).utilities]]\n"
    }
    let sources = """
      trade: {name: A trade paper, kind: trade-press}
      outlet: {name: An outlet, kind: unnamed}
      city: {name: A city, kind: government}
      """
    return Registry.make(
      sources: readSources(Array(sources.utf8), path: "sources.yml").value,
      subjects: readSubjects(Array((text + partitions).utf8), path: "subjects.yml").value
    ).value
  }

  static func files(_ count: Int) -> [HighlightFile] {
    (0..<count).map { number in
      var file = HighlightFile(article: "report-\(number)")
      file.figures = figures(number)
      return file
    }
  }

  private static let chain = ["trade", "outlet", "city"].map {
    ChainLink(source: Located($0, at: SourceRange(startOf: "highlights.yml")))
  }

  /// The figures of one report; all of them consistent, rounded as releases round them.
  private static func figures(_ number: Int) -> [Figure] {
    let (city, month) = number.quotientAndRemainder(dividingBy: months)
    let (year, inYear) = month.quotientAndRemainder(dividingBy: 12)
    let maker = Maker(
      article: "report-\(number)", city: "c\(city)",
      period: Period(printed: "\(2000 + year)-\(inYear < 9 ? "0" : "")\(inYear + 1)"))
    // Growth of three sections with weights of a half, three tenths and a fifth, in tenths.
    let (a, b, c) = (40 + number % 90, 10 + number % 70, 5 + number % 110)
    let total = (a * 5 + b * 3 + c * 2) / 10
    return [
      maker.rate("industry", .growth, total, id: "all"),
      maker.rate("mining", .growth, a, id: "mining"),
      maker.rate("factories", .growth, b, id: "factories"),
      maker.rate("utilities", .growth, c, id: "utilities"),
      maker.rate("metals", .growth, a + 20, id: "metals"),
      maker.rate("metals", .contribution, (a + 20) * 2 / 10, id: "points", of: "all"),
      maker.level("magnets", 10_000 + number % 5_000, id: "magnets"),
      maker.rate("magnets", .growth, 80 + number % 50, id: "more-magnets", measure: "output"),
      maker.count("industry", 34, id: "branches"),
      maker.count("industry", 10 + number % 20, id: "up", of: "branches"),
      maker.rate("industry", .gap, 5 + number % 9, id: "gap", of: "world"),
      maker.rate(
        "industry", .share, 100 + number % 90, id: "share", of: "world", measure: "output"),
      maker.rate("metals", .share, 50 + number % 40, id: "part", of: "world", measure: "output"),
      maker.streak("industry", 1 + number % 60, id: "streak"),
      maker.rate(
        "mining", .share, 200 + number % 90, id: "mines", of: "c\(city)", measure: "output"),
      maker.level("mining", 2_000 + number % 900, id: "ore"),
    ]
  }

  /// Makes figures that share article, city and period.
  private struct Maker {
    let article: String
    let city: String
    let period: Period?

    /// - Parameter tenths: the value in tenths of its unit.
    func rate(
      _ key: String, _ kind: FigureKind, _ tenths: Int, id: String, of whole: String? = nil,
      measure: String = "value-added"
    ) -> Figure {
      make(
        key, kind, Decimal(mantissa: Int64(tenths), places: 1),
        unit: kind == .contribution || kind == .gap ? .pp : .pct, id: id, of: whole,
        measure: measure, basis: kind == .share ? .ofTotal : .yoy)
    }

    func level(_ key: String, _ tonnes: Int, id: String) -> Figure {
      make(
        key, .level, Decimal(mantissa: Int64(tonnes)), unit: .t, id: id, of: nil,
        measure: "output", basis: .flow)
    }

    func count(_ key: String, _ number: Int, id: String, of whole: String? = nil) -> Figure {
      make(
        key, .count, Decimal(mantissa: Int64(number)), unit: .count, id: id, of: whole,
        measure: nil, basis: .na)
    }

    func streak(_ key: String, _ number: Int, id: String) -> Figure {
      make(
        key, .streak, Decimal(mantissa: Int64(number)), unit: .months, id: id, of: nil,
        measure: "value-added", basis: .na)
    }

    private func make(
      _ key: String, _ kind: FigureKind, _ value: Decimal?, unit: Unit, id: String,
      of whole: String?, measure: String?, basis: Basis
    ) -> Figure {
      let place = SourceRange(startOf: "highlights.yml")
      guard let value else { preconditionFailure("the numbers fit") }
      return Figure(
        article: article, id: id, range: place, subject: Located("\(city).\(key)", at: place),
        measure: measure.map { Located($0, at: place) }, kind: kind,
        quantity: Quantity(value: .decimal(value), unit: unit, kind: kind),
        printed: Located(value.printed, at: place), period: period, basis: basis,
        of: whole.map { Located($0, at: place) }, prices: .constant, coverage: .all, chain: chain)
    }
  }
}

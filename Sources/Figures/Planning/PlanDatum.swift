import Charts
import YAML

extension Planner {
  /// A figure as a chart and its table show it.
  func datum(_ figure: Figure) -> Datum {
    Datum(
      key: figure.globalName, label: figures.label(of: figure), value: drawnValue(of: figure),
      printed: figure.quantity.standardForm, number: number(of: figure),
      unit: valueUnit(of: figure.quantity.unit),
      knowledge: figure.isComputed ? .derived : .published,
      interval: figure.quantity.comparator.isOneSided ? nil : figure.interval.flatMap(closedRange),
      exactInterval: figure.interval.map(exactInterval), bound: bound(of: figure),
      firstPrint: firstPrint(of: figure), href: href(figure), period: figure.periodText,
      basis: figure.basis.displayName, status: figure.statusText,
      source: sourceLine(for: figure, registry: figures.registry),
      reason: figure.isPublished ? nil : figure.note ?? "The source does not give the value.")
  }

  /// The ends of an interval, to the last digit.
  func exactInterval(_ interval: Interval) -> ExactInterval {
    ExactInterval(
      lower: interval.lower?.value.exactText ?? "", upper: interval.upper?.value.exactText ?? "")
  }

  /// The value for drawing; the middle of a printed range.
  private func drawnValue(of figure: Figure) -> Double? {
    if let value = figure.quantity.double { return value }
    guard case .range = figure.quantity.value,
      let range = figure.interval.flatMap(closedRange)
    else { return nil }
    return (range.lowerBound + range.upperBound) / 2
  }

  /// The number alone, with the digits that were printed; empty for a range and a missing value.
  private func number(of figure: Figure) -> String {
    if case .decimal(let decimal) = figure.quantity.value, figure.quantity.scale == 0 {
      let digits = decimal.printedMagnitude.utf8.filter { $0 != UInt8(ascii: ",") }
      return (decimal.mantissa < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
    }
    return figure.quantity.point?.exactText ?? ""
  }

  private func bound(of figure: Figure) -> Charts.Bound? {
    guard let interval = figure.interval else { return nil }
    switch figure.quantity.comparator {
    case .over, .atLeast: return .atLeast
    case .under, .atMost: return .atMost
    case .eq, .about, .nearly, .range:
      return interval.upper == nil ? .atLeast : interval.lower == nil ? .atMost : nil
    }
  }

  /// What the source printed before it revised the value; our own errors are no first prints.
  private func firstPrint(of figure: Figure) -> FirstPrint? {
    guard let first = figure.revisions.last(where: { $0.kind == .sourceRevision })?.published,
      first.unit == figure.quantity.unit
    else { return nil }
    let quantity = first.quantity(of: figure.kind)
    return quantity.double.map { FirstPrint(value: $0, printed: quantity.standardForm) }
  }

  func valueUnit(of unit: Unit) -> ValueUnit {
    switch unit {
    case .currency(let code): ValueUnit(prefix: code + noBreakSpace, suffix: "", code: code)
    default: ValueUnit(suffix: unit.symbol, code: unit.rawValue)
    }
  }

  /// Rows by value, descending, or as listed; missing ones last in either case.
  func ordered(_ rows: [Datum]) -> [Datum] {
    order(of: rows.map(\.value)).map { rows[$0] }
  }

  /// The places of values, the greatest first, or as listed; missing ones last in either case.
  func order<Value: Comparable>(of values: [Value?]) -> [Int] {
    values.indices.sorted { a, b in
      switch (values[a], values[b]) {
      case (let left?, let right?) where declaration.order == .value && left != right: left > right
      case (nil, .some): false
      case (.some, nil): true
      default: a < b
      }
    }
  }

  /// What is equal for all; `nil` if they differ.
  func common<Value: Hashable>(_ figures: [Figure], _ value: (Figure) -> Value) -> Value? {
    let values = Set(figures.map(value))
    return values.count == 1 ? values.first : nil
  }

  /// The name of the measure that all figures share whose measure is known.
  func measureName(_ all: [Figure]) -> String? {
    let keys = Set(all.compactMap(\.measure?.value)).subtracting([Measure.unspecified.key])
    guard keys.count == 1, let key = keys.first else { return nil }
    return figures.registry.measures[key]?.name
  }

  /// The period all dated figures share.
  func periodWords(_ all: [Figure]) -> String {
    let periods = all.compactMap(\.period)
    guard let first = periods.first else { return Words.undated }
    return periods.allSatisfy { $0.hasSameExtent(as: first) } ? first.text : ""
  }

  func coverageWords(_ all: [Figure]) -> String {
    guard let coverage = common(all, \.coverage), coverage != .unknown, coverage != .all else {
      return ""
    }
    return coverage.displayName
  }

  /// Words of which some may be empty, in one phrase.
  func joined(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The unit and, where it is one, the basis: "% on a year earlier".
  func unitWords(_ unit: Unit?, of all: [Figure]) -> String {
    joined([unit?.subtitleWords ?? "", common(all) { $0.basis.subtitleWords } ?? ""])
  }

  /// The parts of a subtitle, those that say something.
  func subtitle(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension String {
  /// The text as it stands within a sentence, its first letter small; an abbreviation stays.
  var withSmallInitial: String {
    let second = dropFirst().first
    return second?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}

import Charts
import Diagnostics
import YAML

extension Planner {
  /// Single values, each with one comparison in words where there is one.
  mutating func planTiles(_ listed: [Chosen]) -> PlannedChart? {
    checkDuplicates(listed)
    guard !findings.hasErrors else { return nil }
    guard listed.contains(where: { $0.figure.isPublished }) else {
      refuse("none of the figures is published", fix: "say so in the text instead")
      return nil
    }
    checkRowCount(listed.count)
    var tiles: [TilesPlan.Tile] = []
    var others: [Figure] = []
    for each in listed {
      let (tile, other) = tile(each.figure)
      tiles.append(tile)
      if let other { others.append(other) }
    }
    let all = listed.map(\.figure)
    let words = subtitle([measureName(all) ?? "", periodWords(all), coverageWords(all)])
    let compared = others.map { Chosen(figure: $0, range: declaration.range) }
    return PlannedChart(
      plan: .tiles(TilesPlan(tiles: tiles)),
      subtitle: words.isEmpty && declaration.title == nil ? "In numbers" : words,
      used: listed + compared)
  }

  /// The tile, and the figure it is held against.
  private mutating func tile(_ figure: Figure) -> (TilesPlan.Tile, Figure?) {
    let direction = direction(of: figure)
    let drawn = datum(figure)
    guard figure.quantity.point != nil else {
      return (.init(datum: drawn, direction: direction, comparison: nil), nil)
    }
    if figure.kind == .level, let growth = growth(of: figure) {
      let words = joined([growth.quantity.standardForm, growth.basis.subtitleWords])
      return (.init(datum: drawn, direction: direction, comparison: words), growth)
    }
    if figure.kind == .growth, let whole = whole(around: figure),
      let words = gapWords(figure, whole)
    {
      return (.init(datum: drawn, direction: direction, comparison: words), whole)
    }
    return (.init(datum: drawn, direction: direction, comparison: nil), nil)
  }

  /// Which way a growth or a gap goes.
  private func direction(of figure: Figure) -> Direction? {
    guard figure.kind == .growth || figure.kind == .gap, let point = figure.quantity.point,
      !point.isZero
    else { return nil }
    return point.isNegative ? .down : .up
  }

  /// The rate at which a level grew: of the same subject, measure and time.
  private func growth(of level: Figure) -> Figure? {
    nearest(rates(about: level.subject.value, like: level), to: level) {
      compare(level, $0, on: level.growthAttributes) == .comparable
    }
  }

  /// The rate of the nearest whole around a subject that compares with its own.
  private func whole(around part: Figure) -> Figure? {
    for subject in figures.registry.ancestors(of: part.subject.value).dropFirst() {
      let found = nearest(rates(about: subject, like: part), to: part) {
        compare(part, $0) == .comparable
      }
      if let found { return found }
    }
    return nil
  }

  /// The published rates about a subject at the time of a figure.
  private func rates(about subject: String, like figure: Figure) -> [Figure] {
    guard let period = figure.period else { return [] }
    return figures.published(.growth, about: subject, in: period)
      .filter { $0.quantity.point != nil }
  }

  /// The first that compares, of the same sources where there is one.
  private func nearest(
    _ candidates: [Figure], to figure: Figure, _ compares: (Figure) -> Bool
  ) -> Figure? {
    let fit = candidates.filter(compares)
    return fit.first { $0.hasSameChain(as: figure) } ?? fit.first
  }

  /// "2.5 pp above industry of Baotou", its arithmetic noted; "about as much as" where rounding
  /// leaves open which is more.
  private mutating func gapWords(_ part: Figure, _ whole: Figure) -> String? {
    let name =
      whole.name ?? figures.registry.subjects[whole.subject.value]?.nameInSentence
      ?? whole.subject.value
    guard let gap = figures.difference(part, whole) else { return nil }
    guard !gap.interval.contains(Rational(0)) else { return "as much as \(name), within rounding" }
    let places = max(part.quantity.printedPlaces, whole.quantity.printedPlaces)
    let (high, low) = gap.point.isNegative ? (whole, part) : (part, whole)
    notes.append(
      "\(figures.label(of: part)): our calculation, \(subtraction(high.quantity.digits, low.quantity.digits)) = \(gap.magnitude) percentage points\(roundingWords(magnitudes(gap.interval), places: places))."
    )
    return "\(gap.amount) \(gap.point.isNegative ? "below" : "above") \(name)"
  }
}

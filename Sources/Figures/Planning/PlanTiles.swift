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
    let candidates = comparisonCandidates(for: listed.map(\.figure))
    var tiles: [TilesPlan.Tile] = []
    var others: [Figure] = []
    for each in listed {
      let (tile, other) = tile(each.figure, candidates: candidates)
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
  private mutating func tile(
    _ figure: Figure, candidates: [String: [Figure]]
  ) -> (TilesPlan.Tile, Figure?) {
    let direction = direction(of: figure)
    let drawn = datum(figure)
    guard figure.quantity.point != nil else {
      return (.init(datum: drawn, direction: direction, comparison: nil), nil)
    }
    if figure.kind == .level, let growth = growth(of: figure, candidates) {
      let words = [growth.quantity.standardForm, growth.basis.subtitleWords]
        .filter { !$0.isEmpty }.joined(separator: " ")
      return (.init(datum: drawn, direction: direction, comparison: words), growth)
    }
    if figure.kind == .growth, let whole = whole(around: figure, candidates),
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

  /// The published rates about the subjects of the figures and about what those lie in, by subject;
  /// in one pass, because there may be many figures.
  private func comparisonCandidates(for chosen: [Figure]) -> [String: [Figure]] {
    let subjects = Set(chosen.flatMap { figures.registry.ancestors(of: $0.subject.value) })
    let rates = figures.figures.filter {
      $0.kind == .growth && !$0.isComputed && subjects.contains($0.subject.value)
        && $0.quantity.point != nil && $0.restates == nil
    }
    return Dictionary(grouping: rates, by: \.subject.value)
  }

  /// The rate at which a level grew: of the same subject, measure and time.
  private func growth(of level: Figure, _ candidates: [String: [Figure]]) -> Figure? {
    nearest(candidates[level.subject.value] ?? [], to: level) {
      compare(level, $0, on: [.measure, .period, .coverage]) == .comparable
    }
  }

  /// The rate of the nearest whole around a subject that compares with its own.
  private func whole(around part: Figure, _ candidates: [String: [Figure]]) -> Figure? {
    for subject in figures.registry.ancestors(of: part.subject.value).dropFirst() {
      let found = nearest(candidates[subject] ?? [], to: part) {
        compare(part, $0) == .comparable
      }
      if let found { return found }
    }
    return nil
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
    let gap = figures.evaluate(
      .operation(
        .minus, .figure(Located(part.globalName, at: part.range)),
        .figure(Located(whole.globalName, at: whole.range))), from: part.article)
    guard let point = gap.point, let interval = gap.interval else { return nil }
    guard !interval.contains(Rational(0)) else { return "as much as \(name), within rounding" }
    let places = max(part.quantity.printedPlaces, whole.quantity.printedPlaces)
    guard let amount = point.magnitude.rounded(places: places)?.printed else { return nil }
    let range = magnitudes(interval).flatMap { rangeText($0, places: places) }
      .map { ", \($0) with rounding" }
    let (high, low) = point.isNegative ? (whole, part) : (part, whole)
    notes.append(
      "\(figures.label(of: part)): our calculation, \(subtraction(high.quantity.digits, low.quantity.digits)) = \(amount) percentage points\(range ?? "")."
    )
    return "\(amount)\(Unit.pp.symbol) \(point.isNegative ? "below" : "above") \(name)"
  }
}

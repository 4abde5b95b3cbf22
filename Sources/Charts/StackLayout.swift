/// A contribution as one bar: the whole width is the total, cut into the parts and the rest.
///
/// A part below zero cannot be a piece of a length: such a plan becomes a waterfall.
func layoutStack(
  _ plan: ContributionPlan, width: Double, names: RowNames, labels: ChartLabels
) -> Scene {
  let pieces = plan.parts.map(\.datum) + (plan.rest.map { [$0] } ?? [])
  let sum = pieces.reduce(0) { $0 + ($1.value ?? 0) }
  guard pieces.allSatisfy({ ($0.value ?? 0) >= 0 }), sum > 0, sum.isFinite else {
    return layoutWaterfall(plan, width: width, names: names, labels: labels)
  }
  var scene = Scene(width: width, height: 0)
  scene.addBracket(plan.total, labels: labels)
  let bars = stackedBars(
    pieces, y: scene.height, height: 34, unit: width / sum,
    role: { plan.rest != nil && $0 == pieces.count - 1 ? .rest : partRole($0) })
  scene.marks += bars.compactMap { $0.map(Mark.bar) }
  scene.height += 34
  scene.add(flags(of: plan, bars: bars, labels: labels))
  scene.height += 2
  return scene
}

/// Bars one after the other from the left edge, with a gap of 1 px between them; nil for a missing
/// value and for zero.
func stackedBars(
  _ data: [Datum], y: Double, height: Double, unit: Double, role: (Int) -> Role
) -> [Bar?] {
  var running = 0.0
  return data.enumerated().map { index, datum in
    guard let value = datum.value, value > 0 else { return nil }
    let x = running * unit
    running += value
    let frame = Box(x: x, y: y, width: value * unit, height: height)
    return Bar(
      key: datum.key, frame: frame, role: role(index), fill: datum.knowledge.fill,
      gap: index < data.count - 1 ? min(1, frame.width / 3) : 0)
  }
}

/// Up to three parts differ in colour; beyond that neighbours still do.
func partRole(_ index: Int) -> Role {
  [Role.up, .second, .third][index % 3]
}

private func flags(
  of plan: ContributionPlan, bars: [Bar?], labels: ChartLabels
) -> [Flag] {
  var flags: [Flag] = []
  for (part, bar) in zip(plan.parts, bars) {
    let share = part.shareText.map { [$0] } ?? []
    flags.append(
      flag(part.datum, name: part.datum.label, more: share, piece: bar, labels: labels))
  }
  if let rest = plan.rest {
    flags.append(
      flag(rest, name: rest.restName(labels), more: [], piece: bars.last ?? nil, labels: labels))
  }
  return flags
}

private func flag(
  _ datum: Datum, name: String, more: [String], piece: Bar?, labels: ChartLabels
) -> Flag {
  Flag(
    name: name,
    texts: [datum.printed(with: labels)] + (datum.value == nil ? [] : more),
    isMissing: datum.value == nil, piece: piece)
}

extension Scene {
  /// The total in words over a bracket as wide as the bar.
  fileprivate mutating func addBracket(_ total: Datum, labels: ChartLabels) {
    let text = wrap(
      "\(labels.total) \(total.printed(with: labels))", width: width, size: 13, isStrong: true)
    add(text.lines, x: 0, top: 0, style: .strong)
    height = Double(text.lines.count) * TextStyle.strong.lineHeight + 11
    let (left, right, top) = (0.5, width - 0.5, height - 7.5)
    let points = [
      Point(x: left, y: top + 4.5), Point(x: left, y: top), Point(x: right, y: top),
      Point(x: right, y: top + 4.5),
    ]
    marks.append(.line(Line(points: points, role: .zero)))
  }
}

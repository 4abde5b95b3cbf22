/// Shares, each in a track from 0 to 100 percent of its own whole; the whole is named with the
/// value, because shares of different wholes are not comparable.
func layout(_ plan: SharePlan, width: Double, labels: ChartLabels) -> Scene {
  var scene = Scene(width: width, height: 0)
  for (index, track) in plan.tracks.enumerated() {
    if index > 0 { scene.height += 14 }
    if track.segments.count == 1, let datum = track.segments.first {
      scene.addTrack(of: datum, wholeLabel: track.wholeLabel, labels: labels)
      let next = index + 1 < plan.tracks.count ? plan.tracks[index + 1] : nil
      if next?.segments.count != 1 { scene.addTicks(.below) }
    } else {
      scene.addTicks(.above)
      scene.addTrack(of: track, labels: labels)
    }
  }
  scene.height += 2
  return scene
}

private let trackHeight = 20.0

/// On which side of its track a scale stands: below, unless the names hang there.
private enum TickPlace {
  case above, below
}

extension Scene {
  /// One share: its name and value above the track.
  fileprivate mutating func addTrack(of datum: Datum, wholeLabel: String, labels: ChartLabels) {
    if !datum.label.isEmpty { addParagraph(datum.label, style: .label) }
    addParagraph(
      words(for: datum, wholeLabel: wholeLabel, labels: labels),
      style: datum.value == nil ? .missing : .value)
    height += 4
    _ = addTrack([datum])
    addSigns(of: datum, middle: height - trackHeight / 2)
  }

  /// The range a share may lie in, and where it was first printed; the track just added ends at
  /// `height`.
  private mutating func addSigns(of datum: Datum, middle: Double) {
    guard let value = datum.value else { return }
    let unit = width / 100
    let x = { (value: Double) in min(100, max(0, value)) * unit }
    if let range = datum.interval {
      let (left, right) = (x(range.lowerBound), x(range.upperBound))
      if right - left > BarMeasure.leastBand {
        addBand(key: datum.key, from: left, to: right, middle: middle, role: .up)
      }
    } else if let bound = datum.bound {
      addArrow(
        bound, end: min(x(value), width - BarMeasure.arrow), middle: middle, isLeftward: false,
        role: .up)
    }
    if let first = datum.firstPrint {
      let inside = min(width - BarMeasure.dot, max(BarMeasure.dot, x(first.value)))
      addFirstPrint(key: datum.key, x: inside, middle: middle, role: .up)
    }
  }

  /// Several shares of one whole: their names and values below the track.
  fileprivate mutating func addTrack(of track: SharePlan.Track, labels: ChartLabels) {
    let bars = addTrack(track.segments)
    add(
      zip(track.segments, bars).map { datum, bar in
        Flag(
          name: datum.label,
          texts: [words(for: datum, wholeLabel: track.wholeLabel, labels: labels)],
          isMissing: datum.value == nil, piece: bar)
      })
  }

  /// The grey ground from 0 to 100 and the shares on it.
  private mutating func addTrack(_ segments: [Datum]) -> [Bar?] {
    let ground = Box(x: 0, y: height, width: width, height: trackHeight)
    marks.append(.bar(Bar(key: nil, frame: ground, role: .track, fill: .solid)))
    let sum = segments.reduce(0) { $0 + max(0, $1.value ?? 0) }
    // More than the whole by rounding, at most: the pieces then share the width.
    let unit = sum.isFinite ? width / max(100, sum) : 0
    let bars = stackedBars(
      segments, y: height, height: trackHeight, unit: unit, role: partRole)
    marks += bars.compactMap { $0.map(Mark.bar) }
    height += trackHeight
    return bars
  }

  /// 0, 50 and 100 percent, with short lines that point at the track.
  fileprivate mutating func addTicks(_ place: TickPlace) {
    let textTop = place == .above ? height : height + 4
    let lineTop = place == .above ? height + 15 : height
    for (text, x, anchor) in [
      ("0%", 0.5, Text.Anchor.start), ("50%", width / 2, .middle), ("100%", width - 0.5, .end),
    ] {
      let points = [Point(x: x, y: lineTop), Point(x: x, y: lineTop + 4)]
      marks.append(.line(Line(points: points, role: .rule)))
      let edge = anchor == .start ? 0 : anchor == .end ? width : x
      add([text], x: edge, top: textTop, anchor: anchor, style: .small)
    }
    height += 19
  }
}

/// The value with its whole, such as "28.3% of the city's industrial growth".
private func words(for datum: Datum, wholeLabel: String, labels: ChartLabels) -> String {
  guard datum.value != nil else { return labels.notPublished }
  return "\(datum.printed) \(wholeLabel)\(datum.firstPrintWords(labels))"
}

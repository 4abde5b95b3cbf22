@testable import Charts

extension Scene {
  var bars: [Bar] {
    marks.compactMap { if case .bar(let bar) = $0 { bar } else { nil } }
  }

  var lines: [Line] {
    marks.compactMap { if case .line(let line) = $0 { line } else { nil } }
  }

  var dots: [Dot] {
    marks.compactMap { if case .dot(let dot) = $0 { dot } else { nil } }
  }

  func dot(_ key: String) -> Dot? { dots.first { $0.key == key } }

  func bar(_ key: String) -> Bar? { bars.first { $0.key == key } }

  func text(_ text: String) -> Text? { texts.first { $0.text == text } }

  /// The x of the zero line.
  var zero: Double? { lines.first { $0.role == .zero }?.points.first?.x }

  /// What checks 1 to 4 of charts.md find, with the widest text: boxes that leave the frame,
  /// that overlap, that a line or the edge of a bar runs through.
  var collisions: [String] {
    var found: [String] = []
    for (index, text) in texts.enumerated() {
      let box = text.box.middle
      if text.box.x < -0.5 || text.box.right > width + 0.5 { found.append("outside: \(text.text)") }
      if text.box.y < -0.5 || text.box.bottom > height + 2 {
        found.append("above or below: \(text)")
      }
      for other in texts[(index + 1)...] where box.overlaps(other.box.middle) {
        found.append("'\(text.text)' meets '\(other.text)'")
      }
      for line in lines {
        for (a, b) in zip(line.points, line.points.dropFirst()) where box.isCrossed(from: a, to: b)
        {
          found.append("line through '\(text.text)'")
        }
      }
      for bar in bars where box.isCutByASide(of: bar.frame) {
        found.append("side of a bar through '\(text.text)'")
      }
      for dot in dots where box.overlaps(dot.box) { found.append("dot on '\(text.text)'") }
      for bar in bars where bar.key != nil && box.overlaps(bar.frame) {
        found.append("bar through '\(text.text)'")
      }
    }
    return found
  }
}

extension Dot {
  fileprivate var box: Box {
    Box(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
  }
}

extension Box {
  /// Whether the two share some area.
  func overlaps(_ other: Box) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  /// The middle 60% of the height.
  fileprivate var middle: Box {
    Box(x: x, y: y + 0.2 * height, width: width, height: 0.6 * height)
  }

  /// Whether a straight line passes through the box: clipped to it, something is left.
  func isCrossed(from a: Point, to b: Point) -> Bool {
    var (first, last) = (0.0, 1.0)
    for (start, step, low, high) in [
      (a.x, b.x - a.x, x, right), (a.y, b.y - a.y, y, bottom),
    ] {
      if step == 0 {
        if start <= low || start >= high { return false }
        continue
      }
      let ends = [(low - start) / step, (high - start) / step].sorted()
      (first, last) = (max(first, ends[0]), min(last, ends[1]))
    }
    return first < last
  }

  /// Whether the left or the right edge of another box runs through.
  fileprivate func isCutByASide(of other: Box) -> Bool {
    [other.x, other.right].contains { x < $0 && $0 < right } && y < other.bottom
      && other.y < bottom
  }
}

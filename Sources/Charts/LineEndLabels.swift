/// The value and the name at the end of a line.
struct LineEnd: Sendable {
  /// Where the line ends.
  let point: Point
  let role: Role
  let value: String
  let name: Wrapped

  var height: Double {
    Double(name.lines.count + 1) * TextStyle.value.lineHeight
  }

  /// Of the widest line.
  var width: Double {
    max(Ruler.reserve(value, size: 13, isStrong: true), name.width)
  }
}

extension Scene {
  /// Values and names at the ends of the lines, led to by a thin line where they had to move.
  /// - Parameters:
  ///   - x: of the texts.
  ///   - bottom: where they end at the latest.
  /// - Returns: whether they fit; nothing is drawn otherwise.
  mutating func add(_ ends: [LineEnd], x: Double, bottom: Double) -> Bool {
    let half = TextStyle.value.lineHeight / 2
    // The value, the first line, stands at the end of the line.
    let wishes = ends.map { $0.point.y - half + $0.height / 2 }
    guard let centers = spread(wishes, heights: ends.map(\.height), gap: 4, in: 0...bottom)
    else { return false }
    for (end, center) in zip(ends, centers) {
      let top = center - end.height / 2
      let isFar = abs(top + half - end.point.y) > leastMove || x - end.point.x > 30
      if isFar {
        let points = [
          Point(x: end.point.x + 6, y: end.point.y), Point(x: x - 4, y: top + half),
        ]
        marks.append(.line(Line(points: points, role: .rule)))
      }
      add([end.value], x: x, top: top, style: .value)
      add(end.name.lines, x: x, top: top + 2 * half, style: .label)
    }
    return true
  }
}

/// What is taken of a drawing, to find places where more text disturbs nothing.
struct FreePlaces {
  let width: Double
  private(set) var taken: [Box] = []

  init(of scene: Scene) {
    width = scene.width
    for text in scene.texts { take(text.box) }
    for mark in scene.marks {
      switch mark {
      case .bar(let bar): take(bar.frame)
      case .dot(let dot):
        let side = 2 * dot.radius
        take(
          Box(
            x: dot.center.x - dot.radius, y: dot.center.y - dot.radius, width: side, height: side))
      case .line(let line):
        for (a, b) in zip(line.points, line.points.dropFirst()) { take(from: a, to: b) }
      }
    }
  }

  mutating func take(_ box: Box) { taken.append(box) }

  /// Boxes along a slanted line, short ones, so that what is beside it stays free.
  private mutating func take(from a: Point, to b: Point) {
    let isSlanted = abs(a.x - b.x) > 2 && abs(a.y - b.y) > 2
    let count = isSlanted ? min(40, max(1, Int(abs(a.x - b.x) / 6))) : 1
    for index in 0..<count {
      let (from, to) = (Double(index) / Double(count), Double(index + 1) / Double(count))
      let (x, nextX) = (a.x + (b.x - a.x) * from, a.x + (b.x - a.x) * to)
      let (y, nextY) = (a.y + (b.y - a.y) * from, a.y + (b.y - a.y) * to)
      take(
        Box(
          x: min(x, nextX) - 1, y: min(y, nextY) - 1, width: abs(nextX - x) + 2,
          height: abs(nextY - y) + 2))
    }
  }

  /// Whether a box stays in the frame's width, `y` 0 to `bottom`, and meets nothing.
  func isFree(_ box: Box, above bottom: Double) -> Bool {
    box.x >= 0 && box.right <= width && box.y >= 0 && box.bottom <= bottom
      && !taken.contains { other in
        box.x < other.right + 2 && other.x < box.right + 2 && box.y < other.bottom
          && other.y < box.bottom
      }
  }
}

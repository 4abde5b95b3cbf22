extension Scene {
  /// Adds everything in another scene, its top left corner at a point of this one; the height stays.
  mutating func place(_ scene: Scene, x: Double, y: Double) {
    marks += scene.marks.map { $0.moved(x: x, y: y) }
    texts += scene.texts.map { text in
      Text(
        text: text.text, origin: text.origin.moved(x: x, y: y), anchor: text.anchor,
        style: text.style)
    }
  }
}

extension Mark {
  fileprivate func moved(x: Double, y: Double) -> Mark {
    switch self {
    case .bar(let bar):
      let frame = Box(
        x: bar.frame.x + x, y: bar.frame.y + y, width: bar.frame.width, height: bar.frame.height)
      return .bar(
        Bar(
          key: bar.key, frame: frame, role: bar.role, fill: bar.fill, gap: bar.gap,
          topGap: bar.topGap))
    case .line(let line):
      return .line(
        Line(
          points: line.points.map { $0.moved(x: x, y: y) }, role: line.role,
          isDashed: line.isDashed, width: line.width, key: line.key))
    case .dot(let dot):
      return .dot(
        Dot(
          key: dot.key, center: dot.center.moved(x: x, y: y), radius: dot.radius, role: dot.role,
          isHollow: dot.isHollow))
    }
  }
}

extension Point {
  fileprivate func moved(x: Double, y: Double) -> Point {
    Point(x: self.x + x, y: self.y + y)
  }
}

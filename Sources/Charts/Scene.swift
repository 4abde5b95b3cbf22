/// A finished drawing as numbers: what is where, in px from the top left corner.
struct Scene: Sendable {
  let width: Double
  var height: Double
  /// In drawing order; texts are drawn after all of them.
  var marks: [Mark] = []
  var texts: [Text] = []
}

/// Something drawn that is not a text.
enum Mark: Sendable {
  case bar(Bar)
  case line(Line)
  case dot(Dot)
}

/// A rectangle whose length stands for a value.
struct Bar: Sendable {
  enum Fill: Sendable, Hashable {
    case solid, hatched, hollow
    /// Light, with an outline: the range a value lies in, not a value.
    case band
  }

  /// Key of the datum; nil for the ground of a track and for the swatch beside a name.
  let key: String?
  /// Where the value reaches, before a gap is taken out for the eye.
  let frame: Box
  let role: Role
  let fill: Fill
  /// Left empty at the right end, so that it does not touch the next bar.
  var gap = 0.0
  /// Left empty at the top, so that it does not touch the bar stacked on it.
  var topGap = 0.0
}

/// A line along its points.
struct Line: Sendable {
  let points: [Point]
  let role: Role
  var isDashed = false
  /// In px.
  var width = 1.0
  /// Key of the datum it leads to, or nil.
  var key: String?
}

/// A round mark whose centre stands for a value.
struct Dot: Sendable {
  /// Key of the datum.
  let key: String?
  let center: Point
  /// In px.
  var radius = 5.0
  let role: Role
  /// Solid, or hollow on the colour of the ground: another party or an earlier print.
  var isHollow = false
}

/// One line of text.
struct Text: Sendable {
  enum Anchor: Sendable {
    case start, middle, end
  }

  let text: String
  /// Where the anchor is; the y of the baseline.
  let origin: Point
  let anchor: Anchor
  let style: TextStyle

  /// The room the text takes at most.
  var box: Box {
    let width = Ruler.reserve(text, size: style.size, isStrong: style.isStrong)
    let left =
      switch anchor {
      case .start: origin.x
      case .middle: origin.x - width / 2
      case .end: origin.x - width
      }
    return Box(
      x: left, y: origin.y - 0.8 * style.size, width: width, height: style.size * 1.05)
  }
}

struct Point: Sendable, Hashable {
  var x: Double
  var y: Double
}

/// An upright rectangle.
struct Box: Sendable, Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
}

extension Scene {
  /// Adds lines of text below one another.
  ///
  /// At the frame's own edges they stand half a px inside, slanted ones and those that begin with a
  /// J more: the ink of some letters leaves the room of the letter.
  /// - Parameters:
  ///   - x: of the anchor.
  ///   - top: of the first line's room; a line takes the style's line height.
  mutating func add(
    _ lines: [String], x: Double, top: Double, anchor: Text.Anchor = .start, style: TextStyle
  ) {
    let overhang = style == .missing ? 1 : 0.5
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let x =
        switch anchor {
        case .start: max(x, overhang, x < 2 ? hang(of: line, style: style) : 0)
        case .middle: x
        case .end: min(x, width - overhang)
        }
      let center = top + (Double(index) + 0.5) * style.lineHeight
      texts.append(
        Text(
          text: line, origin: Point(x: x, y: wholePixel(center + 0.35 * style.size)),
          anchor: anchor,
          style: style))
    }
  }

  /// Adds a text below everything, wrapped to the width; an empty one takes a line.
  /// - Parameter indent: from the left edge.
  mutating func addParagraph(_ text: String, indent: Double = 0, style: TextStyle) {
    let lines = wrap(text, width: width - indent, size: style.size, isStrong: style.isStrong).lines
    add(lines, x: indent, top: height, style: style)
    height += Double(lines.count) * style.lineHeight
  }

  /// Adds the head of an arrow: two strokes of 4 px up and down from its tip.
  /// - Parameter back: from the tip to where the strokes end; below zero it points right.
  mutating func addArrowhead(at tip: Point, back: Double, role: Role, width: Double = 1) {
    let points = [
      Point(x: tip.x + back, y: tip.y - 4), tip, Point(x: tip.x + back, y: tip.y + 4),
    ]
    marks.append(.line(Line(points: points, role: role, width: width)))
  }

  /// Baselines stand on whole px: letters are sharp, and every program draws them alike.
  private func wholePixel(_ y: Double) -> Double {
    guard y.magnitude < 1e6 else { return 0 }
    let whole = Double(Int(y))
    return y - whole >= 0.5 ? whole + 1 : y - whole < -0.5 ? whole - 1 : whole
  }

  /// How far a line that begins with a J hangs out on the left, as far as there is room to move it.
  private func hang(of line: String, style: TextStyle) -> Double {
    guard line.utf8.first == UInt8(ascii: "J") || line.utf8.first == UInt8(ascii: "j") else {
      return 0
    }
    return min(2, width - Ruler.reserve(line, size: style.size, isStrong: style.isStrong))
  }
}

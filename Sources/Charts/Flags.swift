/// The words for one piece of a bar that is cut into pieces.
struct Flag: Sendable {
  /// Set strong.
  let name: String
  /// The value, and what is said with it; in one line where there is room.
  let texts: [String]
  var isMissing = false
  /// The piece the flag belongs to; nil if it is not drawn.
  let piece: Bar?
}

/// Which lane each of some intervals goes to, so that no two in a lane come nearer than `gap`:
/// the first lane with room, from the rightmost interval on.
///
/// From the right, because each label hangs on a line at its left edge: the line then passes the
/// upper lanes left of everything in them.
/// - Parameter intervals: left and right edge, ordered by left edge.
func lanes(of intervals: [ClosedRange<Double>], gap: Double) -> [Int] {
  var result = Array(repeating: 0, count: intervals.count)
  var edges: [Double] = []
  for index in intervals.indices.reversed() {
    let fit = edges.firstIndex { intervals[index].upperBound + gap <= $0 }
    let lane = fit ?? edges.count
    if lane == edges.count { edges.append(0) }
    edges[lane] = intervals[index].lowerBound
    result[index] = lane
  }
  return result
}

extension Scene {
  /// Names the pieces of a bar below it, from the scene's present height on: each under its piece
  /// at the end of a thin line, or one below the other beside a swatch where that leads to a
  /// collision.
  mutating func add(_ flags: [Flag]) {
    // Two lines of text are better than a second row of flags.
    let hung = [
      HungFlags(flags, separator: " · ", top: height, width: width),
      HungFlags(flags, separator: nil, top: height, width: width),
    ].compactMap(\.self).min { $0.laneCount < $1.laneCount }
    if let hung {
      marks += hung.poles.map { .line($0) }
      for label in hung.labels {
        add(label.name.lines, x: label.x, top: label.top, anchor: label.anchor, style: .strong)
        let below = label.top + Double(label.name.lines.count) * TextStyle.strong.lineHeight
        add(label.text, x: label.x, top: below, anchor: label.anchor, style: .detail)
      }
      height = hung.bottom
    } else {
      addList(flags)
    }
  }

  /// One flag below the other, each beside a swatch of its piece.
  private mutating func addList(_ flags: [Flag]) {
    let (indent, side) = (17.0, 11.0)
    for flag in flags {
      height += 6
      if let piece = flag.piece {
        let frame = Box(x: 0, y: height + 2, width: side, height: side)
        marks.append(.bar(Bar(key: nil, frame: frame, role: piece.role, fill: piece.fill)))
      }
      addParagraph(flag.name, indent: indent, style: .strong)
      addParagraph(
        flag.texts.joined(separator: " · "), indent: indent,
        style: flag.isMissing ? .missing : .detail)
    }
  }
}

/// Flags at the ends of lines that hang from their pieces.
private struct HungFlags {
  struct Label {
    let name: Wrapped
    let text: [String]
    /// In px, with the line it hangs on.
    let width: Double
    var x = 0.0
    var top = 0.0
    var anchor = Text.Anchor.start

    init(_ flag: Flag, separator: String?, limit: Double) {
      name = wrap(flag.name, width: limit, size: 13, isStrong: true)
      let texts = separator.map { [flag.texts.joined(separator: $0)] } ?? flag.texts
      let wrapped = texts.map { wrap($0, width: limit, size: 13) }
      text = wrapped.flatMap(\.lines)
      width = max(name.width, wrapped.map(\.width).max() ?? 0) + HungFlags.indent
    }

    var height: Double {
      Double(name.lines.count + text.count) * TextStyle.strong.lineHeight
    }
  }

  static let indent = 5.5

  var labels: [Label] = []
  var poles: [Line] = []
  var bottom = 0.0
  var laneCount = 0

  /// - Parameter separator: between the texts of a flag; nil puts each on a line of its own.
  /// - Returns: nil if a piece is missing, or if texts or lines would meet.
  init?(_ flags: [Flag], separator: String?, top: Double, width: Double) {
    var spans: [ClosedRange<Double>] = []
    var poleXs: [Double] = []
    for flag in flags {
      guard let piece = flag.piece else { return nil }
      var label = Label(flag, separator: separator, limit: width - Self.indent)
      if piece.frame.x + label.width <= width {
        label.x = piece.frame.x + Self.indent
        poleXs.append(piece.frame.x + 0.5)
        spans.append(piece.frame.x...(piece.frame.x + label.width))
      } else {
        let right = piece.frame.right - piece.gap
        guard right - label.width >= 0 else { return nil }
        label.anchor = .end
        label.x = right - Self.indent
        poleXs.append(right - 0.5)
        spans.append((right - label.width)...right)
      }
      labels.append(label)
    }
    let lanes = lanes(of: spans, gap: 8)
    guard !crosses(poleXs, spans, lanes) else { return nil }
    laneCount = (lanes.max() ?? -1) + 1
    place(in: lanes, below: top)
    for (index, pole) in poleXs.enumerated() {
      let end = labels[index].top + labels[index].height - 2
      poles.append(
        Line(points: [Point(x: pole, y: top), Point(x: pole, y: end)], role: .rule))
    }
  }

  /// Whether a line runs through the text of another label, or two texts of a lane meet.
  private func crosses(
    _ poles: [Double], _ spans: [ClosedRange<Double>], _ lanes: [Int]
  ) -> Bool {
    for i in spans.indices {
      for j in spans.indices where i != j {
        // At the edge where a label hangs there is its line and no text.
        let isLeft = labels[j].anchor == .start
        let low = spans[j].lowerBound + (isLeft ? 1.5 : 0)
        let span = low...max(low, spans[j].upperBound - (isLeft ? 0 : 1.5))
        if lanes[j] <= lanes[i] && span.contains(poles[i]) { return true }
        if lanes[j] == lanes[i] && i < j && spans[i].overlaps(spans[j]) { return true }
      }
    }
    return false
  }

  private mutating func place(in lanes: [Int], below top: Double) {
    var y = top
    for lane in 0...(lanes.max() ?? 0) {
      y += 5
      var height = 0.0
      for index in labels.indices where lanes[index] == lane {
        labels[index].top = y
        height = max(height, labels[index].height)
      }
      y += height
    }
    bottom = y
  }
}

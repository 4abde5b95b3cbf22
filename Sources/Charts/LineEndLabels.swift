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

/// Moves boxes apart along one axis, each as little as their neighbours allow.
///
/// Groups of boxes that meet are merged, each group standing where its boxes would on average; the
/// group merge of Our World in Data's grapher.
/// - Parameters:
///   - wanted: the upper edge each box would have alone, in order.
///   - range: where all of them must stay.
/// - Returns: the upper edges; nil if they do not fit into the range.
func spread(
  _ wanted: [Double], heights: [Double], gap: Double, in range: ClosedRange<Double>
) -> [Double]? {
  struct Group {
    var members: Range<Int>
    var height: Double
    /// The sum of where each member would have the group begin.
    var starts: Double
    var top = 0.0
  }
  func place(_ group: inout Group) {
    let top = group.starts / Double(group.members.count)
    group.top = max(range.lowerBound, min(top, range.upperBound - group.height))
  }
  let total = heights.reduce(0, +) + gap * Double(max(0, heights.count - 1))
  guard total <= range.upperBound - range.lowerBound else { return nil }
  var groups: [Group] = []
  for index in wanted.indices {
    var group = Group(
      members: index..<(index + 1), height: heights[index], starts: wanted[index])
    place(&group)
    while let before = groups.last, before.top + before.height + gap > group.top {
      groups.removeLast()
      let shift = before.height + gap
      group.starts = before.starts + group.starts - shift * Double(group.members.count)
      group.members = before.members.lowerBound..<group.members.upperBound
      group.height += shift
      place(&group)
    }
    groups.append(group)
  }
  var tops = wanted
  for group in groups {
    var top = group.top
    for index in group.members {
      tops[index] = top
      top += heights[index] + gap
    }
  }
  return tops
}

extension Scene {
  /// Values and names at the ends of the lines, led to by a thin line where they had to move.
  /// - Parameters:
  ///   - x: of the texts.
  ///   - bottom: where they end at the latest.
  /// - Returns: whether they fit; nothing is drawn otherwise.
  mutating func add(_ ends: [LineEnd], x: Double, bottom: Double) -> Bool {
    let half = TextStyle.value.lineHeight / 2
    let order = ends.indices.sorted { (ends[$0].point.y, $0) < (ends[$1].point.y, $1) }
    let sorted = order.map { ends[$0] }
    guard
      let tops = spread(
        sorted.map { $0.point.y - half }, heights: sorted.map(\.height), gap: 4, in: 0...bottom)
    else { return false }
    for (end, top) in zip(sorted, tops) {
      let isFar = abs(top + half - end.point.y) > 6 || x - end.point.x > 30
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

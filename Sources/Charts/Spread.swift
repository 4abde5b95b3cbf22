/// Moves centres of labels along one axis so that none overlaps and all stay in a range, each as
/// near its place as the others allow.
///
/// Labels that meet become a group about the mean of their places; groups that meet are merged, as
/// Our World in Data's grapher does. If they need more than the range, they begin at its start.
/// - Parameters:
///   - targets: the wished centres, in ascending order.
///   - heights: one for each target.
/// - Returns: the centres.
func spread(
  _ targets: [Double], heights: [Double], gap: Double, in range: ClosedRange<Double>
) -> [Double] {
  struct Group {
    /// Of the labels in it.
    var indices: Range<Int>
    var height: Double
    /// Where it would begin by itself.
    var wish: Double
    var top: Double
  }
  func clamped(_ group: Group) -> Double {
    max(range.lowerBound, min(group.wish, range.upperBound - group.height))
  }
  var groups: [Group] = []
  for (index, target) in targets.enumerated() {
    var group = Group(
      indices: index..<(index + 1), height: heights[index], wish: target - heights[index] / 2,
      top: 0)
    group.top = clamped(group)
    while let last = groups.last, last.top + last.height + gap > group.top {
      groups.removeLast()
      let (before, count) = (Double(last.indices.count), Double(group.indices.count))
      let shift = last.height + gap
      group = Group(
        indices: last.indices.lowerBound..<group.indices.upperBound,
        height: shift + group.height,
        wish: (last.wish * before + (group.wish - shift) * count) / (before + count), top: 0)
      group.top = clamped(group)
    }
    groups.append(group)
  }
  return groups.flatMap { group in
    var top = group.top
    return group.indices.map { index in
      defer { top += heights[index] + gap }
      return top + heights[index] / 2
    }
  }
}

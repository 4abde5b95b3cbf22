/// A label that has moved further than this, in px, is led to by a line.
let leastMove = 6.0

/// Moves centres of labels along one axis so that none overlaps and all stay in a range, each as
/// near its place as the others allow.
///
/// Labels that meet become a group about the mean of their places; groups that meet are merged, as
/// Our World in Data's grapher does.
/// - Parameters:
///   - targets: the wished centres, in any order.
///   - heights: one for each target.
/// - Returns: the centres; nil if the labels need more than the range.
func spread(
  _ targets: [Double], heights: [Double], gap: Double, in range: ClosedRange<Double>
) -> [Double]? {
  let total = heights.reduce(0, +) + gap * Double(max(0, heights.count - 1))
  guard total <= range.upperBound - range.lowerBound else { return nil }
  let order = targets.indices.sorted { (targets[$0], $0) < (targets[$1], $1) }
  struct Group {
    /// Of its labels in the order.
    var places: Range<Int>
    var height: Double
    /// Where it would begin by itself.
    var wish: Double
    var top: Double
  }
  func clamped(_ group: Group) -> Double {
    max(range.lowerBound, min(group.wish, range.upperBound - group.height))
  }
  var groups: [Group] = []
  for (place, index) in order.enumerated() {
    var group = Group(
      places: place..<(place + 1), height: heights[index],
      wish: targets[index] - heights[index] / 2, top: 0)
    group.top = clamped(group)
    while let last = groups.last, last.top + last.height + gap > group.top {
      groups.removeLast()
      let (before, count) = (Double(last.places.count), Double(group.places.count))
      let shift = last.height + gap
      group = Group(
        places: last.places.lowerBound..<group.places.upperBound,
        height: shift + group.height,
        wish: (last.wish * before + (group.wish - shift) * count) / (before + count), top: 0)
      group.top = clamped(group)
    }
    groups.append(group)
  }
  var centres = targets
  for group in groups {
    var top = group.top
    for index in order[group.places] {
      centres[index] = top + heights[index] / 2
      top += heights[index] + gap
    }
  }
  return centres
}

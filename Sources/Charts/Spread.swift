/// Moves labels apart that would stand on each other, as little as possible.
///
/// Neighbours that overlap become a group, the group stands around the mean of its wishes, and
/// groups that overlap merge again (Our World in Data's rule for the ends of lines). In order of
/// the wishes; equal wishes keep their order.
/// - Parameters:
///   - wishes: where the middle of each label would stand.
///   - range: no label leaves it, as long as all fit in.
/// - Returns: the middle of each label.
func spread(
  _ wishes: [Double], heights: [Double], gap: Double, in range: ClosedRange<Double>
) -> [Double] {
  struct Group {
    var members: [Int]
    /// Top of the first label.
    var top: Double
    var height: Double
  }
  func placed(_ members: [Int]) -> Group {
    var height = -gap
    // Where the group's top would be for each member to stand where it wishes.
    var tops = 0.0
    for member in members {
      height += gap
      tops += wishes[member] - heights[member] / 2 - height
      height += heights[member]
    }
    let top = tops / Double(members.count)
    return Group(
      members: members, top: max(range.lowerBound, min(range.upperBound - height, top)),
      height: height)
  }
  var groups: [Group] = []
  for index in wishes.indices.sorted(by: { (wishes[$0], $0) < (wishes[$1], $1) }) {
    var group = placed([index])
    while let last = groups.last, last.top + last.height + gap > group.top {
      groups.removeLast()
      group = placed(last.members + group.members)
    }
    groups.append(group)
  }
  var middles = wishes
  for group in groups {
    var top = group.top
    for member in group.members {
      middles[member] = top + heights[member] / 2
      top += heights[member] + gap
    }
  }
  return middles
}

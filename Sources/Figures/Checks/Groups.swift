/// Positions of a list by a key, in the order of the list; made in one pass, without a list of its
/// own for each key.
struct Groups<Key: Hashable & Sendable>: Sendable {
  private var numbers: [Key: Int32] = [:]
  /// Where each group begins in ``members``, and where the last one ends.
  private var starts: [Int32] = [0]
  private var members: [Int32] = []

  /// - Parameter key: `nil` leaves the position out.
  init(_ positions: some Collection<Int32>, by key: (Int32) -> Key?) {
    var groupOf: [Int32] = []
    groupOf.reserveCapacity(positions.count)
    var counts: [Int32] = []
    for position in positions {
      guard let key = key(position) else {
        groupOf.append(-1)
        continue
      }
      let fresh = Int32(counts.count)
      let group = numbers[key, default: fresh]
      if group == fresh {
        numbers[key] = fresh
        counts.append(0)
      }
      counts[Int(group)] += 1
      groupOf.append(group)
    }
    starts.reserveCapacity(counts.count + 1)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    members = Array(repeating: 0, count: Int(starts[starts.count - 1]))
    for (position, group) in zip(positions, groupOf) where group >= 0 {
      members[Int(next[Int(group)])] = position
      next[Int(group)] += 1
    }
  }

  /// The positions under a key; none for an unknown one.
  subscript(key: Key) -> ArraySlice<Int32> {
    guard let number = numbers[key] else { return [] }
    return self[number]
  }

  /// Every group, in the order of its first member.
  var all: some Sequence<ArraySlice<Int32>> {
    (0..<Int32(starts.count - 1)).lazy.map { self[$0] }
  }

  private subscript(number: Int32) -> ArraySlice<Int32> {
    members[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }
}

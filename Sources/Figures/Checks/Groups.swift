/// Lists of numbers under numbers, in two arrays and not in a list of lists.
struct Lists: Sendable {
  /// Where each list begins in ``members``, and where the last one ends.
  private var starts: [Int32] = [0]
  private var members: [Int32] = []

  /// - Parameters:
  ///   - count: how many lists there are.
  ///   - pairs: what goes where, in the order the lists are to have; a negative list is none.
  init(_ count: Int, _ pairs: some Collection<(list: Int32, member: Int32)>) {
    var sizes = Array(repeating: 0 as Int32, count: count)
    for (list, _) in pairs where list >= 0 { sizes[Int(list)] += 1 }
    starts.reserveCapacity(count + 1)
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    var next = starts
    members = Array(repeating: 0, count: Int(starts[starts.count - 1]))
    for (list, member) in pairs where list >= 0 {
      members[Int(next[Int(list)])] = member
      next[Int(list)] += 1
    }
  }

  /// No lists.
  init() {}

  var count: Int { starts.count - 1 }

  subscript(list: Int32) -> ArraySlice<Int32> {
    members[Int(starts[Int(list)])..<Int(starts[Int(list) + 1])]
  }

  /// Every member, list after list.
  var all: [Int32] { members }
}

/// Positions of a list by a key, in the order of the list.
struct Groups<Key: Hashable & Sendable>: Sendable {
  private var numbers: [Key: Int32] = [:]
  private let lists: Lists

  /// - Parameter key: `nil` leaves the position out.
  init(_ positions: some Collection<Int32>, by key: (Int32) -> Key?) {
    var numbers: [Key: Int32] = [:]
    // What is reserved and not used costs next to nothing; growing costs every key again.
    numbers.reserveCapacity(positions.count)
    let pairs = positions.map { position -> (list: Int32, member: Int32) in
      guard let key = key(position) else { return (-1, position) }
      return (number(of: key, in: &numbers), position)
    }
    self.numbers = numbers
    lists = Lists(numbers.count, pairs)
  }

  /// The positions under a key; none for an unknown one.
  subscript(key: Key) -> ArraySlice<Int32> { numbers[key].map { lists[$0] } ?? [] }

  /// Every group, in the order of its first member.
  var all: some Sequence<ArraySlice<Int32>> {
    (0..<Int32(lists.count)).lazy.map { lists[$0] }
  }
}

/// Positions that belong together, found by each of them; the keys themselves are not kept.
struct Classes: Sendable {
  /// The class of each position; −1 for one that was left out.
  private var classOf: [Int32] = []
  private let lists: Lists

  /// - Parameters:
  ///   - count: one more than the greatest position.
  ///   - key: what those of one class have in common.
  init<Key: Hashable>(_ positions: [Int32], of count: Int, by key: (Int32) -> Key) {
    var numbers: [Key: Int32] = [:]
    numbers.reserveCapacity(positions.count)
    classOf = Array(repeating: -1, count: count)
    for position in positions { classOf[Int(position)] = number(of: key(position), in: &numbers) }
    let classes = classOf
    lists = Lists(
      numbers.count, positions.map { (list: classes[Int($0)], member: $0) })
  }

  /// No positions.
  init() { lists = Lists() }

  /// The positions of a position's class, itself among them; none for one that was left out.
  subscript(position: Int32) -> ArraySlice<Int32> {
    classOf[Int(position)] < 0 ? [] : lists[classOf[Int(position)]]
  }

  /// Every class, in the order of its first member.
  var all: some Sequence<ArraySlice<Int32>> {
    (0..<Int32(lists.count)).lazy.map { lists[$0] }
  }
}

/// The number of a key, a fresh one, by default the next, if it has none yet.
func number<Key>(
  of key: Key, in numbers: inout [Key: Int32], fresh: Int32? = nil
) -> Int32 {
  let fresh = fresh ?? Int32(numbers.count)
  if let known = numbers.updateIfAbsent(key, fresh) { return known }
  return fresh
}

extension Dictionary where Value == Int32 {
  /// Sets the value of a key that has none, looking it up once.
  /// - Returns: the value it had.
  fileprivate mutating func updateIfAbsent(_ key: Key, _ value: Int32) -> Int32? {
    func settle(_ stored: inout Int32) -> Int32? {
      if stored >= 0 { return stored }
      stored = value
      return nil
    }
    return settle(&self[key, default: -1])
  }
}

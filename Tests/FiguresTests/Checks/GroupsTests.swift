import Testing

@testable import Figures

/// Positions that belong together.
@Suite struct GroupsTests {
  private let words = ["a", "bb", "c", "ddd", "ee", "f"]

  @Test func `groups stand in the order of their first member`() {
    let groups = Groups(Array(0..<6)) { words[Int($0)].utf8.count }
    #expect(groups.all.map(Array.init) == [[0, 2, 5], [1, 4], [3]])
    #expect(Array(groups[2]) == [1, 4])
    #expect(Array(groups[9]) == [])
  }

  @Test func `a position without a key stands nowhere`() {
    let groups = Groups(Array(0..<6)) { $0 % 2 == 0 ? words[Int($0)].utf8.count : nil }
    #expect(groups.all.map(Array.init) == [[0, 2], [4]])
  }

  @Test func `positions are kept in the order given`() {
    let groups = Groups([5, 3, 0, 1] as [Int32]) { words[Int($0)].utf8.count }
    #expect(groups.all.map(Array.init) == [[5, 0], [3], [1]])
  }

  @Test func `nothing gives nothing`() {
    let none = Groups([] as [Int32]) { $0 }
    #expect(none.all.map(Array.init) == [])
    #expect(Lists().count == 0)
    #expect(Lists().all == [])
  }

  @Test func `a class is found from each of its members`() {
    let classes = Classes([0, 1, 2, 4], of: 6) { words[Int($0)].utf8.count }
    #expect(Array(classes[1]) == [1, 4])
    #expect(Array(classes[4]) == [1, 4])
    #expect(Array(classes[0]) == [0, 2])
    #expect(Array(classes[3]) == [])
    #expect(classes.all.map(Array.init) == [[0, 2], [1, 4]])
  }

  @Test func `lists keep the order of what goes into them`() {
    let lists = Lists(
      3, [(list: 2, member: 7), (list: 0, member: 1), (list: 2, member: 5), (list: -1, member: 9)])
    #expect(lists.count == 3)
    #expect(Array(lists[0]) == [1])
    #expect(Array(lists[1]) == [])
    #expect(Array(lists[2]) == [7, 5])
    #expect(lists.all == [1, 7, 5])
  }

  @Test func `numbers are given in order and kept`() {
    var numbers: [String: Int32] = [:]
    #expect(["x", "y", "x", "z"].map { number(of: $0, in: &numbers) } == [0, 1, 0, 2])
  }
}

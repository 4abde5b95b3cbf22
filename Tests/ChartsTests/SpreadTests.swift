import Testing

@testable import Charts

@Suite struct SpreadTests {
  @Test func labelsWithRoomStayWhereTheyWish() {
    #expect(spread([10, 40], heights: [15, 15], gap: 4, in: 0...100) == [10, 40])
    #expect(spread([40, 10], heights: [15, 15], gap: 4, in: 0...100) == [40, 10])
    #expect(spread([], heights: [], gap: 4, in: 0...1) == [])
  }

  @Test func twoThatMeetMoveEquallyFar() {
    #expect(spread([50, 52], heights: [15, 15], gap: 4, in: 0...100) == [41.5, 60.5])
    #expect(spread([52, 50], heights: [15, 15], gap: 4, in: 0...100) == [60.5, 41.5])
    // Apart, but by less than the gap.
    #expect(spread([50, 62], heights: [10, 10], gap: 4, in: 0...100) == [49, 63])
  }

  @Test func groupsThatMeetMergeAgain() throws {
    let middles = try #require(
      spread([50, 52, 62], heights: [15, 15, 15], gap: 4, in: 0...200))
    #expect(middles[1] - middles[0] == 19)
    #expect(middles[2] - middles[1] == 19)
    #expect(abs((middles[0] + middles[1] + middles[2]) / 3 - 164.0 / 3) < 1e-9)
  }

  @Test func aHighLabelPushesAsFarAsItIsHigh() {
    #expect(spread([20, 24], heights: [10, 30], gap: 0, in: 0...100) == [12, 32])
  }

  @Test func noLabelLeavesTheRange() {
    #expect(spread([0, 1], heights: [15, 15], gap: 4, in: 0...100) == [7.5, 26.5])
    #expect(spread([99, 100], heights: [15, 15], gap: 4, in: 0...100) == [73.5, 92.5])
    #expect(spread([0, 1, 2], heights: [15, 15, 15], gap: 4, in: 0...100) == [7.5, 26.5, 45.5])
  }

  @Test func tooManyDoNotFit() {
    #expect(spread([0, 0], heights: [60, 60], gap: 4, in: 0...100) == nil)
  }
}

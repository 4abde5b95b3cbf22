import TestSupport
import Testing

@testable import Charts

@Test func theLongestBarAndItsLabelMeetTheFrame() throws {
  let scale = try #require(
    fittedScale(in: 100...640, toRight: [.init(value: 72.7, label: 60)], toLeft: []))
  #expect(scale.zero == 100)
  #expect(abs(scale(72.7) + 60 - 640) < 0.001)
}

@Test func aShortBarsLabelCostsNothing() throws {
  let alone = fittedScale(in: 0...640, toRight: [.init(value: 70, label: 60)], toLeft: [])
  let both = fittedScale(
    in: 0...640, toRight: [.init(value: 70, label: 60), .init(value: 1, label: 90)], toLeft: [])
  #expect(alone == both)
}

@Test func zeroMovesInForWhatIsBelowIt() throws {
  let scale = try #require(
    fittedScale(
      in: 0...600, toRight: [.init(value: 20, label: 50)], toLeft: [.init(value: 10, label: 40)]))
  #expect(abs(scale(20) + 50 - 600) <= 0.1)
  #expect(abs(scale(-10) - 40) <= 0.1)
}

@Test func labelsThatDoNotFitGiveNoScale() {
  #expect(fittedScale(in: 0...100, toRight: [.init(value: 1, label: 120)], toLeft: []) == nil)
}

@Test func allZerosKeepTheFrame() throws {
  let scale = try #require(
    fittedScale(in: 8...100, toRight: [.init(value: 0, label: 20)], toLeft: []))
  #expect(scale.zero == 8)
  #expect(scale.unit == 0)
}

@Test func nothingIsOutsideTheFrameAndTheFrameIsUsed() {
  var generator = Generator(seed: 7)
  for _ in 0..<20_000 {
    func reaches() -> [Reach] {
      (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        Reach(
          value: Double.random(in: 0...100, using: &generator),
          label: Double.random(in: 0...80, using: &generator))
      }
    }
    let (right, left) = (reaches(), reaches())
    guard let scale = fittedScale(in: 200...640, toRight: right, toLeft: left) else {
      Issue.record("the labels fit")
      continue
    }
    let rightEdge = right.map { scale($0.value) + $0.label }.max() ?? 640
    let leftEdge = left.map { scale(-$0.value) - $0.label }.min() ?? 200
    guard rightEdge <= 640.001, leftEdge >= 199.89 else {
      Issue.record("outside: \(leftEdge) \(rightEdge)")
      continue
    }
    // Tight: any larger scale would leave the frame.
    if scale.unit > 0, rightEdge < 639.89 { Issue.record("room is left: \(rightEdge)") }
  }
}

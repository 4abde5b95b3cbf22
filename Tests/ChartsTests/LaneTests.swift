import Testing

@testable import Charts

@Test func labelsApartShareALane() {
  #expect(lanes(of: [0...50, 60...100], gap: 8) == [0, 0])
}

@Test func aLabelThatIsTooNearGoesBelow() {
  #expect(lanes(of: [0...55, 60...100], gap: 8) == [1, 0])
}

@Test func eachLaneTakesWhatFits() {
  #expect(lanes(of: [0...90, 95...150, 100...190], gap: 8) == [0, 1, 0])
}

@Test func noLabelsNeedNoLanes() {
  #expect(lanes(of: [], gap: 8).isEmpty)
}

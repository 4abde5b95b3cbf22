import Testing

@testable import Charts

/// The roles that stand for values and may meet in one drawing.
private let marks: [Role] = [.up, .down, .rest, .total, .second, .third]

@Test func theDifferenceOfColoursHasItsEnds() {
  let (black, white) = (LinearColour(hex: "#000000"), LinearColour(hex: "#ffffff"))
  #expect(abs(difference(black, white) - 100) < 0.01)
  #expect(difference(white, white) == 0)
}

@Test(arguments: ColourVision.allCases) func marksDifferToEveryEye(_ vision: ColourVision) {
  for (index, first) in marks.enumerated() {
    for second in marks[(index + 1)...] {
      for (a, b) in [(first.light, second.light), (first.dark, second.dark)] {
        let distance = difference(
          LinearColour(hex: a.description).seen(with: vision),
          LinearColour(hex: b.description).seen(with: vision))
        #expect(distance >= 10, "\(first) and \(second): \(distance)")
      }
    }
  }
}

import Testing

@testable import Charts

@Test func anEmptyTextHasNoWidth() {
  #expect(Ruler.width("", size: 13) == 0)
}

@Test func everyDigitIsAsWideAsTheWidest() {
  #expect(Ruler.width("111.1", size: 13) == Ruler.width("888.8", size: 13))
}

@Test func widthGrowsWithTheSize() {
  #expect(abs(Ruler.width("Mining", size: 26) - 2 * Ruler.width("Mining", size: 13)) < 1e-9)
}

@Test func strongTextIsWider() {
  for text in ["Mining", "+72.7%", "\u{2212}3.4 pp", "Rare earths"] {
    #expect(Ruler.width(text, size: 13, isStrong: true) >= Ruler.width(text, size: 13))
  }
}

@Test func hanCharactersFillASquare() {
  #expect(Ruler.width("包头市", size: 10) == 30)
}

@Test func marksTakeNoRoom() {
  #expect(Ruler.width("e\u{301}", size: 13) == Ruler.width("e", size: 13))
  #expect(Ruler.width("a\u{200B}", size: 13) == Ruler.width("a", size: 13))
}

@Test func everyScalarHasAWidthThatIsNotAbsurd() {
  for value in stride(from: UInt32(0), through: 0x10FFFF, by: 17) {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let width = Ruler.advance(of: scalar, isStrong: false)
    if !(0...1600).contains(width) { Issue.record("\(value) is \(width) wide") }
  }
}

/// The widest of what Chromium 156 measures in Inter, Liberation Sans and Noto Sans, in 1/1000 em,
/// regular and in weight 600.
@Test(arguments: [
  ("Nonferrous metal mining", 11900.0, 12703.0), ("+72.7%", 3457, 3552),
  ("\u{2212}3.4\u{A0}pp", 3679, 3750), ("AVATAR Toyota", 7166, 7398),
  ("Everything else", 7267, 7673), ("15,300\u{A0}t", 3830, 3974),
  ("Neodymium–iron–boron magnets", 15903, 16786),
]) func noTextIsWiderThanMeasured(_ text: String, regular: Double, strong: Double) {
  #expect(Ruler.reserve(text, size: 1000) >= regular)
  #expect(Ruler.reserve(text, size: 1000, isStrong: true) >= strong)
  #expect(Ruler.reserve(text, size: 1000) <= regular * 1.15)
}

@Test func runsAreOrderedAndDoNotOverlap() {
  for runs in [FontWidths.regular, FontWidths.strong] {
    for (run, next) in zip(runs, runs.dropFirst()) {
      #expect(run.first + UInt32(run.widths.count) <= next.first)
    }
  }
}

import TestSupport
import Testing

@testable import Charts

private func lines(_ text: String, _ width: Double) -> [String] {
  wrap(text, width: width, size: 13).lines
}

@Test func aTextThatFitsIsOneLine() {
  #expect(lines("Rare earths", 200) == ["Rare earths"])
}

@Test func anEmptyTextIsOneEmptyLine() {
  #expect(lines("", 200) == [""])
  #expect(lines("   ", 200) == [""])
}

@Test func linesEndAtSpaces() {
  #expect(lines("Nonferrous metal mining", 90) == ["Nonferrous", "metal mining"])
}

@Test func linesEndAfterAHyphenAndASlash() {
  #expect(lines("Neodymium-praseodymium", 110) == ["Neodymium-", "praseodymium"])
  #expect(lines("Neodymium/praseodymium", 110) == ["Neodymium/", "praseodymium"])
}

@Test func aNumberAndItsUnitStayTogether() {
  #expect(lines("output 15,300\u{A0}t", 75) == ["output", "15,300\u{A0}t"])
}

@Test func aRangeOfNumbersStaysTogether() {
  #expect(lines("from 8-9", 45) == ["from", "8-9"])
}

@Test func hanTextBreaksBetweenCharactersButNotBeforePunctuation() {
  #expect(lines("包头市稀土", 45) == ["包头市", "稀土"])
  #expect(lines("包头市,稀土", 58).first == "包头市,")
  #expect(lines("包头市。稀土", 45) == ["包头", "市。稀", "土"])
}

@Test func aWordThatIsTooLongIsBroken() {
  let broken = lines(String(repeating: "x", count: 40), 100)
  #expect(broken.count > 1)
  #expect(broken.joined() == String(repeating: "x", count: 40))
}

@Test func aCharacterKeepsItsMarks() {
  let text = String(repeating: "e\u{301}", count: 30)
  for line in lines(text, 40) { #expect(line.unicodeScalars.first == "e") }
  let people = String(repeating: "👩🏽\u{200D}🔬", count: 6)
  for line in lines(people, 40) { #expect(line.unicodeScalars.first == "👩") }
}

@Test func balancedLinesAreAboutEqual() {
  let text = "Neodymium iron boron magnets and other materials"
  let greedy = wrap(text, width: 260, size: 13)
  let balanced = balance(text, width: 260, size: 13)
  #expect(balanced.lines.count == greedy.lines.count)
  #expect(balanced.width < greedy.width)
}

@Test func noLineIsWiderThanAskedForAndNothingIsLost() {
  var generator = Generator(seed: 4)
  for _ in 0..<400 {
    let text = RandomText.label(&generator)
    let width = Double.random(in: 40...640, using: &generator)
    for wrapped in [wrap(text, width: width, size: 13), balance(text, width: width, size: 13)] {
      #expect(wrapped.width <= width + 0.001, "\(text) in \(width)")
      let kept = wrapped.lines.joined().unicodeScalars.filter { !$0.properties.isWhitespace }
      #expect(kept.elementsEqual(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
  }
}

@Test(arguments: [
  ("rare-earth magnets", 60.0, false), ("稀土功能材料规模", 40.0, false),
  ("magnets", 30.0, true), ("of magnets", 30.0, true), ("", 30.0, false),
])
func onlyAWordThatIsWiderThanALineIsTorn(text: String, width: Double, isTorn: Bool) {
  #expect(wrap(text, width: width, size: 13).isTorn == isTorn)
  #expect(balance(text, width: width, size: 13).isTorn == isTorn)
}

import Diagnostics
import Testing

@Suite struct LineTableTests {
  @Test(arguments: [
    ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1),
    ("a\rb", 2, 2, 1), ("é\nxé!", 6, 2, 3), ("", 0, 1, 1), ("a\n", 2, 2, 1), ("ab", 99, 1, 3),
  ])
  func `an offset becomes line and column in scalars`(
    text: String, offset: Int, line: Int, column: Int
  ) {
    let position = LineTable(Array(text.utf8)).position(of: offset)
    #expect(position == (line, column))
  }

  @Test func `a line is given without its ending`() {
    let table = LineTable(Array("one\r\ntwo\nthree".utf8))
    #expect(
      (1...3).map { String(decoding: table.line($0), as: UTF8.self) } == ["one", "two", "three"])
  }

  @Test func `every offset lies on the line it is said to lie on`() {
    let bytes = Array("a\n\nbé\r\n\rcde".utf8)
    let table = LineTable(bytes)
    for offset in 0...bytes.count {
      let line = table.position(of: offset).line
      #expect(table.offset(ofLine: line) <= offset)
      #expect(offset < table.offset(ofLine: line + 1) || offset == bytes.count)
    }
  }
}

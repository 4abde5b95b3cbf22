import TestSupport
import Testing

@Test(arguments: [
  "<a>", "<a></b>", "<a b=\"1\" b=\"2\"/>", "<a b='1'/>", "<a>&</a>", "<a>&nbsp;</a>",
  "<a b=\"<\"/>", "<a\u{1}/>", "<a><b></a></b>",
  "<a>\u{FFFE}</a>", "<a>x\u{1F}</a>", "<a b=\"&\"/>", "<a>", "<a",
]) func whatIsNotWellFormedIsFound(_ text: String) {
  #expect(throws: NotWellFormed.self) { try wellFormed(Array(text.utf8)) }
}

@Test func wellFormedTextGivesItsElements() throws {
  let elements = try wellFormed(Array("<a b=\"1\"><c/>x &amp; y</a>".utf8))
  #expect(elements.map(\.name) == ["a", "c"])
  #expect(elements[1].parent == 0)
}

@Test(arguments: [
  "<script/>", "<path d=\"M0 0\"/>", "<g onclick=\"x\"/>", "<g id=\"c-x-a\"/><g id=\"c-x-a\"/>",
  "<g fill=\"url(http://x)\"/>", "<g aria-labelledby=\"c-x-t\"/>", "<g style=\"x\"/>", "<img/>",
  "<g src=\"x\"/>", "<g class=\"a url(http://x)\"/>",
]) func whatIsNotAllowedIsFound(_ text: String) throws {
  #expect(!faults(try wellFormed(Array(text.utf8)), id: "c-x", allowsStyle: false).isEmpty)
}

import Foundation
import Markup
import Testing

@Suite struct WriterTests {
  private func escaped(_ text: String) -> String {
    HTML(text: text).string
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<script>", "&lt;script&gt;"), ("\"'", "&quot;&#39;"),
    ("plain é 包", "plain é 包"), ("tab\tline\n", "tab\tline\n"),
    ("\u{0}\u{8}\u{1F}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}x\u{FFFF}", "\u{FFFD}x\u{FFFD}"), ("\u{FFFD}", "\u{FFFD}"),
  ])
  func `text stands for itself`(text: String, markup: String) {
    #expect(Array(escaped(text).utf8) == Array(markup.utf8))
  }

  /// A quote followed by a combining scalar is one `Character` that equals no quote.
  @Test(
    arguments: [
      0x300, 0x301, 0x338, 0x20E3, 0xFE0F, 0x200D, 0xE0100, 0x1F3FB,
    ] as [UInt32])
  func `no combining scalar hides a special character`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for special in "\"'<>&" {
      var text = String(special)
      text.unicodeScalars.append(scalar)
      let bytes = Array(escaped(text).utf8)
      #expect(!bytes.dropFirst().contains { "\"'<>".utf8.contains($0) })
      #expect(bytes.first == UInt8(ascii: "&"))
    }
  }

  @Test func `attributes and elements are written as asked`() {
    var writer = Writer()
    writer.open("a") {
      $0.attribute("href", "/x?a=1&b=\"")
      $0.attribute("title", String?.none)
    }
    writer.text("<>")
    writer.close("a")
    writer.empty("br")
    writer.element("p", class: "x") { $0.text("y") }
    #expect(
      writer.html.string
        == "<a href=\"/x?a=1&amp;b=&quot;\">&lt;&gt;</a><br/><p class=\"x\">y</p>")
  }
}

import Markup
import Templating
import Testing

struct EscapingTests {
  @Test("text is escaped in every form of tag", arguments: ["{{x}}", "{{{x}}}", "{{&x}}"])
  func everyForm(tag: String) {
    #expect(
      rendering(tag, ["x": .text("<a b=\"c\" d='e'>&")]).text
        == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;")
  }

  /// swift-mustache's own escape compares characters: a quotation mark with one of these behind it
  /// is a different character and was written as it is.
  @Test(
    "a mark or joiner behind a special character does not carry it past the escape",
    arguments: ["\u{301}", "\u{FE0F}", "\u{200D}", "\u{20E3}"])
  func combining(mark: String) {
    for (raw, escaped) in [("\"", "&quot;"), ("<", "&lt;"), ("'", "&#39;"), ("&", "&amp;")] {
      let page = rendering(
        "<p title=\"{{x}}\">{{#list}}{{.}}{{/list}}{{> part}}{{<base}}{{$b}}{{x}}{{/b}}{{/base}}",
        ["x": .text(raw + mark), "list": .list([.text(raw + mark)])],
        partials: ["part": "{{x}}", "base": "{{$b}}{{/b}}"])
      let piece = escaped + mark
      #expect(Array(page.text.utf8) == Array("<p title=\"\(piece)\">\(piece)\(piece)\(piece)".utf8))
    }
  }

  @Test(
    "markup is printed as it is in every form of tag", arguments: ["{{x}}", "{{{x}}}", "{{&x}}"])
  func markup(tag: String) {
    let page = rendering(tag, ["x": .html(HTML("<b>&amp;</b>"))])
    #expect(page.text == "<b>&amp;</b>")
    #expect(page.findings == [])
  }

  @Test("text in a raw tag is a finding at the tag")
  func rawText() {
    #expect(
      rendering("a {{{x}}}", ["x": .text("y")]).findings
        == ["template-raw-text@2..<9: 'x' is text, not markup"])
  }

  @Test("braces in a value are not read as tags")
  func bracesInValue() {
    #expect(rendering("{{x}}", ["x": .text("{{y}}{{{z}}}")]).text == "{{y}}{{{z}}}")
  }
}

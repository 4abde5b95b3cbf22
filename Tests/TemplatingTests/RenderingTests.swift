import Diagnostics
import Markup
import Templating
import Testing

struct RenderingTests {
  @Test("names are looked up from the innermost record outwards")
  func climbing() {
    let view: [String: TemplateValue] = [
      "title": .text("outer"), "only": .text("o"),
      "items": .list([.record(["title": .text("inner")]), .record([:])]),
    ]
    #expect(rendering("{{#items}}{{title}}{{only}} {{/items}}", view).text == "innero outero ")
  }

  @Test("null is a value: it hides an outer value of the same name and enters no section")
  func null() {
    let view: [String: TemplateValue] = [
      "note": .text("outer"), "row": .record(["note": .null]),
    ]
    let page = rendering(
      "{{#row}}[{{note}}{{#note}}x{{/note}}{{^note}}none{{/note}}]{{/row}}", view)
    #expect(page.text == "[none]")
    #expect(page.findings == [])
  }

  @Test(
    "sections are entered for what is there",
    arguments: [
      (TemplateValue.bool(true), "yes"), (.bool(false), "no"), (.null, "no"), (.list([]), "no"),
      (.text(""), "no"), (.text("a"), "yes"), (.html(.empty), "no"), (.html(HTML("a")), "yes"),
      (.record([:]), "yes"), (.list([.null]), "yes"),
    ])
  func sections(value: TemplateValue, expected: String) {
    #expect(rendering("{{#x}}yes{{/x}}{{^x}}no{{/x}}", ["x": value]).text == expected)
  }

  @Test("a dot is the innermost value")
  func dot() {
    let view: [String: TemplateValue] = [
      "list": .list([.text("a"), .text("<")]), "one": .text("b"),
      "rows": .list([.list([.text("c"), .text("d")])]),
    ]
    #expect(
      rendering(
        "{{#list}}{{.}}{{/list}}{{#one}}{{.}}{{/one}}{{#rows}}{{#.}}{{.}}{{/.}}{{/rows}}", view
      )
      .text == "a&lt;bcd")
  }

  @Test("a dotted name goes inwards; its end is not looked for outside")
  func dotted() {
    let view: [String: TemplateValue] = [
      "a": .record(["b": .record(["c": .text("deep")]), "gone": .null]), "end": .text("o"),
    ]
    #expect(rendering("{{a.b.c}}|{{a.gone.c}}", view).text == "deep|")
    #expect(rendering("{{a.gone.c}}", view).findings == [])
    #expect(
      rendering("{{a.end}}", view).findings
        == ["template-name-unknown@2..<7: nothing is named 'end' in 'a.end' in the view of 'page'"])
  }

  @Test("a true value as a section changes nothing about what names mean")
  func boolSection() {
    let view: [String: TemplateValue] = [
      "row": .record(["isOurs": .bool(true), "name": .text("n")])
    ]
    #expect(rendering("{{#row}}{{#isOurs}}{{name}}{{/isOurs}}{{/row}}", view).text == "n")
  }

  @Test("a list says whether it is empty, so that a heading can depend on it")
  func emptyList() {
    let template = "{{^a.rows.isEmpty}}<h2>{{/a.rows.isEmpty}}{{#a.rows}}{{.}}{{/a.rows}}"
    let full = TemplateValue.record(["rows": .list([.text("1"), .text("2")])])
    let empty = TemplateValue.record(["rows": .list([])])
    #expect(rendering(template, ["a": full]).text == "<h2>12")
    #expect(rendering(template, ["a": empty]).text == "")
    #expect(rendering("{{a.isEmpty}}", ["a": empty]).findings.count == 1)
  }

  @Test("partials see the values around them")
  func partials() {
    let view: [String: TemplateValue] = ["list": .list([.text("a"), .text("b")])]
    let page = rendering(
      "{{#list}}{{> parts/item}}{{/list}}", view, partials: ["parts/item": "<{{.}}>"])
    #expect(page.text == "<a><b>")
  }

  @Test("blocks of a parent are filled, or keep what they hold")
  func inheritance() {
    let base = "<{{$title}}none{{/title}}|{{$body}}empty{{/body}}>"
    let page = "{{<base}}\n  {{$body}}{{x}}{{/body}}\n{{/base}}"
    #expect(
      rendering(page, ["x": .text("b&")], partials: ["base": base]).text == "<none|b&amp;>")
  }

  @Test("a parent can live in a folder")
  func parentInFolder() {
    let page = rendering(
      "{{<parts/base}}{{$body}}x{{/body}}{{/parts/base}}", [:],
      partials: ["parts/base": "<{{$body}}{{/body}}>"])
    #expect(page.text == "<x>")
    #expect(page.findings == [])
  }

  @Test("values are not indented with the partial that prints them")
  func noIndent() {
    let page = rendering(
      "<div>\n    {{> part}}\n</div>", ["code": .html(HTML("<pre>a\nb</pre>"))],
      partials: ["part": "{{code}}\n"])
    #expect(page.text == "<div>\n<pre>a\nb</pre>\n</div>")
  }

  @Test("lines of carriage return and line feed render as lines of line feed")
  func lineEnds() {
    #expect(
      rendering("a\r\n{{#x}}\r\nb\r\n{{/x}}\r\nc\r", ["x": .bool(true)]).text == "a\nb\nc\n")
  }

  @Test("comments vanish, with their line if they stand alone")
  func comments() {
    #expect(rendering("a{{! b }}c\n{{! d\n {{e }}\nf", [:]).text == "ac\nf")
  }

  @Test("pages render side by side and each keeps its own findings")
  func concurrent() async {
    let set = load(["page": "{{#rows}}{{x}}{{/rows}}{{n}}"]).value
    let wrong = await withTaskGroup(of: Bool.self) { group in
      for i in 0..<200 {
        group.addTask {
          let rows = TemplateValue.list((0..<20).map { .record(["x": .text("\($0)")]) })
          let view: [String: TemplateValue] =
            i.isMultiple(of: 2) ? ["rows": rows, "n": .text("\(i)")] : ["rows": rows]
          let page = set.render("page", view)
          let numbers = (0..<20).map(String.init).joined()
          return i.isMultiple(of: 2)
            ? page.value.string != numbers + "\(i)" || !page.findings.isEmpty
            : page.value.string != numbers || page.findings.count != 1
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(wrong == 0)
  }
}

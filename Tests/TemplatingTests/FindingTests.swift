import Diagnostics
import Templating
import Testing

struct FindingTests {
  @Test(
    "a name the view does not have is a finding at the name, with the nearest one",
    arguments: [
      (
        "a {{titel}}",
        "4..<9: nothing is named 'titel' in the view of 'page'; did you mean 'title'?"
      ),
      (
        "{{#titel}}{{/titel}}",
        "3..<8: nothing is named 'titel' in the view of 'page'; did you mean 'title'?"
      ),
      ("{{^zzzzzz}}{{/zzzzzz}}", "3..<9: nothing is named 'zzzzzz' in the view of 'page'"),
      (
        "{{site.nam}}",
        "2..<10: nothing is named 'nam' in 'site.nam' in the view of 'page'; did you mean 'name'?"
      ),
      ("{{title.name}}", "2..<12: nothing is named 'name' in 'title.name' in the view of 'page'"),
      (
        "{{#site}}{{ titl }}{{/site}}",
        "12..<16: nothing is named 'titl' in the view of 'page'; did you mean 'title'?"
      ),
    ])
  func unknownName(template: String, expected: String) {
    let view: [String: TemplateValue] = [
      "title": .text("t"), "site": .record(["name": .text("n")]),
    ]
    #expect(rendering(template, view).findings == ["template-name-unknown@\(expected)"])
  }

  @Test("the inner record's near name comes before the outer one's")
  func nearestScope() {
    let view: [String: TemplateValue] = [
      "names": .text("outer"), "row": .record(["nameX": .text("inner")]),
    ]
    #expect(
      rendering("{{#row}}{{nameY}}{{/row}}", view).findings.first?.hasSuffix("mean 'nameX'?")
        == true)
  }

  @Test("a slip in a row is told once")
  func onceForRows() {
    let view: [String: TemplateValue] = ["rows": .list([.record([:]), .record([:])])]
    #expect(rendering("{{#rows}}{{x}}{{/rows}}", view).findings.count == 1)
  }

  @Test("the same name is a finding only where it does not exist")
  func sameNameTwice() {
    let view: [String: TemplateValue] = ["row": .record(["x": .text("1")])]
    #expect(
      rendering("{{#row}}{{x}}{{/row}}{{x}}", view).findings
        == ["template-name-unknown@23..<24: nothing is named 'x' in the view of 'page'"])
  }

  @Test("findings in a partial stand in the partial's file")
  func inPartial() {
    let set = load(["page": "{{> part}}", "part": "ab{{x}}"]).value
    #expect(
      set.render("page", [:]).findings.map(\.range)
        == [SourceRange(path: "part.mustache", start: 4, end: 5)])
  }

  @Test("a list, a record and a yes or no cannot be printed")
  func kinds() {
    let view: [String: TemplateValue] = [
      "l": .list([.text("a")]), "r": .record([:]), "b": .bool(true),
    ]
    let page = rendering("{{l}}{{r}}{{b}}", view)
    #expect(page.text == "")
    #expect(
      page.findings == [
        "template-value-kind@2..<3: 'l' is a list and cannot be printed",
        "template-value-kind@7..<8: 'r' is a record and cannot be printed",
        "template-value-kind@12..<13: 'b' is a yes or no and cannot be printed",
      ])
  }

  @Test("a template that is not there is a finding with the nearest name")
  func missingTemplate() {
    let page = load(["article": ""]).value.render("artcle", [:])
    #expect(
      short(page.findings)
        == ["template-missing@0..<0: no template is named 'artcle'; did you mean 'article'?"])
  }
}

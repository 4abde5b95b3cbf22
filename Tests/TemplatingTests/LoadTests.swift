import Diagnostics
import Templating
import Testing

struct LoadTests {
  @Test(
    "what a template gets wrong is told at its place",
    arguments: [
      ("ab {{#x}} c", "3..<9: '{{#x}}' is never closed"),
      ("{{^x}}", "0..<6: '{{^x}}' is never closed"),
      ("{{#a}}{{#b}}{{/a}}", "6..<12: '{{#b}}' is never closed"),
      ("a{{/x}}", "1..<7: '{{/x}}' closes nothing that is open"),
      ("a {{x\n}} {{y\nb", "9..<12: a tag that begins with '{{' needs '}}' at its end"),
      ("{{x {{y}}", "0..<9: a tag that begins with '{{' needs '}}' at its end"),
      ("{{! never", "0..<9: a tag that begins with '{{' needs '}}' at its end"),
      ("{{{x}} ", "0..<6: '{{{' needs '}}}' at its end"),
      ("{{}}", "0..<4: a tag needs a name"),
      ("{{# }}", "0..<6: a tag needs a name"),
      ("{{=<% %>=}}", "0..<11: other delimiters are not offered in templates"),
      ("{{% CONTENT_TYPE:TEXT}}", "0..<23: pragmas are not offered in templates"),
      ("{{uppercased(x)}}", "2..<15: 'uppercased(x)': transforms are not offered"),
      ("{{>*x}}", "3..<5: '*x': a partial is given by its name, not by a value"),
      ("{{a b}}", "2..<5: 'a b' is not a name: letters, digits, '-' and '_', joined by dots"),
      ("{{.x}}", "2..<4: '.x' is not a name: letters, digits, '-' and '_', joined by dots"),
      ("{{a..b}}", "2..<6: 'a..b' is not a name: letters, digits, '-' and '_', joined by dots"),
      ("{{$a.b}}", "3..<6: 'a.b' is not a name: letters, digits, '-' and '_', joined by dots"),
    ])
  func syntax(template: String, expected: String) {
    #expect(loading(["page": template]) == ["template-syntax@\(expected)"])
  }

  @Test("between a parent and its blocks nothing can stand")
  func insideParent() {
    #expect(
      loading(["base": "", "page": "{{<base}} text {{$a}}{{/a}}{{x}}{{/base}}"]) == [
        "template-syntax@10..<15: text between '{{<base}}' and its blocks is never printed",
        "template-syntax@27..<32: '{{x}}' cannot stand directly in '{{<base}}'",
      ])
  }

  @Test("everything wrong is found in one run, in all files")
  func allInOneRun() {
    #expect(
      loading(["a": "{{#x}}{{()}}", "b": "{{/y}}{{> c}}{{> aa}}"]) == [
        "template-syntax@0..<6: '{{#x}}' is never closed",
        "template-syntax@8..<10: '()': transforms are not offered",
        "template-syntax@0..<6: '{{/y}}' closes nothing that is open",
        "template-partial-unknown@10..<11: no template is named 'c'; did you mean 'a'?",
        "template-partial-unknown@17..<19: no template is named 'aa'; did you mean 'a'?",
      ])
  }

  @Test("a template that is not UTF-8 is a finding at the byte")
  func notUTF8() {
    let file = TemplateFile(path: "p", name: "p", bytes: Array("aé".utf8) + [0xFF, 0x62])
    #expect(
      short(TemplateSet.load([file]).findings)
        == ["not-utf8@3..<4: a template must be UTF-8; this byte is not"])
  }

  @Test(
    "what leads back to itself is found before anything renders",
    arguments: [
      (["a": "{{> a}}"], "template 'a'"),
      (["a": "{{#x}}{{> b}}{{/x}}", "b": "{{> a}}"], "template 'a'"),
      (["a": "{{<b}}{{/b}}", "b": "{{<a}}{{/a}}"], "template 'a'"),
      (["a": "{{<b}}{{$c}}{{$c}}{{/c}}{{/c}}{{/b}}", "b": "{{$c}}{{/c}}"], "block 'c'"),
      (
        ["a": "{{<b}}{{$c}}{{> d}}{{/c}}{{/b}}", "b": "{{$c}}{{/c}}", "d": "{{$c}}{{/c}}"],
        "block 'c'"
      ),
      (
        [
          "a": "{{<b}}{{$c}}{{$d}}{{/d}}{{/c}}{{$d}}{{$c}}{{/c}}{{/d}}{{/b}}",
          "b": "{{$c}}{{/c}}",
        ], "block 'c'"
      ),
    ])
  func cycles(templates: [String: String], what: String) {
    let findings = loading(templates)
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("template-cycle@") == true)
    #expect(findings.first?.contains("\(what) leads back to itself here") == true)
  }

  @Test("parents of parents are no cycle")
  func threeLevels() {
    let templates = [
      "base": "<{{$body}}{{/body}}>",
      "article": "{{<base}}{{$body}}[{{$text}}{{/text}}]{{/body}}{{/base}}",
    ]
    let page = rendering("{{<article}}{{$text}}x{{/text}}{{/article}}", [:], partials: templates)
    #expect(page.text == "<[x]>")
    #expect(page.findings == [])
  }

  @Test("64 levels are the limit, by partials and by sections", arguments: [64, 65])
  func depth(levels: Int) {
    var chain: [String: String] = ["t\(levels)": "x"]
    for i in 0..<levels { chain["t\(i)"] = "{{> t\(i + 1)}}" }
    let open = String(repeating: "{{#x}}", count: levels)
    let close = String(repeating: "{{/x}}", count: levels)
    #expect(loading(chain).count == levels - 64)
    #expect(loading(["page": open + close]).count == levels - 64)
  }

  @Test("a chain of thousands of templates is refused, not followed")
  func longChain() {
    var chain: [String: String] = ["t5000": ""]
    for i in 0..<5000 { chain["t\(i)"] = "{{> t\(i + 1)}}" }
    #expect(loading(chain).allSatisfy { $0.hasPrefix("template-cycle@") })
    #expect(!loading(chain).isEmpty)
  }
}

import Diagnostics
import Site
import Testing

let templateCases = [
  FindingCase(
    "a tag that is not closed",
    """
    === Templates/not-found.mustache
    <h1>
    {{page.title
    //~ template-syntax
    //= {{page.title}}
    </h1>
    """),
  FindingCase(
    "a section that is not closed",
    """
    === Templates/not-found.mustache
    {{#nav}}
    //~ template-syntax
    //-
    <h1>Nothing here</h1>
    """),
  FindingCase(
    "a name that does not exist",
    """
    === Templates/not-found.mustache
    {{page.titel}}
    //~ template-name-unknown
    //= {{page.title}}
    """),
  FindingCase(
    "a partial that does not exist",
    """
    === Templates/not-found.mustache
    {{> parts/crad}}
    //~ template-partial-unknown
    //-
    """),
  FindingCase(
    "partials that include each other",
    """
    === Templates/parts/one.mustache
    {{> parts/two}}
    === Templates/parts/two.mustache
    {{> parts/one}}
    //~ template-cycle
    //-
    """),
  FindingCase(
    "text printed as if it were markup",
    """
    === Templates/not-found.mustache
    {{{page.title}}}
    //~ template-raw-text
    //= {{page.title}}
    """),
  FindingCase(
    "a list printed as if it were text",
    """
    === Templates/not-found.mustache
    {{nav}}
    //~ template-value-kind
    //= {{#nav}}{{text}}{{/nav}}
    """),
  FindingCase(
    "two articles at one address",
    """
    === articles/second/article.md
    ---
    title: A second
    date: 2025-01-09
    summary: Short.
    aliases:
      - /articles/report/
    #~ output-collision
    #=   - /reports/second/
    ---
    """),
]

@Test(
  "a fault of a template has its code at its line, and the mended one none",
  arguments: templateCases)
func templateFaults(_ fault: FindingCase) async {
  await check(fault)
}

@Test("a template that a page needs and the folder lacks is a finding")
func missingTemplate() async {
  var fixture = Fixture()
  fixture.files["Templates/issue.mustache"] = nil
  let result = await fixture.build()
  #expect(result.codes == [.templateMissing])
  #expect(result.findings.first?.message == "there is no template 'issue.mustache'")
  #expect(result.files == [])
}

@Test("a language without interface texts is a finding that says which file to add")
func missingWords() async {
  let result = await Fixture("=== publication.yml +\nlanguage: de").build()
  #expect(result.codes == [.templateMissing])
  #expect(result.findings.first?.fix == "add 'words/de.yml' to the templates")
}

@Test("an interface text that the code prints and the file lacks is a finding")
func missingText() async {
  var fixture = Fixture()
  let lines = minimalWords.filter { !$0.hasPrefix("undated:") } + ["more: A template’s own"]
  fixture.files["Templates/words/en.yml"] = Array(lines.joined(separator: "\n").utf8)
  let result = await fixture.build()
  #expect(await fixture.found() == ["Templates/words/en.yml:1 key-missing"])
  #expect(result.findings.first?.message == "the interface text 'undated' is missing")
}

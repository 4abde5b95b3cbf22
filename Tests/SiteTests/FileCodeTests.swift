import Testing

let fileCases = [
  FindingCase(
    "a text that is not UTF-8",
    """
    === pages/method.md +
    Caf\\xE9.
    //~ not-utf8
    //= Café.
    """),
  FindingCase(
    "front matter that is not UTF-8",
    """
    === pages/about.md
    ---
    title: Caf\\xE9
    //~ not-utf8
    //= title: Café
    ---
    Text.
    """),
  FindingCase(
    "a data file that is not UTF-8",
    """
    === disclaimers.yml
    press: {page: Caf\\xE9}
    //~ not-utf8
    //= press: {page: Café}
    """),
  FindingCase(
    "a template that is not UTF-8",
    """
    === Templates/extra.mustache
    <p>
    caf\\xE9
    //~ not-utf8
    //= café
    """),
  FindingCase(
    "an article folder whose name cannot be part of an address",
    """
    === articles/Second_Report/article.md !
    //~ name-invalid
    """),
  FindingCase(
    "a page whose name cannot be part of an address",
    """
    === pages/über.md !
    //~ name-invalid
    """),
  FindingCase(
    "an issue whose name ends in a hyphen",
    """
    === issues/may-.md !
    //~ name-invalid
    """),
  FindingCase(
    "an article folder without an article",
    """
    === articles/second/article.md -
    //~ file-missing
    === articles/second/photo.jpg !
    x
    """),
  FindingCase(
    "a publication without its settings",
    """
    === publication.yml -
    //~ file-missing
    """),
  FindingCase(
    "a file that nothing reads",
    """
    === notes.txt !
    //~ file-unexpected
    """),
  FindingCase(
    "a data file with another ending",
    """
    === articles/report/highlights.yaml !
    //~ file-unexpected
    """),
  FindingCase(
    "a folder inside the pages",
    """
    === pages/more/about.md !
    //~ file-unexpected
    """),
  FindingCase(
    "a text that does not begin with front matter",
    """
    === pages/about.md
    About us.
    //~ front-matter-missing
    //= ---
    title: About
    ---
    """),
]

@Test("a fault of files has its code at its line, and the mended file none", arguments: fileCases)
func fileFaults(_ fault: FindingCase) async {
  await check(fault)
}

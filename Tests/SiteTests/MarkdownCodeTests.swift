import Testing

let markdownCases = [
  FindingCase(
    "quotations nested too deeply",
    """
    === pages/method.md +
    \(String(repeating: ">", count: 40)) deep
    //~ nesting-too-deep
    //= > deep
    """),
  FindingCase(
    "a paragraph that is too long",
    """
    === pages/method.md +

    \(String(repeating: "word ", count: 4000))
    //~ paragraph-too-long
    //= word
    """),
  FindingCase(
    "raw HTML in a line and in a block",
    """
    === articles/report/article.md +
    A <b>bold</b> word.
    //~ html-dropped
    //~ html-dropped
    //= A **bold** word.

    <script>alert(1)</script>
    //~ html-dropped
    //-
    """),
  FindingCase(
    "addresses with schemes that are not allowed",
    """
    === articles/report/article.md +
    See [this](javascript:alert).
    //~ url-scheme
    //= See [this](https://example.org/).

    See [that](figures:growth).
    //~ url-scheme
    //= See [that](claim:broad).

    <data:text/html,x>
    //~ url-scheme
    //-
    """),
  FindingCase(
    "addresses of sources and origins that are not of the web",
    """
    === sources.yml +
    wire: {name: The Wire, kind: news-agency, url: "ftp://wire.example/"}
    #~ url-scheme
    #= wire: {name: The Wire, kind: news-agency, url: "https://wire.example/"}
    === articles/second/article.md
    ---
    title: A second
    date: 2025-01-09
    summary: Short.
    origin: {source: herald, url: "javascript:alert(1)"}
    #~ url-scheme
    #= origin: {source: herald, url: "https://herald.example/"}
    ---
    """),
  FindingCase(
    "a link within a link",
    """
    === articles/report/article.md +
    [One [two](claim:broad) three](page:method)
    //~ link-nested
    //= [two](claim:broad)
    """),
  FindingCase(
    "links that lead nowhere",
    """
    === articles/report/article.md +
    See [below](#method).
    //~ link-broken
    //= See [below](#f-growth).

    ![A picture](photo.jpg)
    //~ link-broken
    //-

    See [this]().
    //~ link-broken
    //-
    === pages/about.md
    ---
    title: About
    ---
    A [file](report.pdf) and a [figure](#f-growth).
    //~ link-broken
    //~ link-broken
    //= Text.
    """),
  FindingCase(
    "a path that leads out of the folder",
    """
    === articles/report/article.md +
    ![A picture](../second/photo.jpg)
    //~ path-outside
    //-

    See [this](/etc/passwd).
    //~ path-outside
    //-
    """),
  FindingCase(
    "references to what is not there",
    """
    === articles/report/article.md +
    An [article](article:raport).
    //~ reference-broken
    //= An [article](article:report).

    A [subject](subject:city.minin).
    //~ reference-broken
    //= A [subject](subject:city.mining).

    A [source](source:ofice).
    //~ reference-broken
    //= A [source](source:office).

    An [issue](issue:februry).
    //~ reference-broken
    //= An [issue](issue:january).

    A [page](page:metod).
    //~ reference-broken
    //= A [page](page:method).

    ![](chart:rate)
    //~ reference-broken
    //-

    A [page](page:).
    //~ reference-broken
    //-
    === publication.yml +
    corrections: page:corrections
    #~ reference-broken
    #= corrections: page:method
    === issues/may.md
    ---
    title: May
    date: 2025-05-01
    articles: [raport]
    #~ reference-broken
    #= articles: [report]
    ---
    """),
  FindingCase(
    "references where they cannot stand",
    """
    === articles/report/article.md +
    A chart ![](chart:rates) in a line.
    //~ reference-misplaced
    //~ reference-misplaced
    //-

    A [chart](chart:rates).
    //~ reference-misplaced
    //~ reference-misplaced
    //-

    ![A figure](figure:growth)
    //~ reference-misplaced
    //= [](figure:growth)
    === articles/second/article.md
    ---
    title: "[A page](page:method)"
    //~ reference-misplaced
    //= title: A page
    date: 2025-01-09
    summary: "[A claim](claim:report#broad)"
    //~ reference-misplaced
    //= summary: A claim
    ---
    """),
  FindingCase(
    "footnotes without their other half",
    """
    === articles/report/article.md +
    A mark[^one] without its text.
    //~ footnote-broken
    //= A mark[^two] with its text.

    [^two]: A text without its mark.
    //~ footnote-broken
    //= [^two]: A text with its mark.
    """),
  FindingCase(
    "a table row with a cell too many",
    """
    === articles/report/article.md +
    | a | b |
    |---|---|
    | c | d | e |
    //~ table-row
    //= | c | d |
    """),
  FindingCase(
    "a callout of a kind there is not",
    """
    === articles/report/article.md +
    > [!WARN]
    //~ value-invalid
    //= > [!NOTE]
    > Look here.
    """),
]

@Test(
  "a fault of a text has its code at its line, and the mended text none", arguments: markdownCases)
func markdownFaults(_ fault: FindingCase) async {
  await check(fault)
}

@Test("a text larger than 2 MiB is refused as a whole")
func largeText() async {
  var fixture = Fixture()
  fixture.files["pages/long.md"] =
    Array("---\ntitle: Long\n---\n".utf8)
    + Array(repeating: UInt8(ascii: "\n"), count: (2 << 20) + 1)
  let found = await fixture.found()
  #expect(found == ["pages/long.md:4 file-too-large"])
}

import Testing

let yamlCases = [
  FindingCase(
    "a bracket that does not close",
    """
    === disclaimers.yml
    press: {page: One
    //= press: {page: One}
    analyst: {page: Two}
    //~ yaml-syntax
    """),
  FindingCase(
    "an anchor",
    """
    === disclaimers.yml
    press: {page: &one One}
    //~ yaml-anchor
    //= press: {page: One}
    """),
  FindingCase(
    "a merge key",
    """
    === disclaimers.yml
    press:
      <<: {page: One}
    //~ yaml-anchor
    //=   page: One
    """),
  FindingCase(
    "a tag",
    """
    === disclaimers.yml
    press: {page: !!str One}
    //~ yaml-tag
    //= press: {page: One}
    """),
  FindingCase(
    "lists in lists without end",
    """
    === disclaimers.yml
    press: {page: \(String(repeating: "[", count: 70))\(String(repeating: "]", count: 70))}
    //~ yaml-depth
    //= press: {page: One}
    """),
  FindingCase(
    "a second document",
    """
    === disclaimers.yml
    press: {page: One}
    ---
    //~ yaml-document
    //-
    analyst: {page: Two}
    """),
  FindingCase(
    "a key given twice",
    """
    === disclaimers.yml
    press: {page: One}
    press: {page: Two}
    //~ key-duplicate
    //-
    """),
  FindingCase(
    "a key of front matter given twice",
    """
    === pages/about.md
    ---
    title: About
    title: About us
    //~ key-duplicate
    //-
    ---
    """),
  FindingCase(
    "unknown keys in every file",
    """
    === publication.yml +
    taglin: Numbers
    #~ key-unknown
    #-
    === sources.yml +
    wire: {name: The Wire, kind: news-agency, contry: CN}
    #~ key-unknown
    #= wire: {name: The Wire, kind: news-agency, country: CN}
    === subjects.yml +
      town: {name: A town, kind: place, inside: city}
    #~ key-unknown
    #=   town: {name: A town, kind: place, in: city}
    === articles/report/highlights.yml
    @defaults
    highlight:
    #~ key-unknown
    #= highlights:
      - Mining grew [24.6%](figure:mining) in a year.
    claims:
      broad: {kind: inference, says: growth was broad, said: x}
    #~ key-unknown
    #=   broad: {kind: inference, says: growth was broad}
    charts:
      rates: {kind: growth, parts: [growth], title: Rates, figures: [growth, mining]}
    #~ key-unknown
    #=   rates: {kind: growth, title: Rates, figures: [growth, mining]}
    figures:
      growth: {subject: city, kind: growth, value: "11.3", comparator: over}
    #~ key-unknown
    #=   growth: {subject: city, kind: growth, value: "11.3"}
      mining: {subject: city.mining, kind: growth, value: "24.6"}
    === articles/second/article.md
    ---
    title: A second
    date: 2025-01-09
    summary: Short.
    tags: [one]
    #~ key-unknown
    #-
    ---
    === disclaimers.yml
    prss: {page: One}
    #~ key-unknown
    #= press: {page: One}
    analyst: {pages: Two}
    #~ key-unknown
    #= analyst: {page: Two}
    === pages/about.md
    ---
    title: About
    men: 2
    #~ key-unknown
    #= menu: 2
    ---
    === issues/may.md
    ---
    title: May
    date: 2025-05-01
    article: [report]
    #~ key-unknown
    #= articles: [report]
    ---
    """),
  FindingCase(
    "required keys that are missing",
    """
    === publication.yml
    name: The Trial
    #~ key-missing
    #~ key-missing
    #= {name: The Trial, url: https://trial.example/, editor: {name: The editors}}
    === sources.yml +
    wire: {name: The Wire}
    #~ key-missing
    #= wire: {name: The Wire, kind: news-agency}
    === subjects.yml +
      town: {kind: place}
    #~ key-missing
    #=   town: {name: A town, kind: place}
    === pages/about.md
    ---
    menu: 2
    #~ key-missing
    #= {title: About, menu: 2}
    ---
    """),
  FindingCase(
    "an article without title, date and summary",
    """
    === articles/second/article.md
    ---
    draft: false
    #~ key-missing
    #~ key-missing
    #~ key-missing
    #= {title: A second, date: 2025-01-09, summary: Short.}
    ---
    Text.
    """),
]

@Test("a fault of YAML has its code at its line, and the mended file none", arguments: yamlCases)
func yamlFaults(_ fault: FindingCase) async {
  await check(fault)
}

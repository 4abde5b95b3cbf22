import Testing

let valueCases = [
  FindingCase(
    "values that the settings cannot take",
    """
    === publication.yml
    name: The Trial
    url: trial.example
    #~ value-invalid
    #= url: https://trial.example/
    editor: The editors
    #~ value-invalid
    #= editor: {name: The editors}
    """),
  FindingCase(
    "values that front matter cannot take",
    """
    === articles/second/article.md
    ---
    title: [A, second]
    #~ value-invalid
    #= title: A second
    date: 2025-02-30
    #~ value-invalid
    #= date: 2025-02-28
    updated: yesterday
    #~ value-invalid
    #= updated: 2025-03-01
    summary: Short.
    draft: maybe
    #~ value-invalid
    #= draft: false
    aliases: [old/path]
    #~ value-invalid
    #= aliases: [/old/path/]
    ---
    """),
  FindingCase(
    "a change before the publication",
    """
    === articles/second/article.md
    ---
    title: A second
    date: 2025-01-09
    updated: 2025-01-08
    #~ value-invalid
    #= updated: 2025-01-10
    summary: Short.
    ---
    """),
  FindingCase(
    "values that registries cannot take",
    """
    === sources.yml +
    wire: {name: The Wire, kind: agency, country: China}
    #~ value-invalid
    #~ value-invalid
    #= wire: {name: The Wire, kind: news-agency, country: CN}
    === subjects.yml +
      Town: {name: A town, kind: place}
    #~ value-invalid
    #=   town: {name: A town, kind: place}
      village: {name: A village, kind: place, place: Somewhere}
    #~ value-invalid
    #=   village: {name: A village, kind: place, place: CN-NM}
    """),
  FindingCase(
    "values that a figure cannot take",
    """
    === articles/report/highlights.yml +
      one: {subject: city, period: 2001, kind: growth, value: 1.5}
    #~ value-invalid
    #=   one: {subject: city, period: 2001, kind: growth, value: "1.5"}
      two: {subject: city, period: 2002, kind: growth, value: "a lot"}
    #~ value-invalid
    #=   two: {subject: city, period: 2002, kind: growth, value: "2"}
      three: {subject: city, period: 2003, kind: growth, value: "3", unit: t}
    #~ value-invalid
    #=   three: {subject: city, period: 2003, kind: growth, value: "3", unit: pct}
      four: {subject: city, period: 2004, kind: grwth, value: "4"}
    #~ value-invalid
    #=   four: {subject: city, period: 2004, kind: growth, value: "4"}
    === articles/report/article.md +
    It grew by [](figure:one), [](figure:two), [](figure:three) or [](figure:four).
    """),
  FindingCase(
    "a highlight that begins with a bracket",
    """
    === articles/second/article.md
    @front
    === articles/second/highlights.yml
    highlights:
      - [24.6%](figure:report#mining) is a lot
    #~ yaml-syntax
    #=   - "[24.6%](figure:report#mining) is a lot"
    """),
  FindingCase(
    "rules that do not exist or hold always",
    """
    === publication.yml +
    rules:
      figure-unbaked: error
    #~ key-unknown
    #=   figure-unbacked: error
      figure-unknown: warning
    #~ value-invalid
    #-
      html-dropped: fatal
    #~ value-invalid
    #=   html-dropped: error
    """),
  FindingCase(
    "waivers of numbers that lack a part, or answer another rule",
    """
    === pages/about.md
    ---
    title: About
    waive:
      - {rule: figure-unbaked, at: 4 people, because: An example}
    #~ value-invalid
    #-
      - {rule: figure-mismatch, at: "4", because: An example}
    #~ value-invalid
    #-
      - {rule: figure-unbacked, at: "4"}
    #~ key-missing
    #=   - {rule: figure-unbacked, at: "4", because: An example}
      - {rule: figure-unbacked, at: "5", because: ""}
    #~ value-invalid
    #-
    ---
    We are 4 people.
    //~ figure-unbacked
    //= We are 4 people.
    """),
]

@Test("a value a field cannot take has its code at its line", arguments: valueCases)
func valueFaults(_ fault: FindingCase) async {
  await check(fault)
}

import Testing

let figureCases = [
  FindingCase(
    "figures that are not declared, wherever they are named",
    """
    === articles/report/article.md +
    It grew by [11.3%](figure:grwth).
    //~ figure-unknown
    //= It grew by [11.3%](figure:growth).
    === pages/about.md
    ---
    title: About
    ---
    It grew by [11.3%](figure:growth).
    //~ figure-unknown
    //= It grew by [11.3%](figure:report#growth).
    === issues/may.md
    ---
    title: May
    date: 2025-05-01
    figure-of-the-week: report#grwth
    #~ figure-unknown
    #= figure-of-the-week: report#growth
    ---
    === articles/report/highlights.yml +
      share: {subject: city.mining, kind: share, basis: of-total, value: "5", of: town}
    #~ figure-unknown
    #=   share: {subject: city.mining, kind: share, basis: of-total, value: "5", of: city}
    === pages/more.md
    ---
    title: More
    ---
    A share of [5%](figure:report#share).
    """),
  FindingCase(
    "a text that is not the figure",
    """
    === articles/report/article.md +
    It grew by [11.4%](figure:growth).
    //~ figure-mismatch
    //= It grew by [11%](figure:growth).
    """),
  FindingCase(
    "numbers bound to nothing, in every text",
    """
    === articles/report/article.md +
    It grew by 12%.
    //~ figure-unbacked
    //= It grew in 2024.
    === articles/second/article.md
    ---
    title: Up by 12%
    #~ figure-unbacked
    #= title: Up
    date: 2025-01-09
    summary: Down by 13%
    #~ figure-unbacked
    #= summary: Down
    ---
    === pages/about.md
    ---
    title: About
    ---
    We are 4 people.
    //~ figure-unbacked
    //= We are a few people.
    """),
  FindingCase(
    "waivers that answer nothing",
    """
    === articles/second/article.md
    ---
    title: Up by 12%
    date: 2025-01-09
    summary: Down
    waive:
      - {rule: figure-unbacked, at: 12%, because: An example}
      - {rule: figure-unbacked, at: 12 %, because: It reads otherwise}
    #~ waiver-unused
    #-
      - {rule: figure-unbacked, at: 12%, because: Given twice}
    #~ waiver-unused
    #-
    ---
    In [January](issue:january) or “13%”.
    === issues/january.md
    ---
    title: January
    date: 2025-01-11
    waive: [{rule: figure-unbacked, at: 13%, because: A quotation}]
    #~ waiver-unused
    #= articles: []
    ---
    It read “13%”.
    """),
  FindingCase(
    "a figure and a chart nobody uses",
    """
    === articles/report/highlights.yml
    @defaults
    highlights:
      - Mining grew [24.6%](figure:mining) in a year.
    claims:
      broad: {kind: inference, says: growth was broad}
    charts:
      rates: {kind: growth, figures: [growth, mining]}
      more: {kind: growth, figures: [growth, mining]}
    #~ chart-unused
    #-
    figures:
      growth: {subject: city, kind: growth, value: "11.3"}
      mining: {subject: city.mining, kind: growth, value: "24.6"}
      extra: {subject: city.mining, kind: growth, value: "1", period: 2001}
    #~ figure-unused
    #-
    """),
  FindingCase(
    "a share of growth that its contribution does not give",
    """
    === articles/report/highlights.yml +
      points: {subject: city.mining, kind: contribution, unit: pp, value: "3.2", of: growth}
      share: {subject: city.mining, kind: share-of-growth, basis: of-growth, value: "33.1", of: growth}
    #~ figure-inconsistent
    #=   share: {subject: city.mining, kind: share-of-growth, basis: of-growth, value: "28.3", of: growth}
    === articles/report/article.md +
    Mining gave [](figure:points), or [](figure:share).
    """),
  FindingCase(
    "a formula that does not give its value",
    """
    === articles/report/highlights.yml +
      ahead: {subject: city, kind: gap, basis: vs-parent, unit: pp, value: "13.9", of: city, chain: [ourselves], formula: mining − growth}
    #~ figure-inconsistent
    #=   ahead: {subject: city, kind: gap, basis: vs-parent, unit: pp, value: "13.3", of: city, chain: [ourselves], formula: mining − growth}
    === articles/report/article.md +
    Mining is [](figure:ahead) ahead.
    """),
  FindingCase(
    "a figure without a source",
    """
    === articles/report/highlights.yml +
      share: {subject: city.mining, kind: share, basis: of-total, value: "5", of: city, chain: null}
    #~ figure-unsourced
    #=   share: {subject: city.mining, kind: share, basis: of-total, value: "5", of: city}
    === articles/report/article.md +
    A share of [5%](figure:share).
    """),
  FindingCase(
    "figures computed from each other",
    """
    === articles/report/highlights.yml +
      one: {subject: city, kind: growth, value: "1", period: 2001, chain: [ourselves], formula: two}
    #~ figure-cycle
    #=   one: {subject: city, kind: growth, value: "1", period: 2001}
      two: {subject: city, kind: growth, value: "1", chain: [ourselves], formula: one}
    #~ figure-cycle
    === articles/report/article.md +
    It grew by [](figure:one), or [](figure:two).
    """),
  FindingCase(
    "sources, subjects and measures that are not declared",
    """
    === articles/report/highlights.yml +
      one: {subject: city, kind: growth, value: "1", period: 2001, chain: [herold, office]}
    #~ source-unknown
    #=   one: {subject: city, kind: growth, value: "1", period: 2001, chain: [herald, office]}
      two: {subject: cit, kind: growth, value: "2", period: 2001}
    #~ subject-unknown
    #=   two: {subject: city.mining, kind: growth, value: "2", period: 2001}
      three: {subject: city, measure: outptu, kind: growth, value: "3"}
    #~ measure-unknown
    #=   three: {subject: city, measure: unspecified, kind: growth, value: "3"}
    === articles/report/article.md +
    It grew by [](figure:one), [](figure:two) or [](figure:three).
    === articles/second/article.md
    ---
    title: A second
    date: 2025-01-09
    summary: Short.
    subjects: [city, town]
    #~ subject-unknown
    #= subjects: [city]
    origin: {source: herold}
    #~ source-unknown
    #= origin: {source: herald}
    ---
    === sources.yml +
    town-hall: {name: The town hall, kind: government, stake: [town]}
    #~ subject-unknown
    #= town-hall: {name: The town hall, kind: government, stake: [city]}
    """),
  FindingCase(
    "subjects that contain each other",
    """
    === subjects.yml +
      a: {name: A, kind: other, in: b}
      b: {name: B, kind: other, in: a}
    #~ subject-cycle
    #=   b: {name: B, kind: other, in: city}
    """),
  FindingCase(
    "claims that are not declared",
    """
    === articles/report/article.md +
    It was [broad](claim:braod).
    //~ claim-unknown
    //= It was [broad](claim:broad).
    === pages/about.md
    ---
    title: About
    ---
    It was [broad](claim:broad).
    //~ claim-unknown
    //= It was [broad](claim:report#broad).
    """),
  FindingCase(
    "periods that cannot be read",
    """
    === articles/report/highlights.yml +
      one: {subject: city, kind: growth, value: "1", period: 2024-13}
    #~ period-invalid
    #=   one: {subject: city, kind: growth, value: "1", period: 2024-12}
      two: {subject: city, kind: growth, value: "2", period: 2024/2023}
    #~ period-invalid
    #=   two: {subject: city, kind: growth, value: "2", period: 2023/2024}
    === articles/report/article.md +
    It grew by [](figure:one) or [](figure:two).
    === articles/second/article.md
    ---
    title: A second
    date: 2025-01-09
    summary: Short.
    origin: {source: herald, published: last week}
    #~ period-invalid
    #= origin: {source: herald, published: 2025-01}
    ---
    """),
  FindingCase(
    "figures that are undated or may be rounded",
    """
    === articles/report/highlights.yml +
      one: {subject: city, kind: growth, value: "1", period: null}
    #~ period-missing
    #=   one: {subject: city, kind: growth, value: "1", period: 2001}
      two: {subject: city, kind: level, basis: flow, unit: t, value: "15,300"}
    #~ precision-assumed
    #=   two: {subject: city, kind: level, basis: flow, unit: t, value: "15,300", precision: "100"}
    === articles/report/article.md +
    It grew by [](figure:one) to [](figure:two).
    """),
  FindingCase(
    "a hedge the figure does not have",
    """
    === articles/report/article.md +
    It grew by [about 11.3%](figure:growth).
    //~ wording-hedge
    //= It grew by [11.3%](figure:growth).
    """),
  FindingCase(
    "a disclaimer with a slot there is not",
    """
    === disclaimers.yml
    press: {page: "From {sorce}, in {state}."}
    #~ disclaimer-slot
    #= press: {page: "From {source}, in {state}."}
    """),
]

@Test(
  "a fault of a figure has its code at its line, and the mended one none", arguments: figureCases)
func figureFaults(_ fault: FindingCase) async {
  await check(fault)
}

import Testing

let lockCases = [
  FindingCase(
    "published values that changed without an explanation",
    """
    === figures.lock
    report#one: {value: "24.6", unit: pct, period: 2024}
    report#two: {value: "15,300", unit: t, cmp: about, period: 2024}
    report#three: {value: "7", unit: pct, period: 2023}
    report#four: {value: null, unit: pct, period: null}
    === articles/report/highlights.yml +
      one: {subject: city, prices: constant, kind: growth, value: "26.4"}
    #~ figure-changed
    #=   one: {subject: city, prices: constant, kind: growth, value: "26.4", revisions: [{value: "24.6", as-of: 2025-02-01, kind: our-error, because: digits were swapped}]}
      two: {subject: city, kind: level, basis: flow, value: "15.3", scale: 3, precision: "0.1", unit: t}
    #~ figure-changed
    #=   two: {subject: city, kind: level, basis: flow, value: "15.3", scale: 3, precision: "0.1", unit: t, revisions: [{value: "15,300", cmp: about, scale: 0, as-of: 2025-02-01, kind: rounding}]}
      three: {subject: city.mining, prices: current, kind: growth, value: "7", period: 2024}
    #~ figure-changed
    #=   three: {subject: city.mining, prices: current, kind: growth, value: "7", period: 2024, revisions: [{value: "7", period: 2023, as-of: 2025-02-01, kind: our-error, because: wrong year}]}
      four: {subject: city.mining, prices: volume, kind: growth, value: "8"}
    #~ figure-changed
    #=   four: {subject: city.mining, prices: volume, kind: growth, value: "8", revisions: [{value: null, period: null, as-of: 2025-02-01, kind: source-revision}]}
    === articles/report/article.md +
    It grew by [](figure:one), [](figure:two), [](figure:three) or [](figure:four).
    """),
  FindingCase(
    "an explanation of another change than the last",
    """
    === figures.lock
    report#one: {value: "24.6", unit: pct, period: 2024}
    === articles/report/highlights.yml +
      one: {subject: city, prices: constant, kind: growth, value: "26.4", revisions: [{value: "24.7", as-of: 2025-02-01, kind: rounding}, {value: "24.6", as-of: 2025-01-20, kind: rounding}]}
    #~ figure-changed
    #=   one: {subject: city, prices: constant, kind: growth, value: "26.4", revisions: [{value: "24.6", as-of: 2025-02-01, kind: rounding}, {value: "24.7", as-of: 2025-01-20, kind: rounding}]}
    === articles/report/article.md +
    It grew by [](figure:one).
    """),
  FindingCase(
    "published figures that are declared nowhere",
    """
    === figures.lock
    report#gone: {value: "1", unit: pct, period: 2024}
    #~ figure-removed
    #-
    no-article#growth: {value: "1", unit: pct, period: 2024}
    #~ figure-removed
    #-
    report#growth: {value: "11.3", unit: pct, period: 2024-01/2024-12}
    draft#one: {value: "2", unit: pct, period: 2024}
    === articles/draft/article.md
    ---
    title: A draft
    date: 2025-01-10
    summary: Short.
    draft: true
    ---
    === articles/draft/highlights.yml
    @defaults
    figures:
      one: {subject: city, kind: growth, value: "3"}
    """),
  FindingCase(
    "a record that a hand has changed",
    """
    === figures.lock
    growth: {value: "11.3", unit: pct, period: 2024}
    #~ value-invalid
    #= report#growth: {value: "11.3", unit: pct, period: 2024}
    report#mining: {value: 24.6, unit: pct, period: 2024}
    #~ value-invalid
    #= report#mining: {value: "24.6", unit: pct, period: 2024}
    draft#a: {value: "1", unit: percent, period: 2024}
    #~ value-invalid
    #= draft#a: {value: "1", unit: pct, period: 2024}
    draft#b: {value: "1", unit: pct, period: lately}
    #~ period-invalid
    #= draft#b: {value: "1", unit: pct, period: 2024}
    draft#c: {value: "1", unit: pct, period: 2024, kind: growth}
    #~ key-unknown
    #~ figure-removed
    #-
    draft#d: {value: "1", unit: pct}
    #~ key-missing
    #-
    draft#e: {value: several, unit: pct, period: 2024}
    #~ value-invalid
    #-
    === articles/draft/article.md
    ---
    title: A draft
    date: 2025-01-10
    summary: Short.
    draft: true
    ---
    === articles/draft/highlights.yml
    @defaults
    figures:
      a: {subject: city, kind: growth, value: "3"}
      b: {subject: city, kind: growth, value: "3"}
    """),
  FindingCase(
    "revisions that do not say what was, when or why",
    """
    === articles/report/highlights.yml +
      one:
        subject: city
        prices: constant
        kind: growth
        value: "26.4"
        revisions:
          - {value: "24.6", kind: rounding}
    #~ key-missing
    #=       - {value: "24.6", kind: rounding, as-of: 2025-03-01}
          - {value: "24.6", kind: our-error, as-of: 2025-02-28}
    #~ key-missing
    #=       - {value: "24.6", kind: our-error, as-of: 2025-02-28, because: slip}
          - {value: "24.6", kind: rounding, as-of: 2025-02-29}
    #~ value-invalid
    #=       - {value: "24.6", kind: rounding, as-of: 2025-02-27}
          - {value: "24.6", kind: rounding, as-of: 2025-02-26}
          - {value: "24.5", kind: rounding, as-of: 2025-03-02}
    #~ value-invalid
    #=       - {value: "24.5", kind: rounding, as-of: 2025-02-26}
          - {value: some, kind: rounding, as-of: 2025-01-02}
    #~ value-invalid
    #=       - {value: half, kind: rounding, as-of: 2025-01-02}
          - {value: "24.5", kind: rounding, as-of: 2025-01-01, note: x}
    #~ key-unknown
    #=       - {value: "24.5", kind: rounding, as-of: 2025-01-01, because: x}
          - {kind: rounding, as-of: 2025-01-01}
    #~ key-missing
    #=       - {value: null, kind: rounding, as-of: 2025-01-01}
    === articles/report/article.md +
    It grew by [](figure:one).
    """),
]

@Test(
  "a fault against what was published has its code at its line, and the mended one none",
  arguments: lockCases)
func lockFaults(_ fault: FindingCase) async {
  await check(fault)
}

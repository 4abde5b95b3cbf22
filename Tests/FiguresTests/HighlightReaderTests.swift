import Diagnostics
import Testing
import YAML

@testable import Figures

@Suite struct HighlightReaderTests {
  /// A complete figure; each case breaks one thing of it.
  private func figure(_ fields: String) -> String {
    "figures:\n  x: {subject: s, kind: growth, measure: m, value: \"1\", unit: pct, period: 2024, basis: yoy, chain: [c]\(fields)}"
  }

  @Test func `a complete file is read with its defaults`() throws {
    let file = read(
      Fixtures.defaults + Fixtures.city + "highlights:\n  - One [24.6%](figure:re-growth) line.\n")
    #expect(file.findings.isEmpty)
    #expect(file.value.figures.map(\.id) == ["re-growth", "ind-growth", "re-contrib", "re-share"])
    #expect(file.value.highlights.map(\.text) == ["One [24.6%](figure:re-growth) line."])
    let figure = try #require(file.value.figures.first)
    #expect(figure.globalName == "a#re-growth")
    #expect(figure.anchor == "f-re-growth")
    #expect(figure.globalAnchor == "f-a--re-growth")
    #expect(figure.measure?.value == "value-added")
    #expect(figure.coverage == .aboveDesignatedSize)
    #expect(figure.status == .provisional)
    #expect(figure.verdict.word == .unverified)
    #expect(
      figure.chain.map(\.source.value) == ["rare-earth-exchanges", "outlet", "baotou-government"])
    #expect(figure.quantity.standardForm == "+24.6%")
    #expect(figure.printed.value == "24.6")
    #expect(figure.periodText == "January–November 2025")
  }

  @Test(arguments: [
    (
      "figures:\n  x: {}",
      [
        "figure-unsourced: 'x'", "key-missing: 'x'", "key-missing: 'x'", "key-missing: 'x'",
        "key-missing: 'x'", "key-missing: 'x'",
      ]
    ),
    ("figures:\n  X: 1", ["value-invalid: 'X'", "value-invalid: '1'"]),
    ("figures:\n  a: 1\n  a: 2", ["value-invalid: '1'", "key-duplicate: 'a'"]),
    ("figure:\n  x: {}", ["key-unknown: 'figure'"]),
    ("defaults: {perod: 2024}", ["key-unknown: 'perod'"]),
    ("highlights: [\"a\", [b]]", ["value-invalid: '[b]'"]),
    ("highlights:\n  - Note: said", ["value-invalid: 'Note: said'"]),
    ("highlights:\n  - [24.6%](figure:x) grew", ["yaml-syntax: '['"]),
    ("highlights: text", ["value-invalid: 'text'"]),
    ("claims:\n  x: {kind: fact}", ["figure-unsourced: 'x'", "key-missing: 'x'"]),
    ("claims:\n  x: {kind: fcat, says: s, chain: [c]}", ["value-invalid: 'fcat'"]),
    ("claims:\n  x: {kind: fact, says: s, chain: [c], period: 2024}", ["key-unknown: 'period'"]),
    ("charts:\n  c: {figures: [a]}", ["key-missing: 'c'"]),
    ("charts:\n  c: {kind: pie, figures: [a]}", ["value-invalid: 'pie'"]),
    ("charts:\n  c: {kind: growth}", ["key-missing: 'c'"]),
    ("charts:\n  c: {kind: growth, figures: []}", ["value-invalid: '[]'"]),
    ("charts:\n  c: {kind: growth, figures: [a], form: stack}", ["key-unknown: 'form'"]),
    ("charts:\n  c: {kind: contribution, parts: [a]}", ["key-missing: 'c'"]),
    (
      "charts:\n  c: {kind: contribution, total: t, parts: [a], form: pie}",
      ["value-invalid: 'pie'"]
    ),
    ("charts:\n  c: {kind: compare, rows: [[a]]}", ["value-invalid: '[a]'"]),
    ("charts:\n  c: {kind: compare, rows: []}", ["value-invalid: '[]'"]),
    ("charts:\n  c: {kind: multiples, of: series, panels: {}}", ["value-invalid: '{}'"]),
    (
      "charts:\n  c: {kind: multiples, of: series, panels: {A: [a, [b]]}}",
      ["value-invalid: '[a, [b]]'"]
    ),
    ("charts:\n  c: {kind: share, figures: [a], alt: x}", ["key-unknown: 'alt'"]),
    ("charts:\n  c: {kind: series, figures: [a], layout: lines}", ["value-invalid: 'lines'"]),
  ])
  func `a fault in the file has its own place`(text: String, expected: [String]) {
    #expect(marks(reading: text) == expected)
  }

  @Test(arguments: [
    ("", []),
    (", value: \"2\"", ["key-duplicate: 'value'"]),
    (", uint: pct", ["key-unknown: 'uint'"]),
    (", scale: 1.5", ["value-invalid: '1.5'"]),
    (", scale: 13", ["value-invalid: '13'"]),
    (", cmp: around", ["value-invalid: 'around'"]),
    (", cmp: range", ["value-invalid: '\"1\"'"]),
    (", precision: x", ["value-invalid: 'x'"]),
    (", prices: real", ["value-invalid: 'real'"]),
    (", coverage: some", ["value-invalid: 'some'"]),
    (", status: final", ["value-invalid: 'final'"]),
    (", formula: a + b", ["value-invalid: 'c'"]),
    (", verdict: true", ["value-invalid: 'true'"]),
    (", verdict: {is: disputed, because: x, by: y, date: 2025-01-01}", []),
    (", verdict: {because: x}", ["key-missing: '{because: x}'"]),
    (", verdict: {is: wrong, date: 2025-02-30}", ["value-invalid: '2025-02-30'"]),
    (", waive: [{rule: figure-unused, because: kept for later}]", []),
    (", waive: [{rule: figure-unusd, because: x}]", ["value-invalid: 'figure-unusd'"]),
    (", waive: [{rule: figure-unused}]", ["key-missing: '{rule: figure-unused}'"]),
    (", revisions: [{value: \"2\", as-of: 2025-01-01, kind: our-error, because: x}]", []),
    (
      ", revisions: [{value: \"2\", as-of: 2025-01-01, kind: mistake}]",
      ["value-invalid: 'mistake'"]
    ),
  ])
  func `a fault in a figure has its own place`(fields: String, expected: [String]) {
    #expect(marks(reading: figure(fields)) == expected)
  }

  @Test(arguments: [
    ("value: 24.6, unit: pct", ["value-invalid: '24.6'"]),
    ("value: 2-5, unit: pct, cmp: range", ["value-invalid: '2-5'"]),
    ("value: \"24,6\", unit: pct", ["value-invalid: '\"24,6\"'"]),
    ("value: \"2-5\", unit: pct", ["value-invalid: '\"2-5\"'"]),
    ("value: [1], unit: pct", ["value-invalid: '[1]'"]),
    ("value: \"1\", unit: percent", ["value-invalid: 'percent'"]),
    ("value: \"1\", unit: pp", ["value-invalid: 'pp'"]),
    ("value: \"1\"", ["key-missing: 'x'"]),
    ("unit: pct", ["key-missing: 'x'"]),
    ("value: null, unit: pct", []),
    ("value: half, unit: pct", []),
    ("value: several, unit: pct", ["value-invalid: 'several'"]),
  ])
  func `value and unit are read as printed`(fields: String, expected: [String]) {
    let text =
      "figures:\n  x: {subject: s, kind: growth, measure: m, period: 2024, basis: yoy, chain: [c], \(fields)}"
    #expect(marks(reading: text) == expected)
  }

  @Test(arguments: [
    ("2025-13", ["period-invalid: '2025-13'"]),
    ("2025-02-30", ["period-invalid: '2025-02-30'"]),
    ("2025/2024", ["period-invalid: '2025/2024'"]),
    ("last year", ["period-invalid: 'last year'"]),
    ("[2024]", ["period-invalid: '[2024]'"]),
    ("null", ["period-missing: 'x'"]),
    ("2025-01/2025-11", []), ("../2035", []), ("2025-11-12", []),
  ])
  func `a period is read strictly and null is a note`(period: String, expected: [String]) {
    let text =
      "figures:\n  x: {subject: s, kind: growth, measure: m, value: \"1\", unit: pct, period: \(period), basis: yoy, chain: [c]}"
    #expect(marks(reading: text) == expected)
  }

  @Test(arguments: [
    ("growth", "pct", ", basis: yoy", ["key-missing: 'x'"]),
    ("growth", "pct", ", measure: m", ["key-missing: 'x'"]),
    ("contribution", "pp", ", measure: m, basis: yoy", ["key-missing: 'x'"]),
    ("share", "pct", ", measure: m, basis: of-total", ["key-missing: 'x'"]),
    ("share-of-growth", "pct", ", measure: m, basis: of-growth", ["key-missing: 'x'"]),
    ("gap", "pp", ", measure: m, basis: vs-parent", ["key-missing: 'x'"]),
    ("count", "count", "", []), ("rank", "rank", "", []), ("streak", "months", "", []),
    ("duration", "years", "", []), ("horizon", "years", "", []),
    ("share", "pp", ", measure: m, basis: of-total, of: w", ["value-invalid: 'pp'"]),
    ("streak", "pct", "", ["value-invalid: 'pct'"]),
    ("streaks", "pct", "", ["value-invalid: 'streaks'"]),
  ])
  func `each kind asks for what it needs`(
    kind: String, unit: String, more: String, expected: [String]
  ) {
    let text =
      "figures:\n  x: {subject: s, kind: \(kind), value: \"3\", unit: \(unit), period: 2024, chain: [c]\(more)}"
    #expect(marks(reading: text) == expected)
  }

  @Test(arguments: [
    ("[]", ["figure-unsourced: '[]'"]),
    ("null", ["figure-unsourced: 'x'"]),
    ("one", []),
    (
      "[one, {source: two, how: quoted, said: over 40, url: \"https://a.b\", date: 2025-01-01}]", []
    ),
    ("[{how: quoted}]", ["key-missing: '{how: quoted}'"]),
    ("[{source: a, how: copied}]", ["value-invalid: 'copied'"]),
    ("[{source: a, url: \"ftp://x\"}]", ["url-scheme: '\"ftp://x\"'"]),
    ("[~]", ["value-invalid: '~'"]),
  ])
  func `a chain is read link by link`(chain: String, expected: [String]) {
    let text =
      "figures:\n  x: {subject: s, kind: count, value: \"3\", unit: count, period: 2024, chain: \(chain)}"
    #expect(marks(reading: text) == expected)
  }

  @Test(arguments: [
    ("\"15,300\"", "", ["precision-assumed: '\"15,300\"'"]),
    ("\"15,300\"", ", precision: 100", []),
    ("\"15,301\"", "", []),
    ("\"15.30\"", "", []),
  ])
  func `a level that ends in zero is noted unless its precision is said`(
    value: String, more: String, expected: [String]
  ) {
    let text =
      "figures:\n  x: {subject: s, kind: level, measure: m, value: \(value), unit: t, period: 2024, basis: flow, chain: [c]\(more)}"
    #expect(marks(reading: text) == expected)
  }

  @Test func `null in a figure overrides the default`() throws {
    let text =
      Fixtures.defaults
      + "figures:\n  x: {subject: s, kind: growth, value: \"1\", period: null, coverage: null}"
    let file = read(text)
    #expect(file.findings.map(\.code) == [.periodMissing])
    let figure = try #require(file.value.figures.first)
    #expect(figure.period == nil)
    #expect(figure.periodText == "undated")
    #expect(figure.coverage == .unknown)
  }

  @Test func `a fault in the defaults is reported once and at its place`() {
    let text = Fixtures.defaults.replacing("yoy-ytd", with: "ytd") + Fixtures.city
    #expect(marks(reading: text) == ["value-invalid: 'ytd'"])
  }

  @Test func `claims take chain and verdict from the defaults and nothing else`() throws {
    let text =
      "defaults: {chain: [c], verdict: disputed, kind: growth, note: n}\nclaims:\n  x: {kind: fact, says: so}"
    let file = read(text)
    #expect(file.findings.isEmpty)
    let claim = try #require(file.value.claims.first)
    #expect(claim.chain.map(\.source.value) == ["c"])
    #expect(claim.verdict.word == .disputed)
    #expect(claim.note == nil)
  }

  @Test func `an empty file holds nothing and no finding`() {
    #expect(read("").findings.isEmpty)
    #expect(!read("").value.isUnreadable)
    #expect(read("a: [").value.isUnreadable)
  }
}

import Diagnostics
import Figures
import Site
import Testing

private func text(_ change: LockChange?) -> String {
  String(decoding: change?.bytes ?? [], as: UTF8.self)
}

/// The lines of a record without its head.
private func lines(_ change: LockChange?) -> [String] {
  text(change).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
}

private let many = """
  === articles/report/highlights.yml +
    one: {subject: city, prices: constant, kind: growth, value: "−3.4", cmp: about}
    two: {subject: city, kind: level, basis: flow, value: "1", precision: "1", scale: 6, unit: t, period: null}
    three: {subject: city, kind: share, basis: of-total, of: city, value: half, cmp: nearly}
    four: {subject: city, kind: duration, value: "2-5", cmp: range, unit: years, period: ../2035}
    five: {subject: city, kind: growth, value: null}
  === articles/report/article.md +
  It was [](figure:one), [](figure:two), [](figure:three), [](figure:four) or [](figure:five).
  === articles/a/article.md
  ---
  title: Another
  date: 2025-01-10
  summary: Short.
  ---
  It grew by [](figure:z).
  === articles/a/highlights.yml
  @defaults
  figures:
    z: {subject: city, prices: current, kind: growth, value: "9"}
  === articles/b/article.md
  ---
  title: A draft
  date: 2025-01-10
  summary: Short.
  draft: true
  ---
  === articles/b/highlights.yml
  @defaults
  figures:
    z: {subject: city, kind: growth, value: "8"}
  """

@Test("the record has a line for each figure of the site, by name, and says no more than it must")
func lockText() async {
  let change = await Fixture(many).build().lock
  #expect(
    lines(change) == [
      "a#z: {value: \"9\", unit: pct, period: 2024}",
      "report#five: {value: null, unit: pct, period: 2024}",
      "report#four: {value: \"2-5\", unit: years, cmp: range, period: ../2035}",
      "report#growth: {value: \"11.3\", unit: pct, period: 2024}",
      "report#mining: {value: \"24.6\", unit: pct, period: 2024}",
      "report#one: {value: \"−3.4\", unit: pct, cmp: about, period: 2024}",
      "report#three: {value: \"half\", unit: pct, cmp: nearly, period: 2024}",
      "report#two: {value: \"1\", unit: t, scale: 6, period: null}",
    ])
  #expect(text(change).hasPrefix("# Every figure as it was last published"))
  #expect(change?.added.count == 8)
  #expect(change?.changed == [])
}

@Test("what was recorded is read back without a finding, and recording it again changes nothing")
func lockIsStable() async {
  var fixture = Fixture(many)
  let first = await fixture.build().lock
  fixture.files["figures.lock"] = first?.bytes
  let second = await fixture.build()
  #expect(second.findings.filter { $0.severity > .note } == [])
  #expect(second.lock?.bytes == first?.bytes)
  #expect(second.lock?.added == [])
  #expect(second.lock?.changed == [])
}

@Test("an explained change is taken over, and what is hidden now stays as it was published")
func lockTakesOver() async {
  var fixture = Fixture(many)
  fixture.files["figures.lock"] = Array(
    """
    b#z: {value: "7", unit: pct, period: 2024}
    report#one: {value: "-3.4", unit: pct, cmp: about, period: 2024}
    report#growth: {value: "11.2", unit: pct, period: 2024}

    """.utf8)
  fixture.replace(
    "value: \"11.3\"}",
    with:
      "value: \"11.3\", revisions: [{value: \"11.2\", as-of: 2025-02-01, kind: source-revision}]}")
  let change = await fixture.build().lock
  #expect(lines(change).contains("b#z: {value: \"7\", unit: pct, period: 2024}"))
  #expect(lines(change).contains("report#growth: {value: \"11.3\", unit: pct, period: 2024}"))
  // The minus is written otherwise, which is no change of the value.
  #expect(change?.changed == ["report#growth", "report#one"])
  #expect(change?.added.count == 6)
}

@Test("with an error there is nothing to record")
func lockNeedsNoErrors() async {
  #expect(
    await Fixture("=== figures.lock\nreport#gone: {value: \"1\", unit: pct, period: 2024}")
      .build().lock == nil)
}

@Test(
  "a change is told with both values, or with the parts that differ",
  arguments: [
    (
      "value: \"9.9\", unit: pct, period: 2024",
      "figure 'growth' was published as +9.9% and is now +11.3%",
      "{value: \"9.9\", as-of"
    ),
    (
      "value: \"11.3\", unit: pct, cmp: about, period: 2024",
      "figure 'growth' was published with cmp 'about' and now has cmp 'eq'",
      "{value: \"11.3\", cmp: about, as-of"
    ),
    (
      "value: \"11.3\", unit: pp, period: null",
      "figure 'growth' was published with unit 'pp' and period 'null' and now has unit 'pct' and period '2024'",
      "{value: \"11.3\", unit: pp, period: null, as-of"
    ),
  ])
func lockMessages(_ record: String, _ message: String, _ fix: String) async throws {
  let result = await Fixture("=== figures.lock\nreport#growth: {\(record)}").build()
  let finding = try #require(result.findings.first)
  #expect(result.findings.count == 1)
  #expect(finding.code == .figureChanged)
  #expect(finding.severity == .error)
  #expect(finding.message == message)
  #expect(finding.fix?.contains(fix) == true)
  #expect(finding.notes.map(\.range.path) == ["Content/figures.lock"])
}

@Test("what is forgotten is recorded anew or is gone; a name that is not recorded is told")
func lockForgets() async {
  let fixture = Fixture(
    """
    === figures.lock
    report#gone: {value: "1", unit: pct, period: 2024}
    report#growth: {value: "11.3", unit: pct, period: 2024}
    """)
  let (tree, unknown) = fixture.tree.forgetting(["report#gone"])
  #expect(unknown == [])
  let result = await build(Checked(tree), contentRoot: "Content", options: testDay)
  #expect(result.findings == [])
  #expect(result.lock?.added == ["report#mining"])
  #expect(fixture.tree.forgetting(["report#gon", "report#growth"]).unknown == ["report#gon"])
  #expect(Fixture().tree.forgetting(["report#growth"]).unknown == ["report#growth"])
}

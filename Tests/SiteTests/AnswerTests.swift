import Diagnostics
import Site
import Testing

/// How findings of rules that may err are answered, weighed and put in order.
@Suite struct AnswerTests {
  /// Two values for one thing, and what the second says of it.
  private func contradicted(_ answer: String, rules: String = "{}") -> Fixture {
    Fixture(
      """
      === publication.yml +
      rules: \(rules)
      === articles/trial/article.md
      @front
      It grew by [](figure:again), or by [](figure:other).
      === articles/trial/highlights.yml
      @defaults
      figures:
        again: {subject: city, kind: growth, value: "11.3"}
        other: {subject: city, kind: growth, value: "11.5"\(answer)}
      """)
  }

  private let waiver = ", waive: [{rule: figure-contradicted, because: Two vintages.}]"
  private let verdict = ", verdict: {is: wrong, because: A misprint.}"

  @Test func `a waiver silences its rule and is not unused`() async {
    #expect(
      await contradicted("").found() == ["articles/trial/highlights.yml:4 figure-contradicted"])
    #expect(await contradicted(waiver).found() == [])
  }

  @Test func `a waiver of another rule silences nothing and is unused`() async {
    let other = waiver.replacing("figure-contradicted", with: "growth-jump")
    #expect(
      await contradicted(other).found() == [
        "articles/trial/highlights.yml:4 figure-contradicted",
        "articles/trial/highlights.yml:4 waiver-unused",
      ])
  }

  @Test func `a verdict with a reason answers what the source says`() async {
    #expect(await contradicted(verdict).found() == [])
    #expect(
      await contradicted(", verdict: wrong").found() == [
        "articles/trial/highlights.yml:4 figure-contradicted"
      ])
  }

  @Test func `what is answered stays answered where the rule is an error`() async {
    #expect(await contradicted(waiver, rules: "{figure-contradicted: error}").found() == [])
  }

  /// A text of ours that hedges otherwise than the figure, and a figure that stands nowhere.
  private func hedged(_ answer: String) -> Fixture {
    Fixture(
      """
      === articles/trial/article.md
      @front
      It grew by [almost 7%](figure:mining).
      === articles/trial/highlights.yml
      @defaults
      figures:
        mining: {subject: city.mining, kind: growth, value: "7", period: 2020\(answer)}
        spare: {subject: city, kind: growth, value: "6", period: 2020\(answer)}
      """)
  }

  @Test func `a verdict answers no rule about our own words`() async {
    let both = [
      "articles/trial/article.md:6 wording-hedge", "articles/trial/highlights.yml:4 figure-unused",
    ]
    #expect(await hedged("").found() == both)
    #expect(await hedged(verdict).found() == both)
  }

  @Test func `every rule that a verdict answers is one that a waiver could`() {
    for code in Code.allCases where code.isAnsweredByVerdict {
      #expect(code.isHeuristic || code == .figureInconsistent)
    }
    let ours: [Code] = [
      .wordingHedge, .wordingHedgeLost, .wordingActor, .wordingTrend, .wordingHeadline,
      .wordingQuote, .wordingDate, .figureUnused, .figureMismatch,
    ]
    #expect(ours.allSatisfy { !$0.isAnsweredByVerdict })
  }

  // MARK: Weights

  @Test(arguments: [
    ("error", Severity.error, true), ("warning", .warning, false), ("note", .note, false),
  ])
  func `the publication makes a rule that may err heavier or lighter`(
    weight: String, severity: Severity, stops: Bool
  ) async {
    let built = await contradicted("", rules: "{figure-contradicted: \(weight)}").build()
    #expect(built.findings.map(\.severity) == [severity])
    #expect(built.hasErrors == stops)
    #expect(built.files.isEmpty == stops)
  }

  @Test func `one rule made heavier leaves the others as they are`() async {
    let built = await contradicted("", rules: "{growth-jump: error}").build()
    #expect(built.findings.map(\.severity) == [.warning])
  }

  // MARK: Order

  /// Findings of five files and of all severities.
  private let many = Fixture(
    """
    === pages/zeta.md
    ---
    title: Zeta
    ---
    We are 4 people and [nobody](article:nowhere).
    === pages/alpha.md
    ---
    title: Alpha
    ---
    We are 5 people.
    === articles/trial/article.md
    @front
    It grew by [9%](figure:again), [](figure:other), [](figure:undated) and 3 more.
    === articles/trial/highlights.yml
    @defaults
    figures:
      again: {subject: city, kind: growth, value: "11.3"}
      other: {subject: city, kind: growth, value: "11.5"}
      undated: {subject: city.mining, kind: growth, value: "7", period: null}
      spare: {subject: city.mining, kind: growth, value: "8", period: 2020, waive: [{rule: growth-jump, because: why not}]}
    """)

  @Test func `findings come by file and place, whatever their weight and rule`() async {
    let tree = many.tree
    let findings = await many.build().findings
    #expect(
      findings.map { "\(place(of: $0, in: tree)) \($0.code.rawValue)" } == [
        "articles/trial/article.md:6 figure-mismatch",
        "articles/trial/article.md:6 figure-unbacked",
        "articles/trial/highlights.yml:4 figure-contradicted",
        "articles/trial/highlights.yml:5 period-missing",
        "articles/trial/highlights.yml:6 figure-unused",
        "articles/trial/highlights.yml:6 waiver-unused",
        "pages/alpha.md:4 figure-unbacked",
        "pages/zeta.md:4 figure-unbacked",
        "pages/zeta.md:4 reference-broken",
      ])
    #expect(zip(findings, findings.dropFirst()).allSatisfy { $0.range <= $1.range })
  }

  @Test func `they are the same however often they are looked for, and for a check as for a build`()
    async
  {
    let first = await many.build().findings
    for goal in [BuildGoal.findings, .site, .findings] {
      let again = await Site.build(
        Checked(many.tree), contentRoot: "Content", options: testDay, goal: goal)
      #expect(again.findings == first)
      #expect(again.files == [])
    }
  }
}

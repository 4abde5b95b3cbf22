import Charts
import Diagnostics
import Figures
import Markdown
import YAML

/// The whole publication, every reference in it known to lead somewhere or reported.
struct Publication: Sendable {
  let settings: Settings
  let address: Address
  let words: InterfaceTexts
  let registry: Registry
  /// The figures and claims of all articles that are part of the site.
  let figures: FigureSet
  /// The articles that are part of the site, newest first, then by slug.
  let articles: [Article]
  /// Articles that exist but are not part of the site, by slug, and why.
  let hidden: [String: String]
  /// Newest first, then by slug.
  let issues: [Issue]
  /// By their place in the menu, then by slug.
  let pages: [ParsedPage]
  /// Every chart that could be planned, by `article#chart`.
  let charts: [String: Chart]
  /// What each of them comes as, by the same names.
  let chartFiles: [String: ChartFiles]
  /// Every earlier value of a figure, newest first.
  let corrections: [Correction]
  /// What was last published.
  let lock: FigureLock
  let index: Index

  /// What the rules about the wording found, answered or not.
  private(set) var wordingFlags: [Flag] = []
  /// All flags about an article's figures and claims, by its slug.
  private(set) var flagsIn: [String: [Flag]] = [:]

  /// Where things are found by name.
  struct Index: Sendable {
    var article: [String: Int] = [:]
    var issue: [String: Int] = [:]
    var page: [String: Int] = [:]
    /// The figures and claims each article declares, by its slug.
    var figuresOf: [String: [Figure]] = [:]
    var claimsOf: [String: [Claim]] = [:]
    /// The figures about each subject, and those whose chain holds each source, by key.
    var figuresAbout: [String: [Figure]] = [:]
    var figuresFrom: [String: [Figure]] = [:]
    var checks = CheckIndex()
    /// How many figures are those of others.
    var publishedCount = 0
    /// The parts each subject has, by key.
    var partsOf: [String: [String]] = [:]
    /// The articles, by position, that use a figure (its global name) in text, highlight or chart.
    var articlesUsing: [String: [Int]] = [:]
    /// The global names of the figures each article uses, by the article's position.
    var figuresUsed: [[String]] = []
    /// The articles, by position, that name a subject in their front matter.
    var articlesAbout: [String: [Int]] = [:]
    /// The corrections, by position, of what an article says, by the article's position.
    var correctionsIn: [Int: [Int]] = [:]
    /// The issue, by position, that carries an article.
    var issueOfArticle: [String: Int] = [:]
  }

  /// What all rules that can be answered found, in the figures and in the wording.
  var flags: [Flag] { figures.flags + wordingFlags }

  /// Takes in what the rules about the wording find.
  mutating func flagWording() {
    wordingFlags = flagRules.flatMap { $0(self) }
    flagsIn = Dictionary(grouping: flags) { $0.about.article }
  }

  /// The figures an article declares, in the order of its file.
  func figures(of article: String) -> [Figure] { index.figuresOf[article] ?? [] }
  func claims(of article: String) -> [Claim] { index.claimsOf[article] ?? [] }
  /// The results that speak of a figure.
  func checks(of figure: Figure) -> [CheckResult] {
    index.checks.resultsOf[figure.globalName] ?? []
  }
  /// The gravest of them.
  func check(of figure: Figure) -> CheckResult? {
    checks(of: figure).min { $0.outcome.gravity < $1.outcome.gravity }
  }

  func article(_ slug: String) -> Article? { index.article[slug].map { articles[$0] } }
  func issue(_ slug: String) -> Issue? { index.issue[slug].map { issues[$0] } }
  func page(_ slug: String) -> ParsedPage? { index.page[slug].map { pages[$0] } }
}

/// An article with its figures.
struct Article: Sendable {
  let text: ParsedArticle
  /// The day of publication; the day of the build where a missing date is reported.
  let date: CalendarDate
  let highlights: ParsedHighlights?
  /// Pictures and other files beside it, by name.
  let assets: [String: SourceFile]
  /// What answers for the numbers of title, summary, highlights and body.
  let coverage: NumericCoverage
  /// The day of the last correction of an error of ours in it.
  var corrected: CalendarDate?

  init(
    text: ParsedArticle, date: CalendarDate, highlights: ParsedHighlights?,
    assets: [String: SourceFile]
  ) {
    self.text = text
    self.date = date
    self.highlights = highlights
    self.assets = assets
    coverage = NumericCoverage(of: text.texts(with: highlights), waivers: text.waivers)
  }

  var slug: String { text.slug }
  var title: String { text.title?.plain ?? text.slug }
  var lines: [InlineText] { highlights?.lines ?? [] }
}

/// An issue of the newsletter with its day, as in ``Article/date``.
struct Issue: Sendable {
  let text: ParsedIssue
  let date: CalendarDate

  var slug: String { text.slug }
  var title: String { text.title?.plain ?? text.slug }
}

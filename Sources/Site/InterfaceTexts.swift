import Charts
import Diagnostics
import Markdown
import Templating
import YAML

/// The interface texts of one language, from `words/<language>.yml` among the templates.
struct InterfaceTexts: Sendable {
  private let texts: [String: String]
  /// The words of charts; many, and asked for by every chart.
  private(set) var chartLabels = ChartLabels()

  static let empty = InterfaceTexts(texts: [:])

  private init(texts: [String: String]) {
    self.texts = texts
    chartLabels = madeChartLabels
  }

  /// Reads the file; every key Site itself needs must be there, templates may use more.
  static func read(_ bytes: [UInt8], path: String) -> Checked<InterfaceTexts> {
    let document = parseYAML(bytes[...], path: path, offset: 0)
    var findings = document.findings
    var texts: [String: String] = [:]
    if let node = document.value, case .mapping(let entries) = node.content {
      for entry in entries {
        guard case .scalar(let scalar) = entry.value.content else {
          findings.append(
            Finding(.valueInvalid, "'\(entry.key)' takes text", at: entry.value.range))
          continue
        }
        texts[entry.key] = scalar.text
      }
    }
    for key in Key.allCases where texts[key.rawValue] == nil && !document.findings.hasErrors {
      findings.append(
        Finding(
          .keyMissing, "the interface text '\(key.rawValue)' is missing",
          at: SourceRange(startOf: path)))
    }
    return Checked(InterfaceTexts(texts: texts), findings)
  }

  subscript(_ key: Key) -> String { texts[key.rawValue] ?? key.rawValue }

  /// The text with its `{slots}` filled.
  func callAsFunction(_ key: Key, _ slots: KeyValuePairs<String, String>) -> String {
    slots.reduce(self[key]) { text, slot in
      text.split(separator: "{\(slot.key)}", omittingEmptySubsequences: false)
        .joined(separator: slot.value)
    }
  }

  /// All texts by key, for templates.
  var view: TemplateValue { .record(texts.mapValues { .text($0) }) }

  var labels: Labels {
    Labels(
      note: self[.note], caution: self[.caution], insight: self[.insight],
      footnotes: self[.footnotes], backToText: self[.backToText], table: self[.table])
  }

  private var madeChartLabels: ChartLabels {
    var labels = ChartLabels()
    labels.dataTable = self[.dataTable]
    labels.source = self[.sourceLabel]
    labels.note = self[.noteLabel]
    labels.total = self[.total]
    labels.rest = self[.everythingElse]
    labels.benchmark = self[.benchmark]
    labels.permalink = self[.permalink]
    labels.rowsShown = self[.rowsShown]
    labels.notPublished = self[.notPublished]
    labels.firstPrint = self[.firstPrint]
    labels.noFigure = self[.noFigure]
    let months = self[.monthsShort].split(separator: " ").map(String.init)
    if months.count == 12 { labels.months = months }
    labels.up = self[.up]
    labels.down = self[.down]
    labels.scaleAbove = self[.scaleAbove]
    labels.scaleBelow = self[.scaleBelow]
    labels.scaleDiffers = self[.scaleDiffers]
    labels.columns.name = self[.columnName]
    labels.columns.value = self[.columnValue]
    labels.columns.period = self[.columnPeriod]
    labels.columns.basis = self[.columnBasis]
    labels.columns.status = self[.columnStatus]
    labels.columns.source = self[.columnSource]
    labels.missing = self[.missingMark]
    labels.description = chartDescription
    return labels
  }

  /// Words of the sentences that describe a chart.
  private var chartDescription: ChartLabels.Description {
    var words = ChartLabels.Description()
    words.bar = self[.chartBar]
    words.bars = self[.chartBars]
    words.part = self[.chartPart]
    words.parts = self[.chartParts]
    words.track = self[.chartTrack]
    words.tracks = self[.chartTracks]
    words.pair = self[.chartPair]
    words.pairs = self[.chartPairs]
    words.value = self[.chartValue]
    words.values = self[.chartValues]
    words.claim = self[.chartClaim]
    words.claims = self[.chartClaims]
    words.panel = self[.chartPanel]
    words.panels = self[.chartPanels]
    words.period = self[.chartPeriod]
    words.periods = self[.chartPeriods]
    words.highest = self[.chartHighest]
    words.lowest = self[.chartLowest]
    words.total = self[.chartTotal]
    words.seeTable = self[.chartSeeTable]
    return words
  }

  /// The texts that code, not a template, puts on a page.
  enum Key: String, CaseIterable {
    case note, caution, insight, footnotes
    case backToText = "back-to-text"
    case dataTable = "data-table"
    case sourceLabel = "source-label"
    case noteLabel = "note-label"
    case total
    case everythingElse = "everything-else"
    case benchmark
    case notPublished = "not-published"
    case permalink
    case rowsShown = "rows-shown"
    case firstPrint = "first-print"
    case noFigure = "no-figure"
    case monthsShort = "months-short"
    case up, down
    case scaleAbove = "scale-above"
    case scaleBelow = "scale-below"
    case scaleDiffers = "scale-differs"
    case missingMark = "missing-mark"
    case chartBar = "chart-bar"
    case chartBars = "chart-bars"
    case chartPart = "chart-part"
    case chartParts = "chart-parts"
    case chartTrack = "chart-track"
    case chartTracks = "chart-tracks"
    case chartPair = "chart-pair"
    case chartPairs = "chart-pairs"
    case chartValue = "chart-value"
    case chartValues = "chart-values"
    case chartClaim = "chart-claim"
    case chartClaims = "chart-claims"
    case chartPanel = "chart-panel"
    case chartPanels = "chart-panels"
    case chartPeriod = "chart-period"
    case chartPeriods = "chart-periods"
    case chartHighest = "chart-highest"
    case chartLowest = "chart-lowest"
    case chartTotal = "chart-total"
    case chartSeeTable = "chart-see-table"
    case undated
    case columnName = "column-name"
    case columnValue = "column-value"
    case columnPeriod = "column-period"
    case columnBasis = "column-basis"
    case columnStatus = "column-status"
    case columnSource = "column-source"
    case ofNumbersBound = "of-numbers-bound"
    case numbersExcluded = "numbers-excluded"
    case numbersWaived = "numbers-waived"
    case numbersUncovered = "numbers-uncovered"
    case excludedDates = "excluded-dates"
    case excludedNames = "excluded-names"
    case excludedQuotations = "excluded-quotations"
    case excludedCode = "excluded-code"
    case excludedOrdinals = "excluded-ordinals"
    case excludedBoilerplate = "excluded-boilerplate"
    case minutes
    case beforeYouRead = "before-you-read"
    case ourCalculation = "our-calculation"
    case evidence
    case issue, issues, articles, subjects, sources, figures
    case notFound = "not-found"
    case countFigures = "count-figures"
    case countArticles = "count-articles"
    case withoutSource = "without-source"
    case checks
    case allChecks = "all-checks"
    case aboutChecks = "about-checks"
    case ledgerChecks = "ledger-checks"
    case countAnswered = "count-answered"
    case notChecked = "not-checked"
    case ownFigures = "own-figures"
    case agreesWith = "agrees-with"
    case notSideBySide = "not-side-by-side"
    case sideBySideIf = "side-by-side-if"
    case bridgeCumulative = "bridge-cumulative"
    case bridgeGap = "bridge-gap"
    case andItsParts = "and-its-parts"
    case withoutLink = "without-link"
    case withoutRoot = "without-root"
    case ledgerFigures = "ledger-figures"
    case ledgerClaims = "ledger-claims"
    case ledgerSources = "ledger-sources"
    case ledgerRoots = "ledger-roots"
    case ledgerCoverage = "ledger-coverage"
    case aboutArticles = "about-articles"
    case aboutIssues = "about-issues"
    case aboutSubjects = "about-subjects"
    case aboutSources = "about-sources"
    case aboutFigures = "about-figures"
    case corrections, correction
    case aboutCorrections = "about-corrections"
    case correctionsSince = "corrections-since"
    case correctionsRecent = "corrections-recent"
    case correctedOn = "corrected-on"
    case weWrote = "we-wrote"
    case feed
    case table
  }
}

/// Every kind of finding.
///
/// The raw value is public: it is never renamed and never reused.
package enum Code: String, Sendable, Hashable, CaseIterable {
  // Files and folders
  case notUTF8 = "not-utf8"
  case fileTooLarge = "file-too-large"
  case symlink = "symlink"
  case notRegularFile = "not-regular-file"
  case pathOutside = "path-outside"
  case nameInvalid = "name-invalid"
  case fileMissing = "file-missing"
  case fileUnexpected = "file-unexpected"

  // YAML
  case yamlSyntax = "yaml-syntax"
  case yamlAnchor = "yaml-anchor"
  case yamlTag = "yaml-tag"
  case yamlDepth = "yaml-depth"
  case yamlDocument = "yaml-document"
  case keyDuplicate = "key-duplicate"
  case keyUnknown = "key-unknown"
  case keyMissing = "key-missing"
  case valueInvalid = "value-invalid"
  case frontMatterMissing = "front-matter-missing"

  // Markdown
  case nestingTooDeep = "nesting-too-deep"
  case paragraphTooLong = "paragraph-too-long"
  case htmlDropped = "html-dropped"
  case urlScheme = "url-scheme"
  case linkNested = "link-nested"
  case linkBroken = "link-broken"
  case referenceBroken = "reference-broken"
  case referenceMisplaced = "reference-misplaced"
  case footnoteBroken = "footnote-broken"
  case tableRow = "table-row"

  // Figures, sources, subjects
  case figureUnknown = "figure-unknown"
  case figureMismatch = "figure-mismatch"
  case figureUnbacked = "figure-unbacked"
  case figureUnused = "figure-unused"
  case figureInconsistent = "figure-inconsistent"
  case figureUnsourced = "figure-unsourced"
  case figureCycle = "figure-cycle"
  case sourceUnknown = "source-unknown"
  case subjectUnknown = "subject-unknown"
  case subjectCycle = "subject-cycle"
  case measureUnknown = "measure-unknown"
  case claimUnknown = "claim-unknown"
  case periodInvalid = "period-invalid"
  case periodMissing = "period-missing"
  case precisionAssumed = "precision-assumed"
  case wordingHedge = "wording-hedge"
  case disclaimerSlot = "disclaimer-slot"

  // What the checks of the figures find
  case figureContradicted = "figure-contradicted"
  case figureChanged = "figure-changed"
  case figureRemoved = "figure-removed"
  case growthJump = "growth-jump"
  case streakMismatch = "streak-mismatch"
  case rankingContradicted = "ranking-contradicted"
  case claimImplausible = "claim-implausible"
  case chainCorrupted = "chain-corrupted"
  case chainCircular = "chain-circular"
  case verdictUnsupported = "verdict-unsupported"
  case constantUnknown = "constant-unknown"
  case disclaimerMissing = "disclaimer-missing"
  case waiverUnused = "waiver-unused"
  case wordingQuantifier = "wording-quantifier"
  case wordingQuote = "wording-quote"
  case wordingHeadline = "wording-headline"
  case wordingTrend = "wording-trend"
  case wordingDrift = "wording-drift"
  case wordingDate = "wording-date"
  case wordingHedgeLost = "wording-hedge-lost"
  case wordingActor = "wording-actor"
  case wordingDangling = "wording-dangling"

  // Charts
  case chartRefused = "chart-refused"
  case chartCrowded = "chart-crowded"
  case chartUnused = "chart-unused"
  case pictureSkipped = "picture-skipped"

  // Templates and pages
  case templateSyntax = "template-syntax"
  case templateMissing = "template-missing"
  case templateNameUnknown = "template-name-unknown"
  case templatePartialUnknown = "template-partial-unknown"
  case templateCycle = "template-cycle"
  case templateRawText = "template-raw-text"
  case templateValueKind = "template-value-kind"
  case outputCollision = "output-collision"

  /// What weight the rule has unless the publication says otherwise.
  package var severity: Severity {
    switch self {
    case .periodMissing, .precisionAssumed, .pictureSkipped: .note
    case .figureUnbacked, .figureUnused, .htmlDropped, .wordingHedge, .chartUnused, .chartCrowded,
      .tableRow, .fileUnexpected, .waiverUnused:
      .warning
    default: isHeuristic ? .warning : .error
    }
  }

  /// Whether the rule may err: what it finds is a warning that can be answered in the content with
  /// a reason, and answered ones are counted and shown.
  package var isHeuristic: Bool {
    switch self {
    case .figureContradicted, .growthJump, .streakMismatch, .rankingContradicted,
      .claimImplausible, .chainCorrupted, .wordingQuantifier, .wordingQuote, .wordingHeadline,
      .wordingTrend, .wordingDrift, .wordingDate, .wordingHedgeLost, .wordingActor,
      .wordingDangling:
      true
    default: false
    }
  }

  /// Whether a verdict with a reason answers the rule as well: it is about what the source says, and
  /// not about our own words.
  package var isAnsweredByVerdict: Bool {
    switch self {
    case .figureInconsistent, .figureContradicted, .growthJump, .streakMismatch,
      .rankingContradicted, .claimImplausible, .chainCorrupted, .wordingQuantifier, .wordingDrift,
      .wordingDangling:
      true
    default: false
    }
  }

  /// Whether `rules:` of the publication may change the severity.
  ///
  /// Rules of syntax, of files and
  /// of references hold always: without them there is nothing to publish.
  package var isAdjustable: Bool {
    switch self {
    case .figureUnbacked, .figureUnused, .wordingHedge, .chartUnused, .chartCrowded, .htmlDropped,
      .tableRow, .periodMissing, .precisionAssumed, .fileUnexpected, .waiverUnused, .pictureSkipped:
      true
    default: isHeuristic
    }
  }

  /// The rule in a few words, for lists.
  package var title: String { text.title }

  /// What the rule asks, why, and what to do; what `assay explain` prints.
  package var explanation: String { text.explanation }
}

/// The English words of the closed lists, as the site prints them; one place for all of them.
package enum Words {
  /// In the place of a period that the source does not give.
  package static let undated = "undated"

  /// "a", "a and b", "a, b and c".
  package static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The text with its first letter in upper case.
  package static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension SourceKind {
  package var displayName: String {
    switch self {
    case .statisticsOffice: "statistics office"
    case .government: "government"
    case .stateControlledMedia: "state-controlled media"
    case .publicServiceMedia: "public-service media"
    case .stateOwnedCompany: "state-owned company"
    case .company: "company"
    case .industryAssociation: "industry association"
    case .newsAgency: "news agency"
    case .press: "press"
    case .tradePress: "trade press"
    case .analyst: "analyst"
    case .consultancy: "consultancy"
    case .academic: "academic publication"
    case .preprint: "preprint, not reviewed"
    case .ngo: "non-governmental organisation"
    case .aggregator: "aggregator"
    case .unnamed: "unnamed source"
    case .ourselves: "our calculation"
    }
  }
}

extension SubjectKind {
  package var displayName: String { rawValue }
}

extension FigureKind {
  package var displayName: String {
    switch self {
    case .level: "level"
    case .growth: "growth"
    case .contribution: "contribution to growth"
    case .share: "share"
    case .shareOfGrowth: "share of growth"
    case .gap: "gap"
    case .rank: "rank"
    case .count: "count"
    case .streak: "streak"
    case .duration: "duration"
    case .horizon: "horizon"
    case .ratio: "ratio"
    case .target: "target"
    }
  }
}

extension Basis {
  package var displayName: String {
    switch self {
    case .yoy: "on a year earlier"
    case .yoyYTD: "year to date, on a year earlier"
    case .mom: "on the month before"
    case .qoq: "on the quarter before"
    case .saar: "seasonally adjusted, at an annual rate"
    case .stock: "stock"
    case .flow: "over the period"
    case .ofTotal: "of the total"
    case .ofGrowth: "of the growth"
    case .vsParent: "against the whole"
    case .forecast: "forecast"
    case .plan: "plan"
    case .na: "not applicable"
    }
  }

  /// How a chart's subtitle says it after the unit: "on a year earlier"; empty if it says nothing.
  var subtitleWords: String {
    switch self {
    case .yoy, .yoyYTD: "on a year earlier"
    case .mom, .qoq, .saar, .forecast: displayName
    default: ""
    }
  }
}

extension Prices {
  package var displayName: String {
    switch self {
    case .constant: "constant prices"
    case .current: "current prices"
    case .volume: "volume"
    case .na: "not applicable"
    case .unknown: "prices not stated"
    }
  }
}

extension Coverage {
  package var displayName: String {
    switch self {
    case .all: "all"
    case .aboveDesignatedSize: "firms above the designated size"
    case .sample: "sample"
    case .unknown: "coverage not stated"
    }
  }
}

extension Status {
  package var displayName: String {
    switch self {
    case .seriesBreak: "break in the series"
    case .lowReliability: "low reliability"
    default: rawValue
    }
  }
}

extension Verdict.Word {
  package var displayName: String {
    self == .singleSource ? "single source" : rawValue
  }
}

extension ClaimKind {
  package var displayName: String { rawValue }
}

extension ChainLink.How {
  package var displayName: String { rawValue }
}

extension Revision.Kind {
  package var displayName: String {
    switch self {
    case .sourceRevision: "revised by the source"
    case .ourError: "our error"
    case .rounding: "rounding"
    case .definition: "change of definition"
    case .withdrawal: "withdrawn"
    }
  }
}

extension Unit {
  /// What a subtitle calls the unit: "%", "percentage points", "tonnes", "CNY".
  var subtitleWords: String {
    switch self {
    case .pct: "%"
    case .count, .rank: rawValue
    default: plural
    }
  }
}

extension CheckResult.Outcome {
  package var displayName: String {
    self == .notCheckable ? "not checkable" : rawValue
  }
}

extension CheckResult.Rule {
  package var displayName: String {
    switch self {
    case .formula: "our calculation"
    case .shareOfGrowth: "share of growth"
    case .weight: "weight"
    case .residual: "what the parts leave"
    case .sumOfParts: "sum of the parts"
    case .hull: "between its parts"
    case .partBound: "size of a part"
    case .gap: "gap to the whole"
    case .priorLevel: "level before"
    case .outputHull: "between the outputs"
    case .nestedShare: "shares of nested wholes"
    case .partOfWhole: "part and whole"
    case .nestedWeight: "weights of nested industries"
    case .count: "so many of so many"
    case .streak: "streak counted back"
    case .cumulative: "months between"
    case .magnitude: "magnitude"
    case .horizon: "start and end"
    }
  }
}

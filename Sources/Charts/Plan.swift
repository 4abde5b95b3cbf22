/// What is drawn, by kind; the order of everything in it is the order on the page.
package enum Plan: Sendable, Hashable {
  case growth(GrowthPlan)
  case contribution(ContributionPlan)
  case contributionOverTime(ContributionSeriesPlan)
  case share(SharePlan)
  case compare(ComparePlan)
  case series(SeriesPlan)
  case claims(ClaimsPlan)
  case level(LevelPlan)
  case slope(SlopePlan)
  case multiples(MultiplesPlan)
  case tiles(TilesPlan)
  case sparkline(SparklinePlan)
}

/// Bars from one zero, one for each rate of growth.
package struct GrowthPlan: Sendable, Hashable {
  /// In drawing order, the missing ones last.
  package let rows: [Datum]
  /// Key of the row the others are held against; it is drawn in ink and named as the benchmark.
  package let benchmark: String?
  /// Keys of the rows the headline speaks of; if there are any, the others step back.
  package let highlight: Set<String>

  package init(rows: [Datum], benchmark: String? = nil, highlight: Set<String> = []) {
    self.rows = rows
    self.benchmark = benchmark
    self.highlight = highlight
  }
}

/// The parts of a growth, in percentage points, and what they leave of the total.
package struct ContributionPlan: Sendable, Hashable {
  package enum Form: String, Sendable, CaseIterable {
    /// One bar cut into its parts: few parts, none of them negative.
    case stack
    /// One row for each step from zero to the total.
    case waterfall
  }

  package let form: Form
  /// The growth itself, in percent.
  package let total: Datum
  package let parts: [Part]
  /// Total less parts, in percentage points; nil if the parts sum to the total within rounding.
  package let rest: Datum?

  package init(form: Form, total: Datum, parts: [Part], rest: Datum? = nil) {
    self.form = form
    self.total = total
    self.parts = parts
    self.rest = rest
  }

  package struct Part: Sendable, Hashable {
    package let datum: Datum
    /// The part as a share of the whole in words, such as "28% of the growth".
    package let shareText: String?

    package init(_ datum: Datum, shareText: String? = nil) {
      self.datum = datum
      self.shareText = shareText
    }
  }
}

/// Shares in percent, each in the track of its own whole.
package struct SharePlan: Sendable, Hashable {
  package let tracks: [Track]

  package init(tracks: [Track]) {
    self.tracks = tracks
  }

  /// One whole from 0 to 100 percent.
  package struct Track: Sendable, Hashable {
    /// Shares of the same whole, disjoint; from left to right.
    package let segments: [Datum]
    /// The denominator as it follows a value: "of the city's industrial growth".
    package let wholeLabel: String

    package init(segments: [Datum], wholeLabel: String) {
      self.segments = segments
      self.wholeLabel = wholeLabel
    }
  }
}

/// Values over time.
package struct SeriesPlan: Sendable, Hashable {
  package enum Form: String, Sendable, CaseIterable {
    /// Points joined where they may be: four or more of one basis at one frequency.
    case line
    /// One column a point.
    case columns
    /// Each value a bar from its period's start to its end; nothing is joined.
    case spans
  }

  package let form: Form
  /// One for each subject; only a line has more than one.
  package let lines: [Line]
  /// Whether the points come at no regular distance and so are marked each.
  package let isIrregular: Bool
  /// Times in the middle of a series of which there is no figure at all; a missing value is a point.
  package let gaps: [Gap]

  package init(form: Form, lines: [Line], isIrregular: Bool = false, gaps: [Gap] = []) {
    self.form = form
    self.lines = lines
    self.isIrregular = isIrregular
    self.gaps = gaps
  }

  package struct Gap: Sendable, Hashable {
    package let span: TimeSpan
    /// As it stands at the axis: "no figure for Mar 2025".
    package let text: String

    package init(span: TimeSpan, text: String) {
      self.span = span
      self.text = text
    }
  }

  package struct Line: Sendable, Hashable {
    package let name: String
    /// In order of time.
    package let points: [Point]

    package init(name: String, points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  package struct Point: Sendable, Hashable {
    package let datum: Datum
    package let span: TimeSpan
    /// The period in few words: "2023", "Jan–Nov 2025", "Mar 2025".
    package let label: String
    /// Whether a line may lead here from the point before: both are comparable, and nothing between
    /// them is missing.
    package let isJoined: Bool

    package init(datum: Datum, span: TimeSpan, label: String, isJoined: Bool) {
      self.datum = datum
      self.span = span
      self.label = label
      self.isJoined = isJoined
    }
  }
}

/// From one time to another, in months since the beginning of the year 0: January 2025 is
/// 24,300 to 24,301; the end is not part of it.
package struct TimeSpan: Sendable, Hashable {
  package let start: Double
  package let end: Double

  package init(start: Double, end: Double) {
    self.start = start
    self.end = max(start, end)
  }

  package var middle: Double { (start + end) / 2 }
}

/// A small line without axes, to stand in a sentence beside its value in words.
package struct SparklinePlan: Sendable, Hashable {
  /// In order of time; drawn as a line if there are four values or more that join.
  package let points: [SeriesPlan.Point]
  /// The change from the first to the last value as it is printed, "+23.8%"; `nil` if there is none.
  package let change: Change?

  package init(points: [SeriesPlan.Point], change: Change?) {
    self.points = points
    self.change = change
  }

  package struct Change: Sendable, Hashable {
    package let printed: String
    package let direction: Direction

    package init(printed: String, direction: Direction) {
      self.printed = printed
      self.direction = direction
    }
  }
}

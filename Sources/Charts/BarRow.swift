/// One row of a bar chart, whatever its kind.
struct BarRow: Sendable {
  let key: String
  let label: String
  /// The value as printed, or the words for a missing one.
  let printed: String
  /// Where the bar begins and ends, in values.
  ///
  /// A growth begins at zero, a step of a waterfall at the running total. Of a missing value both
  /// are where its bar would begin.
  let start: Double
  let end: Double
  var isMissing = false
  let role: Role
  var fill = Bar.Fill.solid
  /// Where the value may lie, on the axis of `start` and `end`; nil for a value that is known.
  var band: ClosedRange<Double>?
  /// The side on which the value is open: an arrow at the bar's end points there.
  var bound: Bound?
  /// Where the bar ended when the value was first printed, before the source revised it.
  var first: Double?
  /// The name is set strong.
  var isStrong = false
  /// A connector leads from the end of this row to the next.
  var isConnected = false

  enum Side {
    case left, right
  }

  /// On which end of the bar the value stands: the bar's own, unless the text would run across
  /// zero (a step down that stays above zero, a step up that stays below).
  var side: Side {
    if min(start, end) >= 0 { return .right }
    if max(start, end) <= 0 { return .left }
    return end > start ? .right : .left
  }

  var valueStyle: TextStyle { isMissing ? .missing : .value }
}

/// Measures of bar charts, in px.
enum BarMeasure {
  static let step = 28.0
  static let bar = 18.0
  static let line = 15.0
  /// Between the end of a bar and its value.
  static let valueGap = 6.0
  /// Height of the light band over the end of a bar, and how wide one must be to be seen.
  static let band = 8.0
  static let leastBand = 12.0
  /// Radius of the dot at a value that was revised.
  static let dot = 4.0
  /// From the end of a bar to the outer side of its arrow.
  static let arrow = 7.0
  /// Between the names and the zero line.
  static let labelGap = 8.0
  /// Under the name that stands above its bar, and under the bar.
  static let blockGap = (inner: 4.0, outer: 10.0)
  /// Narrower than this, bars say little: names move above them.
  static let leastPlot = 120.0
}

/// Where the names of the rows stand.
enum RowNames: Sendable {
  /// In a column left of the bars.
  case column
  /// On lines of their own above each bar.
  case above
  /// As `above`, with the values on further lines: for texts that leave no room for a bar.
  case aboveWithValues
}

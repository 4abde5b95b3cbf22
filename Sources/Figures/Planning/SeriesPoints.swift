import Charts
import YAML

/// The figures of one subject over time, in order of time.
struct SeriesGroup {
  let name: String
  var points: [DatedFigure]
}

/// A figure of a series and when it holds.
struct DatedFigure {
  let chosen: Chosen
  let period: Period
  let span: TimeSpan

  var figure: Figure { chosen.figure }

  /// In months, rounded; 0 for some days.
  var length: Int { Int(span.end - span.start + 0.5) }

  /// China publishes the two months as one.
  var isJanuaryAndFebruary: Bool {
    length == 2 && period.extent.first?.month == 1 && period.extent.last.month == 2
  }

  /// Why figures may stand in one line: equal for two that may.
  ///
  /// A stock holds at a time, so it does not matter how long its period is said to be.
  var comparison: Comparison {
    let isCumulative = figure.basis == .yoyYTD
    return Comparison(
      basis: figure.basis,
      start: isCumulative ? period.extent.first?.month : nil,
      end: isCumulative ? period.extent.last.month : nil,
      length: figure.basis == .stock || isCumulative ? 0 : isJanuaryAndFebruary ? 1 : length)
  }

  struct Comparison: Hashable {
    let basis: Basis
    /// First and last month of what is cumulative.
    let start: Int?
    let end: Int?
    /// In months.
    let length: Int
  }

  /// What it is, for a refusal: "cumulative January–May", "March 2025, on a year earlier".
  var words: String {
    figure.basis == .yoyYTD
      ? "cumulative \(period.monthsText)" : "\(period.text), \(figure.basis.displayName)"
  }
}

/// How far apart the points of all lines are.
struct Rhythm {
  /// Between the end of a point and the start of the next, in months, where nothing is missing.
  private let pause: Double
  /// From one point to the next.
  private let step: Double
  let isRegular: Bool

  init(_ groups: [SeriesGroup]) {
    let pairs = groups.flatMap { Array(zip($0.points, $0.points.dropFirst())) }
    let pauses = pairs.map { $1.span.start - $0.span.end }
    let lengths = groups.flatMap(\.points).map { $0.span.end - $0.span.start }
    let pause = pauses.min() ?? 0
    let step = pause + (lengths.min() ?? 0)
    // A day is not always the same part of a month.
    let tolerance = 0.1
    let usual = pauses.count { $0 - pause <= tolerance }
    let areWhole = pauses.allSatisfy { other in
      let count = (other - pause) / max(step, 0.01)
      return abs(other - pause - Double(Int(count + 0.5)) * step) <= tolerance
    }
    (self.pause, self.step) = (pause, step)
    isRegular = areWhole && usual * 2 >= pauses.count && step > tolerance
  }

  /// The time between two points in which another should be; `nil` if they follow each other.
  func gap(after a: DatedFigure, before b: DatedFigure) -> TimeSpan? {
    guard isRegular, b.span.start - a.span.end - pause > 0.5 * step else { return nil }
    return TimeSpan(start: a.span.end + pause, end: b.span.start - pause)
  }
}

extension TimeSpan {
  /// "Mar 2025", "Mar–May 2025", "2021–2023": months, or years if it is made of them.
  func text(months names: [String]) -> String {
    let first = Int(start + 0.5)
    let last = max(first, Int(end + 0.5) - 1)
    func month(_ month: Int) -> String {
      names.indices.contains(month % 12) ? names[month % 12] : "\(month % 12 + 1)"
    }
    if first % 12 == 0, last % 12 == 11 {
      return first / 12 == last / 12 ? "\(first / 12)" : "\(first / 12)–\(last / 12)"
    }
    if first == last { return "\(month(first)) \(first / 12)" }
    return first / 12 == last / 12
      ? "\(month(first))–\(month(last)) \(last / 12)"
      : "\(month(first)) \(first / 12)–\(month(last)) \(last / 12)"
  }
}

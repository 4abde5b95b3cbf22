import Diagnostics
import YAML

extension Planner {
  /// Reports totals that cannot follow each other in time: about another subject, undated, of a
  /// period that is there already, or of one that is longer or shorter than the others.
  mutating func checkPeriods(of totals: [Chosen]) {
    checkOneSubject(totals)
    var first: [Extent: Chosen] = [:]
    var frames: [(chosen: Chosen, frame: Frame)] = []
    for each in totals {
      guard let frame = Frame(of: each.figure), let period = each.figure.period else {
        refuse(
          each, "total '\(each.figure.id)' has no period with a beginning and an end",
          fix: "give it a 'period', or remove it from the chart")
        continue
      }
      if let other = first.updateValue(each, forKey: Extent(period)) {
        refuse(
          "'\(each.figure.id)' and '\(other.figure.id)' are totals of the same period, \(each.figure.periodText)",
          at: each.range, notes: [.init("the other total", at: other.range)],
          fix: "remove one of the two")
      }
      frames.append((each, frame))
    }
    let counts = Dictionary(grouping: frames, by: \.frame.key).mapValues(\.count)
    guard let most = counts.values.max(),
      let usual = frames.first(where: { counts[$0.frame.key] == most })
    else { return }
    for (each, frame) in frames where frame.key != usual.frame.key {
      refuse(
        each,
        "'\(each.figure.id)' cannot stand beside the others: it covers \(frame.words), \(each.figure.periodText); '\(usual.chosen.figure.id)' covers \(usual.frame.words), \(usual.chosen.figure.periodText)",
        fix: "remove it with its parts, or draw it in a chart of its own")
    }
  }

  private mutating func checkOneSubject(_ totals: [Chosen]) {
    guard let usual = totals.first?.figure else { return }
    for each in totals where each.figure.subject.value != usual.subject.value {
      refuse(
        each, "'\(each.figure.id)' is the growth of another whole than '\(usual.id)'",
        fix: "draw each whole in a chart of its own")
    }
  }
}

/// What a period must share with others to stand in one row with them: how long it is, and for the
/// year to date, from which month to which.
private struct Frame {
  let key: String
  /// "11 months", "90 days".
  let words: String

  /// - Returns: `nil` for an undated figure and for an open beginning.
  init?(of figure: Figure) {
    guard let (start, last) = figure.period?.extent, let first = start else { return nil }
    let isWhole =
      first.day == 1 && last.day == CalendarDate.dayCount(ofMonth: last.month, in: last.year)
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    words =
      isWhole
      ? "\(months) \(months == 1 ? "month" : "months")" : "days from \(first) to \(last)"
    let length =
      isWhole ? "\(months)" : "\(months) \(first.day) \(last.day)"
    key = figure.basis == .yoyYTD ? "\(length) from \(first.month)" : length
  }
}

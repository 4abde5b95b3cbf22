import Figures
import YAML

/// An earlier value of a figure: what readers were told, what took its place, and why.
struct Correction: Sendable {
  let figure: Figure
  let revision: Revision
  /// Counted from the figure's oldest revision, from 1; lasting, as new ones are added above.
  let number: Int
  /// What took its place.
  let replacement: PublishedValue
  /// What is right: the first value since that was not an error of ours as well.
  let right: PublishedValue
  /// The day from which it stood on the site.
  let since: CalendarDate
  /// The articles, by position, that printed or drew it.
  let articles: [Int]

  /// The day on which it was replaced.
  var date: CalendarDate { revision.asOf }

  /// Whether we had it wrong, and not the source.
  var isOurError: Bool { revision.kind == .ourError }

  /// The fragment on the page of corrections.
  var anchor: String { "correction-\(figure.article)--\(figure.id)-\(number)" }

  /// What it said, with the period where that is what changed.
  func was(besides other: PublishedValue) -> String { text(of: revision.published, besides: other) }

  func replacementText() -> String { text(of: replacement, besides: revision.published) }

  func rightText() -> String { text(of: right, besides: revision.published) }

  private func text(of value: PublishedValue, besides other: PublishedValue) -> String {
    let form = value.standardForm(of: figure.kind)
    guard value.differences(from: other).contains(.period) else { return form }
    return "\(form), \(value.period?.text ?? Words.undated)"
  }
}

/// Every earlier value of every figure, newest first, then by name.
/// - Parameters:
///   - articles: those of the site.
///   - using: the articles, by position, that use a figure, by its global name.
func corrections(
  of figures: [Figure], in articles: [Article], using: [String: [Int]]
) -> [Correction] {
  let positions = Dictionary(articles.enumerated().map { ($1.slug, $0) }) { first, _ in first }
  return figures.filter { !$0.revisions.isEmpty }.flatMap { figure in
    figure.revisions.indices.map { i in
      correction(
        of: figure, at: i, in: articles, own: positions[figure.article],
        using: using[figure.globalName] ?? [])
    }
  }.sorted {
    $0.date == $1.date
      ? ($0.figure.globalName, $1.number) < ($1.figure.globalName, $0.number) : $0.date > $1.date
  }
}

private func correction(
  of figure: Figure, at i: Int, in articles: [Article], own: Int?, using: [Int]
) -> Correction {
  let revisions = figure.revisions
  let revision = revisions[i]
  // What took a value's place stands one entry further up, or is today's.
  func replacement(of i: Int) -> PublishedValue {
    i == 0 ? figure.published : revisions[i - 1].published
  }
  var right = i
  while right > 0, revisions[right - 1].kind == .ourError { right -= 1 }
  let older = i + 1 < revisions.count ? revisions[i + 1].asOf : nil
  // An article that appeared after the correction never had it wrong.
  let users = using.filter { articles[$0].date <= revision.asOf }
  return Correction(
    figure: figure, revision: revision, number: revisions.count - i,
    replacement: replacement(of: i), right: replacement(of: right),
    since: older ?? own.map { articles[$0].date } ?? revision.asOf,
    articles: Set(users + [own].compactMap(\.self)).sorted())
}

extension Publication {
  /// Our own errors, newest first.
  var errors: [Correction] { corrections.filter(\.isOurError) }

  /// Our errors in what an article says, newest first.
  func errors(inArticleAt i: Int) -> [Correction] {
    (index.correctionsIn[i] ?? []).map { corrections[$0] }.filter(\.isOurError)
  }

  /// Our errors that an issue reports: those since the issue before, up to its own day.
  func errors(inIssueAt i: Int) -> [Correction] {
    errors.filter { error in issues.lastIndex { error.date <= $0.date } == i }
  }

  /// Our errors of the last 30 days, counted back from the newest date in the content.
  var recentErrors: [Correction] {
    let dates = articles.map(\.lastChange) + issues.map(\.date) + corrections.map(\.date)
    guard let newest = dates.max() else { return [] }
    return errors.filter { newest.dayNumber - $0.date.dayNumber <= 30 }
  }

  /// Figures that are kept and not to be used, and for which no revision says when that began.
  var undatedWithdrawals: [Figure] {
    figures.figures.filter { figure in
      figure.verdict.word == .withdrawn
        && !figure.revisions.contains { $0.kind == .withdrawal }
    }
  }
}

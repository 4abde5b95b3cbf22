import Charts
import Diagnostics
import YAML

extension Planner {
  /// Shares, each in the track of its own whole.
  mutating func planShare(_ listed: [Chosen]) -> PlannedChart? {
    checkDuplicates(listed)
    checkKind(listed, isOneOf: [.share, .shareOfGrowth], named: FigureKind.share.displayName)
    guard !findings.hasErrors else { return nil }
    guard listed.contains(where: { $0.figure.quantity.point != nil }) else {
      refuse("none of the shares is published", fix: "print them in the text instead")
      return nil
    }
    let tracks = tracks(of: listed.map(\.figure)).map { group in
      SharePlan.Track(
        segments: ordered(group.map(datum)), wholeLabel: group.first.map(wholeLabel) ?? "")
    }
    checkRowCount(tracks.count)
    noteUndated(listed.map(\.figure))
    return PlannedChart(
      plan: .share(SharePlan(tracks: orderedTracks(tracks))),
      subtitle: shareSubtitle(listed.map(\.figure)), used: listed)
  }

  /// Groups of shares that can stand in one track: of the same whole, of different things of which
  /// none contains another, and together no more than all of it.
  private func tracks(of all: [Figure]) -> [[Figure]] {
    var groups: [ShareGroup] = []
    for figure in all {
      let subjects = Set(figures.registry.ancestors(of: figure.subject.value))
      let key = wholeKey(of: figure)
      if let i = groups.firstIndex(where: { $0.takes(figure, key, in: subjects) }) {
        groups[i].add(figure, in: subjects)
      } else {
        var group = ShareGroup(key: key)
        group.add(figure, in: subjects)
        groups.append(group)
      }
    }
    return groups.map(\.members)
  }

  /// - Returns: `nil` for an undated share, which is like no other.
  private func wholeKey(of share: Figure) -> WholeKey? {
    guard let whole = denominator(of: share), let period = share.period else { return nil }
    return WholeKey(
      denominator: whole, kind: share.kind, measure: share.measure?.value, extent: Extent(period))
  }

  private func orderedTracks(_ tracks: [SharePlan.Track]) -> [SharePlan.Track] {
    order(of: tracks.map { $0.segments.first?.value }).map { tracks[$0] }
  }

  private mutating func noteUndated(_ shares: [Figure]) {
    let undated = shares.filter { $0.period == nil }
    guard !undated.isEmpty, undated.count < shares.count else { return }
    notes.append("\(Words.list(undated.map(figures.label).unique)): undated.")
  }

  /// The denominator as it follows the value: "of the growth of industry in Baotou".
  func wholeLabel(of share: Figure) -> String {
    guard let reference = share.of else { return "" }
    if let whole = figures.declaredFigure(reference.value, from: share.article) {
      let name = whole.name ?? subjectName(whole.subject.value)
      return whole.kind == .growth ? "of the growth of \(name)" : "of \(name)"
    }
    guard let subject = figures.registry.subjects[reference.value] else {
      return "of \(reference.value)"
    }
    let measure = figures.registry.measureName(of: share)
    return "of \(figures.registry.phrase(for: subject, measure: measure))"
  }

  /// A subject's name within a sentence.
  private func subjectName(_ key: String) -> String {
    figures.registry.subjects[key]?.nameInSentence ?? key
  }

  private func shareSubtitle(_ shares: [Figure]) -> String {
    let isOfGrowth = shares.allSatisfy { $0.kind == .shareOfGrowth }
    let name =
      isOfGrowth
      ? "Share of growth" : measureName(shares).map { "Share of \($0.withSmallInitial)" } ?? "Share"
    return subtitle([name, Unit.pct.subtitleWords, periodWords(shares), coverageWords(shares)])
  }
}

/// Shares that stand in one track.
private struct ShareGroup {
  let key: WholeKey?
  private(set) var members: [Figure] = []
  private var subjects: Set<String> = []
  /// The subjects of the members and everything they lie in.
  private var around: Set<String> = []
  /// Of the least that each may be; `nil` if that is not known of one.
  private var least: Rational? = Rational(0)

  init(key: WholeKey?) { self.key = key }

  /// - Parameter wholes: the subject of the figure and everything it lies in.
  func takes(_ figure: Figure, _ key: WholeKey?, in wholes: Set<String>) -> Bool {
    guard let key, key == self.key, !around.contains(figure.subject.value),
      subjects.isDisjoint(with: wholes)
    else { return false }
    return sum(with: figure).map { $0 <= Rational(100) } ?? false
  }

  mutating func add(_ figure: Figure, in wholes: Set<String>) {
    least = sum(with: figure)
    members.append(figure)
    subjects.insert(figure.subject.value)
    around.formUnion(wholes)
  }

  private func sum(with figure: Figure) -> Rational? {
    least + figure.quantity.interval?.lower?.value
  }
}

/// What shares have in common that are parts of one whole.
private struct WholeKey: Hashable {
  let denominator: String
  let kind: FigureKind
  let measure: String?
  let extent: Extent
}

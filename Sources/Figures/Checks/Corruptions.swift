import Diagnostics
import YAML

extension Checking {
  /// Figures that different publishers print with the same digits for the same period, whose chains
  /// share at least two links up to the root, and that differ in subject or in measure, but not in
  /// both: probably a word was changed on the way.
  ///
  /// Reported at the figure that comes later, or at the one the editors have judged.
  mutating func findCorruptions() {
    let tails = sharedTails()
    let groups = Groups(index.active) { tailKey($0, tails) }
    for group in groups.all where group.count > 1 {
      let printed = Set(group.map { Printing(index[$0].chain[0].source.value, index.key($0)) })
      for (i, position) in group.enumerated() {
        let figure = index[position]
        let earlier = group.prefix(min(i, partnerLimit)).first {
          isCorruption(figure, index[$0]) && !isPrintedByBoth(position, $0, printed)
        }
        guard let earlier else { continue }
        report(figure, index[earlier])
      }
    }
  }

  /// For each chain the number of its two last links, if another publisher passes these on as well;
  /// else −1.
  private func sharedTails() -> [Int32] {
    var tails: [[String]: Int32] = [:]
    var publishers: [Int32: Set<String>] = [:]
    let numbers = index.chains.map { chain -> Int32 in
      guard chain.count >= 2 else { return -1 }
      let tail = number(of: Array(chain.suffix(2)), in: &tails)
      publishers[tail, default: []].insert(chain[0])
      return tail
    }
    return numbers.map { (publishers[$0]?.count ?? 0) > 1 ? $0 : -1 }
  }

  private struct TailKey: Hashable {
    let value: PrintedValue
    let scale: Int
    let kind: FigureKind
    let unit: Int32
    let extent: Int32
    /// The number of the root and the link before it.
    let tail: Int32
  }

  private func tailKey(_ position: Int32, _ tails: [Int32]) -> TailKey? {
    let tail = tails[Int(index.chainOf[Int(position)])]
    let figure = index[position]
    guard tail >= 0, !figure.isComputed, !figure.kind.isExact else { return nil }
    let key = index.key(position)
    return TailKey(
      value: figure.quantity.value, scale: figure.quantity.scale, kind: key.kind, unit: key.unit,
      extent: key.extent, tail: tail)
  }

  /// What one publisher prints the digits for.
  private struct Printing: Hashable {
    let publisher: String
    let subject: Int32
    let measure: Int32

    init(_ publisher: String, _ key: SeriesKey) {
      self.publisher = publisher
      subject = key.subject
      measure = key.measure
    }
  }

  /// Whether either publisher prints the digits for the other's subject and measure as well: then the
  /// root has both.
  private func isPrintedByBoth(_ a: Int32, _ b: Int32, _ printed: Set<Printing>) -> Bool {
    printed.contains(Printing(index[a].chain[0].source.value, index.key(b)))
      || printed.contains(Printing(index[b].chain[0].source.value, index.key(a)))
  }

  private func isCorruption(_ a: Figure, _ b: Figure) -> Bool {
    // One publisher that prints the same digits for two things may well mean both.
    guard a.article != b.article, a.chain[0].source.value != b.chain[0].source.value,
      !a.isMeasureUnknown, !b.isMeasureUnknown
    else { return false }
    let sameSubject = a.subject.value == b.subject.value
    let sameMeasure = a.measure?.value == b.measure?.value
    return sameSubject != sameMeasure
  }

  private mutating func report(_ figure: Figure, _ other: Figure) {
    let judged =
      figure.answer(to: .chainCorrupted) == nil && other.answer(to: .chainCorrupted) != nil
    let (about, origin) = judged ? (other, figure) : (figure, other)
    let (mine, theirs) =
      about.subject.value == origin.subject.value
      ? (about.measure?.value, origin.measure?.value)
      : (about.subject.value, origin.subject.value)
    let root = about.chain.last?.source.value ?? ""
    flag(
      Finding(
        .chainCorrupted,
        "figure '\(about.id)' prints the digits of '\(origin.globalName)' from the same root, '\(root)', for '\(mine ?? "")' in place of '\(theirs ?? "")'",
        at: about.printed.range,
        notes: [.init("the other figure", at: origin.printed.range)],
        fix: "find which of the two the root says"), about: about)
  }
}

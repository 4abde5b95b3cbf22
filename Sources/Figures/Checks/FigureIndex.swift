import YAML

/// The figures of a set by number: each key of a figure as a small integer, so that what belongs
/// together is found by comparing numbers.
///
/// Made once for all rules. Figures that only restate another, and those that are not published,
/// take part in no identity and stand in no group.
struct FigureIndex: Sendable {
  let figures: [Figure]
  let registry: Registry
  /// What each figure is about and measures, in the order of ``figures``.
  let keys: [SeriesKey]
  /// The figures that take part in identities.
  let active: [Int32]
  /// Growth, levels and shares by what they are about and when.
  let byTopic: Groups<Topic>
  /// The figures that are a part of a figure, by its position.
  let parts: Groups<Int32>
  /// The wholes each subject lies in, nearest first, itself left out; by its number.
  let wholes: [[Int32]]
  private let subjectNumbers: [String: Int32]
  private let subjectKeys: [String]

  init(_ set: FigureSet) {
    figures = set.figures
    registry = set.registry
    var subjects = Interning()
    for key in registry.subjectOrder { _ = subjects.number(of: key) }
    var measures = Interning()
    var units = Interning()
    keys = set.figures.map { figure in
      SeriesKey(
        subject: subjects.number(of: figure.subject.value),
        measure: figure.measure.map { measures.number(of: $0.value) } ?? -1,
        kind: figure.kind, unit: units.number(of: figure.quantity.unit.rawValue),
        basis: figure.basis, coverage: figure.coverage, prices: figure.prices,
        extent: figure.period.map { Extent($0) },
        whole: set.whole(of: figure).map { whole in
          switch whole {
          case .figure(let position): position
          case .subject(let key): Int32.min + subjects.number(of: key)
          }
        } ?? -1)
    }
    let (figures, keys) = (figures, keys)
    active = figures.indices.lazy.map { Int32($0) }.filter {
      let figure = figures[Int($0)]
      return figure.restates == nil && figure.isPublished
    }
    byTopic = Groups(active) { position in
      let key = keys[Int(position)]
      return Topic(kind: key.kind, subject: key.subject, extent: key.extent)
    }
    parts = Groups(active) { keys[Int($0)].whole >= 0 ? keys[Int($0)].whole : nil }
    let names = subjects.names
    let registry = registry
    let numbers = subjects.numbers
    wholes = names.map { name in
      registry.ancestors(of: name).dropFirst().compactMap { numbers[$0] }
    }
    subjectNumbers = numbers
    subjectKeys = names
  }

  /// The number of a subject; `nil` if no figure and no registry names it.
  func subject(_ key: String) -> Int32? { subjectNumbers[key] }

  subscript(position: Int32) -> Figure { figures[Int(position)] }

  func key(_ position: Int32) -> SeriesKey { keys[Int(position)] }

  /// Whether a subject is a part of another, itself left out.
  func isPart(_ part: Int32, of whole: Int32) -> Bool { wholes[Int(part)].contains(whole) }

  /// The name of a subject within a sentence.
  func name(_ subject: Int32) -> String {
    let key = subjectKey(subject)
    return registry.subjects[key]?.nameInSentence ?? key
  }

  func subjectKey(_ subject: Int32) -> String { subjectKeys[Int(subject)] }

  /// The name of a figure's subject within a sentence.
  func subjectName(_ figure: Figure) -> String {
    registry.subjects[figure.subject.value]?.nameInSentence ?? figure.subject.value
  }

  /// The declared lists of disjoint parts that make up a subject.
  func partitions(of subject: String) -> [Partition] {
    registry.partitions.filter { $0.whole.value == subject }
  }
}

/// What figures that can be held against each other are about: the same thing at the same time.
struct Topic: Hashable, Sendable {
  let kind: FigureKind
  let subject: Int32
  /// `nil` for undated figures, which share a topic and no more.
  let extent: Extent?
}

/// All that makes two figures values of one series, the chain apart.
struct SeriesKey: Hashable, Sendable {
  let subject: Int32
  /// −1 where the kind needs none.
  let measure: Int32
  let kind: FigureKind
  let unit: Int32
  let basis: Basis
  let coverage: Coverage
  let prices: Prices
  /// `nil` for an undated figure, whose key equals no other.
  let extent: Extent?
  /// The position of a figure, `Int32.min` plus the number of a subject, or −1 for none.
  let whole: Int32

  /// The subject that is the whole, if it is one.
  var wholeSubject: Int32? { whole < -1 ? whole - Int32.min : nil }
}

/// The days a period covers.
struct Extent: Hashable, Sendable {
  /// `nil` if the start is open.
  let first: CalendarDate?
  let last: CalendarDate

  init(_ period: Period) { (first, last) = period.extent }
}

/// Numbers for texts, from 0 on.
private struct Interning {
  private(set) var numbers: [String: Int32] = [:]
  private(set) var names: [String] = []

  mutating func number(of text: String) -> Int32 {
    if let number = numbers[text] { return number }
    let number = Int32(names.count)
    numbers[text] = number
    names.append(text)
    return number
  }
}

extension Subject {
  /// The name as it stands in the middle of a sentence: industries and materials are common nouns.
  var nameInSentence: String {
    kind == .industry || kind == .material ? name.withSmallInitial : name
  }
}

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
  /// The figures of each series.
  let series: Classes
  /// The number of each figure's chain, and the sources of each different chain.
  let chainOf: [Int32]
  let chains: [[String]]
  /// The figures that are a part of a figure, by its position.
  let parts: Groups<Int32>
  /// The wholes each subject lies in, nearest first, itself left out; by its number.
  let wholes: [[Int32]]
  fileprivate let subjects: Interning<String>
  fileprivate let extents: Interning<Extent>
  private let partitionsOf: [Int32: [[Int32]]]
  /// The name of each subject within a sentence.
  private let names: [String]

  init(_ set: FigureSet) {
    var terms = Terms(set.registry)
    let keys = set.figures.map { terms.key(of: $0, in: set) }
    let active = set.figures.indices.filter {
      set.figures[$0].restates == nil && set.figures[$0].isPublished
    }.map { Int32($0) }
    figures = set.figures
    registry = set.registry
    self.keys = keys
    self.active = active
    (chainOf, chains) = numberedChains(of: set.figures)
    subjects = terms.subjects
    names = terms.subjects.values.map { set.registry.subjects[$0]?.nameInSentence ?? $0 }
    extents = terms.extents
    byTopic = Groups(active) { Topic(keys[Int($0)]) }
    series = Classes(active, of: keys.count) { keys[Int($0)] }
    parts = Groups(active) { keys[Int($0)].whole >= 0 ? keys[Int($0)].whole : nil }
    wholes = terms.wholes(in: set.registry)
    partitionsOf = terms.partitions(in: set.registry)
  }

  /// The number of a subject; `nil` if no figure and no registry names it.
  func subject(_ key: String) -> Int32? { subjects.numbers[key] }

  /// The days a figure's period covers; `nil` for an undated one.
  func extent(of position: Int32) -> Extent? {
    let number = keys[Int(position)].extent
    return number < 0 ? nil : extents.values[Int(number)]
  }

  /// The figures of a kind about a subject at one time, without those that restate another.
  func positions(of kind: FigureKind, about subject: String, in period: Period)
    -> ArraySlice<Int32>
  {
    guard let subject = subjects.numbers[subject], let extent = extents.numbers[Extent(period)]
    else { return [] }
    return byTopic[Topic(kind: kind, subject: subject, extent: extent)]
  }

  subscript(position: Int32) -> Figure { figures[Int(position)] }

  func key(_ position: Int32) -> SeriesKey { keys[Int(position)] }

  /// Whether a subject is a part of another, itself left out.
  func isPart(_ part: Int32, of whole: Int32) -> Bool { wholes[Int(part)].contains(whole) }

  /// Whether a figure's whole is a figure that speaks of the same time.
  func isPartAtOneTime(_ position: Int32) -> Bool {
    let key = key(position)
    return key.whole >= 0 && keys[Int(key.whole)].extent == key.extent
  }

  /// The name of a subject within a sentence.
  func name(_ subject: Int32) -> String { names[Int(subject)] }

  func subjectKey(_ subject: Int32) -> String { subjects.values[Int(subject)] }

  /// The name of a figure's subject within a sentence.
  func subjectName(_ figure: Figure) -> String {
    subjects.numbers[figure.subject.value].map(name) ?? figure.subject.value
  }

  /// The declared lists of disjoint parts that make up a subject, each part by its number.
  func partitions(of subject: Int32) -> [[Int32]] { partitionsOf[subject] ?? [] }
}

/// The different chains of figures, and which of them each figure has.
private func numberedChains(of figures: [Figure]) -> ([Int32], [[String]]) {
  var chains = Interning<[String]>()
  var last: Figure?
  var number: Int32 = 0
  let numbers = figures.map { figure in
    // One release follows the other, and its figures share a chain.
    if last.map({ !$0.hasSameChain(as: figure) }) ?? true {
      number = chains.number(of: figure.chain.map(\.source.value))
      last = figure
    }
    return number
  }
  return (numbers, chains.values)
}

/// Numbers for values, from 0 on.
private struct Interning<Value: Hashable & Sendable>: Sendable {
  private(set) var numbers: [Value: Int32] = [:]
  private(set) var values: [Value] = []

  mutating func number(of value: Value) -> Int32 {
    let number = Figures.number(of: value, in: &numbers)
    if number == values.count { values.append(value) }
    return number
  }
}

/// Gives the terms of figures their numbers.
private struct Terms {
  private(set) var subjects = Interning<String>()
  private(set) var extents = Interning<Extent>()
  private var measures = Interning<String>()
  private var roots = Interning<String>()
  private var units = Interning<Unit>()

  init(_ registry: Registry) {
    for key in registry.subjectOrder { _ = subjects.number(of: key) }
  }

  mutating func key(of figure: Figure, in set: FigureSet) -> SeriesKey {
    let whole: Int32 =
      switch set.whole(of: figure) {
      case .figure(let position): position
      case .subject(let key): Int32.min + subjects.number(of: key)
      case nil: -1
      }
    let extent = figure.period.map { extents.number(of: Extent($0)) } ?? -1
    return SeriesKey(
      subject: subjects.number(of: figure.subject.value),
      measure: figure.measure.map { measures.number(of: $0.value) } ?? -1, extent: extent,
      whole: whole,
      root: extent < 0 || figure.isMeasureUnknown
        ? roots.number(of: figure.root?.source.value ?? "") : -1,
      unit: units.number(of: figure.quantity.unit), kind: figure.kind, basis: figure.basis,
      coverage: figure.coverage, prices: figure.prices)
  }

  func wholes(in registry: Registry) -> [[Int32]] {
    subjects.values.map { key in
      registry.ancestors(of: key).dropFirst().compactMap { subjects.numbers[$0] }
    }
  }

  func partitions(in registry: Registry) -> [Int32: [[Int32]]] {
    Dictionary(
      registry.partitions.compactMap { partition in
        let parts = partition.parts.compactMap { subjects.numbers[$0.value] }
        guard let whole = subjects.numbers[partition.whole.value],
          parts.count == partition.parts.count
        else { return nil }
        return (whole, [parts])
      }, uniquingKeysWith: +)
  }
}

extension Subject {
  /// The name as it stands in the middle of a sentence: industries and materials are common nouns.
  var nameInSentence: String {
    kind == .industry || kind == .material ? name.withSmallInitial : name
  }
}

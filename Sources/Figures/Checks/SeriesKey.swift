import YAML

/// What figures that can be held against each other are about: the same thing at the same time.
struct Topic: Hashable, Sendable {
  let kind: FigureKind
  let subject: Int32
  /// The number of the days covered; −1 for undated figures, which share a topic and no more.
  let extent: Int32

  init(kind: FigureKind, subject: Int32, extent: Int32) {
    self.kind = kind
    self.subject = subject
    self.extent = extent
  }

  init(_ key: SeriesKey) { self.init(kind: key.kind, subject: key.subject, extent: key.extent) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(pair(subject, extent))
    hasher.combine(kind)
  }
}

/// All that makes two figures values of one series, in numbers.
struct SeriesKey: Hashable, Sendable {
  let subject: Int32
  /// −1 where the kind needs none.
  let measure: Int32
  /// The number of the days covered; −1 for an undated figure.
  let extent: Int32
  /// The position of a figure, `Int32.min` plus the number of a subject, or −1 for none.
  let whole: Int32
  /// The number of the root where time or measure are not known, −1 elsewhere: such figures are the
  /// same statement only if they go back to the same root.
  let root: Int32
  let unit: Int32
  let kind: FigureKind
  let basis: Basis
  let coverage: Coverage
  let prices: Prices

  /// The subject that is the whole, if it is one.
  var wholeSubject: Int32? { whole < -1 ? whole - Int32.min : nil }

  var isDated: Bool { extent >= 0 }

  func hash(into hasher: inout Hasher) {
    hasher.combine(pair(subject, extent))
    hasher.combine(pair(measure, whole))
    hasher.combine(kind)
  }
}

/// Two small numbers as one, to be hashed at once.
private func pair(_ a: Int32, _ b: Int32) -> UInt64 {
  UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
}

/// The days a period covers.
struct Extent: Hashable, Sendable {
  /// `nil` if the start is open.
  let first: CalendarDate?
  let last: CalendarDate

  init(_ period: Period) { (first, last) = period.extent }
}

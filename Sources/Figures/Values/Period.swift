package import YAML

/// The time a figure speaks of: a year, a month or a day, from one to another, or up to one.
///
/// Written as ISO 8601 and EDTF write it: `2024`, `2025-11`, `2025-11-12`, `2025-01/2025-11`,
/// `../2035`. Two periods are equal if they are written alike; ``hasSameExtent(as:)`` compares
/// the time they cover.
package struct Period: Sendable, Hashable {
  /// One date of a period, as precise as it is written.
  struct Date: Sendable, Hashable {
    /// The first and the last day it covers.
    let first: CalendarDate
    let last: CalendarDate
    let precision: Precision

    var year: Int { first.year }
    var month: Int? { precision == .year ? nil : first.month }
    var day: Int? { precision == .day ? first.day : nil }

    enum Precision: Sendable, Hashable { case year, month, day }
  }

  /// Where the period begins; nil if that is open (`../2035`).
  let start: Date?
  let end: Date

  /// - Returns: nil if the text is no period, names a day that does not exist, or ends before
  ///   it begins.
  package init?(printed: some StringProtocol) {
    let parts = Array(printed.utf8).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let end = Date(utf8: parts[parts.count - 1]) else {
      return nil
    }
    self.end = end
    if parts.count == 1 {
      start = end
    } else if parts[0].elementsEqual("..".utf8) {
      start = nil
    } else {
      guard let start = Date(utf8: parts[0]), start.first <= end.first, start.last <= end.last
      else { return nil }
      self.start = start
    }
  }

  /// The first day, nil if the start is open, and the last day.
  package var extent: (first: CalendarDate?, last: CalendarDate) { (start?.first, end.last) }

  /// Whether both cover the same days: `2024` and `2024-01/2024-12` do.
  package func hasSameExtent(as other: Period) -> Bool {
    extent == other.extent
  }

  /// The period in the spelling of the content files, which ``init(printed:)`` reads back.
  package var printed: String {
    guard let start else { return "../" + end.printed }
    return start == end ? end.printed : start.printed + "/" + end.printed
  }
}

extension Period: Comparable {
  /// By first day, an open start before all others, then by last day, then as written.
  package static func < (a: Period, b: Period) -> Bool {
    if a.extent.first != b.extent.first {
      guard let first = a.extent.first else { return true }
      return b.extent.first.map { first < $0 } ?? false
    }
    return a.extent.last == b.extent.last
      ? a.printed < b.printed : a.extent.last < b.extent.last
  }
}

extension Period.Date {
  /// Reads `2025`, `2025-11` or `2025-11-12`.
  init?(utf8 bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = zip(parts, [4, 2, 2]).compactMap { part, count in
      part.count == count && part.allSatisfy(isDigit)
        ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    guard (1...3).contains(numbers.count), numbers.count == parts.count else { return nil }
    let year = numbers[0]
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    let lastMonth = month ?? 12
    guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
      let last = CalendarDate(
        year: year, month: lastMonth,
        day: day ?? CalendarDate.dayCount(ofMonth: lastMonth, in: year))
    else { return nil }
    self.first = first
    self.last = last
    precision = day != nil ? .day : month != nil ? .month : .year
  }

  var printed: String {
    ([padded(year, to: 4)] + [month, day].compactMap { $0 }.map { padded($0, to: 2) })
      .joined(separator: "-")
  }
}

/// The digits of a number with zeros before them up to a width.
func padded(_ number: Int, to count: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, count - digits.count)) + digits
}

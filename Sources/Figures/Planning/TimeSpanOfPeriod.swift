import Charts
import YAML

extension Period {
  /// The time covered in months since the beginning of the year 0; a day is a part of its month.
  ///
  /// `nil` if the start is open.
  var timeSpan: TimeSpan? {
    guard let first = extent.first else { return nil }
    return TimeSpan(start: first.months(atEnd: false), end: extent.last.months(atEnd: true))
  }

  /// The months without their year: "January–May", "March"; of several years as ``text``.
  var monthsText: String {
    guard let first = extent.first, first.year == extent.last.year else { return text }
    let year = " \(first.year)"
    let words = text.hasSuffix(year) ? String(text.dropLast(year.count)) : text
    return words == "\(first.year)" ? "January–December" : words
  }
}

extension CalendarDate {
  /// Months since the beginning of the year 0, at the beginning or the end of the day.
  fileprivate func months(atEnd: Bool) -> Double {
    let length = Self.dayCount(ofMonth: month, in: year)
    return Double(year * 12 + month - 1) + Double(atEnd ? day : day - 1) / Double(length)
  }
}

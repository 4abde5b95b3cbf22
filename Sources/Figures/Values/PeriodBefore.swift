import YAML

extension Period {
  /// The same stretch of time some months earlier, as precise as it is written: "January–May 2024"
  /// for January–May 2025 and 12.
  /// - Returns: `nil` if it cannot be named so: a year is no month earlier, the start is open, or
  ///   the calendar has no such day.
  func earlier(byMonths months: Int) -> Period? {
    guard let start, let first = start.earlier(byMonths: months),
      let last = end.earlier(byMonths: months)
    else { return nil }
    return Period(printed: start == end ? first : "\(first)/\(last)")
  }
}

extension Period.Date {
  /// The date as it is written in content files.
  fileprivate func earlier(byMonths months: Int) -> String? {
    guard let month else {
      guard months % 12 == 0 else { return nil }
      return padded(year - months / 12, to: 4)
    }
    let count = year * 12 + month - 1 - months
    guard count >= 12 else { return nil }
    let date = padded(count / 12, to: 4) + "-" + padded(count % 12 + 1, to: 2)
    guard let day else { return date }
    let length = CalendarDate.dayCount(ofMonth: count % 12 + 1, in: count / 12)
    let isLast = day == CalendarDate.dayCount(ofMonth: month, in: year)
    return date + "-" + padded(isLast ? length : min(day, length), to: 2)
  }
}

extension Basis {
  /// How many months lie between a period and the one its growth is measured against; `nil` for what
  /// is no such growth.
  var monthsBack: Int? {
    switch self {
    case .yoy, .yoyYTD: 12
    case .qoq: 3
    case .mom: 1
    default: nil
    }
  }
}

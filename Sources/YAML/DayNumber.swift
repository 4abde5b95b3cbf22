extension CalendarDate {
  /// Days since 1 January of the year 1, which is day 0.
  package var dayNumber: Int {
    let past = year - 1
    let before = past * 365 + past / 4 - past / 100 + past / 400
    let months = (1..<month).reduce(0) { $0 + Self.dayCount(ofMonth: $1, in: year) }
    return before + months + day - 1
  }
}

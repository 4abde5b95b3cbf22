extension Period {
  /// The period in English: "January–November 2025", "12 November 2025", "until 2035".
  package var text: String { text(months: monthNames) }

  /// The period with short month names, for narrow places: "Jan–Nov 2025".
  package var shortText: String { text(months: monthNames.map { String($0.prefix(3)) }) }

  private func text(months: [String]) -> String {
    guard let start else { return "until " + end.text(months: months) }
    if start == end { return end.text(months: months) }
    return start.text(months: months, leavingOutWhatFollowsIn: end) + "\u{2013}"
      + end.text(months: months)
  }
}

extension Period.Date {
  /// - Parameter end: the date that follows; what it repeats, month and year, is left out.
  func text(months: [String], leavingOutWhatFollowsIn end: Period.Date? = nil) -> String {
    // Dates of different precision share nothing: "2025–May 2026".
    let isAlike = end.map { ($0.month == nil) == (month == nil) && ($0.day == nil) == (day == nil) }
    let sharesYear = isAlike == true && end?.year == year && month != nil
    let sharesMonth = sharesYear && end?.month == month && day != nil
    var words: [String] = []
    if let day { words.append(String(day)) }
    if let month, !sharesMonth { words.append(months[month - 1]) }
    if !sharesYear { words.append(String(year)) }
    return words.joined(separator: " ")
  }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

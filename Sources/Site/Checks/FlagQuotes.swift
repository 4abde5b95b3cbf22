import Diagnostics
import Figures
import YAML

/// C17 and C19 on the source's own words: the quotation holds the value, with its hedge, and a
/// relative day in it has a day to count from.
@Sendable func flagQuotes(_ publication: Publication) -> [Flag] {
  publication.figures.figures.flatMap { figure -> [Flag] in
    guard let quote = figure.quote else { return [] }
    return [
      flagValue(in: quote, of: figure),
      flagDay(in: quote, figure.chain).map { Flag($0, about: figure) },
    ]
    .compactMap { $0 }
  }
    + publication.figures.claims.compactMap { claim in
      claim.quote.flatMap { flagDay(in: $0, claim.chain) }.map {
        Flag($0, about: claim)
      }
    }
}

/// The longest run of words that is looked at for a value: "more than 1.5 billion tonnes a year".
private let longestValue = 6

private func flagValue(in quote: Located<String>, of figure: Figure) -> Flag? {
  guard figure.isPublished else { return nil }
  let pieces = quote.value.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.map(String.init)
  var best: (length: Int, reading: Reading, text: String)?
  for start in pieces.indices {
    for length in 1...longestValue where start + length <= pieces.count {
      let text = pieces[start..<(start + length)].joined(separator: " ").trimmingMarks
      let reading = figure.quantity.reading(of: text)
      if case .mismatch = reading { continue }
      if length > best?.length ?? 0 { best = (length, reading, text) }
    }
  }
  guard let best else {
    return Flag(
      Finding(
        .wordingQuote,
        "the quotation of figure '\(figure.id)' does not hold \(figure.quantity.plainForm)",
        at: quote.range, notes: [.init("the value", at: figure.printed.range)],
        fix: "correct the quotation or the value"), about: figure)
  }
  guard case .hedgeDiffers = best.reading else { return nil }
  return Flag(
    Finding(
      .wordingDrift,
      "the source says '\(best.text)', and figure '\(figure.id)' is \(figure.quantity.plainForm)",
      at: figure.printed.range, notes: [.init("quoted here", at: quote.range)],
      fix: "give the figure the 'cmp' of the source"), about: figure)
}

extension String {
  /// Without commas, stops and brackets at either end.
  fileprivate var trimmingMarks: String {
    let marks = Set(",.;:()".utf8)
    let bytes = utf8.drop { marks.contains($0) }
    var end = bytes.endIndex
    while end > bytes.startIndex, marks.contains(bytes[bytes.index(before: end)]) {
      end = bytes.index(before: end)
    }
    return String(bytes[..<end]) ?? self
  }
}

// MARK: Days

private func flagDay(in quote: Located<String>, _ chain: [ChainLink]) -> Finding? {
  let words = TextWords(quote.value)
  if let wrong = wrongWeekday(words) {
    return Finding(
      .wordingDate, "\(wrong.date) is a \(wrong.is), and the quotation says \(wrong.says)",
      at: quote.range, fix: "correct the day, or say in a note that the source is wrong")
  }
  guard let relative = relativeDay(words), !chain.contains(where: { $0.date != nil }) else {
    return nil
  }
  return Finding(
    .wordingDate, "'\(relative)' in the quotation counts from a day that is not given",
    at: quote.range, fix: "give the link of the chain that says so its 'date'")
}

private let weekdays = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]

private let monthNames = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december",
]

/// A weekday or a phrase such as "last month" that no date explains.
private func relativeDay(_ text: TextWords) -> String? {
  if let day = ["yesterday", "today", "tomorrow"].first(where: { text.words.contains($0) }) {
    return day
  }
  for (first, second) in zip(text.words, text.words.dropFirst())
  where ["last", "this", "next"].contains(first)
    && (["week", "month", "quarter", "year"] + weekdays).contains(second)
  {
    return "\(first) \(second)"
  }
  guard let day = text.words.first(where: { weekdays.contains($0) }), dates(in: text).isEmpty
  else { return nil }
  return day
}

/// A weekday that stands beside a whole date and is not that date's.
private func wrongWeekday(_ text: TextWords) -> (date: String, is: String, says: String)? {
  for (place, date) in dates(in: text) {
    let near = text.words[max(0, place - 2)..<min(text.words.count, place + 4)]
    guard let said = near.first(where: { weekdays.contains($0) }) else { continue }
    // Day 0 of the count, 1 January of the year 1, was a Monday.
    let real = weekdays[date.dayNumber % 7]
    if said != real { return ("\(date)", real, said) }
  }
  return nil
}

/// Whole dates: "12 November 2025", "November 12, 2025"; with the place of the first word.
private func dates(in text: TextWords) -> [(place: Int, date: CalendarDate)] {
  let words = text.words
  guard words.count >= 3 else { return [] }
  return (0...(words.count - 3)).compactMap { i in
    let (first, second) = (words[i], words[i + 1])
    guard let year = Int(words[i + 2]) else { return nil }
    if let day = Int(first), let month = monthNames.firstIndex(of: second) {
      return CalendarDate(year: year, month: month + 1, day: day).map { (i, $0) }
    }
    if let day = Int(second), let month = monthNames.firstIndex(of: first) {
      return CalendarDate(year: year, month: month + 1, day: day).map { (i, $0) }
    }
    return nil
  }
}

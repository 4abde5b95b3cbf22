/// How a printed value relates to the true one: the hedge of the source, as a word.
package enum Comparator: String, Sendable, Hashable, CaseIterable {
  case eq
  case about
  case nearly
  case over
  case under
  case atLeast = "at-least"
  case atMost = "at-most"
  case range

  /// The words before a number in the standard form; empty for `eq` and `range`.
  package var words: String {
    switch self {
    case .eq, .range: ""
    case .about: "about"
    case .nearly: "nearly"
    case .over: "more than"
    case .under: "under"
    case .atLeast: "at least"
    case .atMost: "at most"
    }
  }
}

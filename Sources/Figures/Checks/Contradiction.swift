/// Two figures that speak of the same thing and differ by more than rounding.
package struct Contradiction: Sendable, Hashable {
  /// Global name of the figure declared first.
  package let first: String
  package let second: String
  package let state: State

  package enum State: Sendable, Hashable {
    /// Nothing is written about it.
    case open
    /// The editors have said why it stands.
    case explained(String)
    /// One of the values was replaced by the other.
    case resolved(String)

    package var name: String {
      switch self {
      case .open: "open"
      case .explained: "explained"
      case .resolved: "resolved"
      }
    }

    package var reason: String? {
      switch self {
      case .open: nil
      case .explained(let reason), .resolved(let reason): reason
      }
    }
  }
}

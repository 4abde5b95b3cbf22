package import Diagnostics
package import YAML

extension Figure {
  /// The status as tables of charts print it; a figure that had another value says so first.
  var statusText: String {
    let revised = Status.revised.displayName
    guard !revisions.isEmpty, status != .revised else { return status.displayName }
    return status == .normal ? revised : "\(revised), \(status.displayName)"
  }
}

/// A value that was published earlier.
package struct Revision: Sendable, Hashable {
  /// What readers saw; where the entry is silent, unit, scale, hedge and period are today's.
  package let published: PublishedValue
  /// The day on which it was replaced.
  package let asOf: CalendarDate
  package let kind: Kind
  /// The reason, in plain text; our own errors always have one.
  package let because: String?
  package let range: SourceRange

  /// Why a value was replaced.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The source has printed another value since.
    case sourceRevision = "source-revision"
    case ourError = "our-error"
    case rounding
    /// What is counted has changed.
    case definition
    /// The figure is kept and not to be used.
    case withdrawal
  }
}

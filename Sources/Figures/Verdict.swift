package import Diagnostics
package import YAML

/// What the editors think of a figure or a claim.
package struct Verdict: Sendable, Hashable {
  package let word: Word
  package let by: String?
  package let date: CalendarDate?
  /// The reason, in plain text.
  package let because: String?

  package init(_ word: Word, by: String? = nil, date: CalendarDate? = nil, because: String? = nil) {
    self.word = word
    self.by = by
    self.date = date
    self.because = because
  }

  /// The reason, where it answers what a rule finds: a favourable word answers nothing.
  package var answer: String? {
    switch word {
    case .confirmed, .consistent: nil
    case .singleSource, .unverified, .disputed, .misleading, .wrong, .withdrawn: because
    }
  }

  package enum Word: String, Sendable, Hashable, CaseIterable {
    /// Independent sources agree and no check fails.
    case confirmed
    /// The checks pass; there is one root.
    case consistent
    case singleSource = "single-source"
    case unverified
    case disputed
    /// A true number in a wrong frame.
    case misleading
    case wrong
    case withdrawn
  }
}

/// A written answer to a warning.
package struct Waiver: Sendable, Hashable {
  package let rule: Code
  package let because: String
  package let range: SourceRange
}

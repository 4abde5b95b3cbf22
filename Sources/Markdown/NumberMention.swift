package import Diagnostics

/// One number phrase in prose, `3.2 percentage points`, `2–5 years`, `54th`, or the words of a
/// binding that hold no such phrase.
package struct NumberMention: Sendable, Hashable {
  /// The phrase as it reads, with its sign, scale and unit.
  package let text: String
  /// The phrase in the file; its whole block where the phrase could not be found verbatim.
  package let range: SourceRange
  package let state: State
  package let place: Place

  /// Whether somebody answers for the number.
  package enum State: Sendable, Hashable {
    /// It stands inside a `figure:` link.
    case bound
    /// It asserts nothing that a figure could back.
    case exempt(Reason)
    case free
  }

  /// Why a number need not be bound.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A day, month, quarter, year, decade or time of day.
    case date
    /// A part of a name: `COVID-19`, `KUN-24AP`, an address.
    case name
    /// Inside quotation marks or a block quotation.
    case quotation
    /// In a code span or a code block.
    case code
    /// It only numbers a thing: `section 3`.
    case ordinal
    /// What a web page counts under a text: `0 Comments`.
    case boilerplate
  }

  package enum Place: Sendable, Hashable {
    case text, heading, table, alternative
  }
}

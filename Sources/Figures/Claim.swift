package import Diagnostics
package import YAML

package enum ClaimKind: String, Sendable, Hashable, CaseIterable {
  case fact, definition, policy, causal, forecast, ranking, attribution, inference
}

/// A statement without a number of its own.
package struct Claim: Sendable, Hashable {
  package let article: String
  package let id: String
  /// The id's place in `highlights.yml`.
  package let range: SourceRange
  package let kind: ClaimKind
  /// The statement in our words, plain text.
  package let says: String
  package let chain: [ChainLink]
  package let verdict: Verdict
  package let note: String?
  /// The sentence in which the source makes it, in the source's own words.
  package let quote: Located<String>?
  /// References to figures that bear on it.
  package let figures: [Located<String>]
  package let waivers: [Waiver]

  package var globalName: String { "\(article)#\(id)" }

  /// The reason written against a rule, as for figures.
  package func answer(to rule: Code) -> String? {
    waivers.first { $0.rule == rule }?.because
      ?? (rule.isAnsweredByVerdict ? verdict.answer : nil)
  }
}

import Diagnostics
import YAML

/// An author's reason why a number stands as it is: in the text without a figure, or in the headline
/// reported on without being one.
struct TextWaiver: Sendable {
  let rule: Rule
  /// The number as it reads.
  let at: Located<String>
  let because: String
  let range: SourceRange

  /// The rules that a text can answer.
  enum Rule: String, CaseIterable {
    case figureUnbacked = "figure-unbacked"
    case wordingHeadline = "wording-headline"
  }
}

extension Fields {
  /// Reads `waive` of a text: numbers that stand as they are, each with its reason.
  mutating func waivers() -> [TextWaiver] {
    sequence("waive").compactMap { node in
      guard var waiver = Fields(node, of: "a waiver", findings: &findings) else { return nil }
      let rule = waiver.requiredOneOf("rule", TextWaiver.Rule.self)
      let at = waiver.requiredString("at")
      let because = waiver.requiredString("because")
      findings += waiver.finish()
      guard let rule, let at, let because else { return nil }
      return TextWaiver(rule: rule.value, at: at, because: because.value, range: node.range)
    }
  }
}

/// The waivers that match no number that would otherwise be a finding, and those given again.
func unusedWaivers(_ waivers: [TextWaiver], _ coverage: NumericCoverage) -> [Finding] {
  var open = Set(coverage.waived.map(\.number.text))
  return waivers.filter { $0.rule == .figureUnbacked && open.remove($0.at.value) == nil }.map {
    waiver in
    Finding(
      .waiverUnused, "no number that lacks a figure reads '\(waiver.at.value)'",
      at: waiver.at.range, fix: "remove the waiver, or write the number as the text has it")
  }
}

import Diagnostics
import YAML

/// An author's reason why a number in a text needs no figure.
struct NumberWaiver: Sendable {
  /// The number as it reads in the text.
  let at: Located<String>
  let because: String
  let range: SourceRange

  /// The rules that a text can answer.
  enum Rule: String, CaseIterable {
    case figureUnbacked = "figure-unbacked"
  }
}

extension Fields {
  /// Reads `waive` of a text: numbers for which no figure is asked, each with its reason.
  mutating func waivers() -> [NumberWaiver] {
    sequence("waive").compactMap { node in
      guard var waiver = Fields(node, of: "a waiver", findings: &findings) else { return nil }
      let rule = waiver.requiredOneOf("rule", NumberWaiver.Rule.self)
      let at = waiver.requiredString("at")
      let because = waiver.requiredString("because")
      findings += waiver.finish()
      guard rule != nil, let at, let because else { return nil }
      return NumberWaiver(at: at, because: because.value, range: node.range)
    }
  }
}

/// The waivers that match no number that would otherwise be a finding, and those given again.
func unusedWaivers(_ waivers: [NumberWaiver], _ coverage: NumericCoverage) -> [Finding] {
  var open = Set(coverage.waived.map(\.number.text))
  return waivers.filter { open.remove($0.at.value) == nil }.map { waiver in
    Finding(
      .waiverUnused, "no number that lacks a figure reads '\(waiver.at.value)'",
      at: waiver.at.range, fix: "remove the waiver, or write the number as the text has it")
  }
}

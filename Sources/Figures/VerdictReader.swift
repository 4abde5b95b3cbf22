import Diagnostics
import YAML

/// Reads `verdict`: a word, or a mapping that says who gave it and why.
func readVerdict(_ fields: inout Fields) -> Verdict {
  guard let node = fields.present("verdict") else { return Verdict(.unverified) }
  guard case .mapping = node.content else {
    return Verdict(fields.oneOf("verdict", Verdict.Word.self)?.value ?? .unverified)
  }
  guard var inner = Fields(node, of: "'verdict'", findings: &fields.findings) else {
    return Verdict(.unverified)
  }
  let word = inner.requiredOneOf("is", Verdict.Word.self)
  let by = inner.string("by")
  let date = inner.date("date")
  let because = inner.string("because")
  fields.findings += inner.finish()
  return Verdict(
    word?.value ?? .unverified, by: by?.value, date: date?.value, because: because?.value)
}

/// Reads `waive`: answers to warnings, each with its reason.
func readWaivers(_ fields: inout Fields) -> [Waiver] {
  fields.sequence("waive").compactMap { node in
    guard var inner = Fields(node, of: "a waiver", findings: &fields.findings) else { return nil }
    let rule = readRule(&inner)
    let because = inner.requiredString("because")
    fields.findings += inner.finish()
    guard let rule, let because else { return nil }
    return Waiver(rule: rule, because: because.value, range: node.range)
  }
}

/// The code of a rule.
private func readRule(_ fields: inout Fields) -> Code? {
  guard let text = fields.requiredString("rule") else { return nil }
  if let code = Code(rawValue: text.value) { return code }
  let near = nearMiss(to: text.value, among: Code.allCases.map(\.rawValue))
  let message = "'\(text.value)' is no rule"
  fields.report(
    Finding(
      .valueInvalid, near.map { "\(message); did you mean '\($0)'?" } ?? message, at: text.range,
      fix: near.map { "write '\($0)'" }))
  return nil
}

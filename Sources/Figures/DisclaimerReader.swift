package import Diagnostics
import YAML

/// Reads `disclaimers.yml`: `<source kind>`, `<kind>.stake` or `<kind>.control`, each with texts
/// by channel.
package func readDisclaimers(_ bytes: [UInt8], path: String) -> Checked<DisclaimerTexts> {
  let parsed = parseYAML(bytes[...], path: path, offset: 0)
  var findings = parsed.findings
  var texts = DisclaimerTexts()
  guard let node = parsed.value,
    let top = Fields(node, of: "'disclaimers.yml'", findings: &findings)
  else { return Checked(texts, findings) }
  for entry in top.entries {
    guard let reason = DisclaimerReason(key: entry.key) else {
      findings.append(unknownReason(entry))
      continue
    }
    guard
      var fields = Fields(
        entry.value, of: "disclaimer '\(entry.key)'", at: entry.keyRange, findings: &findings)
    else { continue }
    for channel in Channel.allCases {
      guard let node = fields.present(channel.rawValue), let text = fields.string(channel.rawValue)
      else { continue }
      checkSlots(of: text.value, node, findings: &fields.findings)
      if text.value.isEmpty, isNeeded(reason, channel) {
        fields.report(missing(entry.key, channel, at: node.range))
      }
      texts.own[reason, default: [:]][channel] = text.value
    }
    findings += fields.finish()
  }
  return Checked(texts, findings)
}

/// C24: whether figures from such a source must not stand in a channel without a text: the built-in
/// texts have one.
private func isNeeded(_ reason: DisclaimerReason, _ channel: Channel) -> Bool {
  !DisclaimerTexts().template(for: reason, channel).isEmpty
}

private func missing(_ key: String, _ channel: Channel, at range: SourceRange) -> Finding {
  Finding(
    .disclaimerMissing,
    "the text of '\(key)' for '\(channel.rawValue)' is empty, and its figures need one", at: range,
    fix: "write it, or remove the key: the built-in text serves then")
}

private func unknownReason(_ entry: Entry) -> Finding {
  let kinds = SourceKind.allCases.map(\.rawValue)
  let keys = kinds + kinds.flatMap { ["\($0).stake", "\($0).control"] }
  let near = nearMiss(to: entry.key, among: keys)
  let message = "'\(entry.key)' is no kind of source"
  return Finding(
    .keyUnknown, near.map { "\(message); did you mean '\($0)'?" } ?? message, at: entry.keyRange,
    fix: near.map { "write '\($0)'" })
}

/// Reports every brace that is not a slot.
private func checkSlots(of text: String, _ node: Node, findings: inout [Finding]) {
  let bytes = Array(text.utf8)
  var i = 0
  while let open = bytes[i...].firstIndex(where: { $0.isBrace }) {
    var end = open + 1
    if bytes[open] == UInt8(ascii: "{") {
      end = bytes[open...].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? bytes.count
    }
    let slot = String(decoding: bytes[open..<end], as: UTF8.self)
    if !DisclaimerSlot.allCases.contains(where: { $0.mark == slot }) {
      let near = nearMiss(to: slot, among: DisclaimerSlot.allCases.map(\.mark))
      findings.append(
        Finding(
          .disclaimerSlot, "'\(slot)' is no slot; the slots are {source}, {state} and {date}",
          at: node.range(ofTextBytes: open..<end), fix: near.map { "write '\($0)'" }))
    }
    i = end
  }
}

/// What is filled into a disclaimer.
enum DisclaimerSlot: String, CaseIterable {
  case source, state, date

  var mark: String { "{\(rawValue)}" }
}

extension UInt8 {
  fileprivate var isBrace: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "}") }
}

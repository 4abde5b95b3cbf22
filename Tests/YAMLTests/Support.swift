import Diagnostics
import YAML

/// Code and text of each finding, in order: `key-duplicate: 'b'`.
func findings(_ text: String) -> [String] {
  findings(Array(text.utf8))
}

func findings(_ bytes: [UInt8]) -> [String] {
  parseYAML(bytes[...], path: "a.yml", offset: 0).findings.inOrder().map { $0.mark(in: bytes) }
}

extension Finding {
  /// `code: 'the text of the range'`, or `code @offset` for an empty range.
  func mark(in bytes: [UInt8]) -> String {
    range.start == range.end
      ? "\(code.rawValue) @\(range.start)"
      : "\(code.rawValue): '\(String(decoding: bytes[range.start..<range.end], as: UTF8.self))'"
  }
}

/// The node as compact text: scalars in quotation marks, `~` for null.
func tree(_ text: String) -> String? {
  parseYAML(Array(text.utf8)[...], path: "a.yml", offset: 0).value.map(outline)
}

private func outline(_ node: Node) -> String {
  switch node.content {
  case .scalar(let scalar): scalar.isNull ? "~" : "'\(scalar.text)'"
  case .sequence(let items): "[" + items.map(outline).joined(separator: " ") + "]"
  case .mapping(let entries):
    "{" + entries.map { "\($0.key)=\(outline($0.value))" }.joined(separator: " ") + "}"
  }
}

/// A reader of the one mapping in `text`.
func fields(_ text: String, of what: String = "thing") -> Fields? {
  var findings: [Finding] = []
  guard let node = parseYAML(Array(text.utf8)[...], path: "a.yml", offset: 0).value else {
    return nil
  }
  return Fields(node, of: what, findings: &findings)
}

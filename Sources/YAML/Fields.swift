package import Diagnostics

/// Reads one mapping strictly.
///
/// Each key that is asked for becomes known; `finish()` reports the others. A key that the mapping
/// leaves out is taken from the defaults; one that is present with `null` is not. Readers report
/// into `findings` and return `nil` on absence and on error alike.
package struct Fields {
  /// What the mapping is, for messages: `figure 're-growth'`.
  package let what: String
  /// Where a missing key is reported.
  package let range: SourceRange
  package var findings: [Finding] = []
  /// The mapping's own entries, in order.
  package let entries: [Entry]
  private let byKey: [String: Entry]
  private let defaults: [String: Entry]
  private var known: Set<String> = []

  /// - Parameters:
  ///   - at: where a missing key is reported; the mapping itself if not given.
  ///   - findings: gets a `value-invalid` if the node is no mapping.
  package init?(
    _ node: Node, of what: String, at range: SourceRange? = nil, defaults: Fields? = nil,
    findings: inout [Finding]
  ) {
    guard case .mapping(let entries) = node.content else {
      if !node.isRefused {
        findings.append(
          Finding(
            .valueInvalid, "\(what) must be a mapping and not \(node.description)",
            at: node.range.isEmpty ? range ?? node.range : node.range,
            fix: "write 'key: value' pairs"))
      }
      return nil
    }
    self.init(
      what: what, range: range ?? node.range, entries: entries, defaults: defaults?.byKey ?? [:])
  }

  /// The same reader with only some of its keys, to serve as defaults of something narrower.
  package func only(_ keys: Set<String>) -> Fields {
    Fields(
      what: what, range: range, entries: entries.filter { keys.contains($0.key) },
      defaults: defaults.filter { keys.contains($0.key) })
  }

  private init(what: String, range: SourceRange, entries: [Entry], defaults: [String: Entry]) {
    self.what = what
    self.range = range
    self.entries = entries
    byKey = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.defaults = defaults
  }

  /// Whether the mapping itself has the key, be it with `null`.
  package func isOwn(_ key: String) -> Bool {
    byKey[key] != nil
  }

  package mutating func report(_ finding: Finding) {
    findings.append(finding)
  }

  /// Makes keys known without reading them.
  package mutating func allow(_ keys: some Sequence<String>) {
    known.formUnion(keys)
  }

  /// All findings, with one for each key that nobody asked for.
  package consuming func finish() -> [Finding] {
    for entry in entries where !known.contains(entry.key) {
      let near = nearMiss(to: entry.key, among: known)
      let message = "\(what) has no key '\(entry.key)'"
      findings.append(
        Finding(
          .keyUnknown, near.map { "\(message); did you mean '\($0)'?" } ?? message,
          at: entry.keyRange, fix: near.map { "write '\($0)'" } ?? "remove the key"))
    }
    return findings
  }
}

extension Fields {
  /// The entry of a key, own or from the defaults.
  package mutating func entry(_ key: String) -> Entry? {
    known.insert(key)
    return byKey[key] ?? defaults[key]
  }

  /// The value of a key, `null` included.
  package mutating func node(_ key: String) -> Node? {
    entry(key)?.value
  }

  /// The value of a key that must be there and not be null.
  package mutating func requiredNode(_ key: String) -> Node? {
    guard let entry = entry(key) else {
      findings.append(
        Finding(.keyMissing, "\(what) has no '\(key)'", at: range, fix: "add '\(key)'"))
      return nil
    }
    if entry.value.isRefused { return nil }
    if entry.value.isNull {
      findings.append(
        Finding(
          .valueInvalid, "'\(key)' must have a value", at: entry.keyRange,
          fix: "give '\(key)' a value"))
      return nil
    }
    return entry.value
  }

  /// Whether the key is present and null.
  package mutating func isNull(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    return node.isNull && !node.isRefused
  }

  /// The entries of a mapping.
  package mutating func mapping(_ key: String) -> [Entry] {
    guard let node = present(key) else { return [] }
    if case .mapping(let entries) = node.content { return entries }
    refuse(key, node, "a mapping")
    return []
  }

  /// The items of a list.
  package mutating func sequence(_ key: String) -> [Node] {
    guard let node = present(key) else { return [] }
    if case .sequence(let items) = node.content { return items }
    refuse(key, node, "a list")
    return []
  }

  /// The value of a key unless it is absent, null or refused already.
  package mutating func present(_ key: String) -> Node? {
    guard let node = node(key), !node.isNull, !node.isRefused else { return nil }
    return node
  }

  /// Reports that a value is not what the field takes.
  package mutating func refuse(_ key: String, _ node: Node, _ wanted: String) {
    findings.append(
      Finding(
        .valueInvalid, "'\(key)' must be \(wanted) and not \(node.description)", at: node.range))
  }
}

extension Node {
  /// Whether the value is YAML's null.
  package var isNull: Bool { scalar?.isNull ?? false }

  /// Whether a finding was reported in its place.
  package var isRefused: Bool { scalar?.isRefused ?? false }
}

extension SourceRange {
  /// Whether the range holds no bytes.
  package var isEmpty: Bool { start == end }
}

package import Diagnostics

/// One value of a YAML document and where it stands.
package struct Node: Sendable, Hashable {
  package let content: Content
  /// The value's place in its file; quotation marks and brackets belong to it.
  package let range: SourceRange

  package init(content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// What a value can be; how a scalar is read is up to the field it belongs to.
  package enum Content: Sendable, Hashable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
  }

  /// What the value is, as messages call it.
  package var description: String {
    switch content {
    case .scalar(let scalar) where scalar.isNull: "null"
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The scalar, or `nil` for a list or a mapping.
  package var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }
}

/// A piece of text.
package struct Scalar: Sendable, Hashable {
  /// The text after quotation marks, escapes and folded lines are resolved.
  package let text: String
  /// Whether it was written without quotation marks, and not as a block.
  package let isPlain: Bool
  /// Whether it stands for a value that was refused (an alias): a finding exists already.
  package let isRefused: Bool
  let origin: Origin

  package init(text: String, isPlain: Bool) {
    self.init(text: text, isPlain: isPlain, isRefused: false, origin: .unknown)
  }

  init(text: String, isPlain: Bool, isRefused: Bool = false, origin: Origin) {
    self.text = text
    self.isPlain = isPlain
    self.isRefused = isRefused
    self.origin = origin
  }

  /// Whether it is YAML's null: plain and empty, `~` or `null`.
  package var isNull: Bool {
    isPlain && (text.isEmpty || text == "~" || text == "null")
  }
}

/// One key of a mapping and its value.
package struct Entry: Sendable, Hashable {
  package let key: String
  package let keyRange: SourceRange
  package let value: Node

  package init(key: String, keyRange: SourceRange, value: Node) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

/// A value that was read, and where it stands.
package struct Located<Value> {
  package var value: Value
  package var range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: range)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

import Diagnostics

/// One tag of a template.
struct Tag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// `{{name}}`
    case variable
    /// `{{{name}}}` or `{{&name}}`
    case raw
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{>name}}`
    case partial
    /// `{{<name}}`, a template whose blocks are filled here
    case parent
    /// `{{$name}}`
    case block
    /// `{{! … }}`
    case comment

    /// Whether a `{{/name}}` belongs to the tag.
    var opens: Bool {
      switch self {
      case .section, .inverted, .parent, .block: true
      case .variable, .raw, .close, .partial, .comment: false
      }
    }

    /// Whether the tag names a value of the view.
    var looksUp: Bool {
      switch self {
      case .variable, .raw, .section, .inverted: true
      case .close, .partial, .parent, .block, .comment: false
      }
    }

    /// The character between the braces and the name.
    var sigil: String {
      switch self {
      case .variable: ""
      case .raw: "&"
      case .section: "#"
      case .inverted: "^"
      case .close: "/"
      case .partial: ">"
      case .parent: "<"
      case .block: "$"
      case .comment: "!"
      }
    }
  }

  var kind: Kind
  /// As written; empty for a comment.
  var name: String
  /// The whole tag with its braces.
  var range: SourceRange
  var nameRange: SourceRange
  /// The parts of a dotted name; empty for `{{.}}`.
  var path: [String]

  /// The tag as people write it, for messages: `{{#name}}`.
  var spelling: String { "{{\(kind.sigil)\(name)}}" }
}

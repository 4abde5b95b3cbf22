package import Markup

/// What a page gives to its template: the whole of it is a record of named values.
package enum TemplateValue: Sendable, Hashable {
  /// Plain text, escaped wherever it is printed.
  case text(String)
  /// Markup, printed as it is.
  case html(HTML)
  case bool(Bool)
  case list([TemplateValue])
  case record([String: TemplateValue])
  /// Known to be absent. The name exists, so that an outer value of the same name stays hidden.
  case null

  /// Whether a section is entered for the value: not for null, false, an empty list or nothing to
  /// print.
  var isPresent: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .bool(let isTrue): isTrue
    case .list(let items): !items.isEmpty
    case .record: true
    case .null: false
    }
  }

  /// What the value is, for messages: `a list`.
  var description: String {
    switch self {
    case .text: "text"
    case .html: "markup"
    case .bool: "a yes or no"
    case .list: "a list"
    case .record: "a record"
    case .null: "absent"
    }
  }
}

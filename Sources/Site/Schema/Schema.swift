import Figures
import Markdown

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of the content format that have a JSON Schema.
package enum SchemaName: String, Sendable, CaseIterable {
  case publication, sources, subjects, constants, disclaimers, highlights, article, issue, page
}

/// The JSON Schema (draft 2020-12) of a file, for editors that complete and check while typing.
///
/// The closed lists come from the same types that read the files.
package func schema(_ name: SchemaName) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  var root = shape(name)
  root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
  root["title"] = .text("Assay: \(name.rawValue)")
  return String(decoding: try encoder.encode(SchemaValue.object(root)), as: UTF8.self) + "\n"
}

private func shape(_ name: SchemaName) -> [String: SchemaValue] {
  switch name {
  case .publication: publicationSchema
  case .sources: sourcesSchema
  case .subjects: subjectsSchema
  case .constants: constantsSchema
  case .disclaimers: disclaimersSchema
  case .highlights: highlightsSchema
  case .article: articleSchema
  case .issue: issueSchema
  case .page: pageSchema
  }
}

/// A JSON value of a schema.
enum SchemaValue: Sendable, Encodable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral
{
  case text(String)
  case bool(Bool)
  case list([SchemaValue])
  case object([String: SchemaValue])

  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: SchemaValue...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, SchemaValue)...) {
    self = .object(Dictionary(elements) { first, _ in first })
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .bool(let bool): try container.encode(bool)
    case .list(let list): try container.encode(list)
    case .object(let object): try container.encode(object)
    }
  }

  /// Text, with what it means.
  static func string(_ description: String, pattern: String? = nil) -> SchemaValue {
    var value: [String: SchemaValue] = ["type": "string", "description": .text(description)]
    if let pattern { value["pattern"] = .text(pattern) }
    return .object(value)
  }

  static func date(_ description: String) -> SchemaValue {
    string(description, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  }

  static func flag(_ description: String) -> SchemaValue {
    ["type": "boolean", "description": .init(stringLiteral: description)]
  }

  /// One of a closed list.
  static func one<Choice: CaseIterable & RawRepresentable<String>>(
    of type: Choice.Type, _ description: String
  ) -> SchemaValue {
    [
      "description": .init(stringLiteral: description),
      "enum": .list(type.allCases.map { .init(stringLiteral: $0.rawValue) }),
    ]
  }

  /// One item or a list of them.
  static func some(_ item: SchemaValue) -> SchemaValue {
    ["anyOf": [item, ["type": "array", "items": item]]]
  }

  static func list(of item: SchemaValue, _ description: String) -> SchemaValue {
    ["type": "array", "items": item, "description": .init(stringLiteral: description)]
  }

  /// A mapping with these keys and no others.
  static func fields(
    _ properties: [String: SchemaValue], required: [String] = []
  ) -> [String: SchemaValue] {
    [
      "type": "object", "additionalProperties": false, "properties": .object(properties),
      "required": .list(required.map { .init(stringLiteral: $0) }),
    ]
  }

  /// A mapping from keys of the author's choice to values of one shape.
  static func map(to value: SchemaValue) -> [String: SchemaValue] {
    ["type": "object", "additionalProperties": value]
  }
}

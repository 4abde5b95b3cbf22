import Foundation
import Testing

@testable import Site

/// The schema of a file as a tree of values.
private func root(_ name: SchemaName) throws -> [String: Any] {
  let object = try JSONSerialization.jsonObject(with: Data(try schema(name).utf8))
  return try #require(object as? [String: Any])
}

/// All values of `enum` under a key, wherever the key stands, each list sorted.
private func enums(of key: String, in value: Any) -> [[String]] {
  if let list = value as? [Any] { return list.flatMap { enums(of: key, in: $0) } }
  guard let object = value as? [String: Any] else { return [] }
  let own = (object[key] as? [String: Any]).map { lists(in: $0) } ?? []
  return own
    + object.sorted { $0.key < $1.key }.filter { $0.key != key }.flatMap {
      enums(of: key, in: $0.value)
    }
}

/// The enums a value has itself or in one of its alternatives.
private func lists(in object: [String: Any]) -> [[String]] {
  if let list = object["enum"] as? [String] { return [list.sorted()] }
  return (object["anyOf"] as? [Any] ?? []).flatMap { ($0 as? [String: Any]).map(lists) ?? [] }
}

private func words(_ text: String) -> [String] {
  text.split(separator: " ").map(String.init).sorted()
}

@Test("every schema is JSON, and says what it is", arguments: SchemaName.allCases)
func validJSON(_ name: SchemaName) throws {
  let root = try root(name)
  #expect(root["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  #expect((root["title"] as? String)?.contains(name.rawValue) == true)
  #expect(root["type"] as? String == "object")
  #expect(try schema(name) == schema(name))
}

@Test("the closed lists of a figure are those of the format")
func figureLists() throws {
  let root = try root(.highlights)
  let expected = [
    "cmp": "eq about nearly over under at-least at-most range",
    "basis":
      "yoy yoy-ytd mom qoq saar stock flow of-total of-growth vs-parent forecast plan na",
    "prices": "constant current volume na unknown",
    "coverage": "all above-designated-size sample unknown",
    "status":
      "normal provisional estimated forecast revised break low-reliability unvalidated missing",
    "how": "quoted paraphrased rounded computed translated republished",
    "order": "value listed",
    "layout": "line columns spans",
  ]
  for (key, list) in expected {
    let found = enums(of: key, in: root)
    #expect(!found.isEmpty, "\(key)")
    for each in found { #expect(each == words(list), "\(key)") }
  }
}

@Test("each kind has its own closed list")
func kinds() throws {
  let highlights = Set(enums(of: "kind", in: try root(.highlights)))
  let expected = [
    "level growth contribution share share-of-growth gap rank count streak duration horizon ratio target",
    "fact definition policy causal forecast ranking attribution inference",
    "growth contribution share compare series claims level multiples tiles sparkline",
    "source-revision our-error rounding definition withdrawal",
  ]
  #expect(highlights == Set(expected.map(words)))
  let sources =
    "statistics-office government state-controlled-media public-service-media state-owned-company "
    + "company industry-association news-agency press trade-press analyst consultancy academic "
    + "preprint ngo aggregator unnamed ourselves"
  #expect(enums(of: "kind", in: try root(.sources)) == [words(sources)])
  let subjects = "place industry material organisation population plan other"
  #expect(enums(of: "kind", in: try root(.subjects)) == [words(subjects)])
}

@Test("the words of a verdict stand alone and in its mapping")
func verdicts() throws {
  let list =
    "confirmed consistent single-source unverified disputed misleading wrong withdrawn"
  let highlights = try root(.highlights)
  let verdicts = enums(of: "verdict", in: highlights)
  #expect(!verdicts.isEmpty)
  for each in verdicts { #expect(each == words(list)) }
  #expect(Set(enums(of: "is", in: highlights)).isSuperset(of: [words(list)]))
  #expect(enums(of: "is", in: try root(.sources)) == [words("none funding editorial")])
  #expect(enums(of: "reliability", in: try root(.sources)) == [words("A B C D E F")])
}

@Test("every figure field of the format is in the schema, and no other")
func figureFields() throws {
  let fields =
    "subject restates measure kind value unit scale cmp precision period basis of consumer prices "
    + "coverage status chain formula name note quote verdict waive revisions"
  let root = try root(.highlights)
  let properties = try #require(root["properties"] as? [String: Any])
  #expect(properties.keys.sorted() == words("defaults figures highlights claims charts"))
  let defaults = try #require(properties["defaults"] as? [String: Any])
  #expect((defaults["properties"] as? [String: Any])?.keys.sorted() == words(fields))
  #expect(defaults["additionalProperties"] as? Bool == false)
}

@Test("the keys of front matter and settings are those of the format")
func otherFields() throws {
  let expected: [SchemaName: String] = [
    .article: "title date updated summary subjects origin draft aliases authors waive",
    .issue: "number title date subject preheader articles figure-of-the-week waive",
    .page: "title summary menu waive",
    .publication: "name tagline url language editor licence corrections rules",
    .subjects: "measures subjects partitions",
  ]
  for (name, keys) in expected {
    let root = try root(name)
    #expect((root["properties"] as? [String: Any])?.keys.sorted() == words(keys), "\(name)")
    #expect(root["additionalProperties"] as? Bool == false, "\(name)")
  }
}

import Diagnostics
import Testing
import YAML

@Suite struct ParseTests {
  @Test(arguments: [
    ("a: 1", "{a='1'}"),
    ("a: [x, \"y\"]", "{a=['x' 'y']}"),
    ("- a\n- b: c", "['a' {b='c'}]"),
    ("a: 24.60", "{a='24.60'}"),
    ("a: NO\nb: 017\nc: 1e400\nd: .inf", "{a='NO' b='017' c='1e400' d='.inf'}"),
    ("a: ~\nb: null\nc:\nd: 'null'", "{a=~ b=~ c=~ d='null'}"),
    ("a: 'it''s'", "{a='it's'}"),
    ("a: |\n  x\n  y\n", "{a='x\ny\n'}"),
    ("a: >\n  x\n  y\n", "{a='x y\n'}"),
    ("---\na: 1\n", "{a='1'}"),
    ("a: 1\r\nb: 2\r\n", "{a='1' b='2'}"),
    ("a: 1\rb: 2", "{a='1' b='2'}"),
    ("\u{FEFF}a: 1", "{a='1'}"),
    ("# only\na: 1 # said", "{a='1'}"),
    ("a: “é”", "{a='“é”'}"),
    ("a: 2025-11/2025-12", "{a='2025-11/2025-12'}"),
  ])
  func `a document is read and scalars stay text`(text: String, expected: String) {
    #expect(tree(text) == expected)
    #expect(findings(text) == [])
  }

  @Test(arguments: ["", "\n\n", "# a comment", "---\n", "~", "\u{FEFF}"])
  func `an empty document is nothing and no finding`(text: String) {
    #expect(tree(text) == nil)
    #expect(findings(text) == [])
  }

  @Test func `ranges are byte offsets of the file`() throws {
    let text = "título: \"añ o\"\nb: [x]\n"
    let bytes = Array(text.utf8)
    let node = try #require(parseYAML(bytes[...], path: "a.yml", offset: 100).value)
    guard case .mapping(let entries) = node.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries[0].keyRange == SourceRange(path: "a.yml", start: 100, end: 107))
    #expect(entries[0].value.range == SourceRange(path: "a.yml", start: 109, end: 116))
    #expect(entries[1].value.range == SourceRange(path: "a.yml", start: 120, end: 123))
    #expect(node.range == SourceRange(path: "a.yml", start: 100, end: 123))
  }

  @Test func `a slice of a file keeps the file's offsets`() throws {
    let bytes = Array("---\na: xé\n---\n".utf8)
    let node = try #require(parseYAML(bytes[4..<11], path: "a.md", offset: 4).value)
    guard case .mapping(let entries) = node.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries[0].value.range == SourceRange(path: "a.md", start: 7, end: 10))
  }

  @Test func `after a byte order mark offsets still count from the start of the file`() {
    #expect(findings("\u{FEFF}é: &x 1") == ["yaml-anchor: '&x'"])
  }
}

@Suite struct TextRangeTests {
  /// The file text of the bytes of `part` inside the value of key `a`.
  private func slice(_ text: String, _ part: String) throws -> String {
    let bytes = Array(text.utf8)
    let node = try #require(parseYAML(bytes[...], path: "a.yml", offset: 0).value)
    guard case .mapping(let entries) = node.content, let scalar = entries[0].value.scalar else {
      return "no scalar"
    }
    let whole = Array(scalar.text.utf8)
    let wanted = Array(part.utf8)
    for start in 0...(whole.count - wanted.count)
    where Array(whole[start..<start + wanted.count]) == wanted {
      let range = entries[0].value.range(ofTextBytes: start..<start + wanted.count)
      return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
    return "not found"
  }

  @Test(arguments: [
    ("a: one two", "two", "two"),
    ("a: \"one twö\"", "twö", "twö"),
    ("a: 'it''s two'", "two", "two"),
    ("a: 'it''s two'", "'s", "''s"),
    ("a: one\n   two\n   three", "three", "three"),
    ("a: >\n  one\n  two\n", "two", "two"),
    ("a: |\n  one\n\n  two\n", "two", "two"),
    ("a: \"one \\\"two\\\" six\"", "two", "two"),
    ("a: \"\\u0041 two\"", "two", "\"\\u0041 two\""),
  ])
  func `bytes of the text lead back to the file`(text: String, part: String, expected: String)
    throws
  {
    #expect(try slice(text, part).hasSuffix(expected.dropFirst(expected == "''s" ? 1 : 0)))
  }
}

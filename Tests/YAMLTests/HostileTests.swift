import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct HostileTests {
  @Test(arguments: [
    ("a: &x 1", ["yaml-anchor: '&x'"]),
    ("a: &x [1]\nb: *x", ["yaml-anchor: '&x'", "yaml-anchor: '*x'"]),
    ("&a [*a]", ["yaml-anchor: '&a'", "yaml-anchor: '*a'"]),
    ("a: {<<: {b: 1}}", ["yaml-anchor: '<<'"]),
    ("<<: [1]", ["yaml-anchor: '<<'"]),
    ("a: [&x,1]", ["yaml-anchor: '&x'"]),
    ("a: !!int 1", ["yaml-tag: '!!int'"]),
    ("a: !!binary aGk=", ["yaml-tag: '!!binary'"]),
    ("a: !mine {b: 1}", ["yaml-tag: '!mine'"]),
    ("a: ! x", ["yaml-tag: '!'"]),
    ("a: !<tag:x> x", ["yaml-tag: '!<tag:x>'"]),
    ("a: !!str &x y", ["yaml-anchor: '&x'", "yaml-tag: '!!str'"].reversed()),
    ("%YAML 1.1\n---\na: 1", ["yaml-tag: '%YAML 1.1'"]),
    ("a: 1\n---\nb: 2", ["yaml-document: '---'"]),
    ("a: 1\n---\n", ["yaml-document: '---'"]),
    ("a: 1\nb: 2\na: 3", ["key-duplicate: 'a'"]),
    ("\"\\u0061\": 1\na: 2", ["key-duplicate: 'a'"]),
    ("\u{E9}: 1\ne\u{301}: 2", ["key-duplicate: 'e\u{301}'"]),
    ("a: {b: 1, b: 2, b: 3}", ["key-duplicate: 'b'", "key-duplicate: 'b'"]),
    ("[a]: 1", ["value-invalid: '[a]'"]),
    ("? {a: 1}\n: 2", ["value-invalid: '{a: 1}'"]),
    (": 1", ["yaml-syntax: ':'"]),
    ("'': 1", ["value-invalid: ''''"]),
    ("a:\n\t- b", ["yaml-syntax @3"]),
    ("a:\n  b: 1\n\tc: 2", ["yaml-syntax @10"]),
    ("a: [1, 2", ["yaml-syntax @8"]),
    ("a: {b: 1", ["yaml-syntax @8"]),
    ("a: \"x", ["yaml-syntax: '\"'"]),
    ("a: 'x\nb: 1", ["yaml-syntax: '''"]),
    ("a: x: y", ["yaml-syntax: ':'"]),
    ("- [24.6%](figure:a) grew", ["yaml-syntax: '['"]),
    ("highlights:\n  - one\n  - [24.6%](figure:a) grew\n  - two", ["yaml-syntax: '['"]),
    ("title: [24.6%](figure:a) grew", ["yaml-syntax: '['"]),
    ("a: @x", ["yaml-syntax: '@'"]),
    ("a: `x`", ["yaml-syntax: '`'"]),
    ("a: %x", ["yaml-syntax: '%'"]),
    ("- \"a\" and b", ["yaml-syntax: '\"'"]),
    ("a: \"\\q\"", ["yaml-syntax: '\\'"]),
    ("a: 1\n b: 2", ["yaml-syntax: ':'"]),
    ("a: 1\nb", ["yaml-syntax @6"]),
    ("a:\n  - 1\n - 2", ["yaml-syntax: '-'"]),
    ("a: \u{0}", ["yaml-syntax: '\u{0}'"]),
    ("a: \u{7}x", ["yaml-syntax: '\u{7}'"]),
    ("a: \u{FFFE}", ["yaml-syntax: '\u{FFFE}'"]),
    ("é: é\nb: \u{1}", ["yaml-syntax: '\u{1}'"]),
    ("ä: [1, ü", ["yaml-syntax @10"]),
    ("a: x\u{2028}y\nb: &c d", ["yaml-syntax: '\u{2028}'"]),
    ("a: x\u{85}y", ["yaml-syntax: '\u{85}'"]),
    ("a: “é”\u{2029}", ["yaml-syntax: '\u{2029}'"]),
  ])
  func `hostile input has its own code at its own place`(text: String, expected: [String]) {
    #expect(findings(text) == expected)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], 0, 2),
      ([0xFE, 0xFF, 0x00, 0x61], 0, 2),
      ([0x61, 0x00, 0x3A, 0x00], 0, 2),
      ([0x61, 0x3A, 0x20, 0xC0, 0xAF], 3, 4),
      ([0x61, 0x3A, 0x20, 0x80], 3, 4),
      ([0x61, 0x3A, 0x20, 0xE2, 0x82], 3, 4),
      ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], 3, 4),
      ([0x61, 0x3A, 0x20, 0xF5, 0x80, 0x80, 0x80], 3, 4),
      ([0x61, 0x3A, 0x20, 0xF0, 0x80, 0x80, 0x80], 3, 4),
      ([0x61, 0x3A, 0x20, 0xC3, 0xA9, 0xFF], 5, 6),
    ] as [([UInt8], Int, Int)])
  func `bytes that are not UTF-8 are refused at the first of them`(
    bytes: [UInt8], start: Int, end: Int
  ) {
    let found = parseYAML(bytes[...], path: "a.yml", offset: 0).findings
    #expect(found.map(\.code) == [.notUTF8])
    #expect(found.map(\.range) == [SourceRange(path: "a.yml", start: start, end: end)])
  }

  @Test func `an alias bomb is refused at every step and never expanded`() {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(findings(text).count == 10 + 81)
  }

  @Test func `nesting is read up to 64 and refused at 65`() {
    let flow = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(findings(flow(64)) == [])
    #expect(findings(flow(65)) == ["yaml-depth: '['"])
    let block = (0..<65).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(findings(block) == ["yaml-depth: 'a'"])
    #expect(findings(String(repeating: "[", count: 20_000)) == ["yaml-depth: '['"])
  }

  @Test func `a key longer than 1024 characters is a fault of syntax`() {
    #expect(findings(String(repeating: "k", count: 1100) + ": 1\nb: 2").count == 1)
  }

  @Test func `a long scalar is read whole`() {
    let text = "a: " + String(repeating: "x", count: 100_000)
    #expect(findings(text) == [])
  }

  @Test func `everything but a fault of syntax is reported in one run`() {
    let text = "a: &x 1\nb: !t 2\na: 3\nc: {<<: 1}"
    #expect(
      findings(text) == [
        "yaml-anchor: '&x'", "yaml-tag: '!t'", "key-duplicate: 'a'", "yaml-anchor: '<<'",
      ])
  }

  @Test func `a duplicate key shows both places`() throws {
    let text = "abc: 1\nabc: 2"
    let finding = try #require(
      parseYAML(Array(text.utf8)[...], path: "a.yml", offset: 0).findings.first)
    #expect(finding.range == SourceRange(path: "a.yml", start: 7, end: 10))
    #expect(finding.notes.map(\.range) == [SourceRange(path: "a.yml", start: 0, end: 3)])
  }

  @Test func `a highlight that begins with a bracket is told to use quotation marks`() throws {
    let text = "highlights:\n  - [24.6%](figure:a) grew"
    let finding = try #require(
      parseYAML(Array(text.utf8)[...], path: "a.yml", offset: 0).findings.first)
    #expect(finding.message == "a value that begins with '[' must stand in quotation marks")
    #expect(finding.fix == "put the whole value in quotation marks")
  }
}

@Suite struct MutationTests {
  @Test func `no mutation of a file makes the reader fail, and every finding lies in the file`() {
    let text =
      "defaults: {a: 1}\nfigures:\n  x: {b: \"24.6\", c: [d, 'e']}\nlist:\n  - é [x](y)\n  - |\n    z\n"
    let original = Array(text.utf8)
    let signs = Array("[]{}&*!|>'\"%@`#-:,?\t\n \u{E9}\\".utf8) + [0x00, 0x80, 0xC3, 0xFF]
    var generator = Generator(seed: 7)
    for _ in 0..<2000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        let sign = signs[Int.random(in: 0..<signs.count, using: &generator)]
        if Bool.random(using: &generator) { bytes[at] = sign } else { bytes.insert(sign, at: at) }
      }
      let parsed = parseYAML(bytes[...], path: "a.yml", offset: 0)
      for finding in parsed.findings { #expect(finding.range.end <= bytes.count) }
      if let node = parsed.value { #expect(node.range.end <= bytes.count) }
    }
  }
}

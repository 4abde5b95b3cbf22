import Diagnostics
import Testing
import YAML

private enum Color: String, CaseIterable {
  case red, green, darkBlue = "dark-blue"
}

@Suite struct FieldsTests {
  @Test func `each reader gives the value and its place`() throws {
    var fields = try #require(
      self.fields("a: x\nb: [y, z]\nc: dark-blue\nd: true\ne: -3\nf: 2024-02-29\ng: one"))
    let stringA = fields.string("a")
    #expect(stringA?.value == "x")
    let stringA2 = fields.string("a")
    #expect(stringA2?.range == SourceRange(path: "a.yml", start: 3, end: 4))
    let stringsB = fields.strings("b")
    #expect(stringsB.map(\.value) == ["y", "z"])
    let stringsG = fields.strings("g")
    #expect(stringsG.map(\.value) == ["one"])
    let oneOfC = fields.oneOf("c", Color.self)
    #expect(oneOfC?.value == .darkBlue)
    let boolD = fields.bool("d")
    #expect(boolD?.value == true)
    let integerE = fields.integer("e")
    #expect(integerE?.value == -3)
    let dateF = fields.date("f")
    #expect(dateF?.value.description == "2024-02-29")
    #expect(fields.finish().isEmpty)
  }

  @Test func `an absent key gives nothing and no finding`() throws {
    var fields = try #require(self.fields("a: ~"))
    let stringA = fields.string("a")
    #expect(stringA == nil)
    let isNullA = fields.isNull("a")
    #expect(isNullA)
    let stringB = fields.string("b")
    #expect(stringB == nil)
    let isNullB = fields.isNull("b")
    #expect(!isNullB)
    #expect(fields.finish().isEmpty)
  }

  @Test func `an unknown key is reported with the nearest known one`() throws {
    var fields = try #require(self.fields("titel: x\nother: y", of: "the article"))
    _ = fields.string("title")
    let findings = fields.finish()
    #expect(
      findings.map(\.message) == [
        "the article has no key 'titel'; did you mean 'title'?", "the article has no key 'other'",
      ])
    #expect(findings.map(\.code) == [.keyUnknown, .keyUnknown])
    #expect(findings[0].fix == "write 'title'")
  }

  @Test func `a missing key and an empty one are told apart`() throws {
    var fields = try #require(self.fields("a:\nb: ''"))
    let requiredStringA = fields.requiredString("a")
    #expect(requiredStringA == nil)
    let requiredStringB = fields.requiredString("b")
    #expect(requiredStringB == nil)
    let requiredStringC = fields.requiredString("c")
    #expect(requiredStringC == nil)
    #expect(
      fields.finish().map(\.message) == [
        "'a' must have a value", "'b' cannot be empty", "thing has no 'c'",
      ])
  }

  @Test func `defaults fill what is absent and null overrides them`() throws {
    var findings: [Finding] = []
    let defaults = try #require(self.fields("a: 1\nb: 2\nc: 3"))
    let node = try #require(
      parseYAML(Array("b: ~\nc: 4".utf8)[...], path: "b.yml", offset: 0).value)
    var fields = try #require(Fields(node, of: "x", defaults: defaults, findings: &findings))
    let stringA = fields.string("a")
    #expect(stringA?.value == "1")
    let stringB = fields.string("b")
    #expect(stringB == nil)
    let isNullB = fields.isNull("b")
    #expect(isNullB)
    let stringC = fields.string("c")
    #expect(stringC?.value == "4")
    #expect(fields.finish().isEmpty)
  }

  @Test(arguments: [
    "2024-02-30", "0000-00-00", "2024-2-3", "10000-01-01", "2024-13-01", "2024-00-10",
    "2024-01-00", "2024-04-31", "2023-02-29", "1900-02-29", "2024-01-01T00:00:00", "20240101",
    "2024/01/01", " 2024-01-01 x", "２０２４-01-01", "today", "2024-01", "-024-01-01",
  ])
  func `a day that is not on the calendar is refused`(text: String) throws {
    var fields = try #require(self.fields("a: '\(text)'"))
    let dateA = fields.date("a")
    #expect(dateA == nil)
    #expect(fields.finish().map(\.code) == [.valueInvalid])
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day on the calendar prints as it was written`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "1.0", "+1", "017", "0x1F", "1_000", "1e3", "-0x1", "'1'", "１２", "9999999999", "yes",
    "[1]", "{}", "-x",
  ])
  func `a whole number is digits and nothing else`(text: String) throws {
    var fields = try #require(self.fields("a: \(text)"))
    let integerA = fields.integer("a")
    #expect(integerA == nil)
    #expect(fields.finish().map(\.code) == [.valueInvalid])
  }

  @Test(arguments: ["yes", "NO", "True", "'true'", "1", "[true]"])
  func `only true and false are truth values`(text: String) throws {
    var fields = try #require(self.fields("a: \(text)"))
    let boolA = fields.bool("a")
    #expect(boolA == nil)
    #expect(fields.finish().map(\.code) == [.valueInvalid])
  }

  @Test func `a word outside a closed list names the list and the nearest`() throws {
    var fields = try #require(self.fields("a: gren"))
    let oneOfA = fields.oneOf("a", Color.self)
    #expect(oneOfA == nil)
    let findings = fields.finish()
    #expect(
      findings.map(\.message) == [
        "'a' cannot be 'gren'; it is one of 'red', 'green', 'dark-blue'"
      ])
    #expect(findings.map(\.fix) == ["write 'green'"])
  }

  @Test func `a wrong shape is named`() throws {
    var fields = try #require(self.fields("a: [x]\nb: x\nc: {d: 1}\ne: [{f: 1}]"))
    let stringA = fields.string("a")
    #expect(stringA == nil)
    let mappingB = fields.mapping("b")
    #expect(mappingB.isEmpty)
    let sequenceC = fields.sequence("c")
    #expect(sequenceC.isEmpty)
    let stringsC = fields.strings("c")
    #expect(stringsC.isEmpty)
    let stringsE = fields.strings("e")
    #expect(stringsE.isEmpty)
    #expect(
      fields.finish().map(\.message) == [
        "'a' must be text and not a list", "'b' must be a mapping and not text",
        "'c' must be a list and not a mapping", "'c' must be a list and not a mapping",
        "'e' must be a list of texts, each of them and not a mapping",
      ])
  }

  @Test func `something that is no mapping is reported once`() throws {
    var findings: [Finding] = []
    let node = try #require(parseYAML(Array("[a]".utf8)[...], path: "a.yml", offset: 0).value)
    #expect(Fields(node, of: "figure 'x'", findings: &findings) == nil)
    #expect(findings.map(\.message) == ["figure 'x' must be a mapping and not a list"])
  }

  @Test func `a refused value raises no second finding`() throws {
    var fields = try #require(self.fields("a: *b"))
    let requiredStringA = fields.requiredString("a")
    #expect(requiredStringA == nil)
    let integerA = fields.integer("a")
    #expect(integerA == nil)
    #expect(fields.finish().isEmpty)
  }

  private func fields(_ text: String, of what: String = "thing") -> Fields? {
    YAMLTests.fields(text, of: what)
  }
}

import Diagnostics
import Testing
import YAML

@testable import Figures

@Suite struct SourceTests {
  @Test func `a source is read with all its fields`() throws {
    let text = """
      scmp: {name: South China Morning Post, kind: press, owner: Alibaba Group, country: HK, stake: [china], reliability: B, url: "https://scmp.com", note: Care., control: {is: funding, evidence: Annual report, date: 2024-05-01}, archived: {url: "https://archive.org/x", date: 2025-01-02}}
      """
    let read = readSources(Array(text.utf8), path: "s.yml")
    #expect(read.findings.isEmpty)
    let source = try #require(read.value.first)
    #expect(source.name == "South China Morning Post")
    #expect(source.kind == .press)
    #expect(source.owner == "Alibaba Group")
    #expect(source.control?.level == .funding)
    #expect(source.control?.date?.description == "2024-05-01")
    #expect(source.stake.map(\.value) == ["china"])
    #expect(source.reliability == .b)
    #expect(source.archived?.date?.description == "2025-01-02")
  }

  @Test(arguments: [
    ("a: {name: A}", ["key-missing: 'a'"]),
    ("a: {kind: press}", ["key-missing: 'a'"]),
    ("a: {name: A, kind: pres}", ["value-invalid: 'pres'"]),
    ("a: {name: A, kind: press, onwer: B}", ["key-unknown: 'onwer'"]),
    ("a: {name: A, kind: press, country: China}", ["value-invalid: 'China'"]),
    ("a: {name: A, kind: press, reliability: G}", ["value-invalid: 'G'"]),
    ("a: {name: A, kind: press, url: \"javascript:x\"}", ["url-scheme: '\"javascript:x\"'"]),
    ("a: {name: A, kind: press, control: editorial}", ["value-invalid: 'editorial'"]),
    ("a: {name: A, kind: press, control: {evidence: B}}", ["key-missing: '{evidence: B}'"]),
    ("A_b: {name: A, kind: press}", ["value-invalid: 'A_b'"]),
    ("ourselves: {name: We, kind: ourselves}", ["value-invalid: 'ourselves'"]),
    ("a: press", ["value-invalid: 'press'"]),
    ("- a", ["value-invalid: '- a'"]),
  ])
  func `a fault in sources has its own place`(text: String, expected: [String]) {
    let read = readSources(Array(text.utf8), path: "s.yml")
    #expect(marks(read.findings, ["s.yml": text]) == expected)
  }
}

@Suite struct SubjectTests {
  private func findings(_ text: String, sources: String = "") -> [String] {
    let subjects = readSubjects(Array(text.utf8), path: "s.yml")
    let sources = readSources(Array(sources.utf8), path: "o.yml")
    let registry = Registry.make(sources: sources.value, subjects: subjects.value)
    return marks(subjects.findings + registry.findings, ["s.yml": text])
  }

  @Test func `the shared fixtures hold no fault`() {
    #expect(findings(Fixtures.subjects, sources: Fixtures.sources) == [])
    #expect(readSources(Array(Fixtures.sources.utf8), path: "o.yml").findings.isEmpty)
  }

  @Test(arguments: [
    ("subjects:\n  a: {name: A}", ["key-missing: 'a'"]),
    ("subjects:\n  a: {name: A, kind: town}", ["value-invalid: 'town'"]),
    ("subjects:\n  a: {name: A, kind: place, place: China}", ["value-invalid: 'China'"]),
    ("subjects:\n  a: {name: A, kind: other, in: b}", ["subject-unknown: 'b'"]),
    ("subjects:\n  a: {name: A, kind: other, in: a}", ["subject-cycle: 'a'"]),
    (
      "subjects:\n  a: {name: A, kind: other, in: b}\n  b: {name: B, kind: other, in: c}\n  c: {name: C, kind: other, in: a}",
      ["subject-cycle: 'a'"]
    ),
    ("subjects:\n  A.b: {name: A, kind: other}", ["value-invalid: 'A.b'"]),
    ("subject:\n  a: {name: A, kind: other}", ["key-unknown: 'subject'"]),
    ("measures:\n  m: {definition: x}", ["key-missing: 'm'"]),
    ("measures:\n  unspecified: {name: x}", ["value-invalid: 'unspecified'"]),
    (
      "partitions:\n  a: [[b, c]]",
      ["subject-unknown: 'a'", "subject-unknown: 'b'", "subject-unknown: 'c'"]
    ),
    ("partitions:\n  a: b", ["value-invalid: 'b'"]),
    ("partitions:\n  a: [[b]]", ["value-invalid: '[b]'"]),
    (
      "subjects:\n  a: {name: A, kind: place, place: CN}\n  b: {name: B, kind: place, place: US}\n  c: {name: C, kind: industry, in: [a, b]}",
      ["value-invalid: 'c'"]
    ),
  ])
  func `a fault in subjects has its own place`(text: String, expected: [String]) {
    #expect(findings(text) == expected)
  }

  @Test func `a cycle is named with its way`() throws {
    let text = "subjects:\n  a: {name: A, kind: other, in: b}\n  b: {name: B, kind: other, in: a}"
    let subjects = readSubjects(Array(text.utf8), path: "s.yml").value
    let finding = try #require(Registry.make(sources: [], subjects: subjects).findings.first)
    #expect(finding.message == "subject 'a' lies in itself: a → b → a")
  }

  @Test func `an unknown stake is found at its place with the nearest subject`() throws {
    let text = "g: {name: G, kind: government, stake: [baotuo]}"
    let sources = readSources(Array(text.utf8), path: "o.yml").value
    let subjects = readSubjects(Array(Fixtures.subjects.utf8), path: "s.yml").value
    let finding = try #require(Registry.make(sources: sources, subjects: subjects).findings.first)
    #expect(finding.message == "subject 'baotuo' is not declared; did you mean 'baotou'?")
    #expect(marks([finding], ["o.yml": text]) == ["subject-unknown: 'baotuo'"])
  }

  @Test func `a subject without a place has that of the nearest whole`() {
    let registry = Fixtures.registry
    #expect(registry.place(of: "baotou.rare-earth") == "CN-150200")
    #expect(registry.place(of: "hitech-zone.rare-earth") == "CN-150200.hitech")
    #expect(registry.place(of: "plan") == nil)
  }

  @Test func `a stake reaches down to every part`() throws {
    let registry = Fixtures.registry
    let city = try #require(registry.sources["baotou-government"])
    #expect(registry.hasStake(city, in: "baotou.rare-earth"))
    #expect(registry.hasStake(city, in: "hitech-zone.new-energy"))
    #expect(!registry.hasStake(city, in: "china"))
    #expect(!registry.hasStake(city, in: "plan"))
  }
}

@Suite struct DisclaimerReaderTests {
  @Test(arguments: [
    ("government: {page: \"{source} says so, {date}.\"}", []),
    ("government.stake: {chart: ''}", ["disclaimer-missing: ''''"]), ("press: {chart: ''}", []),
    ("unnamed.control: {page: x}", []),
    ("goverment: {page: x}", ["key-unknown: 'goverment'"]),
    ("government.steak: {page: x}", ["key-unknown: 'government.steak'"]),
    ("government: {pge: x}", ["key-unknown: 'pge'"]),
    ("government: {page: \"From {sauce}.\"}", ["disclaimer-slot: '{sauce}'"]),
    ("government: {page: \"From {source.\"}", ["disclaimer-slot: '{source.'"]),
    ("government: {page: \"From source}.\"}", ["disclaimer-slot: '}'"]),
    ("government: [x]", ["value-invalid: '[x]'"]),
  ])
  func `a fault in disclaimers has its own place`(text: String, expected: [String]) {
    let read = readDisclaimers(Array(text.utf8), path: "d.yml")
    #expect(marks(read.findings, ["d.yml": text]) == expected)
  }
}

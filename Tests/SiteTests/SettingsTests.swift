import Diagnostics
import Testing

@testable import Site

private func settings(_ text: String) -> Checked<Settings> {
  parseSettings(Array(text.utf8), path: "publication.yml")
}

private let needed = "name: N\nurl: https://a.example/b\neditor: {name: E}\n"

@Test("settings that are not given have their usual values")
func usualSettings() {
  let read = settings(needed)
  #expect(read.findings == [])
  #expect(read.value.language == "en")
  #expect(read.value.licence == "CC-BY-4.0")
  #expect(read.value.severities == [:])
  #expect(read.value.url == "https://a.example/b/")
}

@Test("an empty file of settings says what to write")
func noSettings() {
  #expect(settings("").findings.map(\.code) == [.keyMissing])
  #expect(settings("# nothing yet\n").findings.first?.fix == "write 'name:', 'url:' and 'editor:'")
}

@Test("every rule that can be adjusted takes each weight, and every other refuses any")
func rules() {
  for code in Code.allCases {
    for severity in Severity.allCases {
      let read = settings(needed + "rules: {\(code.rawValue): \(severity.rawValue)}\n")
      if code.isAdjustable {
        #expect(read.value.severities == [code: severity])
        #expect(read.findings == [])
      } else {
        #expect(read.value.severities == [:])
        #expect(read.findings.map(\.code) == [.valueInvalid])
      }
    }
  }
}

@Test("a rule that does not exist is a finding that names the nearest one")
func nearestRule() {
  let read = settings(needed + "rules: {figure-unbaked: error}\n")
  #expect(read.findings.map(\.code) == [.keyUnknown])
  #expect(read.findings.first?.fix == "write 'figure-unbacked'")
}

@Test("a rule made heavier stops the build, and one made lighter lets it pass")
func weights() async {
  let text =
    "=== pages/more.md\n---\ntitle: More\n---\nWe are 4 people.\n=== publication.yml +\nrules: "
  let asWarning = await Fixture(text + "{}").build()
  #expect(asWarning.findings.map(\.severity) == [.warning])
  #expect(!asWarning.files.isEmpty)
  let asError = await Fixture(text + "{figure-unbacked: error}").build()
  #expect(asError.findings.map(\.severity) == [.error])
  #expect(asError.files == [])
  let asNote = await Fixture(text + "{figure-unbacked: note}").build()
  #expect(asNote.findings.map(\.severity) == [.note])
  #expect(!asNote.files.isEmpty)
}

@Test("an address given from outside takes the place of the publication's own")
func otherAddress() async throws {
  var options = testDay
  options.baseURL = "http://localhost:8080/trial"
  let page = try #require(await Fixture().build(options).text("articles/report/index.html"))
  #expect(
    page.contains("<link rel=\"canonical\" href=\"http://localhost:8080/trial/articles/report/\">"))
  #expect(!page.contains("trial.example"))
}

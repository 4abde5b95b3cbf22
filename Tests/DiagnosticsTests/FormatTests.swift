import Diagnostics
import Foundation
import Testing

@Suite struct FormatTests {
  private let text = "first\nAs [the mix](figure:mxi) shows.\n"
  private var finding: Finding {
    Finding(
      .figureUnknown, "there is no figure 'mxi'",
      at: SourceRange(path: "Content/a.md", start: 9, end: 30),
      notes: [.init("declared here", at: SourceRange(path: "Content/b.yml", start: 0, end: 1))],
      fix: "write 'figure:mix'")
  }

  private func bytes(_ path: String) -> [UInt8]? {
    path == "Content/a.md" ? Array(text.utf8) : nil
  }

  @Test func `text shows place, excerpt, caret, note and fix`() {
    #expect(
      textFormat([finding], bytes: bytes) == """
        Content/a.md:2:4: error: there is no figure 'mxi' [figure-unknown]
        2 | As [the mix](figure:mxi) shows.
               ^~~~~~~~~~~~~~~~~~~~~
        Content/b.yml:1:1: note: declared here
          fix: write 'figure:mix'

        """)
  }

  @Test func `control characters and escapes never reach the terminal`() {
    var finding = finding
    finding.message = "a\u{1B}[31m\u{202E}b"
    let shown = textFormat([finding], bytes: { _ in Array("x\u{7}y\nA\u{1B}[2Jz".utf8) })
    #expect(
      !shown.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E })
    #expect(shown.contains("\\u{1B}"))
  }

  @Test func `a wide character takes two cells under the caret`() {
    let finding = Finding(
      .valueInvalid, "x", at: SourceRange(path: "a", start: 6, end: 7))
    let shown = textFormat([finding], bytes: { _ in Array("包头x".utf8) })
    #expect(shown.hasSuffix("\n1 | 包头x\n        ^\n"))
  }

  @Test func `a long line is cut round the range`() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let finding = Finding(.valueInvalid, "x", at: SourceRange(path: "a", start: 500, end: 501))
    let lines = textFormat([finding], bytes: { _ in Array(line.utf8) }).split(separator: "\n")
    #expect(lines[1].count < 200)
    let caret = lines[2].firstIndex(of: "^").map {
      lines[2].distance(from: lines[2].startIndex, to: $0)
    }
    let marked = lines[1].firstIndex(of: "X").map {
      lines[1].distance(from: lines[1].startIndex, to: $0)
    }
    #expect(caret == marked)
  }

  @Test func `at most 20 findings a file and 200 in all are shown, and the true count is said`() {
    let findings = (0..<30).flatMap { file in
      (0..<25).map {
        Finding(.valueInvalid, "x", at: SourceRange(path: "f\(file)", start: $0, end: $0))
      }
    }
    let shown = textFormat(findings, bytes: { _ in nil })
    #expect(shown.split(separator: "\n").count { $0.contains(": error: ") } == 200)
    #expect(shown.contains("… and 550 more, not shown"))
  }

  @Test func `findings come in order of place, each once`() {
    let a = Finding(.valueInvalid, "b", at: SourceRange(path: "a", start: 5, end: 6))
    let b = Finding(.valueInvalid, "a", at: SourceRange(path: "a", start: 2, end: 3))
    #expect([a, b, a].inOrder() == [b, a])
  }

  @Test func `json gives every finding on a line of its own`() throws {
    let lines = try jsonFormat([finding], bytes: bytes).split(separator: "\n")
    #expect(lines.count == 1)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(object["code"] as? String == "figure-unknown")
    #expect(object["line"] as? Int == 2 && object["column"] as? Int == 4)
    #expect(object["endColumn"] as? Int == 25)
    #expect((object["notes"] as? [[String: Any]])?.count == 1)
  }
}

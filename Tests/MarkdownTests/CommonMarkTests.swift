import CCMark
import Diagnostics
import Foundation
import Markup
import Testing

@testable import Markdown

/// The examples of the CommonMark specification; not kept in the repository (CC BY-SA).
private struct Example: Decodable {
  let markdown: String
  let example: Int
}

private struct ExamplesMissing: Error, CustomStringConvertible {
  let path: String
  var description: String {
    "the examples of the CommonMark specification are not at \(path): Scripts/test fetches them"
  }
}

private func examples(testFile: String = #filePath) throws -> [Example] {
  let root = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let path =
    ProcessInfo.processInfo.environment["COMMONMARK_EXAMPLES"]
    ?? root.appendingPathComponent(".venv/commonmark.json").path
  guard let data = FileManager.default.contents(atPath: path) else {
    throw ExamplesMissing(path: path)
  }
  let examples = try JSONDecoder().decode([Example].self, from: data)
  #expect(examples.count == 652)
  return examples
}

/// What libcmark itself makes of a text, in its safe mode.
private func libcmark(_ text: String) -> String {
  let bytes = Array(text.utf8)
  return bytes.withUnsafeBytes { buffer in
    guard
      let html = cmark_markdown_to_html(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }
}

/// The rendered text with what it refers to left out: a reference shows its text.
private func flattened(_ pieces: [Piece]) -> String {
  pieces.map { piece in
    switch piece {
    case .html(let html): html.string
    case .reference(let reference): flattened(reference.content)
    case .endOfBlock: ""
    }
  }.joined()
}

@Test("with extensions off every example renders as libcmark renders it")
func extensionsOff() throws {
  for example in try examples() {
    let result = renderCommonMark(Array(example.markdown.utf8), path: "a.md")
    let html = String(decoding: result.value, as: UTF8.self)
    #expect(html == libcmark(example.markdown), "example \(example.example)")
    #expect(result.findings.isEmpty, "example \(example.example)")
  }
}

@Test("with extensions on every example that differs is listed with its reason")
func extensionsOn() throws {
  var differing: Set<Int> = []
  for example in try examples() {
    let result = parsed(example.markdown)
    if flattened(result.value.pieces) != libcmark(example.markdown) {
      differing.insert(example.example)
    }
  }
  let listed = Set(commonMarkDifferences.keys)
  #expect(differing.subtracting(listed).sorted() == [], "these differ and are not listed")
  #expect(listed.subtracting(differing).sorted() == [], "these are listed and do not differ")
}

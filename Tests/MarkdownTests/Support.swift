import Diagnostics
import Markup

@testable import Markdown

/// The document of a text that begins its file.
func parsed(_ text: String) -> Checked<Document> {
  parseDocument(Array(text.utf8)[...], path: "a.md", offset: 0, labels: .english)
}

/// The rendered text; a reference shows as `{kind:target content}`, the end of a block as nothing.
func rendered(_ pieces: [Piece]) -> String {
  pieces.map { piece in
    switch piece {
    case .html(let html): html.string
    case .reference(let reference):
      "{\(reference.kind.rawValue):\(reference.target) \(rendered(reference.content))}"
    case .endOfBlock: ""
    }
  }.joined()
}

func rendered(_ text: String) -> String {
  rendered(parsed(text).value.pieces)
}

/// The part of a text that a range shows.
func slice(_ text: String, _ range: SourceRange) -> String {
  String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
}

/// Each finding as `code: what it shows`.
func findings(_ text: String) -> [String] {
  parsed(text).findings.map { "\($0.code.rawValue): \(slice(text, $0.range))" }
}

/// The numbers of a text, each as `phrase` if free, else `phrase (bound)` or `phrase (reason)`.
func numbers(_ text: String) -> [String] {
  parsed(text).value.numbers.map { mention in
    switch mention.state {
    case .free: mention.text
    case .bound: mention.text + " (bound)"
    case .exempt(let reason): mention.text + " (\(reason.rawValue))"
    }
  }
}

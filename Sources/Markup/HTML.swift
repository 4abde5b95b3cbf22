/// Finished markup: bytes that are written into a page as they are.
///
/// There is no way from a `String` of content to an `HTML` but through ``Writer``, which escapes.
package struct HTML: Sendable, Hashable {
  /// UTF-8.
  package let bytes: [UInt8]

  /// Markup written down in our own source code.
  package init(_ literal: StaticString) {
    bytes = literal.withUTF8Buffer { Array($0) }
  }

  /// Text, escaped.
  package init(text: String) {
    var writer = Writer()
    writer.text(text)
    self = writer.html
  }

  /// Bytes vouched for by the caller: what libcmark's safe renderer, or a template, has made.
  package init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  package static let empty = HTML(trusted: [])

  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and for writers that need one.
  package var string: String { String(decoding: bytes, as: UTF8.self) }
}

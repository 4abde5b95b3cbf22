package import Diagnostics
import Markdown
package import Markup

/// One Markdown file by itself as an HTML fragment: what a reference leads to is not known, so
/// each stays its plain text.
///
/// Front matter, if there is any, is left out.
package func renderFragment(_ file: SourceFile) -> Checked<HTML> {
  let body = FrontMatter(of: file.bytes)?.body ?? 0..<file.bytes.count
  let document = parseDocument(
    file.bytes[body], path: file.path, offset: body.lowerBound, labels: .english)
  var writer = Writer()
  write(document.value.pieces, to: &writer)
  return Checked(writer.html, document.findings)
}

private func write(_ pieces: [Piece], to writer: inout Writer) {
  for piece in pieces {
    switch piece {
    case .html(let html): writer.raw(html)
    case .endOfBlock: break
    case .reference(let reference):
      if reference.content.isEmpty {
        writer.text(reference.text.isEmpty ? reference.target : reference.text)
      } else {
        write(reference.content, to: &writer)
      }
    }
  }
}

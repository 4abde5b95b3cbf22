/// Appends `text` so that it stands for itself in HTML, XML and SVG, in text and in an attribute
/// value in double quotes alike.
///
/// Works on UTF-8 bytes: a quote followed by a combining mark is one `Character` that equals no
/// quote, so an escape by characters can be walked around. Scalars that XML 1.0 does not allow
/// become U+FFFD, so that the same text is well-formed in a page, a feed and a chart.
func appendEscaped(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
  let isDone: Void? = text.withContiguousStorageIfAvailable { appendEscaped($0, to: &bytes) }
  if isDone == nil { Array(text).withUnsafeBufferPointer { appendEscaped($0, to: &bytes) } }
}

/// Copies what needs no escape in stretches.
private func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  var start = 0
  for index in text.indices {
    guard let entity = entity(for: text[index], at: index, in: text) else { continue }
    bytes.append(contentsOf: text[start..<index])
    // U+FFFE and U+FFFF: three bytes, of which two are already written.
    if text[index] >= 0xBE { bytes.removeLast(2) }
    bytes += entity
    start = index + 1
  }
  bytes.append(contentsOf: text[start...])
}

/// What stands for a byte that cannot stand for itself.
private func entity(
  for byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>
) -> [UInt8]? {
  switch byte {
  case UInt8(ascii: "&"): Entity.ampersand
  case UInt8(ascii: "<"): Entity.less
  case UInt8(ascii: ">"): Entity.greater
  case UInt8(ascii: "\""): Entity.quote
  case UInt8(ascii: "'"): Entity.apostrophe
  case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: Entity.replacement
  case 0xBE...0xBF where index >= 2 && text[index - 2] == 0xEF && text[index - 1] == 0xBF:
    Entity.replacement
  default: nil
  }
}

private enum Entity {
  static let ampersand = Array("&amp;".utf8)
  static let less = Array("&lt;".utf8)
  static let greater = Array("&gt;".utf8)
  static let quote = Array("&quot;".utf8)
  static let apostrophe = Array("&#39;".utf8)
  static let replacement = Array("\u{FFFD}".utf8)
}

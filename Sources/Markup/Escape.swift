/// Appends `text` so that it stands for itself in HTML, XML and SVG, in text and in an attribute
/// value in double quotes alike.
///
/// Works on UTF-8 bytes: a quote followed by a combining mark is one `Character` that equals no
/// quote, so an escape by characters can be walked around. Scalars that XML 1.0 does not allow
/// become U+FFFD, so that the same text is well-formed in a page, a feed and a chart.
func appendEscaped(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
  var previous: UInt8 = 0
  var beforePrevious: UInt8 = 0
  for byte in text {
    switch byte {
    case UInt8(ascii: "&"): bytes += Entity.ampersand
    case UInt8(ascii: "<"): bytes += Entity.less
    case UInt8(ascii: ">"): bytes += Entity.greater
    case UInt8(ascii: "\""): bytes += Entity.quote
    case UInt8(ascii: "'"): bytes += Entity.apostrophe
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: bytes += Entity.replacement
    case 0xBE...0xBF where beforePrevious == 0xEF && previous == 0xBF:
      // U+FFFE and U+FFFF: three bytes, of which two are already written.
      bytes.removeLast(2)
      bytes += Entity.replacement
    default: bytes.append(byte)
    }
    (beforePrevious, previous) = (previous, byte)
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

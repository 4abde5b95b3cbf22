/// Text made safe for a terminal and a CI log: control characters, ANSI escapes, bidirectional
/// controls and invalid UTF-8 appear as `\u{…}`, everything else as it is.
package func printable(_ bytes: some Sequence<UInt8>) -> String {
  var result = ""
  for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
    switch scalar.value {
    case 0x09: result += "\t"
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFD:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "\\u{\(digits)}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

package func printable(_ text: String) -> String {
  printable(text.utf8)
}

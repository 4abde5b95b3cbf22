import Diagnostics
package import YAML

/// Whether a key is lower-case letters, digits and hyphens, begins with a letter and has no hyphen
/// at its end or beside another.
func isKebabCase(_ key: some StringProtocol) -> Bool {
  var last: UInt8?
  for byte in key.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9") where last != nil: break
    case UInt8(ascii: "-") where last != nil && last != byte: break
    default: return false
    }
    last = byte
  }
  return last != nil && last != UInt8(ascii: "-")
}

/// Whether a subject's key is made of such words, joined by dots.
func isDottedKey(_ key: String) -> Bool {
  key.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isKebabCase($0) }
}

/// The finding for a key that cannot be one.
func keyFinding(_ entry: Entry, what: String, withDots: Bool = false) -> Finding? {
  guard withDots ? !isDottedKey(entry.key) : !isKebabCase(entry.key) else { return nil }
  let signs = withDots ? "digits, hyphens and dots" : "digits and hyphens"
  return Finding(
    .valueInvalid,
    "\(what) '\(entry.key)' must be lower-case letters, \(signs), beginning with a letter",
    at: entry.keyRange)
}

extension Fields {
  /// An address of the web: `https://…` or `http://…`, without spaces and control characters.
  package mutating func webAddress(_ key: String) -> String? {
    guard let text = string(key) else { return nil }
    let bytes = text.value.utf8
    let isWeb = ["https://", "http://"].contains {
      bytes.starts(with: $0.utf8) && bytes.count > $0.utf8.count
    }
    guard isWeb, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x3C }) else {
      report(
        Finding(
          .urlScheme, "'\(key)' must be an address that begins with 'https://' or 'http://'",
          at: text.range))
      return nil
    }
    return text.value
  }
}

/// The elements of a page in order, each with the names of its attributes, drawings left out:
/// how often their text breaks depends on its width.
func skeleton(of html: String) -> [String] {
  var scanner = TagScanner(bytes: Array(html.utf8))
  return scanner.scan()
}

private struct TagScanner {
  let bytes: [UInt8]
  var i = 0
  private var drawings = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func scan() -> [String] {
    var tags: [String] = []
    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "<") else {
        i += 1
        continue
      }
      i += 1
      let name = word()
      let attributes = attributes()
      if name == "svg" { drawings += 1 }
      if drawings == 0 { tags.append(([name] + attributes).joined(separator: " ")) }
      if name == "/svg" { drawings -= 1 }
    }
    return tags
  }

  /// The names of the attributes up to the end of the tag; their values are passed over.
  private mutating func attributes() -> [String] {
    var names: [String] = []
    while i < bytes.count, bytes[i] != UInt8(ascii: ">") {
      let name = word()
      if !name.isEmpty { names.append(name) }
      if i < bytes.count, bytes[i] == UInt8(ascii: "\"") {
        i += 1
        while i < bytes.count, bytes[i] != UInt8(ascii: "\"") { i += 1 }
      }
      if i < bytes.count, bytes[i] != UInt8(ascii: ">") { i += 1 }
    }
    return names
  }

  private mutating func word() -> String {
    let start = i
    while i < bytes.count, bytes[i] > 0x20, !"=\">".utf8.contains(bytes[i]) { i += 1 }
    return String(decoding: bytes[start..<i], as: UTF8.self)
  }
}

/// One element of a checked text, with its attributes and the names of the elements around it.
struct CheckedElement {
  let name: String
  let attributes: [(name: String, value: String)]
  let parents: [Int]

  func value(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }
}

struct NotWellFormed: Error, CustomStringConvertible {
  let description: String
}

/// Reads XML without a document type and without comments, strictly: every element closed in
/// order, every attribute quoted and given once, no bare `<` or `&`, no scalar that XML forbids.
func wellFormed(_ bytes: [UInt8]) throws -> [CheckedElement] {
  guard String(validating: bytes, as: UTF8.self) != nil else {
    throw NotWellFormed(description: "not UTF-8")
  }
  var reader = MarkupReader(bytes: bytes)
  return try reader.elements()
}

private struct MarkupReader {
  let bytes: [UInt8]
  var position = 0
  var found: [CheckedElement] = []
  var open: [Int] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func elements() throws -> [CheckedElement] {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        try tag()
      } else {
        try skipText(until: UInt8(ascii: "<"))
      }
    }
    guard open.isEmpty else { throw error("'\(found[open[0]].name)' is not closed") }
    return found
  }

  private mutating func tag() throws {
    position += 1
    if peek() == UInt8(ascii: "/") {
      position += 1
      let name = try self.name()
      guard let last = open.popLast(), found[last].name == name else {
        throw error("'\(name)' closed out of order")
      }
      try expect(">")
      return
    }
    let name = try self.name()
    let attributes = try self.attributes()
    found.append(CheckedElement(name: name, attributes: attributes, parents: open))
    if peek() == UInt8(ascii: "/") {
      position += 1
    } else {
      open.append(found.count - 1)
    }
    try expect(">")
  }

  private mutating func attributes() throws -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    while peek() == UInt8(ascii: " ") {
      position += 1
      let name = try self.name()
      try expect("=")
      try expect("\"")
      let start = position
      try skipText(until: UInt8(ascii: "\""))
      let value = String(decoding: bytes[start..<position], as: UTF8.self)
      try expect("\"")
      if attributes.contains(where: { $0.name == name }) { throw error("'\(name)' given twice") }
      attributes.append((name, value))
    }
    return attributes
  }

  private mutating func skipText(until end: UInt8) throws {
    while position < bytes.count, bytes[position] != end {
      switch bytes[position] {
      case UInt8(ascii: "<"): throw error("'<' in a value")
      case UInt8(ascii: "&"): try skipEntity()
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: throw error("a forbidden control character")
      case 0xEF where bytes[position...].starts(with: [0xEF, 0xBF, 0xBE]),
        0xEF where bytes[position...].starts(with: [0xEF, 0xBF, 0xBF]):
        throw error("a forbidden scalar")
      default: position += 1
      }
    }
  }

  private mutating func skipEntity() throws {
    for entity in ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"]
    where bytes[position...].starts(with: entity.utf8) {
      position += entity.utf8.count
      return
    }
    throw error("an unknown entity")
  }

  private mutating func name() throws -> String {
    let start = position
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
        position += 1
        continue
      default: break
      }
      break
    }
    if position == start { throw error("a name is missing") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func peek() -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    guard peek() == UInt8(ascii: scalar) else { throw error("'\(scalar)' is missing") }
    position += 1
  }

  private func error(_ reason: String) -> NotWellFormed {
    NotWellFormed(description: "\(reason) at byte \(position)")
  }
}

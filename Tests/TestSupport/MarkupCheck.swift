/// One element of a checked text, with its attributes and the place of the element around it.
package struct CheckedElement: Sendable {
  package let name: String
  package let attributes: [(name: String, value: String)]
  /// The place among the elements; nil for the outermost.
  package let parent: Int?

  package func value(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }
}

package struct NotWellFormed: Error, CustomStringConvertible {
  package let description: String
}

/// Reads XML without a document type and without comments, strictly: every element closed in
/// order, every attribute quoted and given once, no bare `<` or `&`, no scalar that XML forbids.
package func wellFormed(_ bytes: [UInt8]) throws -> [CheckedElement] {
  guard String(validating: bytes, as: UTF8.self) != nil else {
    throw NotWellFormed(description: "not UTF-8")
  }
  return try bytes.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return [] }
    return try ByteClass.table.withUnsafeBufferPointer { classes in
      var reader = MarkupReader(
        bytes: base, count: bytes.count, classes: classes.baseAddress ?? base)
      return try reader.elements()
    }
  }
}

/// What a byte may be, one bit each.
private enum ByteClass {
  static let name: UInt8 = 1
  /// Is looked at more closely in a text or a value.
  static let stop: UInt8 = 2

  static let table: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      name
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0xEF, UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "\""):
      stop
    default: 0
    }
  }
}

/// Reads through pointers, because tests are built without optimisation and there is much to read.
private struct MarkupReader {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let classes: UnsafePointer<UInt8>
  var position = 0
  var found: [CheckedElement] = []
  var open: [Int] = []

  init(bytes: UnsafePointer<UInt8>, count: Int, classes: UnsafePointer<UInt8>) {
    (self.bytes, self.count, self.classes) = (bytes, count, classes)
  }

  mutating func elements() throws -> [CheckedElement] {
    while position < count {
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
      try expect(UInt8(ascii: ">"))
      return
    }
    let name = try self.name()
    let attributes = try self.attributes()
    found.append(CheckedElement(name: name, attributes: attributes, parent: open.last))
    if peek() == UInt8(ascii: "/") {
      position += 1
    } else {
      open.append(found.count - 1)
    }
    try expect(UInt8(ascii: ">"))
  }

  private mutating func attributes() throws -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    while peek() == UInt8(ascii: " ") {
      position += 1
      let name = try self.name()
      try expect(UInt8(ascii: "="))
      try expect(UInt8(ascii: "\""))
      let start = position
      try skipText(until: UInt8(ascii: "\""))
      let value = text(from: start)
      try expect(UInt8(ascii: "\""))
      if attributes.contains(where: { $0.name == name }) { throw error("'\(name)' given twice") }
      attributes.append((name, value))
    }
    return attributes
  }

  private mutating func skipText(until end: UInt8) throws {
    while position < count {
      let byte = bytes[position]
      guard classes[Int(byte)] == ByteClass.stop else {
        position += 1
        continue
      }
      if byte == end { return }
      switch byte {
      case UInt8(ascii: "<"): throw error("'<' in a value")
      case UInt8(ascii: "&"): try skipEntity()
      case UInt8(ascii: "\""): position += 1
      case 0xEF:
        if starts(with: [0xEF, 0xBF, 0xBE]) || starts(with: [0xEF, 0xBF, 0xBF]) {
          throw error("a forbidden scalar")
        }
        position += 3
      default: throw error("a forbidden control character")
      }
    }
  }

  private mutating func skipEntity() throws {
    for entity in ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"] where starts(with: entity.utf8) {
      position += entity.utf8.count
      return
    }
    throw error("an unknown entity")
  }

  private mutating func name() throws -> String {
    let start = position
    while position < count, classes[Int(bytes[position])] == ByteClass.name { position += 1 }
    if position == start { throw error("a name is missing") }
    return text(from: start)
  }

  private func text(from start: Int) -> String {
    String(
      decoding: UnsafeBufferPointer(start: bytes + start, count: position - start), as: UTF8.self)
  }

  private func starts(with prefix: some Collection<UInt8>) -> Bool {
    guard position + prefix.count <= count else { return false }
    var place = position
    for byte in prefix {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  private func peek() -> UInt8? {
    position < count ? bytes[position] : nil
  }

  private mutating func expect(_ byte: UInt8) throws {
    guard peek() == byte else {
      throw error("'\(Unicode.Scalar(byte))' is missing")
    }
    position += 1
  }

  private func error(_ reason: String) -> NotWellFormed {
    NotWellFormed(description: "\(reason) at byte \(position)")
  }
}

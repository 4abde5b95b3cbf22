/// One Mustache file as it was read.
package struct TemplateFile: Sendable, Hashable {
  /// The file as findings name it: `Templates/parts/head.mustache`.
  package let path: String
  /// The name partials use, without folder of templates and extension: `parts/head`.
  package let name: String
  package let bytes: [UInt8]

  package init(path: String, name: String, bytes: [UInt8]) {
    self.path = path
    self.name = name
    self.bytes = bytes
  }

  /// The offset of the first byte that is not part of a UTF-8 scalar, if there is one.
  var firstInvalidByte: Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

import Diagnostics

/// Finds the tags of one template and reports what Assay's templates do not offer: other
/// delimiters, pragmas, transforms and partials whose name is computed.
struct TagScanner {
  private let bytes: [UInt8]
  private let path: String
  private var offset = 0
  private var tags: [Tag] = []
  private var findings: [Finding] = []

  /// All tags in order; positions are those of the file.
  static func tags(of file: TemplateFile) -> Checked<[Tag]> {
    var scanner = TagScanner(bytes: file.bytes, path: file.path)
    scanner.scan()
    return Checked(scanner.tags, scanner.findings)
  }

  private init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  private mutating func scan() {
    while let start = bytes.firstPair(UInt8(ascii: "{"), from: offset) {
      offset = start + 2
      let (kind, isTriple) = readSigil()
      if kind == .comment {
        readComment(from: start)
      } else {
        readNamed(kind, from: start, isTriple: isTriple)
      }
    }
  }

  /// What kind of tag begins here; `nil` for the two kinds that are refused.
  private mutating func readSigil() -> (kind: Tag.Kind?, isTriple: Bool) {
    guard offset < bytes.count else { return (.variable, false) }
    let kind: Tag.Kind? =
      switch bytes[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
      case UInt8(ascii: "#"): .section
      case UInt8(ascii: "^"): .inverted
      case UInt8(ascii: "/"): .close
      case UInt8(ascii: ">"): .partial
      case UInt8(ascii: "<"): .parent
      case UInt8(ascii: "$"): .block
      case UInt8(ascii: "!"): .comment
      case UInt8(ascii: "="), UInt8(ascii: "%"): nil
      default: .variable
      }
    let isTriple = bytes[offset] == UInt8(ascii: "{")
    if kind != .variable { offset += 1 }
    return (kind, isTriple)
  }

  private mutating func readComment(from start: Int) {
    guard let end = bytes.firstPair(UInt8(ascii: "}"), from: offset) else {
      return reportUnfinished(from: start)
    }
    offset = end + 2
    append(.comment, name: start + 2..<start + 2, tag: start..<offset)
  }

  private mutating func readNamed(_ kind: Tag.Kind?, from start: Int, isTriple: Bool) {
    guard let end = bytes.firstPair(UInt8(ascii: "}"), from: offset), !hasBrace(offset..<end) else {
      return reportUnfinished(from: start)
    }
    let name = trimmed(offset..<end)
    offset = end + 2
    if isTriple {
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "}") else {
        return report("'{{{' needs '}}}' at its end", start..<offset)
      }
      offset += 1
    }
    guard let kind else { return reportRefused(at: start, end: offset) }
    if let problem = problem(with: bytes[name], of: kind) {
      return report(problem, name.isEmpty ? start..<offset : name)
    }
    append(kind, name: name, tag: start..<offset)
  }

  private mutating func append(_ kind: Tag.Kind, name: Range<Int>, tag: Range<Int>) {
    let text = String(decoding: bytes[name], as: UTF8.self)
    tags.append(
      Tag(
        kind: kind, name: text, range: range(tag), nameRange: range(name),
        path: text.split(separator: ".").map(String.init)))
  }

  /// Why the name cannot be one, or `nil`.
  private func problem(with name: ArraySlice<UInt8>, of kind: Tag.Kind) -> String? {
    let text = String(decoding: name, as: UTF8.self)
    if name.isEmpty { return "a tag needs a name" }
    if kind == .partial || kind == .parent {
      if name.first == UInt8(ascii: "*") {
        return "'\(text)': a partial is given by its name, not by a value"
      }
      return name.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
        ? nil : "'\(text)' is not a name of a template: letters, digits, '-', '_', '.' and '/'"
    }
    if name.contains(UInt8(ascii: "(")) { return "'\(text)': transforms are not offered" }
    let isDotted =
      kind != .block
      && name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNameByte) }
    let isDot = kind != .block && text == "."
    let isCloseOfPartial =
      kind == .close && name.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "/") }
    if isDotted || isDot || isCloseOfPartial || name.allSatisfy(\.isNameByte) { return nil }
    return "'\(text)' is not a name: letters, digits, '-' and '_', joined by dots"
  }

  private mutating func reportRefused(at start: Int, end: Int) {
    let what = bytes[start + 2] == UInt8(ascii: "=") ? "other delimiters" : "pragmas"
    report("\(what) are not offered in templates", start..<end)
  }

  /// Reports a tag without an end, and goes on after its line.
  private mutating func reportUnfinished(from start: Int) {
    let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    report("a tag that begins with '{{' needs '}}' at its end", start..<lineEnd)
    offset = lineEnd
  }

  private mutating func report(_ message: String, _ place: Range<Int>) {
    findings.append(Finding(.templateSyntax, message, at: range(place)))
  }

  private func range(_ place: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: place.lowerBound, end: place.upperBound)
  }

  private func hasBrace(_ place: Range<Int>) -> Bool {
    bytes[place].contains(UInt8(ascii: "{"))
  }

  private func trimmed(_ place: Range<Int>) -> Range<Int> {
    var (start, end) = (place.lowerBound, place.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}

extension UInt8 {
  /// Space, tab or the end of a line.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// The first place at or after `start` where `byte` stands twice in a row.
  fileprivate func firstPair(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < count {
      if self[index] == byte, self[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }
}

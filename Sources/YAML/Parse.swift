package import Diagnostics

/// The deepest nesting of lists and mappings.
let depthLimit = 64

/// Reads one YAML document strictly: no anchors, aliases, merge keys, tags, second documents.
///
/// A fault of syntax ends the reading; everything else is reported and read on. Scalars stay text.
/// - Parameters:
///   - bytes: the document, with or without a byte order mark. The caller bounds its size.
///   - offset: the offset of the first of them in the file.
/// - Returns: `nil` for an empty document and where nothing could be read.
package func parseYAML(
  _ bytes: ArraySlice<UInt8>, path: String, offset: Int
) -> Checked<Node?> {
  if let fault = encodingFault(in: bytes, path: path, offset: offset) {
    return Checked(nil, [fault])
  }
  var bytes = bytes
  var offset = offset
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    bytes = bytes.dropFirst(3)
    offset += 3
  }
  if let fault = lineSeparatorFault(in: bytes, path: path, offset: offset) {
    return Checked(nil, [fault])
  }
  guard let events = EventReader(bytes) else {
    let message = "the YAML reader has no memory left"
    return Checked(nil, [Finding(.yamlSyntax, message, at: SourceRange(startOf: path))])
  }
  var builder = Builder(
    bytes: bytes, path: path, offset: offset, offsets: CharacterOffsets(bytes, offset: offset),
    events: events)
  return builder.document()
}

/// Builds the tree from the events.
private struct Builder: ~Copyable {
  let bytes: ArraySlice<UInt8>
  let path: String
  let offset: Int
  let offsets: CharacterOffsets
  var events: EventReader
  var findings: [Finding] = []

  init(
    bytes: ArraySlice<UInt8>, path: String, offset: Int, offsets: CharacterOffsets,
    events: consuming EventReader
  ) {
    self.bytes = bytes
    self.path = path
    self.offset = offset
    self.offsets = offsets
    self.events = events
  }

  /// Reading cannot go on; a finding says why.
  private enum Stop: Error {
    case syntax(SyntaxFault)
    case reported
  }

  mutating func document() -> Checked<Node?> {
    var root: Node?
    do throws(Stop) {
      var event = try next()
      if case .documentStart = event.kind {
        checkDirectives(event)
        root = try node(try next(), depth: 0)
        _ = try next()
        event = try next()
        if case .documentStart = event.kind { reportSecondDocument(event) }
      }
    } catch {
      if case .syntax(let fault) = error {
        findings.append(
          finding(for: fault, in: bytes, path: path, offset: offset, offsets: offsets))
      }
      return Checked(nil, findings)
    }
    if let scalar = root?.scalar, scalar.isNull { root = nil }
    return Checked(root, findings)
  }

  private mutating func next() throws(Stop) -> Event {
    do { return try events.next() } catch { throw .syntax(error) }
  }

  private mutating func node(_ event: Event, depth: Int) throws(Stop) -> Node {
    let start = properties(at: event.start)
    switch event.kind {
    case .scalar(let text, let style):
      let range = scalarRange(from: start, to: offsets[event.end], style)
      let source = bytes[
        (range.start - offset + bytes.startIndex)..<(range.end - offset + bytes.startIndex)]
      let origin = traceOrigin(of: text, in: source, style: style, offset: range.start)
      let scalar = Scalar(text: text, isPlain: style == .plain, origin: origin)
      return Node(content: .scalar(scalar), range: range)
    case .sequenceStart(let isFlow):
      try descend(event, depth)
      return try sequence(from: start, isFlow: isFlow, depth: depth + 1)
    case .mappingStart(let isFlow):
      try descend(event, depth)
      return try mapping(from: start, isFlow: isFlow, depth: depth + 1)
    default:
      let range = SourceRange(path: path, start: start, end: offsets[event.end])
      findings.append(
        Finding(.yamlAnchor, "an alias cannot be used", at: range, fix: "write the value out"))
      return Node(
        content: .scalar(Scalar(text: "", isPlain: true, isRefused: true, origin: .unknown)),
        range: range)
    }
  }

  private mutating func descend(_ event: Event, _ depth: Int) throws(Stop) {
    guard depth >= depthLimit else { return }
    let start = offsets[event.start]
    findings.append(
      Finding(
        .yamlDepth, "lists and mappings are nested more than \(depthLimit) deep",
        at: SourceRange(path: path, start: start, end: start + 1)))
    throw .reported
  }

  private mutating func sequence(from start: Int, isFlow: Bool, depth: Int) throws(Stop) -> Node {
    var items: [Node] = []
    while true {
      let event = try next()
      if case .collectionEnd = event.kind {
        let end = isFlow ? offsets[event.end] : items.last?.range.end ?? start
        return Node(
          content: .sequence(items),
          range: SourceRange(path: path, start: start, end: Swift.max(start, end)))
      }
      items.append(try node(event, depth: depth))
    }
  }

  private mutating func mapping(from start: Int, isFlow: Bool, depth: Int) throws(Stop) -> Node {
    var entries: [Entry] = []
    var places: [String: SourceRange] = [:]
    var lastEnd = start
    while true {
      let event = try next()
      if case .collectionEnd = event.kind {
        let end = isFlow ? offsets[event.end] : lastEnd
        return Node(
          content: .mapping(entries),
          range: SourceRange(path: path, start: start, end: Swift.max(start, end)))
      }
      let key = try node(event, depth: depth)
      let value = try node(try next(), depth: depth)
      lastEnd = Swift.max(lastEnd, value.range.end)
      guard let name = accept(key, places: places) else { continue }
      places[name] = key.range
      entries.append(Entry(key: name, keyRange: key.range, value: value))
    }
  }

  /// The key's text, or `nil` and a finding if it cannot be a key of this mapping.
  private mutating func accept(_ key: Node, places: [String: SourceRange]) -> String? {
    guard let scalar = key.scalar else {
      findings.append(
        Finding(.valueInvalid, "a key must be a word and not \(key.description)", at: key.range))
      return nil
    }
    if scalar.isRefused { return nil }
    if scalar.isPlain, scalar.text == "<<" {
      findings.append(
        Finding(
          .yamlAnchor, "a merge key '<<' cannot be used", at: key.range, fix: "write the keys out"))
      return nil
    }
    if scalar.text.isEmpty {
      findings.append(Finding(.valueInvalid, "a key cannot be empty", at: key.range))
      return nil
    }
    if let first = places[scalar.text] {
      findings.append(
        Finding(
          .keyDuplicate, "key '\(scalar.text)' is given twice", at: key.range,
          notes: [.init("first given here", at: first)], fix: "remove one of the two"))
      return nil
    }
    return scalar.text
  }

  /// Reports anchors and tags before a node and returns where the node itself begins.
  private mutating func properties(at character: Int) -> Int {
    let base = offset - bytes.startIndex
    var i = offsets[character] - base
    while i < bytes.endIndex, bytes[i] == UInt8(ascii: "&") || bytes[i] == UInt8(ascii: "!") {
      let isAnchor = bytes[i] == UInt8(ascii: "&")
      let start = i
      while i < bytes.endIndex, !bytes[i].isWhiteSpace, !(isAnchor && bytes[i].endsAnchor) {
        i += 1
      }
      let range = SourceRange(path: path, start: start + base, end: i + base)
      let text = String(decoding: bytes[start..<i], as: UTF8.self)
      findings.append(
        isAnchor
          ? Finding(
            .yamlAnchor, "anchor '\(text)' cannot be used", at: range, fix: "remove the anchor")
          : Finding(.yamlTag, "tag '\(text)' cannot be used", at: range, fix: "remove the tag"))
      while i < bytes.endIndex, bytes[i].isWhiteSpace { i += 1 }
    }
    return i + base
  }

  /// The range of a scalar without the white space that follows a block.
  private func scalarRange(from start: Int, to end: Int, _ style: ScalarStyle) -> SourceRange {
    var end = Swift.max(start, end)
    let shift = bytes.startIndex - offset
    if style == .block {
      while end > start, bytes[end + shift - 1].isWhiteSpace { end -= 1 }
    }
    return SourceRange(path: path, start: start, end: end)
  }

  private mutating func reportSecondDocument(_ event: Event) {
    let start = offsets[event.start]
    findings.append(
      Finding(
        .yamlDocument, "a second document begins here",
        at: SourceRange(path: path, start: start, end: Swift.max(start, offsets[event.end])),
        fix: "remove the '---' line, or what follows it"))
  }

  /// Refuses `%YAML` and `%TAG`, which change how the rest is read.
  private mutating func checkDirectives(_ event: Event) {
    let start = offsets[event.start]
    let shift = bytes.startIndex - offset
    guard start + shift < bytes.endIndex, bytes[start + shift] == UInt8(ascii: "%") else { return }
    let end = bytes[(start + shift)...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    findings.append(
      Finding(
        .yamlTag, "a directive cannot be used",
        at: SourceRange(path: path, start: start, end: end - shift), fix: "remove the line"))
  }
}

extension UInt8 {
  /// Whether the byte ends an anchor's name inside a flow collection.
  fileprivate var endsAnchor: Bool {
    self == UInt8(ascii: ",") || self == UInt8(ascii: "]") || self == UInt8(ascii: "}")
      || self == UInt8(ascii: "[") || self == UInt8(ascii: "{") || self == UInt8(ascii: ":")
  }
}

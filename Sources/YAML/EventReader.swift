import CYAML

/// One step of a document, with its place as characters counted from 0.
struct Event {
  var kind: Kind
  var start: Int
  var end: Int

  enum Kind {
    case documentStart, documentEnd, streamEnd, collectionEnd
    case alias
    case scalar(text: String, style: ScalarStyle)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
  }
}

/// Why libyaml stopped.
struct SyntaxFault: Error {
  var problem: String
  var context: String
  var place: Place
  /// Where the thing begins that was being read, as a character; 0 if libyaml names none.
  var contextStart: Int

  enum Place {
    case character(Int)
    case byte(Int)
  }
}

/// Owns libyaml's parser and the bytes it reads; both are freed with it, events right after use.
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// - Parameter bytes: valid UTF-8 without a byte order mark.
  /// - Returns: `nil` if there is no memory left.
  init?(_ bytes: ArraySlice<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    self.parser = parser
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; the start of the stream is passed over.
  mutating func next() throws(SyntaxFault) -> Event {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
      defer { yaml_event_delete(&event) }
      if let kind = Event.Kind(event) {
        return Event(kind: kind, start: event.start_mark.index, end: event.end_mark.index)
      }
    }
  }

  private func fault() -> SyntaxFault {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "out of memory"
    let context = state.context.map { String(cString: $0) } ?? ""
    let place: SyntaxFault.Place =
      state.error == YAML_READER_ERROR
      ? .byte(state.problem_offset) : .character(state.problem_mark.index)
    return SyntaxFault(
      problem: problem, context: context, place: place, contextStart: state.context_mark.index)
  }
}

extension Event.Kind {
  /// `nil` for the start of the stream, which says nothing.
  fileprivate init?(_ event: yaml_event_t) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: self = .streamEnd
    case YAML_ALIAS_EVENT: self = .alias
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd
    case YAML_SEQUENCE_START_EVENT:
      self = .sequenceStart(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      self = .mappingStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      self = .scalar(text: String(decoding: bytes, as: UTF8.self), style: .init(scalar.style))
    default: return nil
    }
  }
}

extension ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}

import Diagnostics

/// The finding for a fault of syntax, worded for people who write content.
func finding(
  for fault: SyntaxFault, in bytes: ArraySlice<UInt8>, path: String, offset: Int,
  offsets: CharacterOffsets
) -> Finding {
  let opening = offsets[fault.contextStart]
  let start =
    switch fault.place {
    case .character where fault.isUnclosedQuote: opening
    case .character(let index): offsets[index]
    case .byte(let index): offset + Swift.min(index, bytes.count)
    }
  let shift = bytes.startIndex - offset
  let at = start + shift
  let lineStart =
    bytes[..<at].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? bytes.startIndex
  if let value = unquotedStart(of: bytes[lineStart...]), explainsUnquoted(fault) {
    let sign = String(decoding: [bytes[value]], as: UTF8.self)
    return Finding(
      .yamlSyntax, "a value that begins with '\(sign)' must stand in quotation marks",
      at: SourceRange(path: path, start: value - shift, end: value - shift + 1),
      fix: "put the whole value in quotation marks")
  }
  let (message, fix) = wording(of: fault, at: at, lineStart: lineStart, in: bytes)
  let end = at < bytes.endIndex && !bytes[at].isWhiteSpace ? start + scalarLength(bytes[at]) : start
  let notes: [Finding.Note] =
    fault.isUnclosedCollection
    ? [.init("it begins here", at: SourceRange(path: path, start: opening, end: opening + 1))] : []
  return Finding(
    .yamlSyntax, message, at: SourceRange(path: path, start: start, end: end), notes: notes,
    fix: fix)
}

extension SyntaxFault {
  /// The end came before the closing quotation mark; the opening one is the place to look.
  fileprivate var isUnclosedQuote: Bool {
    context == "while scanning a quoted scalar"
      && (problem == "found unexpected end of stream"
        || problem == "found unexpected document indicator")
  }

  fileprivate var isUnclosedCollection: Bool {
    problem == "did not find expected ',' or ']'" || problem == "did not find expected ',' or '}'"
  }
}

/// The index of the first byte of a line's value if it is one that plain text cannot begin with.
private func unquotedStart(of rest: ArraySlice<UInt8>) -> Int? {
  let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
  guard var i = line.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
  while i + 1 < line.endIndex, line[i] == UInt8(ascii: "-"), line[i + 1] == 0x20 {
    i += 2
    while i < line.endIndex, line[i] == 0x20 { i += 1 }
  }
  guard i < line.endIndex else { return nil }
  if line[i].needsQuotes { return i }
  // After a key: letters, digits, hyphens, dots, underscores, then a colon and a space.
  let key = line[i...].prefix {
    $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      || $0 == UInt8(ascii: "_")
  }
  var k = key.endIndex
  guard !key.isEmpty, k + 1 < line.endIndex, line[k] == UInt8(ascii: ":"), line[k + 1] == 0x20
  else {
    return nil
  }
  k += 2
  while k < line.endIndex, line[k] == 0x20 { k += 1 }
  return k < line.endIndex && line[k].needsQuotes ? k : nil
}

/// Whether a value that needs quotation marks explains the fault better than libyaml's own words.
private func explainsUnquoted(_ fault: SyntaxFault) -> Bool {
  switch fault.problem {
  case "did not find expected '-' indicator", "did not find expected key",
    "found character that cannot start any token", "did not find expected <document start>",
    "did not find expected alphabetic or numeric character":
    true
  default: false
  }
}

private func wording(
  of fault: SyntaxFault, at: Int, lineStart: Int, in bytes: ArraySlice<UInt8>
) -> (message: String, fix: String?) {
  if at < bytes.endIndex, bytes[at] == 0x09 || fault.problem.contains("tab character"),
    bytes[lineStart..<at].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
  {
    return ("a tab cannot be used for indentation", "use spaces")
  }
  switch fault.problem {
  case "did not find expected ',' or ']'":
    return (
      "a list that begins with '[' is not closed",
      "write ',' between the values and ']' after the last"
    )
  case "did not find expected ',' or '}'":
    return (
      "a mapping that begins with '{' is not closed",
      "write ',' between the keys and '}' after the last"
    )
  case "found unexpected end of stream", "found unexpected document indicator":
    return ("a quotation mark is never closed", "write the closing quotation mark")
  case "mapping values are not allowed in this context":
    return (
      "a colon followed by a space cannot stand here",
      "put the value that holds it in quotation marks"
    )
  case "could not find expected ':'":
    return ("a key without a colon", "write ': ' after the key, or indent the text that goes on")
  case "did not find expected key", "did not find expected '-' indicator":
    return (
      "this does not go on with what stands above",
      "check the indentation, and whether a value above needs quotation marks"
    )
  case "block sequence entries are not allowed in this context":
    return ("a list item '- ' cannot stand here", "begin the list on a line of its own")
  case "found character that cannot start any token":
    return ("a value cannot begin with this character", "put the whole value in quotation marks")
  case "found unknown escape character":
    return ("an unknown escape after '\\'", "use single quotation marks, or write '\\\\'")
  case "control characters are not allowed":
    return ("a control character cannot be used", "remove it")
  case "did not find expected node content":
    return ("a value is missing here", nil)
  case "did not find expected <document start>":
    return ("text follows the end of the document", "check the indentation of this line")
  default:
    return (fault.context.isEmpty ? fault.problem : "\(fault.problem) \(fault.context)", nil)
  }
}

private func scalarLength(_ lead: UInt8) -> Int {
  switch lead {
  case 0xC0...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...: 4
  default: 1
  }
}

extension UInt8 {
  /// Whether plain text cannot begin with the byte, and a writer of prose may not know it.
  fileprivate var needsQuotes: Bool {
    switch self {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

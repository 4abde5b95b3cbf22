/// What follows the `]` of a link.
struct LinkTail {
  /// Where the link ends.
  let end: Int
  /// The destination as written, angle brackets excluded; `nil` if it stands in a definition.
  let destination: Range<Int>?
  /// The label that names the definition; `nil` if the link's text does.
  let label: Range<Int>?
}

/// Reads the tail of a link from `start`, the byte after `]`.
///
/// libcmark decides what is a link; this
/// only finds again what it has accepted.
func linkTail(_ text: ArraySlice<UInt8>, at start: Int) -> LinkTail {
  if start < text.endIndex, text[start] == UInt8(ascii: "("),
    let tail = inlineTail(text, at: start)
  {
    return tail
  }
  if start < text.endIndex, text[start] == Byte.opening,
    let end = labelEnd(text, at: start)
  {
    let label = (start + 1)..<(end - 1)
    return LinkTail(end: end, destination: nil, label: label.isEmpty ? nil : label)
  }
  return LinkTail(end: start, destination: nil, label: nil)
}

extension RandomAccessCollection<UInt8> where Index == Int {
  func skippingSpace(from index: Int) -> Int {
    var i = index
    while i < endIndex, self[i].isSpace { i += 1 }
    return i
  }
}

/// The tail `(destination "title")`.
private func inlineTail(
  _ text: ArraySlice<UInt8>, at start: Int
) -> LinkTail? {
  let inside = text.skippingSpace(from: start + 1)
  guard let (destination, end) = linkDestination(text, at: inside) else { return nil }
  var i = text.skippingSpace(from: end)
  if i > end, i < text.endIndex, let afterTitle = titleEnd(text, at: i) {
    i = text.skippingSpace(from: afterTitle)
  }
  guard i < text.endIndex, text[i] == UInt8(ascii: ")") else { return nil }
  return LinkTail(end: i + 1, destination: destination, label: nil)
}

/// A destination, in angle brackets or bare, and where it ends.
func linkDestination(
  _ text: ArraySlice<UInt8>, at start: Int
) -> (Range<Int>, end: Int)? {
  var i = start
  if i < text.endIndex, text[i] == Byte.less {
    i += 1
    while i < text.endIndex, text[i] != Byte.quote {
      if text[i].isLineEnd || text[i] == Byte.less { return nil }
      i += text[i] == Byte.backslash ? 2 : 1
    }
    return i < text.endIndex ? ((start + 1)..<i, i + 1) : nil
  }
  var depth = 0
  scan: while i < text.endIndex {
    switch text[i] {
    case Byte.backslash where i + 1 < text.endIndex && text[i + 1].isPunctuation: i += 1
    case UInt8(ascii: "("): depth += 1
    case UInt8(ascii: ")"):
      if depth == 0 { break scan }
      depth -= 1
    case let byte where byte.isSpace || byte.isControl: break scan
    default: break
    }
    i += 1
  }
  return (start..<min(i, text.endIndex), min(i, text.endIndex))
}

/// Where a title in quotes or parentheses ends.
private func titleEnd(_ text: ArraySlice<UInt8>, at start: Int) -> Int? {
  let close: UInt8
  switch text[start] {
  case UInt8(ascii: "\""), UInt8(ascii: "'"): close = text[start]
  case UInt8(ascii: "("): close = UInt8(ascii: ")")
  default: return nil
  }
  var i = start + 1
  while i < text.endIndex, text[i] != close {
    i += text[i] == Byte.backslash ? 2 : 1
  }
  return i < text.endIndex ? i + 1 : nil
}

/// Where a label that begins with `[` at `start` ends, its `]` included.
private func labelEnd(_ text: ArraySlice<UInt8>, at start: Int) -> Int? {
  var i = start + 1
  while i < text.endIndex, i - start <= 1000, text[i] != Byte.closing {
    if text[i] == Byte.opening { return nil }
    i += text[i] == Byte.backslash ? 2 : 1
  }
  return i < text.endIndex && text[i] == Byte.closing ? i + 1 : nil
}

/// A definition `[label]: destination "title"` at the start of a line, and where it ends.
func linkDefinition(
  _ text: ArraySlice<UInt8>, at start: Int
) -> (label: Range<Int>, destination: Range<Int>, end: Int)? {
  guard start < text.endIndex, text[start] == Byte.opening,
    let end = labelEnd(text, at: start), end < text.endIndex, text[end] == Byte.colon,
    let (destination, destinationEnd) = linkDestination(
      text, at: text.skippingSpace(from: end + 1)),
    destinationEnd > destination.lowerBound
  else { return nil }
  var last = destinationEnd
  let title = text.skippingSpace(from: destinationEnd)
  if title > destinationEnd, title < text.endIndex, let after = titleEnd(text, at: title),
    isLineRestBlank(text, at: after)
  {
    last = after
  }
  guard isLineRestBlank(text, at: last) else { return nil }
  return ((start + 1)..<(end - 1), destination, last)
}

private func isLineRestBlank(
  _ text: ArraySlice<UInt8>, at start: Int
) -> Bool {
  var i = start
  while i < text.endIndex, text[i].isBlank { i += 1 }
  return i >= text.endIndex || text[i].isLineEnd
}

/// A label as definitions are looked up by: any case, any amount of space.
func normalizedLabel(_ label: some Sequence<UInt8>) -> String {
  let words = Array(label).split(whereSeparator: \.isSpace)
  return words.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
}

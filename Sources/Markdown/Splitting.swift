internal import Markup

/// The marks that stand in the rendered bytes: 0xFF, a letter, for some a number, 0xFF.
enum Mark {
  case beginReference(Int), endReference, beginHeading(Int), endHeading(Int), endOfBlock

  var bytes: [UInt8] {
    let text: String =
      switch self {
      case .beginReference(let index): "r\(index)"
      case .endReference: "e"
      case .beginHeading(let index): "h\(index)"
      case .endHeading(let index): "i\(index)"
      case .endOfBlock: "b"
      }
    return [Byte.mark] + text.utf8 + [Byte.mark]
  }

  init?(_ text: ArraySlice<UInt8>) {
    let number = text.dropFirst().reduce(0) { $0 * 10 + Int($1 & 15) }
    switch text.first {
    case UInt8(ascii: "r"): self = .beginReference(number)
    case UInt8(ascii: "e"): self = .endReference
    case UInt8(ascii: "h"): self = .beginHeading(number)
    case UInt8(ascii: "i"): self = .endHeading(number)
    case UInt8(ascii: "b"): self = .endOfBlock
    default: return nil
    }
  }
}

/// Rendered bytes split at their marks.
struct Splitting {
  private(set) var pieces: [Piece] = []
  /// The references by number, with their content; `nil` for one that was not rendered.
  private(set) var references: [Reference?]
  /// The content of each heading by number.
  private(set) var headings: [Int: [Piece]] = [:]

  /// The references that are open, each with its content so far.
  private var open: [(index: Int, content: [Piece])] = []
  private var headingStart = 0

  init(_ rendered: [UInt8], references drafts: [Reference]) {
    references = Array(repeating: nil, count: drafts.count)
    var start = 0
    while let open = rendered[start...].firstIndex(of: Byte.mark),
      let close = rendered[(open + 1)...].firstIndex(of: Byte.mark)
    {
      append(rendered[start..<open])
      start = close + 1
      guard let mark = Mark(rendered[(open + 1)..<close]) else { continue }
      apply(mark, drafts)
      if case .endOfBlock = mark, start < rendered.count, rendered[start] == Byte.newline {
        start += 1
      }
    }
    append(rendered[start...])
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if !bytes.isEmpty { append(.html(HTML(trusted: Array(bytes)))) }
  }

  private mutating func append(_ piece: Piece) {
    if open.isEmpty { pieces.append(piece) } else { open[open.count - 1].content.append(piece) }
  }

  private mutating func apply(_ mark: Mark, _ drafts: [Reference]) {
    switch mark {
    case .beginReference(let index):
      open.append((index, []))
    case .endReference:
      guard let (index, content) = open.popLast() else { return }
      let reference = drafts[index].with(content: content)
      references[index] = reference
      append(.reference(reference))
    case .beginHeading: headingStart = pieces.count
    case .endHeading(let index): headings[index] = Array(pieces[headingStart...])
    case .endOfBlock: append(.endOfBlock)
    }
  }
}

extension Reference {
  func with(content: [Piece]) -> Reference {
    var reference = Reference(
      kind: kind, target: target, text: text, content: content, form: form, place: place,
      range: range, targetRange: targetRange)
    reference.sentence = sentence
    return reference
  }
}

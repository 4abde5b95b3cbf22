internal import CCMark

/// What is known while the inline nodes of one block are read.
struct Leaf {
  let place: NumberMention.Place
  let isQuotation: Bool
  var alignment: Alignment
  var prose = Prose()
  /// The plain text: no markup, autolinks to the web with their address.
  var plain: [UInt8] = []
  var links: [OpenLink] = []
  var image: OpenImage?
  /// Images inside the alternative text of an image.
  var innerImages = 0
  /// The brackets of the text that are open, each with the links that stand inside.
  var brackets: [(place: Int, links: [Range<Int>])] = []
  /// Where in the prose each reference begins, by its number.
  var referencePlaces: [(reference: Int, place: Int)] = []
  /// What is to be done to the tree when the block has been read.
  var edits: [() -> Void] = []

  struct OpenLink {
    let node: Node
    let destination: Destination
    let isAutolink: Bool
    let start: Int
    let textStart: Int
    let proseStart: Int
    /// The number of the reference that this link is; `nil` if it is none.
    var reference: Int?
    let isNested: Bool
  }

  struct OpenImage {
    let node: Node
    let destination: Destination
    let start: Int
    var reference: Int?
    /// The alternative text: text, and the marks of references inside it.
    var parts: [Node] = []
    var text: [UInt8] = []
  }

  var isInsideAutolink: Bool { links.last?.isAutolink ?? false }

  /// What the text at this point is.
  var traits: Prose.Traits {
    var traits: Prose.Traits = image == nil ? [] : .alternative
    let isBound = links.contains {
      if case .reference(.figure, _) = $0.destination { true } else { false }
    }
    if isBound { traits.insert(.bound) }
    return traits
  }

  var text: BlockText { alignment.text }

  /// Adds plain text with the places of its bytes in the block's text.
  mutating func append(_ literal: [UInt8], places: [Int]?, _ more: Prose.Traits = []) {
    let offsets = places?.map { $0 < 0 ? -1 : text.offsets[$0] }
    prose.append(literal, at: offsets, traits.union(more))
    plain += literal
    image?.text += literal
    image?.parts.append(textNode(literal))
  }

  /// Whether the byte of a text node at `index` stands in the text behind a backslash.
  func isEscaped(_ index: Int, _ places: [Int]) -> Bool {
    let place = places[index]
    guard place > 0, text.bytes[place - 1] == Byte.backslash else { return false }
    return index == 0 || places[index - 1] != place - 1
  }
}

/// What rules found, handed out in the order of the figures it is about, and by figure.
struct Ordered<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// The elements in the order of the figure each names first; what concerns the same one stays in
  /// the order it was found in.
  private let order: [Int32]
  private let byFigure: Lists

  /// Nothing.
  init() {
    elements = []
    order = []
    byFigure = Lists()
  }

  /// - Parameters:
  ///   - count: how many figures there are.
  ///   - positions: of the figures an element is about, the first being the one it is sorted by.
  init(_ elements: [Element], about count: Int, _ positions: (Element) -> [Int32]) {
    var first: [(list: Int32, member: Int32)] = []
    var pairs: [(list: Int32, member: Int32)] = []
    first.reserveCapacity(elements.count)
    pairs.reserveCapacity(elements.count * 3)
    for (i, element) in elements.enumerated() {
      let about = positions(element)
      first.append((about.first ?? -1, Int32(i)))
      for position in about { pairs.append((position, Int32(i))) }
    }
    self.elements = elements
    order = Lists(count, first).all
    byFigure = Lists(count, pairs)
  }

  var all: [Element] { order.map { elements[Int($0)] } }

  /// What concerns a figure, in the order it was found in.
  func about(_ position: Int32) -> [Element] {
    byFigure.count == 0 ? [] : byFigure[position].map { elements[Int($0)] }
  }
}

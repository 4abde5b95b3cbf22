import FlyingSocks

/// Events as FlyingFox sends a body of unknown length: each as soon as there is one.
struct EventBody: AsyncBufferedSequence {
  let events: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator {
    Iterator(events: events.makeAsyncIterator())
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<[UInt8]>.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(events: AsyncStream<[UInt8]>.Iterator) {
      self.events = events
    }

    mutating func next() async -> UInt8? {
      await nextBuffer(suggested: 1)?.first
    }

    mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
      if rest.isEmpty {
        guard let event = await events.next(isolation: #isolation) else { return nil }
        rest = event[...]
      }
      let part = rest.prefix(count < 1 ? 1 : count)
      rest = rest.dropFirst(part.count)
      return part
    }
  }
}

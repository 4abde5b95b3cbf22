import Foundation

/// The one place that changes while a preview runs: it owns what is served and knows the pages
/// that want to hear of changes.
actor ReloadHub {
  private(set) var snapshot: Snapshot
  private var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
  private var next = 0

  /// So many pages may listen at once.
  static let listenerLimit = 64

  init(basePath: String, token: String) {
    snapshot = Snapshot(basePath: basePath, token: token)
  }

  /// Takes note of the port the server listens on.
  func listen(on port: UInt16) {
    snapshot.port = port
  }

  func take(_ build: PreviewBuild) {
    snapshot.take(build)
    tell()
  }

  func fail(_ reason: String) {
    snapshot.fail(reason)
    tell()
  }

  /// The events for one page, the first of them at once; `nil` if too many pages listen.
  ///
  /// Every event says all there is to say, so a page that is slow needs only the newest.
  func events() -> AsyncStream<[UInt8]>? {
    tell()
    guard listeners.count < ReloadHub.listenerLimit else { return nil }
    let (stream, continuation) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(1))
    listeners[next] = continuation
    next += 1
    continuation.yield(event(snapshot))
    return stream
  }

  /// Tells every page where things stand and forgets those that are gone.
  func tell() {
    let event = event(snapshot)
    for (number, listener) in listeners {
      if case .terminated = listener.yield(event) { listeners[number] = nil }
    }
  }
}

/// A server-sent event: one line of JSON.
func event(_ snapshot: Snapshot) -> [UInt8] {
  struct State: Encodable {
    let generation: String
    let findings: String
    let hasErrors: Bool
  }
  let state = State(
    generation: snapshot.generation, findings: snapshot.findings, hasErrors: snapshot.hasErrors)
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  guard let json = try? encoder.encode(state) else {
    preconditionFailure("strings and a Boolean can be written as JSON")
  }
  return Array("data: ".utf8) + Array(json) + Array("\n\n".utf8)
}

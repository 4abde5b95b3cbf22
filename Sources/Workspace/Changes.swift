/// Says when anything beneath the folders has changed, once for each burst of changes.
///
/// Uses inotify on Linux and looks twice a second elsewhere, or where inotify gives out. What
/// editors leave behind is passed over, as in `load`. Watching begins before this returns and ends
/// with the stream.
package func changes(under paths: [String]) -> AsyncStream<Void> {
  let watch = watching(paths)
  return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
    let task = Task { await report(watch, to: continuation) }
    continuation.onTermination = { _ in task.cancel() }
  }
}

/// A way to ask whether something changed since the last time it was asked.
protocol Watch: Sendable {
  /// The folders watched.
  var paths: [String] { get }
  /// How long to wait between two questions.
  var pause: Duration { get }
  /// Whether something changed; `nil` if this way of watching gave out.
  mutating func hasChanged() -> Bool?
  /// Gives back what the system lent.
  func end()
}

/// Without a change for so long, a burst is over.
private let quietPeriod = Duration.milliseconds(40)
/// A burst is reported after so many quiet periods even if it goes on.
private let longestBurst = 50

private func watching(_ paths: [String]) -> any Watch {
  #if os(Linux)
    if let inotify = Inotify(paths) { return inotify }
  #endif
  return Poll(paths)
}

private func report(_ first: any Watch, to continuation: AsyncStream<Void>.Continuation) async {
  var watch = first
  defer { watch.end() }
  while !Task.isCancelled {
    switch watch.hasChanged() {
    case true?:
      await quiet(&watch)
      continuation.yield()
    case false?: break
    case nil:
      // What happened while nobody watched is unknown.
      let paths = watch.paths
      watch.end()
      watch = Poll(paths)
      continuation.yield()
    }
    // Sleeping ends early only when the task is cancelled, which the loop asks next.
    try? await Task.sleep(for: watch.pause)
  }
}

/// Waits until a burst of changes is over.
private func quiet(_ watch: inout any Watch) async {
  for _ in 0..<longestBurst {
    try? await Task.sleep(for: max(quietPeriod, watch.pause))
    if Task.isCancelled || watch.hasChanged() != true { return }
  }
}

import Workspace

/// A site that was built in memory.
package struct PreviewBuild: Sendable {
  /// The files of the site by their paths beneath its root.
  package var files: [String: [UInt8]]
  /// What was found, as text for people; empty if nothing was.
  package var findings: String
  package var findingCount: Int
  /// Whether the build failed; its files are not served then.
  package var hasErrors: Bool

  package init(
    files: [String: [UInt8]], findings: String, findingCount: Int = 0, hasErrors: Bool
  ) {
    self.files = files
    self.findings = findings
    self.findingCount = findingCount
    self.hasErrors = hasErrors
  }
}

/// Where a preview is served.
package struct PreviewConfiguration: Sendable {
  /// The first port to try, from which the next free one is taken; 0 takes any free port.
  package var port: UInt16
  /// The path beneath which the site lives, with a slash at both ends: `/` or `/brief/`.
  package var basePath: String

  /// - Parameter basePath: slashes at its ends may be missing.
  package init(port: UInt16 = 4000, basePath: String = "/") {
    self.port = port
    let parts = basePath.split(separator: "/")
    self.basePath = parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
  }
}

/// What there is to say while a preview runs.
package enum PreviewEvent: Sendable, Hashable {
  /// The server answers at this address.
  case listening(url: String)
  /// A build ended; with errors, the last good site stays.
  case rebuilt(after: Duration, findings: Int, hasErrors: Bool)
  /// A build could not be made at all; the last good site stays.
  case failed(reason: String)
}

/// Serves the site on this machine and builds it anew whenever something changes, until the task
/// is cancelled or the server fails.
///
/// Nobody but this machine's own browser, at the server's own address, gets an answer.
/// - Parameters:
///   - watching: the folders whose changes call for a new build.
///   - build: makes the site. An error of the first build is thrown, later ones are shown.
///   - announce: is told what happens; from several tasks.
package func servePreview(
  _ configuration: PreviewConfiguration = PreviewConfiguration(), watching: [String],
  build: @escaping @Sendable () async throws -> PreviewBuild,
  announce: @escaping @Sendable (PreviewEvent) -> Void
) async throws {
  // Watching begins before the first build, so that no change falls between the two.
  let changes = changes(under: watching)
  let hub = ReloadHub(basePath: configuration.basePath, token: unguessableToken())
  try await rebuild(hub, build, announce)
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await serve(hub, from: configuration.port, announce) }
    group.addTask { try await keepTelling(hub) }
    group.addTask {
      for await _ in changes {
        do {
          try await rebuild(hub, build, announce)
        } catch is CancellationError {
          return
        } catch {
          await hub.fail("\(error)")
          announce(.failed(reason: "\(error)"))
        }
      }
    }
    defer { group.cancelAll() }
    do {
      try await group.next()
    } catch is CancellationError {
      // The user has ended the preview.
    }
  }
}

private func rebuild(
  _ hub: ReloadHub, _ build: @Sendable () async throws -> PreviewBuild,
  _ announce: @Sendable (PreviewEvent) -> Void
) async throws {
  let start = ContinuousClock.now
  let made = try await build()
  await hub.take(made)
  announce(
    .rebuilt(
      after: start.duration(to: .now), findings: made.findingCount, hasErrors: made.hasErrors))
}

/// Tells pages every few seconds where things stand: this is how connections that are gone are
/// found.
private func keepTelling(_ hub: ReloadHub) async throws {
  while true {
    try await Task.sleep(for: .seconds(15))
    await hub.tell()
  }
}

/// 128 random bits: the address of the events, which other sites cannot guess.
private func unguessableToken() -> String {
  var generator = SystemRandomNumberGenerator()
  return [generator.next() as UInt64, generator.next()].map { String($0, radix: 36) }.joined()
}

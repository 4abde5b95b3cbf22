import ArgumentParser
import Diagnostics
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is written to people beside the result.
enum Terminal {
  /// Whether colour helps: a terminal, and `NO_COLOR` is not set.
  static func hasColor(_ descriptor: CInt) -> Bool {
    isatty(descriptor) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }

  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// A line on standard error.
  static func note(_ line: String, terminator: String = "\n") {
    let bytes = Array((line + terminator).utf8)
    bytes.withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// Runs `work`; on a terminal, says after a second that it is still going on.
func withProgress<Result: Sendable>(
  _ what: String, _ work: @Sendable () async -> Result
) async -> Result {
  guard Terminal.showsProgress else { return await work() }
  let progress = Task {
    var seconds = 1
    while (try? await Task.sleep(for: .seconds(1))) != nil {
      Terminal.note("\r\(what) … \(seconds) s", terminator: "")
      seconds += 1
    }
    if seconds > 1 { Terminal.note("\r\u{1B}[K", terminator: "") }
  }
  let result = await work()
  progress.cancel()
  await progress.value
  return result
}

/// Runs what touches the world; its errors become a sentence and an exit code.
func atTheEdge<Result>(_ work: () async throws -> Result) async throws -> Result {
  do {
    return try await work()
  } catch let error as WorkspaceError {
    Terminal.note("assay: \(printable(error.description))")
    throw ExitCode(error.exitCode)
  }
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program started beside this one, without a shell.
struct ChildProcess: Sendable {
  private let id: pid_t

  /// How a program ended.
  enum End: Sendable, Hashable {
    /// With its exit code.
    case exited(Int32)
    /// By a signal.
    case killed(Int32)
  }

  /// Starts a program.
  /// - Parameters:
  ///   - program: its file, a whole path.
  ///   - environment: all of it, as `NAME=value`.
  ///   - input: what it reads as standard input; output and errors likewise go to open files, so
  ///     that nobody waits for a full pipe.
  init(
    _ program: String, _ arguments: [String], environment: [String],
    input: borrowing Descriptor, output: borrowing Descriptor, errors: borrowing Descriptor
  ) throws(SystemError) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.number, STDERR_FILENO)
    var id = pid_t()
    let code = withCStrings([program] + arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&id, program, &actions, nil, arguments, environment)
      }
    }
    guard code == 0 else { throw SystemError(code) }
    self.id = id
  }

  /// How it ended, or nil if it is still running.
  ///
  /// Not to be asked again after an answer.
  func end() throws(SystemError) -> End? {
    var status: Int32 = 0
    guard try calling({ waitpid(id, &status, WNOHANG) }) != 0 else { return nil }
    // What the macros of wait.h do, which Swift does not see.
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }

  /// Ends it at once, and waits until it is gone.
  func kill() {
    var status: Int32 = 0
    #if canImport(Darwin)
      _ = Darwin.kill(id, SIGKILL)
    #else
      _ = Glibc.kill(id, SIGKILL)
    #endif
    _ = try? calling { waitpid(id, &status, 0) }
  }
}

/// Calls `body` with the texts as C has them, a null pointer at the end.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = texts.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}

/// Something outside the content stands in the way: a folder that is missing, a full disk, another
/// build.
package struct WorkspaceError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was tried, as a verb phrase: `read`, `use as the output folder`.
  package let operation: String
  /// The file or folder, as people name it.
  package let path: String
  /// Why it did not go, and what to do where that is known.
  package let reason: String
  /// The exit code of the command: 74, or 75 when another build holds the lock.
  package let exitCode: Int32

  init(_ operation: String, _ path: String, _ reason: String, exitCode: Int32 = 74) {
    self.operation = operation
    self.path = path
    self.reason = reason
    self.exitCode = exitCode
  }

  /// One sentence: `cannot read 'Content/a.md': permission denied (EACCES)`.
  package var description: String { "cannot \(operation) '\(path)': \(reason)" }
}

/// Runs one step on one path; a failed system call becomes the error people see.
func attempt<Value: ~Copyable>(
  _ operation: String, _ path: String, _ step: () throws(SystemError) -> Value
) throws(WorkspaceError) -> Value {
  do throws(SystemError) {
    return try step()
  } catch {
    throw WorkspaceError(operation, path, error.description)
  }
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Opens, or makes, the hidden folder beside the output folder; git is told to leave it alone.
func hiddenFolder(
  beside name: String, in parent: borrowing Descriptor, path: String
) throws(WorkspaceError) -> Descriptor {
  do throws(SystemError) {
    let hidden = try parent.madeFolder(".\(name).assay")
    if try hidden.status(of: ".gitignore") == nil {
      try hidden.writeFile(".gitignore", Array("*\n".utf8))
    }
    return hidden
  } catch {
    throw WorkspaceError("prepare a commit beside", path, error.description)
  }
}

/// Locks the output folder for this process; the lock ends with the descriptor, and with the
/// process however that ends.
/// - Throws: exit code 75 if another build holds the lock, with its process number.
func locked(_ hidden: borrowing Descriptor, path: String) throws(WorkspaceError) -> Descriptor {
  let file = try attempt("lock", path) { () throws(SystemError) in
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    return Descriptor(owning: try calling { openat(hidden.number, "lock", flags, 0o644) })
  }
  let holder = try attempt("lock", path) { () throws(SystemError) in try takenBy(file) }
  if let holder {
    throw WorkspaceError(
      "write to", path, "another build (\(holder)) is writing to it; try again when it has ended",
      exitCode: 75)
  }
  return file
}

/// Gives the lock back, whoever else holds the descriptor.
func unlock(_ file: borrowing Descriptor) { _ = flock(file.number, LOCK_UN) }

/// Takes the lock and writes this process into it; who has it, if somebody else does.
private func takenBy(_ file: borrowing Descriptor) throws(SystemError) -> String? {
  let number = file.number
  do throws(SystemError) {
    try calling { flock(number, LOCK_EX | LOCK_NB) }
  } catch {
    guard error.code == EWOULDBLOCK else { throw error }
    let text = try file.bytes(expected: 16, limit: 64) ?? []
    let pid = text.filter { 0x30...0x39 ~= $0 }
    return pid.isEmpty ? "just begun" : "process \(String(decoding: pid, as: UTF8.self))"
  }
  let pid = Array("\(getpid())\n".utf8)
  try calling { ftruncate(number, 0) }
  try calling { pwrite(number, pid, pid.count, 0) }
  return nil
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a change reaches the output folder: staged, journalled, then step by step.
///
/// As long as there is no journal nothing has changed; once there is one, every step is taken,
/// by this run or by the next.
extension OutputFolder {
  /// Carries out a change.
  borrowing func carryOut(_ change: Change, in output: borrowing Descriptor) throws(WorkspaceError)
  {
    try refuseUnwritable(change, in: output)
    let journal = Journal(steps: change.steps)
    try attempt("prepare a commit beside", path) { () throws(SystemError) in
      do throws(SystemError) {
        try stage(change)
        try write(journal)
      } catch {
        // The reason to report is why staging failed, not that its remains cannot be removed too.
        try? removeTraces()
        throw error
      }
    }
    try take(journal, in: output, isResumed: false)
    try attempt("end a commit beside", path) { () throws(SystemError) in try removeTraces() }
  }

  /// Refuses a change that permissions would stop half-way.
  private borrowing func refuseUnwritable(
    _ change: Change, in output: borrowing Descriptor
  ) throws(WorkspaceError) {
    for folder in Set(change.steps.map(\.path.parentPath)).sorted() {
      try attempt("write to", folder.isEmpty ? path : shown(folder)) { () throws(SystemError) in
        var nearest = folder
        while !nearest.isEmpty, !(try output.allowsChanges(in: nearest)) {
          nearest = nearest.parentPath
        }
        if nearest.isEmpty { _ = try output.allowsChanges(in: ".") }
      }
    }
  }

  /// Completes the commit of a run that was killed, or removes what it had prepared.
  borrowing func recover() throws(WorkspaceError) {
    let journal = try attempt("read the journal beside", path) { () throws(SystemError) in
      try hidden.bytes(of: journalName).flatMap { Journal($0) }
    }
    if let journal {
      let output = try attempt("make", path) { () throws(SystemError) in
        try parent.madeFolder(name)
      }
      try take(journal, in: output, isResumed: true)
    }
    try attempt("clean up beside", path) { () throws(SystemError) in try removeTraces() }
  }

  /// Notes what the files look like now, so that the next build need not read them.
  borrowing func remember(_ change: Change, in output: borrowing Descriptor) {
    // The cache only saves time: a commit is no less complete where it cannot be written.
    try? rememberOrThrow(change, in: output)
  }

  private borrowing func rememberOrThrow(
    _ change: Change, in output: borrowing Descriptor
  ) throws(SystemError) {
    var memory = change.memory
    for (path, digest) in change.placed {
      let file = try output.opened(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      memory.remember(path, try file.status(), digest)
    }
    let bytes = memory.bytes
    guard try hidden.bytes(of: memoryName) != bytes else { return }
    try hidden.writeFile(memoryName + ".new", bytes)
    try hidden.move(memoryName + ".new", to: hidden, memoryName)
  }

  /// Writes what is going to be put into place, each file under its number.
  private borrowing func stage(_ change: Change) throws(SystemError) {
    let staging = try hidden.madeFolder(stagingName)
    for (number, bytes) in change.staged.enumerated() {
      try staging.writeFile(String(number), bytes)
    }
    try hidden.syncFileSystem()
  }

  private borrowing func write(_ journal: Journal) throws(SystemError) {
    let draft = journalName + ".new"
    try hidden.writeFile(draft, journal.bytes)
    try hidden.opened(draft, O_RDONLY).sync()
    try hidden.move(draft, to: hidden, journalName)
    try hidden.sync()
  }

  /// Takes the steps of a journal.
  ///
  /// If the very first one of all fails, the commit is given up and nothing has changed; after
  /// that it is for the next run to complete.
  private borrowing func take(
    _ journal: Journal, in output: borrowing Descriptor, isResumed: Bool
  ) throws(WorkspaceError) {
    let staging: Descriptor
    do throws(SystemError) {
      staging = try hidden.madeFolder(stagingName)
    } catch {
      throw WorkspaceError("read what is staged beside", path, error.description)
    }
    var hasBegun = isResumed
    for step in journal.steps {
      do throws(SystemError) {
        if try step.take(from: staging, in: output) { hasBegun = true }
      } catch {
        if hasBegun {
          throw WorkspaceError(
            "complete the commit at", shown(step.path),
            "\(error); the next build completes it, or delete the folder '.\(name).assay' to give it up"
          )
        }
        // As above: the step's failure is what counts.
        try? removeTraces()
        throw WorkspaceError("write", shown(step.path), error.description)
      }
    }
  }

  /// Removes journal and staging; the journal first, or it would name files that are gone.
  private borrowing func removeTraces() throws(SystemError) {
    try hidden.removeFile(journalName)
    try hidden.removeFile(journalName + ".new")
    guard try hidden.status(of: stagingName) != nil else { return }
    let staging = try hidden.folder(stagingName)
    for name in try staging.names() {
      try staging.removeFile(String(decoding: name, as: UTF8.self))
    }
    try hidden.removeFolder(stagingName)
  }
}

private let journalName = "journal"
private let stagingName = "staging"

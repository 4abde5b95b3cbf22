import Site

/// What a commit is going to do, decided before anything is done.
struct Change {
  /// The steps of the journal, of which `place(n, …)` moves `staged[n]`; empty if nothing is to do.
  var steps: [Journal.Step] = []
  var staged: [[UInt8]] = []
  /// What is known of the files that stay as they are.
  var memory = Memory()
  /// What the files will hold that are put into place, by path.
  var placed: [String: SHA256] = [:]
  var summary = CommitSummary(written: 0, unchanged: 0, removed: 0)
}

extension OutputFolder {
  /// Compares the files of the site with what the output folder holds.
  /// - Throws: `WorkspaceError` if a file must go where something lies that is not ours.
  borrowing func plannedChange(
    of output: borrowing Descriptor, to files: [OutputFile]
  ) throws(WorkspaceError) -> Change {
    try refuseFlaws(of: files)
    let (manifest, memory) = try attempt("read", path) { () throws(SystemError) in
      (try output.bytes(of: Manifest.fileName), try hidden.bytes(of: memoryName))
    }
    var survey = Survey(
      path: path, previous: manifest.flatMap { Manifest($0) } ?? Manifest(files: [:]),
      memory: Memory(memory ?? []))
    for file in files.sorted(by: precedes) { try survey.look(at: file, in: output) }
    return survey.finished(replacing: manifest)
  }

  private borrowing func refuseFlaws(of files: [OutputFile]) throws(WorkspaceError) {
    var seen: Set<String> = []
    for file in files {
      if let flaw = flaw(inOutputPath: file.path) {
        throw WorkspaceError("write", shown(file.path), flaw)
      }
      precondition(
        seen.insert(file.path.lowercased()).inserted, "the plan gives each file its own path")
    }
  }
}

/// The name of the cache in the hidden folder.
let memoryName = "seen"

/// Order of a commit: by stage, then by the bytes of the path.
private func precedes(_ a: OutputFile, _ b: OutputFile) -> Bool {
  if a.stage != b.stage { return a.stage < b.stage }
  return a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
}

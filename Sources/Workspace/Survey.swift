import Site

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The comparison of the site with what the output folder holds, file by file.
struct Survey {
  /// The output folder, as people name it.
  private let path: String
  /// What was ours after the last commit.
  private let previous: Manifest
  private let memory: Memory
  private var next = Manifest(files: [:])
  private var clearing: [Journal.Step] = []
  private var cleared: Set<String> = []
  private var change = Change()
  private var unchanged = 0

  init(path: String, previous: Manifest, memory: Memory) {
    self.path = path
    self.previous = previous
    self.memory = memory
  }

  /// Decides about one file: leave it, or put it into place and clear the place before.
  mutating func look(at file: OutputFile, in output: borrowing Descriptor) throws(WorkspaceError) {
    let digest = SHA256(file.bytes)
    next.files[file.path] = digest
    let found = try attempt("read", shown(file.path)) { () throws(SystemError) in
      try find(file, digest, in: output)
    }
    switch found {
    case .same(let status):
      change.memory.remember(file.path, status, digest)
      unchanged += 1
      return
    case .nothing, .other: break
    case .foreign: throw refusal(of: file.path)
    case .folder: try clearFolder(file.path, in: output)
    case .fileAbove: try clearFileAbove(file.path, in: output)
    }
    change.steps.append(.place(change.staged.count, file.path))
    change.staged.append(file.bytes)
    change.placed[file.path] = digest
  }

  /// The whole change, once every file was looked at.
  /// - Parameter manifest: the bytes of the manifest in the output folder.
  consuming func finished(replacing manifest: [UInt8]?) -> Change {
    let gone = previous.files.keys.filter { next.files[$0] == nil }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let written = change.staged.count
    change.summary = CommitSummary(written: written, unchanged: unchanged, removed: gone.count)
    change.steps = clearing + change.steps
    change.steps += gone.filter { !cleared.contains($0) }.map { .remove($0) }
    let bytes = next.bytes
    if bytes != manifest {
      change.steps.append(.place(change.staged.count, Manifest.fileName))
      change.staged.append(bytes)
    }
    return change
  }

  private enum Found {
    case nothing
    case same(FileStatus)
    case other
    /// Something at the path, or on the way, that no commit of ours has put there.
    case foreign
    case folder
    /// A file stands where a folder of the path must be.
    case fileAbove
  }

  private func find(
    _ file: OutputFile, _ digest: SHA256, in output: borrowing Descriptor
  ) throws(SystemError) -> Found {
    do throws(SystemError) {
      let found = try output.opened(file.path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      let status = try found.status()
      if status.kind == .folder { return .folder }
      guard status.kind == .file, previous.files[file.path] != nil else { return .foreign }
      if memory.vouches(for: file.path, status, digest) { return .same(status) }
      guard status.size == file.bytes.count,
        try found.bytes(expected: status.size, limit: status.size) == file.bytes
      else { return .other }
      return .same(status)
    } catch {
      switch error.code {
      case ENOENT: return .nothing
      case ENOTDIR: return .fileAbove
      case ELOOP, ENXIO: return .foreign
      default: throw error
      }
    }
  }

  /// A file must go where a folder is: everything in it must be ours, and goes.
  private mutating func clearFolder(
    _ folder: String, in output: borrowing Descriptor
  ) throws(WorkspaceError) {
    let names = try attempt("read", shown(folder)) { () throws(SystemError) in
      try output.folder(folder).names()
    }
    for name in names {
      let inner = folder + "/" + String(decoding: name, as: UTF8.self)
      let status = try attempt("read", shown(inner)) { () throws(SystemError) in
        try output.folder(folder).status(of: inner.leafName)
      }
      if status?.kind == .folder {
        try clearFolder(inner, in: output)
      } else if previous.files[inner] != nil {
        clear(inner)
      } else {
        throw refusal(of: inner)
      }
    }
    clearing.append(.clearFolder(folder))
  }

  /// A folder must be where a file is: the file must be ours, and goes.
  private mutating func clearFileAbove(
    _ path: String, in output: borrowing Descriptor
  ) throws(WorkspaceError) {
    var above = path.parentPath
    while !above.isEmpty {
      let status = try attempt("read", shown(above)) { () throws(SystemError) -> FileStatus? in
        do throws(SystemError) {
          return try output.opened(above, O_RDONLY | O_NONBLOCK | O_NOCTTY).status()
        } catch  where error.code == ENOTDIR {
          return nil
        }
      }
      if let status {
        guard status.kind == .file, previous.files[above] != nil else { throw refusal(of: above) }
        clear(above)
        return
      }
      above = above.parentPath
    }
  }

  private mutating func clear(_ file: String) {
    if cleared.insert(file).inserted { clearing.append(.clear(file)) }
  }

  private func refusal(of file: String) -> WorkspaceError {
    WorkspaceError(
      "write", shown(file),
      "something is there that this program did not make; move it out of the output folder")
  }

  private func shown(_ file: String) -> String { path + "/" + file }
}

package import Site

/// The folder the site is written to, locked for this process as long as the value lives.
///
/// Staging, journal, lock and cache lie in a hidden folder beside it. A commit puts finished files
/// into place one by one, each whole; a commit that was killed is completed by the next one to
/// open the folder.
package struct OutputFolder: ~Copyable, Sendable {
  /// The folder as the user named it.
  let path: String
  /// Its name in `parent`.
  let name: String
  let parent: Descriptor
  /// The hidden folder beside it.
  let hidden: Descriptor
  /// Held until the value goes.
  private let lock: Descriptor

  /// Opens the output folder, which need not exist yet, and completes what a killed commit left.
  /// - Parameters:
  ///   - path: the folder; the folder that holds it must exist.
  ///   - content: the content folder, which the output may not touch; `nil` if there is none.
  ///   - templates: the templates' folder, likewise.
  /// - Throws: `WorkspaceError` if the folder must not be written to, or if another build holds it
  ///   (exit code 75).
  package init(at path: String, content: String?, templates: String) throws(WorkspaceError) {
    self = try OutputFolder.opened(at: path, content: content, templates: templates)
  }

  private static func opened(
    at path: String, content: String?, templates: String
  ) throws(WorkspaceError) -> OutputFolder {
    let path = path.withoutTrailingSlashes
    let name = path.leafName
    let parent = try parentFolder(of: path)
    try refuseOverlap(
      output: name, in: parent, path: path,
      sources: (content.map { [($0, "--content")] } ?? []) + [(templates, "--templates")])
    let hidden = try hiddenFolder(beside: name, in: parent, path: path)
    let lock = try locked(hidden, path: path)
    let folder = OutputFolder(
      path: path, name: name, parent: parent, hidden: hidden, lock: lock)
    try folder.recover()
    try folder.refuseForeignFolder()
    return folder
  }

  private init(
    path: String, name: String, parent: consuming Descriptor, hidden: consuming Descriptor,
    lock: consuming Descriptor
  ) {
    self.path = path
    self.name = name
    self.parent = parent
    self.hidden = hidden
    self.lock = lock
  }

  deinit {
    // A program that another thread is starting may still hold a copy of the descriptor.
    unlock(lock)
  }

  /// Makes the output folder hold exactly these files, besides what never was ours.
  ///
  /// Files that hold the right bytes already are not touched; if all do, nothing is written.
  /// - Precondition: no two paths are the same, or the same but for case, and none lies in another.
  /// - Throws: `WorkspaceError`; before the first file has moved nothing has changed, after that
  ///   the next run completes the commit.
  package borrowing func commit(_ files: [OutputFile]) throws(WorkspaceError) -> CommitSummary {
    let output = try attempt("make", path) { () throws(SystemError) in
      try parent.madeFolder(name)
    }
    let change = try plannedChange(of: output, to: files)
    if !change.steps.isEmpty { try carryOut(change, in: output) }
    remember(change, in: output)
    return change.summary
  }

  /// The output folder, if it exists.
  borrowing func openedOutput() throws(SystemError) -> Descriptor? {
    guard try parent.status(of: name) != nil else { return nil }
    return try parent.folder(name)
  }

  /// What the output folder says is ours; `nil` if it says nothing.
  borrowing func manifest(in output: borrowing Descriptor) throws(SystemError) -> Manifest? {
    try output.bytes(of: Manifest.fileName).flatMap { Manifest($0) }
  }

  /// A path beneath the output folder, as people say it.
  borrowing func shown(_ file: String) -> String { path + "/" + file }
}

/// What a commit did to the output folder; the manifest is not counted.
package struct CommitSummary: Sendable, Hashable {
  package let written: Int
  package let unchanged: Int
  package let removed: Int
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts a file of our own into the content folder, whole or not at all.
///
/// The bytes are written beside it, synced, and renamed into place. What stands there must be an
/// ordinary file or nothing: a link is not followed and not replaced.
/// - Parameters:
///   - name: a name in the folder itself, without `/`.
///   - content: the content folder as the user named it.
package func replaceContentFile(
  _ name: String, in content: String, with bytes: [UInt8]
) throws(WorkspaceError) {
  let folder = try sourceFolder(content, flag: "--content")
  let path = content.withoutTrailingSlashes + "/" + name
  let status = try attempt("write", path) { () throws(SystemError) in try folder.status(of: name) }
  if let status, status.kind != .file {
    throw WorkspaceError("write", path, "it is no ordinary file; remove it")
  }
  // A dot file is passed over by whoever reads the folder meanwhile.
  let draft = ".\(name).new"
  try attempt("write", path) { () throws(SystemError) in
    do throws(SystemError) {
      try folder.writeFile(draft, bytes)
      try folder.opened(draft, O_RDONLY).sync()
      try folder.move(draft, to: folder, name)
    } catch {
      // The reason to report is why it could not be written, not that its remains stay.
      try? folder.removeFile(draft)
      throw error
    }
    try folder.sync()
  }
}

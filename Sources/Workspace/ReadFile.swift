package import Site

/// Reads one file that the user named on the command line.
/// - Throws: `WorkspaceError` if there is no such file, or if it is a link, a folder or a device.
package func readFile(_ path: String) throws(WorkspaceError) -> SourceFile {
  let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
  let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
  do throws(SystemError) {
    if let bytes = try Descriptor(folder: folder).bytes(of: name) {
      return SourceFile(path: path, name: name, bytes: bytes)
    }
  } catch {
    throw WorkspaceError("read", path, error.description)
  }
  throw WorkspaceError("read", path, "there is no such file, or it is not an ordinary one")
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Opens the folder that holds, or will hold, the output folder.
func parentFolder(of path: String) throws(WorkspaceError) -> Descriptor {
  let operation = "use as the output folder"
  let name = path.leafName
  if name.isEmpty || name == "." || name == ".." {
    throw WorkspaceError(
      operation, path, "it must be a folder with a name of its own, such as 'Output'")
  }
  let holder = path.parentPath
  let parent = holder.isEmpty ? (path.utf8.first == UInt8(ascii: "/") ? "/" : ".") : holder
  do throws(SystemError) {
    return try Descriptor(folder: parent)
  } catch {
    guard error.code == ENOENT else { throw WorkspaceError(operation, path, error.description) }
    throw WorkspaceError(operation, path, "there is no folder '\(parent)'; make it first")
  }
}

/// Refuses an output that is no folder, or is, holds or lies in one of the source folders.
///
/// Folders are compared by what the file system says they are, not by their names.
func refuseOverlap(
  output name: String, in parent: borrowing Descriptor, path: String,
  sources: [(path: String, flag: String)]
) throws(WorkspaceError) {
  let operation = "use as the output folder"
  let above: [FileStatus.Identity]
  let status: FileStatus?
  do throws(SystemError) {
    above = try identities(from: parent)
    status = try parent.status(of: name)
  } catch {
    throw WorkspaceError(operation, path, error.description)
  }
  try refuseKind(status, above: above, path: path)
  for source in sources {
    let folder = try sourceFolder(source.path, flag: source.flag)
    let chain: [FileStatus.Identity]
    do throws(SystemError) {
      chain = try identities(from: folder)
    } catch {
      throw WorkspaceError(operation, path, error.description)
    }
    if status?.identity == chain.first {
      throw WorkspaceError(
        operation, path, "it is the folder '\(source.path)' that the site is made from")
    }
    if let status, chain.contains(status.identity) {
      throw WorkspaceError(
        operation, path, "it holds the folder '\(source.path)' that the site is made from")
    }
    if let own = chain.first, above.contains(own) {
      throw WorkspaceError(
        operation, path, "it lies in the folder '\(source.path)' that the site is made from")
    }
  }
}

private func refuseKind(
  _ status: FileStatus?, above: [FileStatus.Identity], path: String
) throws(WorkspaceError) {
  guard let status else { return }
  let operation = "use as the output folder"
  switch status.kind {
  case .folder: break
  case .link:
    throw WorkspaceError(operation, path, "it is a symbolic link; name the folder itself")
  default:
    throw WorkspaceError(operation, path, "it is not a folder")
  }
  if above.contains(status.identity) {
    throw WorkspaceError(operation, path, "it is the root of the file system")
  }
  if let parent = above.first, parent.device != status.identity.device {
    throw WorkspaceError(
      operation, path,
      "it is a file system of its own, so finished files cannot be moved into it; name a folder in it"
    )
  }
}

/// A folder and all that hold it, up to the root.
private func identities(from folder: borrowing Descriptor) throws(SystemError)
  -> [FileStatus.Identity]
{
  var chain = [try folder.status().identity]
  var next = try folder.parent()
  while true {
    let identity = try next.status().identity
    if identity == chain.last { return chain }
    chain.append(identity)
    next = try next.parent()
  }
}

extension OutputFolder {
  /// Refuses a folder that somebody else has filled; dot files do not count.
  borrowing func refuseForeignFolder() throws(WorkspaceError) {
    let foreign: [UInt8]?
    do throws(SystemError) {
      guard let output = try openedOutput(), try manifest(in: output) == nil else { return }
      foreign = try output.names().first { $0.first != UInt8(ascii: ".") }
    } catch {
      throw WorkspaceError("read", path, error.description)
    }
    guard let foreign else { return }
    let name = String(decoding: foreign, as: UTF8.self)
    throw WorkspaceError(
      "use as the output folder", path,
      "it holds '\(name)', which this program did not make; empty the folder or name another")
  }
}

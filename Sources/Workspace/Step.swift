#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Journal.Step {
  /// Takes the step, unless it was taken before.
  /// - Returns: whether anything had to be done.
  func take(
    from staging: borrowing Descriptor, in output: borrowing Descriptor
  ) throws(SystemError) -> Bool {
    switch self {
    case .clear(let path):
      return try takeAwayFile(path, in: output)
    case .clearFolder(let path):
      return try takeAwayFolder(path, in: output)
    case .place(let number, let path):
      return try putFile(String(number), from: staging, at: path, in: output)
    case .remove(let path):
      guard try takeAwayFile(path, in: output) else { return false }
      try removeEmptyFolders(above: path, in: output)
      return true
    }
  }
}

/// Moves a staged file to its path and makes the folders on the way.
private func putFile(
  _ name: String, from staging: borrowing Descriptor, at path: String,
  in output: borrowing Descriptor
) throws(SystemError) -> Bool {
  guard try staging.status(of: name)?.kind == .file else { return false }
  let folder = try madeFolders(path.parentPath, in: output)
  try staging.move(name, to: folder, path.leafName)
  return true
}

private func madeFolders(
  _ path: String, in output: borrowing Descriptor
) throws(SystemError) -> Descriptor {
  do throws(SystemError) {
    return try output.folder(path.isEmpty ? "." : path)
  } catch {
    guard error.code == ENOENT else { throw error }
  }
  var folder = try output.folder(".")
  for part in path.split(separator: "/") {
    folder = try folder.madeFolder(String(part))
  }
  return folder
}

/// Removes a file; what has become something else, or has gone, is left alone.
private func takeAwayFile(_ path: String, in output: borrowing Descriptor) throws(SystemError)
  -> Bool
{
  try ifThere { () throws(SystemError) in
    let above = path.parentPath
    let folder = try output.folder(above.isEmpty ? "." : above)
    // Systems disagree about the error that unlinking a folder gives.
    if try folder.status(of: path.leafName)?.kind == .folder { throw SystemError(EISDIR) }
    try calling { unlinkat(folder.number, path.leafName, 0) }
  }
}

private func takeAwayFolder(
  _ path: String, in output: borrowing Descriptor
) throws(SystemError) -> Bool {
  try ifThere { () throws(SystemError) in
    let above = path.parentPath
    try output.folder(above.isEmpty ? "." : above).removeFolder(path.leafName)
  }
}

private func removeEmptyFolders(
  above path: String, in output: borrowing Descriptor
) throws(SystemError) {
  var folder = path.parentPath
  while !folder.isEmpty {
    do throws(SystemError) {
      _ = try takeAwayFolder(folder, in: output)
    } catch {
      if error.code == ENOTEMPTY || error.code == EEXIST { return }
      throw error
    }
    folder = folder.parentPath
  }
}

/// Runs a removal; `false` if what was to be removed is not there any more as what it was.
private func ifThere(_ removal: () throws(SystemError) -> Void) throws(SystemError) -> Bool {
  do throws(SystemError) {
    try removal()
    return true
  } catch {
    if [ENOENT, ENOTDIR, EISDIR, ELOOP].contains(error.code) { return false }
    throw error
  }
}

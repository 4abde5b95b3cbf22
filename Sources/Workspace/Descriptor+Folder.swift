#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Descriptor {
  /// The names in this folder as bytes, in the order of their bytes, without `.` and `..`.
  func names() throws(SystemError) -> [[UInt8]] {
    let copy = try calling { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw SystemError(code)
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == EINTR { continue }
        if errno != 0 { throw SystemError(errno) }
        break
      }
      let name = entryName(entry)
      if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The folder `name` in this one, made if it is not there; its mode is 755 whatever the umask.
  func madeFolder(_ name: String) throws(SystemError) -> Descriptor {
    if mkdirat(number, name, 0o755) == 0 {
      let made = try folder(name)
      try calling { fchmod(made.number, 0o755) }
      return made
    }
    let code = errno
    guard code == EEXIST else { throw SystemError(code) }
    return try folder(name)
  }

  /// Whether there is a folder of that path beneath this one.
  /// - Throws: if the folder is there and nothing in it may be changed.
  func allowsChanges(in path: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      // The dot makes a file in the folder's place an error of its own.
      try calling { faccessat(number, path + "/.", W_OK | X_OK, 0) }
      return true
    } catch  where error.code == ENOENT || error.code == ENOTDIR {
      return false
    }
  }

  /// Removes a file, or the link that stands in its place; nothing if there is none.
  func removeFile(_ name: String) throws(SystemError) {
    do throws(SystemError) {
      try calling { unlinkat(number, name, 0) }
    } catch  where error.code == ENOENT {
      return
    }
  }

  /// Removes an empty folder.
  func removeFolder(_ name: String) throws(SystemError) {
    try calling { unlinkat(number, name, AT_REMOVEDIR) }
  }

  /// Moves an entry of this folder to another folder, over the file that is there.
  func move(_ name: String, to folder: borrowing Descriptor, _ newName: String)
    throws(SystemError)
  {
    let target = folder.number
    try calling { renameat(number, name, target, newName) }
  }
}

private func entryName(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
  guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
  let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
  var end = 0
  while start[end] != 0 { end += 1 }
  return Array(UnsafeBufferPointer(start: start, count: end))
}

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open file or folder, closed when its owner goes.
///
/// Everything `Workspace` touches is named from an open folder, never by a path compared as text.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  init(owning number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Opens a folder that the user named; links on the way are the user's own and are followed.
  init(folder path: String) throws(SystemError) {
    number = try calling { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  /// Opens what lies beneath this folder, through no symbolic link.
  /// - Parameter path: names joined by `/`, none of them `.` or `..`.
  func opened(_ path: String, _ flags: Int32) throws(SystemError) -> Descriptor {
    let flags = flags | O_CLOEXEC | O_NOFOLLOW
    do throws(SystemError) {
      return Descriptor(
        owning: try calling { csystem_open_beneath(number, path, flags) })
    } catch {
      // Old kernels lack the call; old container filters forbid it.
      guard error.code == ENOSYS || error.code == EPERM else { throw error }
      return try openedByParts(path, flags)
    }
  }

  /// As `opened`, with one ordinary call for each part of the path.
  func openedByParts(_ path: String, _ flags: Int32) throws(SystemError) -> Descriptor {
    var parts = path.split(separator: "/").map(String.init)
    guard let last = parts.popLast(), !parts.contains(".."), last != ".." else {
      throw SystemError(EXDEV)
    }
    var folder = Descriptor(owning: try calling { fcntl(number, F_DUPFD_CLOEXEC, 0) })
    for part in parts {
      let next = try calling {
        openat(folder.number, part, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      }
      folder = Descriptor(owning: next)
    }
    return Descriptor(owning: try calling { openat(folder.number, last, flags) })
  }

  /// Opens a folder beneath this one.
  func folder(_ path: String) throws(SystemError) -> Descriptor {
    try opened(path, O_RDONLY | O_DIRECTORY)
  }

  /// The folder that holds this one; the root of the file system holds itself.
  func parent() throws(SystemError) -> Descriptor {
    Descriptor(owning: try calling { csystem_open_parent(number) })
  }

  /// Status of the open file itself.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    try calling { fstat(number, &status) }
    return FileStatus(status)
  }

  /// Status of an entry of this folder, or of the link if it is one; `nil` if there is none.
  func status(of name: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    do throws(SystemError) {
      try calling { fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }
      return FileStatus(status)
    } catch  where error.code == ENOENT {
      return nil
    }
  }
}

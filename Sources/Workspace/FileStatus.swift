#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the file system says about one file, without following a link.
struct FileStatus: Hashable {
  let kind: Kind
  let identity: Identity
  /// In bytes.
  let size: Int
  /// When the content last changed, in nanoseconds since 1970.
  let modified: Int
  /// When anything about the file last changed, its name included; in nanoseconds since 1970.
  let changed: Int

  enum Kind: Hashable {
    case file, folder, link, pipe, socket, device
  }

  /// Two paths with the same identity are the same file.
  struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
    size = Int(status.st_size)
    #if canImport(Darwin)
      modified = nanoseconds(status.st_mtimespec)
      changed = nanoseconds(status.st_ctimespec)
    #else
      modified = nanoseconds(status.st_mtim)
      changed = nanoseconds(status.st_ctim)
    #endif
  }
}

private func nanoseconds(_ time: timespec) -> Int {
  Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
}

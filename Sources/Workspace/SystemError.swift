#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The `errno` of a system call that failed.
struct SystemError: Error, Hashable, CustomStringConvertible {
  let code: Int32

  init(_ code: Int32) {
    self.code = code
  }

  /// The same words on every system and in every locale for what happens in practice.
  var description: String {
    switch code {
    case ENOENT: "it does not exist (ENOENT)"
    case EACCES: "permission denied (EACCES)"
    case EPERM: "the system does not allow it (EPERM)"
    case EROFS: "the file system is read-only (EROFS)"
    case ENOSPC: "the disk is full (ENOSPC)"
    case EDQUOT: "the disk quota is used up (EDQUOT)"
    case EIO: "the disk reports an error (EIO)"
    case EMFILE, ENFILE: "too many files are open (EMFILE)"
    case ENOTDIR: "a part of the path is not a folder (ENOTDIR)"
    case EISDIR: "it is a folder (EISDIR)"
    case ELOOP: "there is a symbolic link on the way (ELOOP)"
    case EXDEV: "it lies on another file system (EXDEV)"
    case ENAMETOOLONG: "the name is too long (ENAMETOOLONG)"
    default: "\(String(cString: strerror(code))) (errno \(code))"
    }
  }
}

/// Makes a system call, again if a signal interrupted it.
/// - Parameter call: returns a negative number when it failed, with `errno` set.
@discardableResult
func calling<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw SystemError(code) }
  }
}

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Descriptor {
  /// Everything in an open file.
  /// - Parameters:
  ///   - expected: the size the file is thought to have, in bytes.
  ///   - limit: the most bytes that are read; a file that has grown past it yields `nil`.
  func bytes(expected: Int, limit: Int) throws(SystemError) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(min(expected, limit) + 1)
    var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 4096), 1 << 20))
    while true {
      let count = try calling { read(number, &chunk, chunk.count) }
      if count == 0 { return result }
      if result.count + count > limit { return nil }
      result += chunk[..<count]
    }
  }

  /// The whole of a small file of our own beneath this folder; `nil` if there is none or if it is
  /// no ordinary file.
  func bytes(of path: String, limit: Int = 1 << 30) throws(SystemError) -> [UInt8]? {
    do throws(SystemError) {
      let file = try opened(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      let status = try file.status()
      guard status.kind == .file else { return nil }
      return try file.bytes(expected: status.size, limit: limit)
    } catch {
      if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(error.code) { return nil }
      throw error
    }
  }

  /// Makes the file `name` in this folder anew; its mode is 644 whatever the umask.
  func writeFile(_ name: String, _ bytes: [UInt8]) throws(SystemError) {
    try removeFile(name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = Descriptor(owning: try calling { openat(number, name, flags, 0o600) })
    var start = 0
    while start < bytes.count {
      start += try calling {
        bytes.withUnsafeBytes { buffer in
          let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
          return write(file.number, rest.baseAddress, rest.count)
        }
      }
    }
    try calling { fchmod(file.number, 0o644) }
  }

  /// Brings an open file or folder to the disk.
  func sync() throws(SystemError) {
    try calling { fsync(number) }
  }

  /// Brings everything written to this file system to the disk.
  func syncFileSystem() throws(SystemError) {
    try calling { csystem_sync(number) }
  }
}

#if os(Linux)
  import Glibc

  /// Watching with the kernel's help: one watch on each folder.
  struct Inotify: Watch {
    let paths: [String]
    let pause = Duration.milliseconds(25)
    private let number: Int32
    private var watches: Set<Int32> = []
    /// The folders themselves, to notice when one is replaced, removed or comes back.
    private var roots: [FileStatus.Identity?] = []

    /// `nil` if the kernel lends no more watches.
    init?(_ paths: [String]) {
      self.paths = paths
      number = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      if number < 0 { return nil }
      if !watchFolders() {
        end()
        return nil
      }
    }

    func end() {
      close(number)
    }

    mutating func hasChanged() -> Bool? {
      var news = News()
      guard read(into: &news) else { return nil }
      let identities = paths.map { identity(of: $0) }
      if news.needsNewWatches || identities != roots {
        // The watches first: what happens after them is heard, what happened before is reported.
        return watchFolders() ? true : nil
      }
      return news.isChange
    }

    private struct News {
      var isChange = false
      var needsNewWatches = false
    }

    /// Watches every folder, each once, and forgets those that left.
    private mutating func watchFolders() -> Bool {
      var now: Set<Int32> = []
      var isComplete = true
      roots = paths.map { identity(of: $0) }
      for path in paths {
        visit(path) { folder, status in
          guard status.kind == .folder else { return }
          let watch = inotify_add_watch(number, folder, interest)
          if watch >= 0 { now.insert(watch) } else if errno == ENOSPC { isComplete = false }
        }
      }
      for watch in watches.subtracting(now) { inotify_rm_watch(number, watch) }
      watches = now
      return isComplete
    }

    /// Reads what the kernel has to tell.
    /// - Returns: `false` if it cannot be read.
    private func read(into news: inout News) -> Bool {
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
        while true {
          let count = Glibc.read(number, buffer.baseAddress, buffer.count)
          if count > 0 {
            hear(UnsafeRawBufferPointer(rebasing: buffer[..<count]), &news)
          } else if count < 0 && errno == EINTR {
            continue
          } else {
            return count < 0 && errno == EAGAIN
          }
        }
      }
    }

    private func hear(_ events: UnsafeRawBufferPointer, _ news: inout News) {
      var start = 0
      while start + headerSize <= events.count {
        let event = events.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
        let end = start + headerSize + Int(event.len)
        let name = events[(start + headerSize)..<end].prefix { $0 != 0 }
        start = end
        if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
          news.needsNewWatches = true
        } else if event.mask & UInt32(IN_IGNORED) != 0 {
          continue
        } else if name.isEmpty || !isPassedOver(Array(name)) {
          news.isChange = true
          if event.mask & UInt32(IN_ISDIR) != 0 { news.needsNewWatches = true }
        }
      }
    }
  }

  /// Bytes of an event before its name.
  private let headerSize = 16

  /// What is asked of the kernel; a file that is written to is heard of when it is closed.
  private let interest = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR)

  private func identity(of path: String) -> FileStatus.Identity? {
    var status = stat()
    return stat(path, &status) == 0 ? FileStatus(status).identity : nil
  }
#endif

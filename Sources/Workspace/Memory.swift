import Site

/// What the files of the output folder held when we last looked, so that a build need not read
/// them all again: a private cache, never needed and no part of the site.
struct Memory: Hashable {
  private var files: [String: Entry] = [:]

  private struct Entry: Hashable {
    let look: String
    let digest: String
  }

  init() {}

  /// Reads a cache; what is not understood is forgotten.
  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      if parts.count == 3 { files[parts[2]] = Entry(look: parts[1], digest: parts[0]) }
    }
  }

  var bytes: [UInt8] {
    let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.value.digest) \($0.value.look) \($0.key)\n" }
    return Array(lines.joined().utf8)
  }

  /// Whether the file was seen to hold these bytes and looks as it did then.
  func vouches(for path: String, _ status: FileStatus, _ digest: SHA256) -> Bool {
    files[path] == Entry(look: look(status), digest: digest.hex)
  }

  mutating func remember(_ path: String, _ status: FileStatus, _ digest: SHA256) {
    files[path] = Entry(look: look(status), digest: digest.hex)
  }
}

/// Size, times and identity: what changes when a file is written, replaced or copied.
private func look(_ status: FileStatus) -> String {
  "\(status.size),\(status.modified),\(status.changed),\(status.identity.inode)"
}

/// Watching by looking: slower to notice, but works everywhere.
struct Poll: Watch {
  let paths: [String]
  let pause = Duration.milliseconds(500)
  private var seen: [String: FileStatus]

  init(_ paths: [String]) {
    self.paths = paths
    seen = listing(of: paths)
  }

  mutating func hasChanged() -> Bool? {
    let now = listing(of: paths)
    defer { seen = now }
    return now != seen
  }

  func end() {}
}

/// Everything beneath the folders that `load` would look at.
private func listing(of paths: [String]) -> [String: FileStatus] {
  var result: [String: FileStatus] = [:]
  for path in paths {
    visit(path) { entry, status in result[entry] = status }
  }
  return result
}

/// Calls `body` for a folder and everything beneath it; what cannot be read is passed over.
func visit(_ path: String, _ body: (_ path: String, FileStatus) -> Void) {
  // A folder that is missing now is found when it comes back.
  guard let folder = try? Descriptor(folder: path), let status = try? folder.status() else {
    return
  }
  body(path, status)
  visit(folder, path, depth: 1, body)
}

private func visit(
  _ folder: borrowing Descriptor, _ path: String, depth: Int,
  _ body: (_ path: String, FileStatus) -> Void
) {
  // As in `load`, folders may be nested 16 deep. What vanishes while we look has changed anyway.
  guard depth <= 16, let names = try? folder.names() else { return }
  for name in names where !isPassedOver(name) {
    let leaf = String(decoding: name, as: UTF8.self)
    guard let status = try? folder.status(of: leaf) else { continue }
    let inner = path + "/" + leaf
    body(inner, status)
    guard status.kind == .folder, let next = try? folder.folder(leaf) else { continue }
    visit(next, inner, depth: depth + 1, body)
  }
}

import Foundation

/// A folder of its own for one test, removed when the test lets it go.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("assay-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  subscript(_ name: String) -> String { path + "/" + name }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self[name], withIntermediateDirectories: true)
  }

  func write(_ text: String, to name: String) throws {
    let folder = (self[name] as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: self[name]))
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self[name])
  }

  /// Every file beneath a folder with its text, dot files included.
  func files(in name: String) -> [String: String] {
    var result: [String: String] = [:]
    for entry in entries(in: name) {
      if let text = text(name + "/" + entry) { result[entry] = text }
    }
    return result
  }

  /// Everything beneath a folder, sorted.
  func entries(in name: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: self[name])
    return (all?.compactMap { $0 as? String } ?? []).sorted()
  }
}

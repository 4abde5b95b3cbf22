import Diagnostics
import Site
import YAML

/// Today, for every build of the tests.
func day(_ text: String) -> CalendarDate {
  guard let date = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
  return date
}

let testDay = BuildOptions(date: day("2025-06-01"))

extension Fixture {
  func build(_ options: BuildOptions = testDay) async -> BuildResult {
    await Site.build(Checked(tree), contentRoot: "Content", options: options)
  }

  /// Puts other text in the place of what the files hold, wherever they hold it.
  mutating func replace(_ old: String, with new: String) {
    for (path, bytes) in files where path.hasSuffix(".yml") || path.hasSuffix(".md") {
      files[path] = Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
    }
  }

  /// The findings of a build as `path:line code`, the path as in the fixture, sorted.
  func found(_ options: BuildOptions = testDay) async -> [String] {
    let tree = tree
    return await build(options).findings.map { place(of: $0, in: tree) + " \($0.code.rawValue)" }
      .sorted()
  }
}

/// `path:line` of a finding, the path without the content folder.
func place(of finding: Finding, in tree: SourceTree) -> String {
  let path = finding.range.path
  let table = LineTable(tree.bytes(of: path) ?? [])
  let line = table.position(of: finding.range.start).line
  return "\(path.hasPrefix("Content/") ? String(path.dropFirst(8)) : path):\(line)"
}

extension BuildResult {
  var codes: [Code] { findings.map(\.code) }

  /// The paths of all files, in the order handed out.
  var paths: [String] { files.map(\.path) }

  /// Every page and its text.
  var pages: [(path: String, text: String)] {
    files.filter { $0.path.hasSuffix(".html") }
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  /// A file as text; `nil` if there is none.
  func text(_ path: String) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

/// How often a text holds another, by bytes.
func count(of needle: String, in text: String) -> Int {
  text.utf8.split(separator: needle.utf8, omittingEmptySubsequences: false).count - 1
}

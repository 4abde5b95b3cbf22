import Diagnostics
import Foundation
import Site

/// The example publication and the templates that come with Assay, read from the repository.
enum RealContent {
  /// - Parameter testFile: leave it out; the place of this file.
  static func tree(testFile: String = #filePath) -> SourceTree {
    let root = URL(fileURLWithPath: testFile).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return SourceTree(
      content: files(in: "Content", under: root), templates: files(in: "Templates", under: root))
  }

  static func build(_ options: BuildOptions = BuildOptions(date: day("2026-01-01"))) async
    -> BuildResult
  {
    await Site.build(Checked(tree()), contentRoot: "Content", options: options)
  }

  /// The base publication of the tests with these templates.
  static func dressed(_ fixture: Fixture) -> Fixture {
    var fixture = fixture
    fixture.files = fixture.files.filter { !$0.key.hasPrefix("Templates/") }
    for file in tree().templates { fixture.files[file.path] = file.bytes }
    return fixture
  }

  private static func files(in folder: String, under root: URL) -> [SourceFile] {
    let top = root.appendingPathComponent(folder)
    let names = (FileManager.default.enumerator(atPath: top.path)?.allObjects ?? [])
      .compactMap { $0 as? String }.filter {
        !$0.split(separator: "/").contains { $0.hasPrefix(".") }
      }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      .compactMap { name in
        let file = top.appendingPathComponent(name)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
          !isFolder.boolValue, let data = try? Data(contentsOf: file)
        else { return nil }
        return SourceFile(path: "\(folder)/\(name)", name: name, bytes: Array(data))
      }
  }
}

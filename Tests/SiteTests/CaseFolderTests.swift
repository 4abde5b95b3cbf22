import Foundation
import Testing

/// One folder of `Cases`: the smallest content that raises a rule, with the finding marked in place,
/// and beside it how it should have been.
struct CaseFolder: Sendable, CustomTestStringConvertible {
  /// The folder's name: a code, perhaps with a word behind it.
  let name: String
  private let patch: String

  /// Every folder of cases, by name.
  /// - Parameter testFile: leave it out; the place of this file.
  static func all(testFile: String = #filePath) -> [CaseFolder] {
    let root = URL(fileURLWithPath: testFile).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().map { CaseFolder(name: $0, root: root.appendingPathComponent($0)) }
  }

  private init(name: String, root: URL) {
    self.name = name
    let files = (FileManager.default.enumerator(atPath: root.path)?.allObjects ?? [])
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".md") }
    patch = files.sorted().map { file in
      let bytes = FileManager.default.contents(atPath: root.appendingPathComponent(file).path)
      return "=== \(file)\n" + String(decoding: bytes ?? Data(), as: UTF8.self)
    }.joined()
  }

  var fault: FindingCase { FindingCase(name, patch) }

  var testDescription: String { name }
}

@Test(
  "the smallest content raises its rule in place, and its twin is silent",
  arguments: CaseFolder.all())
func caseFolder(_ folder: CaseFolder) async {
  #expect(folder.fault.codes.count == 1)
  #expect(folder.fault.codes.allSatisfy { folder.name.hasPrefix($0) })
  await check(folder.fault)
}

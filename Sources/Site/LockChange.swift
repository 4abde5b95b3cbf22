import Diagnostics
import Figures

/// What publishing the site as it is would change in `figures.lock`.
package struct LockChange: Sendable, Hashable {
  /// The file as it would be.
  package let bytes: [UInt8]
  /// How many figures the file would hold.
  package let count: Int
  /// The figures that are new, by the bytes of their names.
  package let added: [String]
  /// The figures whose record changes, likewise.
  package let changed: [String]

  /// - Parameter publication: one without errors, so that every change is explained.
  init(_ publication: Publication) {
    let before = Dictionary(publication.lock.entries.map { ($0.name, $0.line) }) { first, _ in
      first
    }
    let after = publication.lock.recording(publication.figures.figures)
    let lines = after.entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    bytes = Array(after.text.utf8)
    count = lines.count
    added = lines.map(\.name).filter { before[$0] == nil }
    changed = lines.filter { entry in before[entry.name].map { $0 != entry.line } ?? false }
      .map(\.name)
  }
}

extension SourceTree {
  /// What `figures.lock` holds; empty if there is none.
  package var lockBytes: [UInt8] { content.first { $0.name == FigureLock.fileName }?.bytes ?? [] }

  /// The tree as if some figures had never been published.
  /// - Returns: the tree as it was where the record cannot be read or does not hold a name, and
  ///   the names it does not hold.
  package func forgetting(_ names: [String]) -> (tree: SourceTree, unknown: [String]) {
    guard let i = content.firstIndex(where: { $0.name == FigureLock.fileName }) else {
      return (self, names)
    }
    let file = content[i]
    let lock = readFigureLock(file.bytes, path: file.path)
    let unknown = names.filter { !lock.value.names.contains($0) }
    guard !lock.findings.hasErrors, unknown.isEmpty else { return (self, unknown) }
    var tree = self
    tree.content[i] = SourceFile(
      path: file.path, name: file.name,
      bytes: Array(lock.value.forgetting(Set(names)).text.utf8))
    return (tree, [])
  }
}

package import Diagnostics
import Figures

/// A publication that has been read and checked, to be asked about its figures.
package struct Examination: Sendable {
  let publication: Publication
  /// What rules found, answered or not.
  let flags: [Flag.About: [Flag]]
  /// The lines of every file that declares figures, by its path.
  private let lines: [String: LineTable]

  init(_ publication: Publication, _ tree: SourceTree) {
    self.publication = publication
    flags = Dictionary(grouping: publication.flags, by: \.about)
    let declaring = Set(publication.figures.figures.map(\.range.path))
    lines = Dictionary(
      tree.content.filter { declaring.contains($0.path) }.map { ($0.path, LineTable($0.bytes)) }
    ) { first, _ in first }
  }

  /// How many figures the publication has.
  package var count: Int { publication.figures.figures.count }

  /// All figures that pass a filter, by article, then as declared.
  package func records(_ filter: FigureFilter) throws(UnknownName) -> [FigureRecord] {
    try figures(filter).map(record(of:))
  }

  /// Counted from 1.
  func line(of range: SourceRange) -> Int {
    lines[range.path]?.position(of: range.start).line ?? 1
  }
}

/// Something asked for that is not there; the sentence says so, with the nearest that is.
package struct UnknownName: Error, Hashable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }

  /// - Parameter what: "subject", "source", "article".
  init(_ what: String, _ name: String, among names: some Sequence<String>) {
    let near = nearMiss(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
    description = "there is no \(what) '\(name)'\(near)"
  }
}

/// Reads and checks a publication as `build` does, for questions about its figures.
///
/// Errors do not stop it: what could be read can be asked about.
/// - Returns: with the findings of the content, in the order in which they are shown.
package func examine(
  _ loaded: Checked<SourceTree>, contentRoot: String, options: BuildOptions
) async -> Checked<Examination> {
  let read = await readPublication(loaded, contentRoot: contentRoot, options: options)
  let findings = read.findings.weighed(by: read.value.settings.severities)
  return Checked(Examination(read.value, loaded.value), findings.inOrder())
}

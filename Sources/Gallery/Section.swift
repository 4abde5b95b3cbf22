import Site

/// The article of the gallery on one kind of chart.
struct Section {
  let slug: String
  /// The article's text, as it is written.
  let text: [UInt8]
  /// Its figures and charts.
  let highlights: [UInt8]

  /// In the order in which the format lists the kinds.
  static let all = [
    Section(
      slug: "growth", text: PackageResources.growth_md, highlights: PackageResources.growth_yml),
    Section(
      slug: "contribution", text: PackageResources.contribution_md,
      highlights: PackageResources.contribution_yml),
    Section(
      slug: "share", text: PackageResources.share_md, highlights: PackageResources.share_yml),
    Section(
      slug: "compare", text: PackageResources.compare_md, highlights: PackageResources.compare_yml),
    Section(
      slug: "series", text: PackageResources.series_md, highlights: PackageResources.series_yml),
    Section(
      slug: "claims", text: PackageResources.claims_md, highlights: PackageResources.claims_yml),
    Section(
      slug: "level", text: PackageResources.level_md, highlights: PackageResources.level_yml),
    Section(
      slug: "multiples", text: PackageResources.multiples_md,
      highlights: PackageResources.multiples_yml),
    Section(
      slug: "tiles", text: PackageResources.tiles_md, highlights: PackageResources.tiles_yml),
  ]

  /// The article's two files; below each chart that stands alone in a line comes how it is written.
  var files: [SourceFile] {
    let declarations = Declarations(highlights)
    let lines = text.split(separator: newline, omittingEmptySubsequences: false).flatMap { line in
      [Array(line)] + (chartName(in: line).flatMap { declarations[$0]?.asCode } ?? [])
    }
    return [
      file("articles/\(slug)/article.md", Array(lines.joined(separator: [newline]))),
      file("articles/\(slug)/highlights.yml", highlights),
    ]
  }
}

/// The charts of a file of highlights as they are written there.
struct Declarations {
  struct Declaration {
    let name: String
    /// Where it begins in the file, in bytes.
    let start: Int
    /// Without the indentation all have.
    var lines: [ArraySlice<UInt8>] = []

    /// As a fenced block, with an empty line before it.
    var asCode: [[UInt8]] {
      [[], Array("```yaml".utf8)] + lines.map(Array.init) + [Array("```".utf8)]
    }
  }

  /// In the order of the file.
  private(set) var all: [Declaration] = []

  init(_ highlights: [UInt8]) {
    let lines = highlights.split(separator: newline, omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.elementsEqual("charts:".utf8) }) else { return }
    for line in lines[(start + 1)...] where line.count > 2 {
      let inner = line.dropFirst(2)
      if inner.first != UInt8(ascii: " "), let colon = inner.firstIndex(of: UInt8(ascii: ":")) {
        let name = String(decoding: inner[..<colon], as: UTF8.self)
        all.append(Declaration(name: name, start: line.startIndex))
      }
      if !all.isEmpty { all[all.count - 1].lines.append(inner) }
    }
  }

  subscript(_ name: String) -> Declaration? { all.first { $0.name == name } }
}

/// The chart of a line that holds nothing else: `![](chart:growth)`.
private func chartName(in line: ArraySlice<UInt8>) -> String? {
  let start = Array("![](chart:".utf8)
  guard line.starts(with: start), line.last == UInt8(ascii: ")") else { return nil }
  return String(decoding: line.dropFirst(start.count).dropLast(), as: UTF8.self)
}

let newline = UInt8(ascii: "\n")

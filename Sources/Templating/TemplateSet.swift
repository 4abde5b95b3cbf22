package import Diagnostics
import Mustache

/// All templates of a publication, checked and ready to render.
package struct TemplateSet: Sendable {
  /// What `render` takes.
  package let names: Set<String>
  let library: MustacheLibrary
  /// The tags of all templates; the library knows each by its index.
  let tags: [Tag]
  let paths: [String: String]

  /// Reads templates and reports everything wrong with them at once: `template-syntax`,
  /// `template-partial-unknown`, `template-cycle`, `not-utf8`.
  ///
  /// The set is fit to render only if there are no findings.
  package static func load(_ files: [TemplateFile]) -> Checked<TemplateSet> {
    var findings: [Finding] = []
    var tags: [Tag] = []
    var links: [TemplateLink] = []
    var library = MustacheLibrary()
    for file in files {
      if let offset = file.firstInvalidByte {
        let range = SourceRange(path: file.path, start: offset, end: offset + 1)
        findings.append(Finding(.notUTF8, "a template must be UTF-8; this byte is not", at: range))
        continue
      }
      let scanned = TagScanner.tags(of: file)
      let tree = TagTree.make(scanned.value, of: file)
      findings += scanned.findings + tree.findings
      links += tree.value.links
      if !scanned.findings.hasErrors && !tree.findings.hasErrors {
        let text = textForLibrary(
          of: file, scanned.value, opener: tree.value.opener, firstNumber: tags.count)
        findings += register(text, of: file, in: &library)
      }
      tags += scanned.value
    }
    let names = Set(files.map(\.name))
    findings += checkLinks(links, templates: names)
    let paths = Dictionary(files.map { ($0.name, $0.path) }) { first, _ in first }
    return Checked(
      TemplateSet(names: names, library: library, tags: tags, paths: paths), findings)
  }

  /// Hands a template to the library.
  ///
  /// What it still refuses after our own checks is reported at the line it names.
  private static func register(
    _ text: String, of file: TemplateFile, in library: inout MustacheLibrary
  ) -> [Finding] {
    do {
      try library.register(text, named: nameInLibrary(file.name))
      return []
    } catch {
      let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber ?? 1
      let start = LineTable(file.bytes).offset(ofLine: line)
      let range = SourceRange(path: file.path, start: start, end: start)
      return [Finding(.templateSyntax, "a tag of this line cannot be read", at: range)]
    }
  }
}

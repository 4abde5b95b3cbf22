import Diagnostics

/// The first half of every run: parse, resolve, check.
///
/// What `build` writes and what `examine` answers come from here, so that they cannot differ.
/// - Returns: the publication, as complete as the content allows, and what was found, in no order
///   and with the rules' own weights.
func readPublication(
  _ loaded: Checked<SourceTree>, contentRoot: String, options: BuildOptions
) async -> Checked<Publication> {
  let tree = loaded.value
  let words = loadWords(tree, language: settledLanguage(of: tree.content))
  let content = await parseContent(tree.content, root: contentRoot, labels: words.value.labels)
  let resolved = resolve(content.value, words: words.value, options: options)
  let findings = loaded.findings + words.findings + content.findings + resolved.findings
  return Checked(resolved.value, findings + check(resolved.value))
}

private func loadWords(_ tree: SourceTree, language: String) -> Checked<InterfaceTexts> {
  let name = "words/\(language).yml"
  if let file = tree.templates.first(where: { $0.name == name }) {
    return InterfaceTexts.read(file.bytes, path: file.path)
  }
  return Checked(
    .empty,
    [
      Finding(
        .templateMissing, "there are no interface texts for the language '\(language)'",
        at: SourceRange(startOf: tree.templatesRoot + name), fix: "add '\(name)' to the templates")
    ])
}

/// The publication's language, needed before the content is read; its findings come with the rest.
private func settledLanguage(of content: [SourceFile]) -> String {
  content.first { $0.name == "publication.yml" }
    .map { parseSettings($0.bytes, path: $0.path).value.language } ?? Settings().language
}

extension SourceTree {
  /// The folder of the templates as findings name it, with a slash at its end.
  var templatesRoot: String {
    templates.first.map { String($0.path.dropLast($0.name.count)) } ?? "Templates/"
  }
}

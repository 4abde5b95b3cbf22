package import Diagnostics
import Markup
import Templating

/// What a build makes of a tree of files.
package struct BuildResult: Sendable {
  /// The files of the site by path; empty if there are errors.
  package let files: [OutputFile]
  /// The drawings that become further files of the site; empty unless the options want them.
  package let pictures: [Picture]
  /// Everything found, in the order in which it is shown.
  package let findings: [Finding]
  /// How many of the files are pages.
  package let pageCount: Int
  /// What answers for the numbers of the texts.
  package let coverage: PublicationCoverage
  /// What publishing would record of the figures; `nil` if there are errors.
  package let lock: LockChange?

  package var hasErrors: Bool { findings.hasErrors }
}

/// How far a build goes.
package enum BuildGoal: Sendable, Hashable {
  /// Everything is checked, templates included; nothing is handed out.
  case findings
  /// The files of the site.
  case site
}

/// The whole way from bytes to bytes: parse, resolve, check, plan, render.
///
/// Pure: the same tree and options give the same result anywhere. All findings of a run come
/// together; files come only if none of them is an error.
/// - Parameters:
///   - loaded: the files, and what was found while reading them.
///   - contentRoot: the content folder as findings name it.
package func build(
  _ loaded: Checked<SourceTree>, contentRoot: String, options: BuildOptions, goal: BuildGoal = .site
) async -> BuildResult {
  let tree = loaded.value
  let (templates, templateFiles) = loadTemplates(tree.templates)
  let read = await readPublication(loaded, contentRoot: contentRoot, options: options)
  let publication = read.value
  let planned = plan(publication, templates: templateFiles)

  var findings = read.findings + templates.findings + planned.findings
  findings += missingTemplates(planned.value, templates.value, root: tree.templatesRoot)
  findings = findings.weighed(by: publication.settings.severities)
  guard !findings.hasErrors else {
    return BuildResult(
      files: [], pictures: [], findings: findings.inOrder(), pageCount: 0,
      coverage: publication.coverage, lock: nil)
  }
  let rendered = await render(planned.value, templates.value)
  findings += rendered.flatMap(\.findings)
  let isKept = !findings.hasErrors && goal == .site
  let files = isKept ? rendered.compactMap(\.value.file) : []
  let pictures = isKept ? rendered.compactMap(\.value.picture) : []
  return BuildResult(
    files: files, pictures: pictures, findings: findings.inOrder(),
    pageCount: files.count { $0.stage == .page },
    coverage: publication.coverage, lock: findings.hasErrors ? nil : LockChange(publication))
}

/// What a planned file became.
private enum Rendered: Sendable {
  case file(OutputFile)
  case picture(Picture)

  var file: OutputFile? { if case .file(let file) = self { file } else { nil } }
  var picture: Picture? { if case .picture(let picture) = self { picture } else { nil } }
}

/// Makes every planned file, side by side; the order stays.
private func render(_ files: [PlannedFile], _ templates: TemplateSet) async -> [Checked<Rendered>] {
  await concurrentMap(files) { file in
    func made(_ bytes: [UInt8], _ stage: OutputFile.Stage) -> Checked<Rendered> {
      Checked(.file(OutputFile(path: file.file, bytes: bytes, stage: stage)))
    }
    return switch file.making {
    case .asset(let bytes): made(bytes, .asset)
    case .chart(let make): made(make(), .asset)
    case .picture(let chart, let width, let svg):
      Checked(.picture(Picture(path: file.file, chart: chart, svg: svg(), width: width)))
    case .announcement(let make): made(make(), .announcement)
    case .page(let template, let view):
      templates.render(template, view()).map {
        .file(OutputFile(path: file.file, bytes: $0.bytes, stage: .page))
      }
    }
  }
}

private func loadTemplates(_ files: [SourceFile]) -> (Checked<TemplateSet>, [SourceFile]) {
  let templates = files.filter { $0.name.hasSuffix(".mustache") }.map {
    TemplateFile(path: $0.path, name: String($0.name.dropLast(9)), bytes: $0.bytes)
  }
  return (TemplateSet.load(templates), files)
}

/// Templates that pages need and the folder does not have.
private func missingTemplates(_ files: [PlannedFile], _ templates: TemplateSet, root: String)
  -> [Finding]
{
  var wanted: Set<String> = []
  for file in files {
    if case .page(let template, _) = file.making { wanted.insert(template) }
  }
  return wanted.subtracting(templates.names).sorted().map { name in
    Finding(
      .templateMissing, "there is no template '\(name).mustache'",
      at: SourceRange(startOf: "\(root)\(name).mustache"))
  }
}

import ArgumentParser
import Diagnostics
import Preview
import Site
import Workspace

/// The command `assay preview`.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show the site while you write.",
    discussion: """
      Builds in memory, serves on this machine only, and builds again when a file changes; open \
      pages reload, findings show in the page. Nothing is written to the output folder.

        assay preview
        assay preview --port 8080 --drafts
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "The port; the next free one if it is taken.")
  var port: UInt16 = 4000

  func run() async throws {
    // Links are made for the root of the server; where the site will live does not matter here.
    var options = site.buildOptions
    options.baseURL = site.baseURL ?? "http://localhost:\(port)/"
    let (content, templates, preview) = (site.content, site.templates, options)
    try await atTheEdge {
      try await servePreview(
        PreviewConfiguration(port: port, basePath: basePath(of: options)),
        watching: [content, templates],
        build: { try await previewBuild(content, templates, preview) },
        announce: announce)
    }
  }

  private func basePath(of options: BuildOptions) -> String {
    options.baseURL.flatMap(Address.init(site:))?.basePath ?? "/"
  }
}

/// One build in memory.
@Sendable private func previewBuild(
  _ content: String, _ templates: String, _ options: BuildOptions
) async throws -> PreviewBuild {
  let tree = try load(content: content, templates: templates)
  let result = await build(tree, contentRoot: content, options: options)
  let files = result.files.map { ($0.path, $0.bytes) }
  return PreviewBuild(
    files: Dictionary(files) { first, _ in first },
    findings: textFormat(result.findings, bytes: tree.value.bytes(of:)),
    findingCount: result.findings.count, hasErrors: result.hasErrors)
}

@Sendable private func announce(_ event: PreviewEvent) {
  switch event {
  case .listening(let url): print("The site is at \(url) (stop with Control-C)")
  case .rebuilt(let duration, let count, let hasErrors):
    let findings = count == 0 ? "no findings" : "\(count) finding\(count == 1 ? "" : "s")"
    print("\(hasErrors ? "not built" : "built") · \(findings) · \(duration.inSeconds)")
  case .failed(let reason): print("not built: \(reason)")
  }
}

import ArgumentParser
import Diagnostics
import Site
import Workspace

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The command `assay build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check everything and write the site.",
    discussion: """
      Nothing is written if there is an error: the last good site stays. Files that did not \
      change are not touched; files of removed pages disappear.

        assay build
        assay build --output public --base-url https://example.org/brief/
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var report: ReportOptions

  @Option(help: "The folder the site is written to.")
  var output = "Output"

  @OptionGroup var pictures: PictureOptions

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await atTheEdge {
      let folder = try OutputFolder(
        at: output, content: site.content, templates: site.templates)
      let tree = try load(content: site.content, templates: site.templates)
      let (rasteriser, making) = pictures.making(in: folder)
      var options = site.buildOptions
      options.pictures = making
      let result = await withProgress("building") { [options] in
        await build(tree, contentRoot: site.content, options: options)
      }
      report.show(result.findings, of: tree.value)
      guard !result.hasErrors else { return (result, CommitSummary?.none) }
      let drawn = try rasteriser.map { try folder.drawn(result.pictures, with: $0) } ?? []
      return (result, try folder.commit(result.files + drawn))
    }
    report.close(
      result.0, summary: result.1, output: output, after: clock.now - start)
    if result.0.hasErrors { throw ExitCode(1) }
  }
}

import ArgumentParser
import Diagnostics
import Gallery
import Site
import Workspace

/// The command `assay gallery`.
struct GalleryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery", abstract: "Write a site that shows every kind of chart.",
    discussion: """
      Each kind in ordinary and in hard cases, with the lines that make it, and the charts that \
      are refused, with the reason. All figures in it are invented. The pages are drawn with your \
      templates.

        assay gallery --output gallery
      """)

  @Option(help: "The folder the gallery is written to.")
  var output: String

  @Option(help: "The folder of the templates.")
  var templates = "Templates"

  @Option(help: "The address to build for.")
  var baseURL: String?

  @OptionGroup var pictures: PictureOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await atTheEdge {
      let folder = try OutputFolder(at: output, content: nil, templates: templates)
      let read = try loadTemplates(templates)
      let (rasteriser, making) = pictures.making(in: folder)
      var options = BuildOptions(date: galleryDate, baseURL: baseURL)
      options.pictures = making
      let tree = await galleryTree(templates: read.value, options: options)
      let result = await withProgress("building") { [options] in
        await build(Checked(tree, read.findings), contentRoot: galleryRoot, options: options)
      }
      report.show(result.findings, of: tree)
      guard !result.hasErrors else { return (result, CommitSummary?.none) }
      let drawn = try rasteriser.map { try folder.drawn(result.pictures, with: $0) } ?? []
      return (result, try folder.commit(result.files + drawn))
    }
    report.close(result.0, summary: result.1, output: output, after: clock.now - start)
    if result.0.hasErrors { throw ExitCode(1) }
  }
}

import ArgumentParser
import Diagnostics
import Site
import Workspace

/// The command `assay check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report every finding; write nothing.",
    discussion: """
      Reads and checks exactly what 'assay build' does, templates included.

        assay check
        assay check --format json
        assay check --coverage
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var report: ReportOptions

  @Flag(help: "After the findings, show which numbers of the texts rest on a figure.")
  var coverage = false

  @Option(help: .hidden)
  var output = "Output"

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await atTheEdge {
      let tree = try load(content: site.content, templates: site.templates)
      let result = await withProgress("checking") {
        await build(tree, contentRoot: site.content, options: site.buildOptions, goal: .findings)
      }
      report.show(result.findings, of: tree.value)
      if coverage { report.show(result.coverage, of: tree.value) }
      return result
    }
    report.close(result, summary: nil, output: nil, after: clock.now - start)
    if result.hasErrors { throw ExitCode(1) }
  }
}

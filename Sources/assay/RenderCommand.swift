import ArgumentParser
import Diagnostics
import Markup
import Site
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The command `assay render FILE`.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Turn one Markdown file into an HTML fragment.",
    discussion: """
      The fragment goes to standard output, findings to standard error. References such as \
      'figure:' are not resolved and stay plain text.

        assay render Content/articles/my-article/article.md
      """)

  @Argument(help: "A Markdown file.")
  var file: String

  func run() async throws {
    let result = try await atTheEdge {
      let source = try readFile(file)
      return (source, renderFragment(source))
    }
    print(result.1.value.string, terminator: "")
    let findings = textFormat(
      result.1.findings, bytes: { _ in result.0.bytes },
      inColor: Terminal.hasColor(STDERR_FILENO))
    Terminal.note(findings, terminator: "")
    if result.1.findings.hasErrors { throw ExitCode(1) }
  }
}

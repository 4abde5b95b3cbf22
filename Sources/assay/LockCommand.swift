import ArgumentParser
import Diagnostics
import Site
import Workspace

/// The command `assay lock`.
struct LockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Record what is published, so that no number changes unseen.",
    discussion: """
      Writes 'figures.lock' into the content folder: every figure of the site with its value. Run \
      it when you publish, and keep the file under version control. Nothing is written if there \
      is an error; a changed value that 'revisions' does not explain is one.

        assay lock
        assay lock --check
        assay lock --forget my-article#my-figure
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var report: ReportOptions

  @Flag(help: "Write nothing; end with 1 if the file would change.")
  var check = false

  @Option(
    name: .customLong("forget"), parsing: .singleValue,
    help: "Strike a figure that was never published in fact, as article#figure.")
  var forgotten: [String] = []

  func validate() throws {
    if site.drafts || site.future {
      throw ValidationError("drafts and scheduled articles are not published, and not recorded")
    }
  }

  func run() async throws {
    let (result, tree) = try await atTheEdge {
      let loaded = try load(content: site.content, templates: site.templates)
      let tree = Checked(try forget(in: loaded.value), loaded.findings)
      let result = await withProgress("checking") {
        await build(tree, contentRoot: site.content, options: site.buildOptions, goal: .findings)
      }
      return (result, (before: loaded.value, after: tree.value))
    }
    // Notes are for 'assay check'; here they would hide what changed.
    report.show(result.findings.filter { $0.severity == .error }, of: tree.after)
    guard let change = result.lock else {
      report.close(result, summary: nil, output: "", after: .zero)
      throw ExitCode(1)
    }
    try await finish(change, hasChanged: change.bytes != tree.before.lockBytes)
  }

  /// The tree without what is to be forgotten.
  private func forget(in tree: SourceTree) throws -> SourceTree {
    guard !forgotten.isEmpty else { return tree }
    let (rest, unknown) = tree.forgetting(forgotten)
    guard let first = unknown.first else { return rest }
    Terminal.note("assay: \(printable("'\(lockPath)' does not hold '\(first)'"))")
    throw ExitCode(1)
  }

  private func finish(_ change: LockChange, hasChanged: Bool) async throws {
    guard hasChanged else {
      print("\(lockPath) is up to date · \(counted(change.count))")
      return
    }
    for name in change.added { print("added \(name)") }
    for name in change.changed { print("changed \(name)") }
    for name in forgotten { print("forgotten \(name)") }
    let summary = summary(change)
    if check {
      print("\(lockPath) would change · \(summary)")
      throw ExitCode(1)
    }
    try await atTheEdge {
      try replaceContentFile(lockName, in: site.content, with: change.bytes)
    }
    print("\(lockPath) · \(summary)")
  }

  private func summary(_ change: LockChange) -> String {
    let parts = [
      (change.added.count, "added"), (change.changed.count, "changed"),
      (forgotten.count, "forgotten"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "put in order" : parts.joined(separator: ", ")
  }

  private func counted(_ n: Int) -> String { "\(n) figure\(n == 1 ? "" : "s")" }

  private var lockPath: String {
    site.content.hasSuffix("/") ? site.content + lockName : site.content + "/" + lockName
  }
}

private let lockName = "figures.lock"

import ArgumentParser
import Diagnostics
import Site
import Workspace

/// The publication, read and checked; that there are errors in it is told in a line.
func examined(_ site: SiteOptions) async throws -> Examination {
  let examined = try await atTheEdge { try await readExamination(site) }
  noteErrors(examined.findings)
  return examined.value
}

/// - Throws: a `WorkspaceError` if a folder cannot be read.
func readExamination(_ site: SiteOptions) async throws -> Checked<Examination> {
  let tree = try load(content: site.content, templates: site.templates)
  return await withProgress("reading") {
    await examine(tree, contentRoot: site.content, options: site.buildOptions)
  }
}

/// Errors stop no question: what could be read is answered.
func noteErrors(_ findings: [Finding]) {
  let errors = findings.count { $0.severity == .error }
  guard errors > 0 else { return }
  Terminal.note(
    "assay: the content has \(errors) error\(errors == 1 ? "" : "s"); 'assay check' shows "
      + (errors == 1 ? "it" : "them"))
}

/// Runs a question; a name that is not there becomes a sentence and exit code 1.
func known<Answer>(_ question: () throws(UnknownName) -> Answer) throws -> Answer {
  do {
    return try question()
  } catch {
    Terminal.note("assay: \(printable(error.description))")
    throw ExitCode(1)
  }
}

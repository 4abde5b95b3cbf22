import ArgumentParser
import Diagnostics
import Site
import Workspace

/// The command `assay explain`.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a kind of finding, or one figure.",
    discussion: """
      A name with a '#' is a figure: what its value can stand for, its chain and witnesses, every \
      identity it takes part in, what follows from it, and who uses it. A figure's id alone will \
      do if no other figure has it.

        assay explain
        assay explain figure-mismatch
        assay explain my-article#my-figure
        assay explain my-article#my-figure --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: ArgumentHelp(
      "The code in square brackets at the end of a finding, or a figure as article#figure; without it, a list of the codes.",
      valueName: "name"))
  var name: String?

  @OptionGroup var site: SiteOptions

  @Option(help: "How a figure is shown: text, or json as one object.")
  var format = Format.text

  func run() async throws {
    guard let name else { return listCodes() }
    if let code = Code(rawValue: name) { return show(code) }
    let examined = try await examination(for: name)
    let explanation = try known { () throws(UnknownName) in try examined.explain(name) }
    switch format {
    case .text: print(textFormat(explanation), terminator: "")
    case .json: print(jsonFormat(explanation), terminator: "")
    }
  }

  /// The publication that has a figure of this name.
  private func examination(for name: String) async throws -> Examination {
    if name.utf8.contains(UInt8(ascii: "#")) { return try await examined(site) }
    // A word may be the slip of a code, for which there need not be any content.
    let read = try? await readExamination(site)
    let ids = read?.value.ids ?? []
    guard let read, ids.contains(name) else { throw unknown(name, ids) }
    noteErrors(read.findings)
    return read.value
  }

  private func listCodes() {
    for code in Code.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      print("\(code.rawValue.padded(to: 26)) \(code.severity.rawValue.padded(to: 8)) \(code.title)")
    }
  }

  private func show(_ code: Code) {
    print("\(code.rawValue) (\(code.severity.rawValue))\n\(code.title).\n\n\(code.explanation)")
    if code.isAdjustable {
      print("\nThe weight can be set in publication.yml: rules: {\(code.rawValue): error}")
    }
  }

  private func unknown(_ name: String, _ ids: [String]) -> ValidationError {
    let near = nearMiss(to: name, among: Code.allCases.map(\.rawValue) + ids)
    return ValidationError(
      "there is no finding and no figure '\(name)'"
        + (near.map { "; did you mean '\($0)'?" }
          ?? "; 'assay explain' lists the findings, 'assay figures' the figures"))
  }
}

extension String {
  /// The text with blanks behind it up to a width in characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

import ArgumentParser
import Diagnostics

/// The command `assay explain CODE`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a kind of finding, or list all of them.",
    discussion: "For example: assay explain figure-mismatch")

  @Argument(help: "The code in square brackets at the end of a finding; without it, a list.")
  var code: String?

  func run() throws {
    guard let code else {
      for code in Code.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
        print(
          "\(code.rawValue.padded(to: 26)) \(code.severity.rawValue.padded(to: 8)) \(code.title)")
      }
      return
    }
    guard let known = Code(rawValue: code) else {
      let near = nearMiss(to: code, among: Code.allCases.map(\.rawValue))
      throw ValidationError(
        "there is no finding '\(code)'"
          + (near.map { "; did you mean '\($0)'?" } ?? "; 'assay explain' lists them all"))
    }
    print("\(known.rawValue) (\(known.severity.rawValue))\n\(known.title).\n\n\(known.explanation)")
    if known.isAdjustable {
      print("\nThe weight can be set in publication.yml: rules: {\(known.rawValue): error}")
    }
  }
}

extension String {
  /// The text with blanks behind it up to a width in characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

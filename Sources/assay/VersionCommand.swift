import ArgumentParser

/// The command `assay version`.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the version.")

  static let text = "assay 0.1.0"

  func run() {
    print(Self.text)
  }
}

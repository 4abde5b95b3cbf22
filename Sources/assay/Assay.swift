import ArgumentParser

/// The command: reads the flags, calls the rooms behind, prints, and ends with an exit code.
@main
struct Assay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Makes a newsletter site whose every number is bound to a source.",
    discussion: """
      Run it where the folders Content/ and Templates/ are.

        assay preview             see the site while you write
        assay check               every finding, nothing written
        assay build               write the site to Output/
        assay gallery --output g  every kind of chart, and how it is written
        assay figures             the figures, all or those you ask for
        assay explain key-unknown what a finding means and what to do

      Ends with 0 when there is no error, 1 when there are findings of severity error, 64 for a \
      wrong command line, 74 when a file cannot be read or written, 75 when another build is at \
      work on the same output.
      """,
    version: VersionCommand.text,
    subcommands: [
      BuildCommand.self, CheckCommand.self, PreviewCommand.self, RenderCommand.self,
      LockCommand.self, GalleryCommand.self, FiguresCommand.self, ExplainCommand.self,
      SchemaCommand.self,
      VersionCommand.self,
    ])
}

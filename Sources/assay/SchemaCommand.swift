import ArgumentParser
import Site

extension SchemaName: ExpressibleByArgument {}

/// The command `assay schema NAME`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a content file.",
    discussion: """
      An editor that knows the schema completes keys and marks slips while you type.

        assay schema highlights > highlights.schema.json
      """)

  @Argument(
    help:
      "The file: publication, sources, subjects, constants, disclaimers, highlights, article, issue or page."
  )
  var name: SchemaName

  func run() throws {
    print(try schema(name), terminator: "")
  }
}

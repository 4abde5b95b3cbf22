import ArgumentParser
import Diagnostics
import Site
import Workspace

/// The command `assay figures`.
struct FiguresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "List the figures, all or those you ask for.",
    discussion: """
      Filters can be combined; a figure has to pass all of them. A subject stands for everything \
      that lies in it.

        assay figures
        assay figures --subject baotou --kind growth
        assay figures --source scmp --verdict unverified
        assay figures --check none
        assay figures --format csv > figures.csv

      In the table, 'chains' is how many independent chains the outlets come down to: '1 of 3' is \
      three outlets with one root.

      'assay explain article#figure' tells all that is known of one of them.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @OptionGroup var filter: FilterOptions
  @OptionGroup var site: SiteOptions

  @Option(help: "How they are shown: text, json with one object a line, or csv.")
  var format = Format.text

  func run() async throws {
    let examined = try await examined(site)
    let filter = filter.filter
    let records = try known { () throws(UnknownName) in try examined.records(filter) }
    switch format {
    case .text:
      print(
        textFormat(records, total: examined.count, check: filter.check), terminator: "")
    case .json: print(jsonFormat(records), terminator: "")
    case .csv: print(csvFormat(records), terminator: "")
    }
    if records.isEmpty, format != .text {
      Terminal.note(textFormat(records, total: examined.count), terminator: "")
    }
  }
}

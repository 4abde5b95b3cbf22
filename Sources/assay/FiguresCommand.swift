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

/// Which figures are asked for.
struct FilterOptions: ParsableArguments {
  @Option(help: "A key of subjects.yml, with everything that lies in it.")
  var subject: String?

  @Flag(help: "With --subject: only the subject itself.")
  var exact = false

  @Option(help: "A key of sources.yml, anywhere in the chain.")
  var source: String?

  @Option(help: "A key of sources.yml that is the root of the chain.")
  var root: String?

  @Option(help: "The slug of the article that declares them.")
  var article: String?

  @Option(
    help: "The kind: \(list(FigureFilter.kinds)).", completion: .list(FigureFilter.kinds))
  var kind: String?

  @Option(
    help: "The verdict: \(list(FigureFilter.verdicts)).",
    completion: .list(FigureFilter.verdicts))
  var verdict: String?

  @Option(
    help: ArgumentHelp(
      "What a check of it came to: \(list(FigureFilter.checks)) for those that take part in no check.",
      valueName: "outcome"),
    completion: .list(FigureFilter.checks))
  var check: String?

  @Flag(help: "Only those at which a rule found something, answered or not.")
  var flagged = false

  func validate() throws {
    if exact, subject == nil { throw ValidationError("'--exact' needs '--subject'") }
    try refuse(kind, "kind", besides: FigureFilter.kinds)
    try refuse(verdict, "verdict", besides: FigureFilter.verdicts)
    try refuse(check, "outcome", besides: FigureFilter.checks)
  }

  private func refuse(_ word: String?, _ what: String, besides known: [String]) throws {
    guard let word, !known.contains(word) else { return }
    throw ValidationError(
      "there is no \(what) '\(word)'"
        + (nearMiss(to: word, among: known).map { "; did you mean '\($0)'?" }
          ?? "; there are \(list(known))"))
  }

  var filter: FigureFilter {
    var filter = FigureFilter()
    filter.subject = subject
    filter.isExact = exact
    filter.source = source
    filter.root = root
    filter.article = article
    filter.kind = kind
    filter.verdict = verdict
    filter.check = check
    filter.isFlagged = flagged
    return filter
  }
}

/// "level, growth or share".
private func list(_ words: [String]) -> String {
  words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
}

/// The publication, read and checked; what is wrong with it is told in a line.
func examined(_ site: SiteOptions) async throws -> Examination {
  let examined = try await atTheEdge {
    let tree = try load(content: site.content, templates: site.templates)
    return await withProgress("reading") {
      await examine(tree, contentRoot: site.content, options: site.buildOptions)
    }
  }
  let errors = examined.findings.count { $0.severity == .error }
  if errors > 0 {
    Terminal.note(
      "the content has \(errors) error\(errors == 1 ? "" : "s"); 'assay check' shows them")
  }
  return examined.value
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

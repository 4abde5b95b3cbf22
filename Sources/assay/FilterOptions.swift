import ArgumentParser
import Diagnostics
import Site

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

import Diagnostics
import YAML

@testable import Figures

/// What the rules found, as texts to be compared.
extension FigureSet {
  /// "outcome: arithmetic" for each result of a rule, with ordinary spaces.
  func told(_ rule: CheckResult.Rule) -> [String] {
    checks.filter { $0.rule == rule }.map { plain("\($0.outcome.displayName): \($0.worked)") }
  }

  /// "name: value, arithmetic, interval" for each figure derived by a rule, with ordinary spaces.
  func implied(_ rule: CheckResult.Rule) -> [String] {
    derivations.filter { $0.rule == rule }.map {
      plain("\($0.name): \($0.value), \($0.worked), \($0.interval ?? "exact")")
    }
  }

  /// "code article#id" for each flag.
  var raised: [String] { flags.map { "\($0.finding.code.rawValue) \($0.about.name)" } }
}

extension Flag.About {
  /// The global name of the figure or claim, or the slug of the article.
  var name: String {
    switch self {
    case .figure(let name), .claim(let name), .article(let name): name
    }
  }
}

/// Reads and resolves articles with other constants, subjects or sources than those of the fixtures.
func resolve(
  _ texts: [String: String], sources: String = Fixtures.sources,
  subjects: String = Fixtures.subjects, constants: String = ""
) -> FigureSet {
  let files = texts.sorted { $0.key < $1.key }.map { read($0.value, article: $0.key).value }
  let registry = Registry.make(
    sources: readSources(Array(sources.utf8), path: "sources.yml").value,
    subjects: readSubjects(Array(subjects.utf8), path: "subjects.yml").value,
    constants: readConstants(Array(constants.utf8), path: "constants.yml").value
  ).value
  return resolveFigures(files: files, registry: registry).value
}

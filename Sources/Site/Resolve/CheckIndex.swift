import Figures
import YAML

/// What the checks found, by what pages ask for.
struct CheckIndex: Sendable {
  /// The results that speak of a figure, by its global name.
  private(set) var resultsOf: [String: [CheckResult]] = [:]
  /// The results that speak of an article's figures, by its slug.
  private(set) var resultsIn: [String: [CheckResult]] = [:]
  /// What an article's figures imply, alone or with others; what needs no other article first.
  private(set) var derivedIn: [String: [Derived]] = [:]
  /// What figures imply about a subject's rates, by its key.
  private(set) var bridgesOf: [String: [Derived]] = [:]

  /// A derived figure and the fragment of its row.
  struct Derived: Sendable {
    let derivation: Derivation
    let anchor: String

    /// The slug of the article whose figure it speaks of.
    var article: String { articleOf(derivation.inputs.first ?? "") }

    /// Whether nothing went in but figures of one article.
    func isOwn(of article: String) -> Bool {
      derivation.inputs.allSatisfy { articleOf($0) == article }
    }
  }

  init() {}

  init(_ figures: FigureSet) {
    resultsOf = Dictionary(grouping: figures.checks, by: \.figure)
    resultsIn = Dictionary(grouping: figures.checks) { articleOf($0.figure) }
    let declared = Set(
      figures.checks.lazy.filter { $0.rule == .formula }.map { Sum($0.worked, $0.inputs) })
    var used: [String: Int] = [:]
    for derivation in figures.derivations {
      // What is a figure of our own already is not said twice.
      guard !declared.contains(Sum(derivation.worked, derivation.inputs)) else { continue }
      let derived = Derived(derivation: derivation, anchor: anchor(of: derivation, &used))
      let articles = derivation.inputs.map(articleOf)
      for article in Set(articles) { derivedIn[article, default: []].append(derived) }
      if let subject = subject(of: derivation, in: figures) {
        bridgesOf[subject, default: []].append(derived)
      }
    }
    for (article, all) in derivedIn {
      derivedIn[article] =
        all.filter { $0.isOwn(of: article) } + all.filter { !$0.isOwn(of: article) }
    }
  }

  private struct Sum: Hashable {
    let worked: String
    let inputs: Set<String>

    init(_ worked: String, _ inputs: [String]) {
      self.worked = worked
      self.inputs = Set(inputs)
    }
  }
}

/// A fragment that no heading and no other row has: their ids hold no dot.
private func anchor(of derivation: Derivation, _ used: inout [String: Int]) -> String {
  let figure = (derivation.inputs.first ?? "").split(separator: "#").joined(separator: "--")
  let anchor = "d.\(derivation.rule.rawValue).\(figure)"
  let count = used[anchor, default: 0] + 1
  used[anchor] = count
  return count == 1 ? anchor : "\(anchor).\(count)"
}

/// Whose rate a derived figure gives, where it bridges figures that cannot be compared.
private func subject(of derivation: Derivation, in figures: FigureSet) -> String? {
  guard let figure = derivation.inputs.first.flatMap(figures.figure(named:)) else { return nil }
  switch derivation.rule {
  case .cumulative: return figure.subject.value
  case .gap: return figure.of?.value
  default: return nil
  }
}

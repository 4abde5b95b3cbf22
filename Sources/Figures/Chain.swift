import YAML

/// The publishers of a chain for readers, root first: "Baotou city government, via an unnamed
/// state-linked outlet, reported by Rare Earth Exchanges".
package func sourceLine(for chain: [ChainLink], registry: Registry) -> String {
  let names = chain.reversed().map { link in
    guard let source = registry.sources[link.source.value] else { return link.source.value }
    return source.nameInSentence
  }
  guard let root = names.first else { return "" }
  var line = Words.sentence(root)
  for name in names.dropFirst().dropLast() { line += ", via \(name)" }
  if names.count > 1, let nearest = names.last { line += ", reported by \(nearest)" }
  return line
}

/// The source line of one figure.
package func sourceLine(for figure: Figure, registry: Registry) -> String {
  sourceLine(for: figure.chain, registry: registry)
}

extension Source {
  /// The name as it stands in the middle of a sentence; "An unnamed outlet" is no proper name.
  var nameInSentence: String { kind == .unnamed ? name.withSmallInitial : name }
}

extension Figure {
  /// Where the number comes from; the last link of the chain.
  package var root: ChainLink? { chain.last }
}

extension FigureSet {
  /// The figures with those of our own replaced by what they were computed from, each once.
  ///
  /// The figures of our own stay at the end: that they are ours must be said as well.
  package func withInputs(_ figures: some Sequence<Figure>) -> [Figure] {
    var published: [Figure] = []
    var ours: [Figure] = []
    var seen: Set<String> = []
    var waiting = Array(figures)
    var index = 0
    while index < waiting.count {
      let figure = waiting[index]
      index += 1
      guard seen.insert(figure.globalName).inserted else { continue }
      guard let formula = figure.formula else {
        published.append(figure)
        continue
      }
      ours.append(figure)
      for reference in formula.references {
        if case .found(let input) = self.figure(reference.value, from: figure.article) {
          waiting.append(input)
        }
      }
    }
    return published + ours
  }

  /// The claims of one article, as declared.
  package func claims(of article: String) -> [Claim] {
    claims.filter { $0.article == article }
  }

  /// The result that speaks of the figure itself, before those it is only an input of.
  package func check(of figure: Figure) -> CheckResult? {
    let all = checks(of: figure)
    return all.first { $0.figure == figure.globalName } ?? all.first
  }
}

extension CheckResult {
  /// The result as a sentence for readers.
  ///
  /// "3.2 ÷ 11.3 = 28.32%; with rounding [27.75, 28.89]: consistent."
  package var sentence: String {
    let range = interval.map { "; with rounding \($0)" } ?? ""
    return "\(worked)\(range): \(outcome.displayName)."
  }
}

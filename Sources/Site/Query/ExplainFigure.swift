import Diagnostics
import Figures
import YAML

extension Examination {
  /// What is known of one figure and its surroundings.
  /// - Parameter name: `article#figure`, or the figure's own id if only one figure has it.
  package func explain(_ name: String) throws(UnknownName) -> FigureExplanation {
    explanation(of: try figure(named: name))
  }

  /// The ids of all figures, in the order of the ledger.
  package var ids: [String] { publication.figures.figures.map(\.id) }

  private func figure(named name: String) throws(UnknownName) -> Figure {
    guard name.utf8.contains(UInt8(ascii: "#")) else { return try figure(withID: name) }
    let article = articleOf(name)
    switch publication.figures.figure(name, from: article) {
    case .found(let figure): return figure
    case .broken:
      throw UnknownName("the figure '\(name)' cannot be read; 'assay check' shows why")
    case .unknown(let nearest):
      if publication.article(article) == nil { throw unknownHome(of: name, article) }
      // The nearest in the same article comes as its id alone.
      let near = nearest.map { $0.utf8.contains(UInt8(ascii: "#")) ? $0 : "\(article)#\($0)" }
      throw UnknownName(
        "there is no figure '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }

  private func unknownHome(of name: String, _ article: String) -> UnknownName {
    let names = publication.figures.figures.map(\.globalName)
    return publication.hidden[article] == nil && nearMiss(to: name, among: names) != nil
      ? UnknownName("figure", name, among: names) : unknownArticle(article)
  }

  private func figure(withID id: String) throws(UnknownName) -> Figure {
    let found = publication.figures.figures.filter { $0.id == id }
    guard let first = found.first else {
      throw UnknownName("figure", id, among: publication.figures.figures.map(\.id))
    }
    guard found.count == 1 else {
      let names = found.map { "'\($0.globalName)'" }.joined(separator: ", ")
      throw UnknownName("\(found.count) figures are called '\(id)'; name one of them: \(names)")
    }
    return first
  }

  private func explanation(of figure: Figure) -> FigureExplanation {
    let registry = publication.registry
    let measure = figure.measure.flatMap { registry.measures[$0.value] }
    return FigureExplanation(
      figure: record(of: figure),
      standsFor: FigureExplanation.StandsFor(
        words: figure.quantity.interval?.words(in: figure.quantity.unit),
        brackets: figure.quantity.interval?.brackets, because: figure.quantity.intervalReason),
      subject: subject(figure.subject.value),
      liesIn: registry.ancestors(of: figure.subject.value).dropFirst().map(subject),
      measure: measure.map { FigureExplanation.Named(key: $0.key, name: $0.name) },
      definition: measure?.definition, whole: whole(of: figure), witnesses: witnesses(of: figure),
      contradictions: contradictions(of: figure),
      implies: publication.figures.derivations(from: figure).map(FigureExplanation.Implied.init),
      uses: uses(of: figure))
  }

  private func subject(_ key: String) -> FigureExplanation.Subject {
    let subject = publication.registry.subjects[key]
    return FigureExplanation.Subject(
      key: key, name: subject?.name ?? key, parents: subject?.parents.map(\.value) ?? [])
  }

  private func whole(of figure: Figure) -> FigureExplanation.Named? {
    guard let reference = figure.of?.value else { return nil }
    guard let whole = publication.figures.declaredFigure(reference, from: figure.article)
    else {
      return FigureExplanation.Named(
        key: reference, name: publication.registry.subjects[reference]?.name ?? reference)
    }
    return FigureExplanation.Named(
      key: whole.globalName,
      name: "\(publication.figures.label(of: whole)), \(whole.quantity.plainForm)")
  }

  private func witnesses(of figure: Figure) -> FigureExplanation.Witnessing {
    let set = publication.figures
    let witnesses = set.witnesses(of: figure)
    return FigureExplanation.Witnessing(
      words: witnesses.words, counted: witnesses.countText,
      agreeing: set.agreeing(with: figure).filter { $0 !== figure }.map { other in
        FigureExplanation.Agreeing(
          figure: other.globalName, form: other.quantity.plainForm,
          source: sourceLine(for: other, registry: publication.registry))
      })
  }

  private func contradictions(of figure: Figure) -> [FigureExplanation.Contradicted] {
    publication.figures.contradictions.compactMap { contradiction in
      let names = [contradiction.first, contradiction.second]
      guard names.contains(figure.globalName),
        let name = names.first(where: { $0 != figure.globalName })
      else { return nil }
      return FigureExplanation.Contradicted(
        figure: name, form: publication.figures.figure(named: name)?.quantity.plainForm ?? "",
        state: contradiction.state.name, because: contradiction.state.reason)
    }
  }
}

extension Witnesses {
  /// "3 outlets go back to 1 root".
  fileprivate var words: String {
    guard !isOurs, outlets > 0 else { return rootText }
    return "\(outlets) \(outlets == 1 ? "outlet goes" : "outlets go") back to \(rootText)"
  }
}

extension FigureExplanation.Implied {
  fileprivate init(_ derivation: Derivation) {
    self.init(
      rule: derivation.rule.rawValue, name: derivation.name, value: derivation.value,
      formula: derivation.formula, worked: derivation.worked, interval: derivation.interval,
      assumption: derivation.assumption, inputs: derivation.inputs)
  }
}

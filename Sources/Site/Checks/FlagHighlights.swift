import Diagnostics
import Figures
import Markdown
import YAML

/// C20 and C21: a highlight is no surer than the text and the quotation of its figure, and speaks of
/// the same place.
@Sendable func flagHighlights(_ publication: Publication) -> [Flag] {
  let places = PlaceNames(publication.registry)
  return publication.articles.flatMap { article -> [Flag] in
    let body = Dictionary(
      grouping: article.text.document.references.filter { $0.kind == .figure },
      by: \.target)
    return article.lines.flatMap { line in
      line.inline.references.filter { $0.kind == .figure }.flatMap { reference -> [Flag] in
        guard let figure = try? publication.figure(reference.target, at: article.place) else {
          return []
        }
        let highlight = TextWords(reference.sentence)
        return [
          hedgeLost(figure, reference, highlight, body[reference.target] ?? []),
          placeDrift(figure, reference, highlight, places),
        ].compactMap { $0 }
      }
    }
  }
}

// MARK: Hedges

private func hedgeLost(
  _ figure: Figure, _ reference: Reference, _ highlight: TextWords, _ body: [Reference]
) -> Flag? {
  guard hedge(in: highlight) == nil else { return nil }
  let quoted = figure.quote.flatMap { quote in
    hedge(in: TextWords(quote.value)).map { ($0, quote.range, "the quotation") }
  }
  let hedges = body.map { hedge(in: TextWords($0.sentence)) }
  let written: (String, SourceRange, String)? =
    if let first = body.first, let word = hedges.first ?? nil, hedges.allSatisfy({ $0 != nil }) {
      (word, first.range, "the text")
    } else {
      nil
    }
  guard let (word, range, place) = quoted ?? written else { return nil }
  return Flag(
    Finding(
      .wordingHedgeLost,
      "the highlight prints \(figure.quantity.plainForm) without the '\(word)' of \(place)",
      at: reference.range, notes: [.init("'\(word)' stands here", at: range)],
      fix: "put the hedge into the highlight"), about: figure)
}

private let hedgePhrases = [
  ["if", "accurate"], ["if", "correct"], ["if", "right"], ["if", "confirmed"], ["if", "true"],
  ["according", "to", "estimates"], ["by", "estimate"], ["above", "designated", "size"],
]
private let hedgeWords: Set<String> = [
  "may", "might", "could", "perhaps", "possibly", "probably", "reportedly", "allegedly",
  "supposedly", "unconfirmed", "estimated", "estimates", "preliminary", "provisional", "known",
  "appears",
]

/// A word or phrase that takes something back.
private func hedge(in text: TextWords) -> String? {
  hedgePhrases.first(where: text.contains)?.joined(separator: " ")
    ?? text.words.first { hedgeWords.contains($0) }
}

// MARK: Places

private func placeDrift(
  _ figure: Figure, _ reference: Reference, _ highlight: TextWords, _ places: PlaceNames
) -> Flag? {
  guard let own = places.place(of: figure.subject.value) else { return nil }
  let named = places.named(in: highlight)
  guard !named.contains(own), !named.contains(figure.subject.value),
    let wider = places.wholes(of: own).first(where: { named.contains($0) }),
    figure.of?.value != wider
  else { return nil }
  return Flag(
    Finding(
      .wordingActor,
      "the highlight gives \(figure.quantity.plainForm) to '\(places.name(wider))', and figure '\(figure.id)' is about '\(places.name(figure.subject.value))'",
      at: reference.range, notes: [.init("the figure is declared here", at: figure.range)],
      fix: "name '\(places.name(own))'"), about: figure)
}

/// The names and aliases of places, found in a text by their first word.
private struct PlaceNames {
  private let registry: Registry
  private var byFirstWord: [String: [(words: [String], key: String)]] = [:]

  init(_ registry: Registry) {
    self.registry = registry
    for key in registry.subjectOrder {
      guard let subject = registry.subjects[key], subject.kind == .place else { continue }
      for name in [subject.name] + subject.aliases {
        let words = TextWords(name).words
        if let first = words.first { byFirstWord[first, default: []].append((words, key)) }
      }
    }
  }

  func name(_ key: String) -> String { registry.subjects[key]?.name ?? key }

  /// The nearest place a subject is or lies in.
  func place(of subject: String) -> String? {
    registry.ancestors(of: subject).first { registry.subjects[$0]?.kind == .place }
  }

  func wholes(of place: String) -> [String] {
    registry.ancestors(of: place).dropFirst().filter { registry.subjects[$0]?.kind == .place }
  }

  /// The places a text names, with or without a possessive ending.
  func named(in text: TextWords) -> Set<String> {
    let words = text.words.map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }
    var found: Set<String> = []
    for (i, word) in words.enumerated() {
      for candidate in byFirstWord[word] ?? []
      where words[i...].starts(with: candidate.words) { found.insert(candidate.key) }
    }
    return found
  }
}

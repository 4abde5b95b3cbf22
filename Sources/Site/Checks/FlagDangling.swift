import Diagnostics
import Figures
import YAML

/// C22: a quotation that speaks of somebody's team, or of the survey, where nothing quoted before it
/// says whose or which: the passage may have been lifted from its context.
@Sendable func flagDangling(_ publication: Publication) -> [Flag] {
  let quoting = publication.articles.map { quotes(in: $0.slug, publication) }
    .filter { !$0.isEmpty }
  guard !quoting.isEmpty else { return [] }
  let known = knownNames(publication)
  return quoting.flatMap { quotes -> [Flag] in
    var introduced = known
    var seen: Set<String> = []
    return quotes.compactMap { quote -> Flag? in
      let text = TextWords(quote.text.value)
      defer {
        seen.formUnion(text.words)
        introduced.formUnion(text.written.filter { !isPossessive($0) })
      }
      guard let what = dangling(text, introduced, seen) else { return nil }
      let finding = Finding(
        .wordingDangling, "'\(what)' in the quotation was not introduced before",
        at: quote.text.range, fix: "find the original, or say in a note what is missing")
      return Flag(finding, about: quote.about, answer: quote.answer)
    }
  }
}

private struct Quote {
  let text: Located<String>
  let about: Flag.About
  let answer: String?
}

/// The quotations of an article in the order of its file.
private func quotes(in article: String, _ publication: Publication) -> [Quote] {
  let figures = publication.figures(of: article).compactMap { figure in
    figure.quote.map {
      Quote(
        text: $0, about: .figure(figure.globalName), answer: figure.answer(to: .wordingDangling))
    }
  }
  let claims = publication.claims(of: article).compactMap { claim in
    claim.quote.map {
      Quote(text: $0, about: .claim(claim.globalName), answer: claim.answer(to: .wordingDangling))
    }
  }
  return (figures + claims).sorted { $0.text.range < $1.text.range }
}

/// The words of the names of sources and subjects.
private func knownNames(_ publication: Publication) -> Set<String> {
  let names =
    publication.registry.sources.values.map(\.name)
    + publication.registry.subjects.values.flatMap { [$0.name] + $0.aliases }
  return Set(names.flatMap { TextWords($0).written })
}

private let groups: Set<String> = [
  "team", "group", "colleagues", "study", "survey", "report", "paper", "estimate",
]

private let works: Set<String> = ["study", "survey", "poll", "paper"]

/// "Fan's team", "the survey".
private func dangling(
  _ text: TextWords, _ introduced: Set<String>, _ seen: Set<String>
) -> String? {
  for (i, (word, next)) in zip(text.written, text.words.dropFirst()).enumerated() {
    if groups.contains(next), isPossessive(word), word.first?.isUppercase == true {
      let name = String(word.dropLast(2))
      let isKnown =
        introduced.contains(name) || text.written[..<i].contains(name)
      if !isKnown { return "\(word) \(next)" }
    }
    if text.words[i] == "the", works.contains(next), !seen.contains(next),
      !text.words[..<i].contains(next)
    {
      return "the \(next)"
    }
  }
  return nil
}

private func isPossessive(_ word: String) -> Bool { word.hasSuffix("'s") }

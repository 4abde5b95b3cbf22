import Diagnostics
import Figures
import Markdown
import YAML

/// C16: a word of acceleration needs an earlier figure to compare with.
///
/// Looked for in the title, summary and highlights, outside quotation marks, and in the quotations of
/// figures.
@Sendable func flagTrends(_ publication: Publication) -> [Flag] {
  publication.articles.flatMap { article -> [Flag] in
    let own = publication.figures(of: article.slug)
    let texts =
      ([article.text.title, article.text.summary].compactMap { $0 } + article.lines).map { line in
        (
          Located(line.plain, at: line.range),
          line.inline.references.filter { $0.kind == .figure }
            .compactMap { try? publication.figure($0.target, at: article.place) }
        )
      } + own.compactMap { figure in figure.quote.map { ($0, [figure]) } }
    return texts.compactMap { text, bound in
      flag(text, bound.isEmpty ? own : bound, in: publication)
    }
  }
}

private func flag(
  _ text: Located<String>, _ figures: [Figure], in publication: Publication
) -> Flag? {
  guard let word = trendWord(in: TextWords(text.value, leavingOutQuotations: true)) else {
    return nil
  }
  let rates = figures.filter { $0.kind == .growth }
  guard let first = rates.first ?? figures.first,
    !rates.contains(where: { hasOtherPeriod($0, in: publication) })
  else { return nil }
  return Flag(
    Finding(
      .wordingTrend, "'\(word)' has no earlier figure to be compared with", at: text.range,
      notes: [.init("no other period of this series is declared", at: first.range)],
      fix: "declare the earlier figure, or do not speak of a trend"), about: first)
}

/// Whether a figure of the same series stands for another period.
private func hasOtherPeriod(_ figure: Figure, in publication: Publication) -> Bool {
  (publication.index.figuresAbout[figure.subject.value] ?? []).contains { other in
    guard let mine = figure.period, let theirs = other.period else { return false }
    return !mine.hasSameExtent(as: theirs)
      && compare(figure, other, on: Attribute.allCases.filter { $0 != .period }) == .comparable
  }
}

private let stems = ["accelerat", "decelerat", "quicken"]
private let phrases = [
  ["speeding", "up"], ["speeds", "up"], ["sped", "up"], ["slowing", "down"], ["slows", "down"],
  ["slowed", "down"], ["gathering", "pace"], ["picking", "up", "speed"], ["losing", "pace"],
]

private func trendWord(in text: TextWords) -> String? {
  if let stem = stems.first(where: text.hasWord) {
    return text.words.first { $0.hasPrefix(stem) }
  }
  return phrases.first(where: text.contains)?.joined(separator: " ")
}

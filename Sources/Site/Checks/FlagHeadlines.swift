import Diagnostics
import Figures
import Markdown
import YAML

/// C16: a number in the headline reported on is a figure of the article, or a correct rounding of one.
@Sendable func flagHeadlines(_ publication: Publication) -> [Flag] {
  publication.articles.flatMap { article -> [Flag] in
    guard let title = article.text.origin?.title else { return [] }
    let figures = publication.figures(of: article.slug)
    return headlineNumbers(article).compactMap { number in
      guard !figures.contains(where: { $0.reads(number.text) }) else { return nil }
      let waiver = article.text.waivers.first {
        $0.rule == .wordingHeadline && $0.at.value == number.text
      }
      return Flag(
        Finding(
          .wordingHeadline,
          "'\(number.text)' in the headline is neither a figure of this article nor a rounding of one",
          at: title.range,
          fix: "declare the figure, or answer with 'waive' in the front matter"),
        about: .article(article.slug), answer: waiver?.because)
    }
  }
}

/// The numbers in the headline reported on.
func headlineNumbers(_ article: Article) -> [NumberMention] {
  guard let title = article.text.origin?.title else { return [] }
  return parseInline(title.value) { _ in title.range }.value.numbers.filter {
    if case .free = $0.state { true } else { false }
  }
}

extension Figure {
  /// Whether a text can be read as this figure, its hedge left aside.
  fileprivate func reads(_ text: String) -> Bool {
    if case .mismatch = quantity.reading(of: text) { false } else { true }
  }
}

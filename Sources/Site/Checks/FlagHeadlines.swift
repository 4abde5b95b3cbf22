import Diagnostics
import Figures
import Markdown
import YAML

/// C16: a number in the headline reported on is a figure of the article, or a correct rounding of one.
@Sendable func flagHeadlines(_ publication: Publication) -> [Flag] {
  publication.articles.flatMap { article -> [Flag] in
    guard let title = article.text.origin?.title else { return [] }
    let figures = publication.figures(of: article.slug)
    let mentions = parseInline(title.value) { _ in title.range }.value.numbers
    return mentions.compactMap { mention in
      guard case .free = mention.state, !figures.contains(where: { $0.reads(mention.text) })
      else { return nil }
      return Flag(
        Finding(
          .wordingHeadline,
          "'\(mention.text)' in the headline is neither a figure of this article nor a rounding of one",
          at: title.range, fix: "declare the figure, or say in the text that the headline is off"),
        about: article.slug, answer: nil)
    }
  }
}

extension Figure {
  /// Whether a text can be read as this figure, its hedge left aside.
  fileprivate func reads(_ text: String) -> Bool {
    if case .mismatch = quantity.reading(of: text) { false } else { true }
  }
}

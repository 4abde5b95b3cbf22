import Diagnostics
import Markdown

/// Every number in the texts rests on a figure.
@Sendable func checkNumbers(_ publication: Publication) -> [Finding] {
  publication.texts.flatMap { text in
    text.numbers.compactMap { mention in
      guard case .free = mention.state else { return nil }
      return Finding(
        .figureUnbacked, "the number '\(mention.text)' is bound to no figure", at: mention.range,
        fix: "write '[\(mention.text)](figure:id)' and declare the figure in highlights.yml")
    }
  }
}

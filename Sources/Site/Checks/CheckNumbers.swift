import Diagnostics
import Markdown

/// Every number in the texts rests on a figure, or has an author's reason why not.
@Sendable func checkNumbers(_ publication: Publication) -> [Finding] {
  publication.coverage.total.uncovered.map { number in
    Finding(
      .figureUnbacked, "the number '\(number.text)' is bound to no figure", at: number.range,
      fix: "write '[\(number.text)](figure:id)' and declare the figure in highlights.yml")
  } + publication.articles.flatMap { unusedWaivers($0.text.waivers, $0.coverage) }
    + publication.issues.flatMap { unusedWaivers($0.text.waivers, $0.coverage) }
    + publication.pages.flatMap { unusedWaivers($0.waivers, $0.coverage) }
}

/// What answers for the numbers of every text of a publication.
package struct PublicationCoverage: Sendable, Hashable {
  /// The articles, issues and pages in their order.
  package let texts: [Part]

  /// One text with what belongs to it.
  package struct Part: Sendable, Hashable {
    /// Where the text stands: `articles/baotou-output-2025`.
    package let name: String
    package let numbers: NumericCoverage
  }

  /// All texts together.
  package var total: NumericCoverage {
    texts.reduce(into: NumericCoverage()) { $0 += $1.numbers }
  }
}

extension Publication {
  var coverage: PublicationCoverage {
    PublicationCoverage(
      texts: articles.map { .init(name: "articles/\($0.slug)", numbers: $0.coverage) }
        + issues.map { .init(name: "issues/\($0.slug)", numbers: $0.coverage) }
        + pages.map { .init(name: "pages/\($0.slug)", numbers: $0.coverage) })
  }
}

extension Issue {
  var coverage: NumericCoverage { NumericCoverage(of: text.texts, waivers: text.waivers) }
}

extension ParsedPage {
  var coverage: NumericCoverage { NumericCoverage(of: texts, waivers: waivers) }
}

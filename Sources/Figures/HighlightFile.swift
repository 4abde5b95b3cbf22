package import YAML

/// What one `highlights.yml` holds, checked as far as the file alone allows.
package struct HighlightFile: Sendable, Hashable {
  /// The slug of the article.
  package let article: String
  /// In the order of the file.
  package var figures: [Figure] = []
  package var highlights: [Highlight] = []
  package var claims: [Claim] = []
  package var charts: [ChartDeclaration] = []
  /// Ids of figures and claims that are declared but could not be read; findings say why, and
  /// references to them raise no further one.
  package var broken: Set<String> = []
  /// Whether the file as a whole could not be read, so that nothing is known of what it declares.
  package var isUnreadable = false

  package init(article: String) {
    self.article = article
  }

  /// One highlight: inline Markdown, and the node that places its bytes in the file.
  package struct Highlight: Sendable, Hashable {
    package let text: String
    package let node: Node
  }
}

package import Charts
import Diagnostics
import YAML

extension FigureSet {
  /// The growth of a whole beside that of its parts, as a chart nobody declared.
  ///
  /// - Parameter parts: figures that may stand on one axis with the whole's.
  /// - Returns: `nil` where the rules for declared charts would refuse it, or find it crowded.
  package func growthChart(
    of whole: Figure, beside parts: [Figure], id: String, title: String, labels: ChartLabels
  ) -> Chart? {
    guard parts.count < rowLimit else { return nil }
    let references = (parts + [whole]).map { Located($0.globalName, at: $0.range) }
    let declaration = ChartDeclaration(
      article: whole.article, id: id, range: whole.range,
      title: Located(title, at: whole.range), subtitle: nil, note: nil, highlight: [],
      order: .value, isSocial: false,
      content: .growth(figures: references, benchmark: references.last))
    return planChart(declaration, figures: self, labels: labels).value
  }
}

/// How many rows a chart may have.
private let rowLimit = 10

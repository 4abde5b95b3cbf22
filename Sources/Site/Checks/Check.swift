import Diagnostics
import Figures

/// The rules that look at the whole publication, one file each.
let checks: [@Sendable (Publication) -> [Finding]] = [
  checkReferences,
  checkNumbers,
  checkUse,
  checkFrontMatter,
  checkFlags,
]

/// The rules about wording whose findings can be answered in the content, one file each.
let flagRules: [@Sendable (Publication) -> [Flag]] = [
  flagHedges,
  flagUnused,
  flagQuotes,
  flagDangling,
  flagHeadlines,
  flagTrends,
  flagHighlights,
]

/// What all rules find, with the severities the publication has set.
func check(_ publication: Publication) -> [Finding] {
  checks.flatMap { $0(publication) }
}

extension Sequence<Finding> {
  /// The findings with the weights `rules:` gives them.
  func weighed(by severities: [Code: Severity]) -> [Finding] {
    map { finding in
      var finding = finding
      if let severity = severities[finding.code] { finding.severity = severity }
      return finding
    }
  }
}

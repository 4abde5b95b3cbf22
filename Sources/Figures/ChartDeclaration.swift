package import Diagnostics
package import YAML

package enum ChartKind: String, Sendable, Hashable, CaseIterable {
  case growth, contribution, share, compare, series, claims, level, multiples, tiles, sparkline
}

/// A chart as an author declares it: a kind and references to figures, never marks.
package struct ChartDeclaration: Sendable, Hashable {
  package let article: String
  package let id: String
  /// The id's place in `highlights.yml`.
  package let range: SourceRange
  package let title: Located<String>?
  package let subtitle: String?
  package let note: String?
  /// References to the figures the title speaks of.
  package let highlight: [Located<String>]
  package let order: Order
  /// Whether the chart also becomes a picture for social media.
  package let isSocial: Bool
  package let content: Content

  package var globalName: String { "\(article)#\(id)" }
  package var anchor: String { "c-\(id)" }
  package var globalAnchor: String { "c-\(article)--\(id)" }

  package enum Order: String, Sendable, Hashable, CaseIterable {
    /// By value, descending.
    case value
    /// As the figures are listed.
    case listed
  }

  package enum Form: String, Sendable, Hashable, CaseIterable {
    case stack, waterfall
  }

  package enum Layout: String, Sendable, Hashable, CaseIterable {
    case line, columns, spans
  }

  package enum LevelForm: String, Sendable, Hashable, CaseIterable {
    case pair, slope
  }

  package enum Scales: String, Sendable, Hashable, CaseIterable {
    case same, free
  }

  /// Some figures of a chart under a heading of their own.
  package struct Panel: Sendable, Hashable {
    package let title: String
    package let figures: [Located<String>]
  }

  /// What each kind shows; all texts are references, `id` or `slug#id`.
  package enum Content: Sendable, Hashable {
    case growth(figures: [Located<String>], benchmark: Located<String>?)
    /// - Parameter totals: one, or one a period for a contribution over time.
    case contribution(totals: [Located<String>], parts: [Located<String>], form: Form?)
    case share(figures: [Located<String>])
    case compare(rows: [[Located<String>]], names: [Located<String>], startsAtZero: Bool)
    case series(figures: [Located<String>], layout: Layout?)
    case claims(figures: [Located<String>])
    case level(figure: Located<String>, growth: Located<String>)
    /// - Parameter rows: two levels each, the earlier one first.
    case slope(rows: [[Located<String>]])
    case multiples(of: ChartKind, panels: [Panel], scales: Scales)
    case tiles(figures: [Located<String>])
    case sparkline(figures: [Located<String>])

    package var kind: ChartKind {
      switch self {
      case .growth: .growth
      case .contribution: .contribution
      case .share: .share
      case .compare: .compare
      case .series: .series
      case .claims: .claims
      case .level, .slope: .level
      case .multiples: .multiples
      case .tiles: .tiles
      case .sparkline: .sparkline
      }
    }

    /// Every reference to a figure, in the order written.
    package var references: [Located<String>] {
      switch self {
      case .growth(let figures, let benchmark): figures + [benchmark].compactMap { $0 }
      case .contribution(let totals, let parts, _): totals + parts
      case .share(let figures), .series(let figures, _), .claims(let figures), .tiles(let figures),
        .sparkline(let figures):
        figures
      case .compare(let rows, _, _), .slope(let rows): rows.flatMap { $0 }
      case .level(let figure, let growth): [figure, growth]
      case .multiples(_, let panels, _): panels.flatMap(\.figures)
      }
    }
  }

  /// Every reference to a figure, highlighted ones included.
  package var references: [Located<String>] { content.references + highlight }
}

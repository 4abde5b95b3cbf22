/// Charts of one kind side by side.
package struct MultiplesPlan: Sendable, Hashable {
  package let panels: Panels
  /// Whether each panel has a scale of its own; a note then says so.
  package let hasFreeScales: Bool

  package init(panels: Panels, hasFreeScales: Bool = false) {
    self.panels = panels
    self.hasFreeScales = hasFreeScales
  }

  /// All of one kind.
  package enum Panels: Sendable, Hashable {
    case growth([Panel<GrowthPlan>])
    case series([Panel<SeriesPlan>])
    case share([Panel<SharePlan>])
  }

  package struct Panel<Content: Sendable & Hashable>: Sendable, Hashable {
    package let title: String
    package let content: Content

    package init(title: String, content: Content) {
      self.title = title
      self.content = content
    }
  }
}

extension MultiplesPlan.Panels {
  /// How many there are.
  package var count: Int {
    switch self {
    case .growth(let panels): panels.count
    case .series(let panels): panels.count
    case .share(let panels): panels.count
    }
  }
}

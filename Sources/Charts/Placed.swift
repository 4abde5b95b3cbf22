extension Chart {
  /// The chart as it stands on one page: with that page's id, accessible name and links.
  /// - Parameters:
  ///   - imprint: with links as they are written on that page.
  ///   - href: where the row of a datum leads, by its key.
  package func placed(
    id: String, name: String, imprint: Imprint? = nil, href: (_ key: String) -> String?
  ) -> Chart {
    Chart(
      id: id, title: title, subtitle: subtitle, name: name, source: source, note: note,
      claim: claim, plan: plan.mapped { $0.linked(to: href($0.key)) }, imprint: imprint)
  }

  /// The chart with what the end of its footer says.
  package func with(_ imprint: Imprint) -> Chart {
    Chart(
      id: id, title: title, subtitle: subtitle, name: name, source: source, note: note,
      claim: claim, plan: plan, imprint: imprint)
  }
}

package import Diagnostics

/// Figures that were published and that no file declares any more.
/// - Parameter files: those of all articles, also of those that are not on the site now.
package func removedFigures(
  from lock: FigureLock, declaredIn files: some Sequence<HighlightFile>
) -> [Finding] {
  var declared: Set<String> = []
  var unreadable: Set<String> = []
  for file in files {
    if file.isUnreadable { unreadable.insert(file.article) }
    declared.formUnion(file.figures.map(\.globalName))
    declared.formUnion(file.broken.map { "\(file.article)#\($0)" })
  }
  return lock.entries.compactMap { entry in
    let article = articleOf(entry.name)
    guard !declared.contains(entry.name), !unreadable.contains(article) else { return nil }
    return Finding(
      .figureRemoved, "figure '\(entry.name)' was published and is declared nowhere now",
      at: entry.range,
      fix:
        "keep the figure with the verdict 'withdrawn', or run 'assay lock --forget \(entry.name)' if it was never published"
    )
  }
}

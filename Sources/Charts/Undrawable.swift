/// The first character of a chart that a picture cannot show, because the font of the pictures does
/// not have it; nil if it has all.
package func undrawable(in chart: Chart, labels: ChartLabels) -> Unicode.Scalar? {
  let texts = standaloneScene(chart, labels: labels).0.texts
  for text in texts {
    if let scalar = text.text.unicodeScalars.first(where: { !$0.isInRasterFont }) { return scalar }
  }
  return nil
}

extension Unicode.Scalar {
  fileprivate var isInRasterFont: Bool {
    // Control characters are not written.
    value < 0x20 || RasterFont.ranges.contains { $0.first <= value && value <= $0.last }
  }
}

/// A drawing that becomes a PNG file of the site; the program that draws it is started at the edge.
package struct Picture: Sendable, Hashable {
  /// The finished file beneath the output folder, with `/` between the parts.
  package let path: String
  /// The chart's global name, for messages.
  package let chart: String
  package let svg: [UInt8]
  /// In px; the height follows from the drawing.
  package let width: Int

  package init(path: String, chart: String, svg: [UInt8], width: Int) {
    self.path = path
    self.chart = chart
    self.svg = svg
    self.width = width
  }
}

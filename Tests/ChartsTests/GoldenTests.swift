import Charts
import Markup
import TestSupport
import Testing

/// The bytes of whole charts; after a change, look at them as pictures before accepting them.
@Test(arguments: Sample.all) func theFigureHasTheseBytes(_ chart: Chart) {
  let html = figureHTML(chart, labels: .english, headingLevel: 3)
  #expect(goldenDifference(html.bytes, "\(chart.id).html") == nil)
}

@Test(arguments: Sample.all) func theStandaloneFileHasTheseBytes(_ chart: Chart) {
  #expect(
    goldenDifference(standaloneSVG(chart, labels: .english), "\(chart.id).svg") == nil)
}

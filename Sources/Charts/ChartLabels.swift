/// The fixed words of charts and their tables, in the language of the publication.
package struct ChartLabels: Sendable, Hashable {
  package var dataTable = "Data table"
  package var source = "Source:"
  package var note = "Note:"
  /// Before the total of a contribution.
  package var total = "Total growth"
  package var rest = "Everything else"
  /// After the name of the row that is the benchmark.
  package var benchmark = "(benchmark)"
  /// The link to the chart's own place.
  package var permalink = "Link to this chart"
  /// On a card that has no room for all rows; `{n}` and `{all}` are numbers.
  package var rowsShown = "{n} of {all} rows"
  package var notPublished = "not published"
  /// Mark of a missing value in the table.
  package var missing = "[x]"
  /// Before the value that was printed first and revised since: "first 24.1%".
  package var firstPrint = "first"
  /// Before a time of a series of which there is no figure: "no figure for Mar 2025".
  package var noFigure = "no figure for"
  /// Over the panels of bars on two scales; `{n}` is how many times one is the other.
  package var scaleAbove = "Bars drawn at 1/{n} of the scale below"
  package var scaleBelow = "Bars drawn at {n} times the scale above"
  /// In their place where the ratio cannot be said.
  package var scaleDiffers = "On a scale of its own"
  /// The months in short, January first.
  package var months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  /// The words for up and down, beside their arrows.
  package var up = "up"
  package var down = "down"
  package var columns = Columns()
  package var description = Description()

  package init() {}

  package static let english = ChartLabels()

  /// Headings of the data table.
  package struct Columns: Sendable, Hashable {
    package var name = "Name"
    package var value = "Value"
    package var period = "Period"
    package var basis = "Basis"
    package var status = "Status"
    package var source = "Source"

    package init() {}
  }

  /// Words of the generated description: construction and statistics, never a cause.
  package struct Description: Sendable, Hashable {
    package var bar = "bar"
    package var bars = "bars"
    package var part = "part"
    package var parts = "parts"
    package var track = "share"
    package var tracks = "shares"
    package var pair = "pair"
    package var pairs = "pairs"
    package var value = "value"
    package var values = "values"
    package var claim = "claim"
    package var claims = "claims"
    package var panel = "panel"
    package var panels = "panels"
    package var period = "period"
    package var periods = "periods"
    package var highest = "Highest:"
    package var lowest = "lowest:"
    package var total = "Total:"
    package var seeTable = "All values are in the table below."

    package init() {}
  }
}

@testable import Figures

/// A quantity in one line: "24.6 pct growth", "about 40 pct share", "1 t level scale 6".
///
/// Value words are joined with "_" ("orders_of_magnitude"); "~" as value is not published.
func quantity(_ text: String) -> Quantity? {
  var words = text.split(separator: " ").map(String.init)
  var comparator = Comparator.eq
  if let first = Comparator(rawValue: words[0]) {
    comparator = first
    words.removeFirst()
  }
  guard words.count >= 3, let unit = Unit(rawValue: words[1]),
    let kind = FigureKind(rawValue: words[2])
  else { return nil }
  let printed = words[0].split(separator: "_").joined(separator: " ")
  guard
    let value = words[0] == "~"
      ? .notPublished : PrintedValue(printed: printed, unit: unit, kind: kind)
  else { return nil }
  var quantity = Quantity(value: value, unit: unit, comparator: comparator, kind: kind)
  for index in stride(from: 3, to: words.count - 1, by: 2) {
    if words[index] == "scale" { quantity.scale = Int(words[index + 1]) ?? 0 }
    if words[index] == "precision" { quantity.precision = Decimal(printed: words[index + 1]) }
  }
  return quantity
}

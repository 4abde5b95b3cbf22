/// What is wrong with the markup of a chart, beyond not being well-formed; empty if nothing is.
/// - Parameters:
///   - id: of the chart; every id begins with it.
///   - allowsStyle: whether it is a file of its own, which has a style sheet.
///   - allowsPicture: whether it is for a feed, which may have the chart as a picture.
package func faults(
  _ elements: [CheckedElement], id: String, allowsStyle: Bool, allowsPicture: Bool = false
) -> [String] {
  var faults: [String] = []
  var ids: Set<String> = []
  for element in elements {
    if !allowedElements.contains(element.name), !(allowsStyle && element.name == "style"),
      !(allowsPicture && element.name == "img")
    {
      faults.append("element \(element.name)")
    }
    for (name, value) in element.attributes {
      if !allowedAttributes.contains(name),
        !(element.name == "img" && ["src", "alt"].contains(name))
      {
        faults.append("attribute \(name)")
      }
      if !textAttributes.contains(name), leadsAway(value), !value.hasPrefix("url(#\(id)-h-") {
        faults.append(value)
      }
      if name == "id", !ids.insert(value).inserted { faults.append("id \(value) twice") }
      if name == "id", value != id, !value.hasPrefix("\(id)-") { faults.append("id \(value)") }
    }
    if drawnElements.contains(element.name), !isClassed(element, in: elements) {
      faults.append("\(element.name) without a class")
    }
  }
  for element in elements {
    for (name, value) in element.attributes {
      switch name {
      case "aria-labelledby", "aria-describedby":
        if !ids.contains(value) { faults.append("no id \(value)") }
      case "fill" where value.hasPrefix("url("):
        let target = String(value.dropFirst(5).dropLast())
        if !ids.contains(target) { faults.append("no pattern \(target)") }
      default: break
      }
    }
  }
  return faults
}

/// Whether a value holds "url(", byte by byte.
private func leadsAway(_ value: String) -> Bool {
  var bytes = value.utf8[...]
  while let place = bytes.firstIndex(of: UInt8(ascii: "u")) {
    bytes = bytes[place...]
    if bytes.starts(with: "url(".utf8) { return true }
    bytes = bytes.dropFirst()
  }
  return false
}

/// Whether the element or the group around it has a class, so that a style sheet can recolour it.
private func isClassed(_ element: CheckedElement, in elements: [CheckedElement]) -> Bool {
  if element.value("class") != nil { return true }
  guard let parent = element.parent, elements[parent].name == "g" else { return false }
  return elements[parent].value("class") != nil
}

private let drawnElements: Set = ["path", "circle", "text"]

/// Attributes whose value is text for a reader, or an address.
private let textAttributes: Set = ["href", "src", "aria-label", "alt"]

private let allowedElements: Set = [
  "figure", "figcaption", "h2", "h3", "h4", "h5", "h6", "p", "div", "svg", "title", "desc", "defs",
  "pattern", "path", "circle", "g", "text", "details", "summary", "table", "caption", "thead",
  "tbody", "tr", "th", "td", "a", "strong", "ul", "li", "span",
]

private let allowedAttributes: Set = [
  "class", "id", "width", "height", "viewBox", "overflow", "role", "aria-labelledby",
  "aria-describedby", "font-family", "font-size", "font-weight", "font-style", "fill", "stroke",
  "stroke-width", "stroke-dasharray", "d", "x", "y", "cx", "cy", "r", "text-anchor", "patternUnits",
  "xmlns", "scope", "href", "tabindex", "rel", "aria-label", "aria-hidden",
  "focusable",
]

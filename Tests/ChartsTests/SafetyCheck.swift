/// What is wrong with the markup of a chart, beyond not being well-formed; empty if nothing is.
func faults(_ elements: [CheckedElement], id: String, allowsStyle: Bool) -> [String] {
  var faults: [String] = []
  var ids: Set<String> = []
  for element in elements {
    if !allowedElements.contains(element.name), !(allowsStyle && element.name == "style") {
      faults.append("element \(element.name)")
    }
    for (name, value) in element.attributes {
      if !allowedAttributes.contains(name) { faults.append("attribute \(name)") }
      if name != "href", value.contains("url("), !value.hasPrefix("url(#\(id)-h-") {
        faults.append(value)
      }
      if name == "id", !ids.insert(value).inserted { faults.append("id \(value) twice") }
      if name == "id", value != id, !value.hasPrefix("\(id)-") { faults.append("id \(value)") }
    }
    if ["path", "circle", "text"].contains(element.name), !isClassed(element, in: elements) {
      faults.append("\(element.name) without a class")
    }
  }
  for element in elements {
    for name in ["aria-labelledby", "aria-describedby"] {
      if let value = element.value(name), !ids.contains(value) { faults.append("no id \(value)") }
    }
    if let fill = element.value("fill"), fill.hasPrefix("url(") {
      let target = String(fill.dropFirst(5).dropLast())
      if !ids.contains(target) { faults.append("no pattern \(target)") }
    }
  }
  return faults
}

/// Whether the element or the group around it has a class, so that a style sheet can recolour it.
private func isClassed(_ element: CheckedElement, in elements: [CheckedElement]) -> Bool {
  if element.value("class") != nil { return true }
  guard let parent = element.parents.last, elements[parent].name == "g" else { return false }
  return elements[parent].value("class") != nil
}

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
]

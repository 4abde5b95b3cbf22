import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of an XML file, as far as the tests look at it.
struct Element {
  var name: String
  var attributes: [String: String] = [:]
  var text = ""
  var children: [Element] = []

  /// The first child of that name.
  subscript(_ name: String) -> Element? { children.first { $0.name == name } }

  func all(_ name: String) -> [Element] { children.filter { $0.name == name } }
}

/// Reads a whole file with the platform's own parser.
func parseXML(_ bytes: [UInt8]) throws -> Element {
  let builder = ElementBuilder()
  let parser = XMLParser(data: Data(bytes))
  parser.delegate = builder
  guard parser.parse(), let root = builder.root else {
    throw NotWellFormed(
      line: parser.lineNumber, reason: parser.parserError.map { "\($0)" } ?? "no element")
  }
  return root
}

struct NotWellFormed: Error {
  let line: Int
  let reason: String
}

private final class ElementBuilder: NSObject, XMLParserDelegate {
  var root: Element?
  private var open: [Element] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += text
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }
}

/// The values of an attribute in the order of the page, as they are written.
func attributes(_ name: String, in html: String) -> [String] {
  html.split(separator: " \(name)=\"", omittingEmptySubsequences: false).dropFirst().map {
    String($0.prefix { $0 != "\"" })
  }
}

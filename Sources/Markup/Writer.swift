/// Appends HTML, XML or SVG to one byte buffer; the only place that escapes.
///
/// Names of elements and attributes are `StaticString`: they come from our source code, never
/// from content.
package struct Writer: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package init(reserving capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// What was written so far.
  package var html: HTML { HTML(trusted: bytes) }

  /// Text or an attribute's value, escaped.
  package mutating func text(_ text: String) {
    appendEscaped(text.utf8, to: &bytes)
  }

  /// Markup from our own source code, as it is.
  package mutating func raw(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Finished markup, as it is.
  package mutating func raw(_ html: HTML) {
    bytes += html.bytes
  }

  package mutating func integer(_ value: Int) {
    bytes += Array(String(value).utf8)
  }

  /// ` name="value"`, escaped.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// ` name="value"` if there is a value.
  package mutating func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  package mutating func attribute(_ name: StaticString, _ value: Int) {
    attribute(name, String(value))
  }

  /// ` name="a"` with a value from our own source code.
  package mutating func attribute(_ name: StaticString, _ value: StaticString) {
    raw(" ")
    raw(name)
    raw("=\"")
    raw(value)
    raw("\"")
  }

  /// `<name attributes>`; the closure writes the attributes.
  package mutating func open(_ name: StaticString, _ attributes: (inout Writer) -> Void = { _ in })
  {
    raw("<")
    raw(name)
    attributes(&self)
    raw(">")
  }

  /// The end tag `</name>`.
  package mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// `<name attributes/>`, for empty elements of XML and SVG.
  package mutating func empty(_ name: StaticString, _ attributes: (inout Writer) -> Void = { _ in })
  {
    raw("<")
    raw(name)
    attributes(&self)
    raw("/>")
  }

  /// An element that holds escaped text: `<name>text</name>`.
  package mutating func element(_ name: StaticString, text content: String) {
    open(name)
    text(content)
    close(name)
  }

  /// `<name class="…">…</name>` around what the closure writes.
  package mutating func element(
    _ name: StaticString, class classes: StaticString? = nil, _ content: (inout Writer) -> Void
  ) {
    open(name) { writer in
      if let classes { writer.attribute("class", classes) }
    }
    content(&self)
    close(name)
  }
}
